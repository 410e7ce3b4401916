import type { z } from 'zod';

import type { purchaseSchema } from '../../../shared/stock/purchase.ts';
import type { Db } from '../open-database.ts';

export const PURCHASE_SQL = {
  insert: `
    INSERT INTO cloth_purchases (id, cloth_row, length_mm, ordered_at, ordered_by)
    VALUES (@id, @clothRow, @lengthMm, @orderedAt, @orderedBy)
    ON CONFLICT (id) DO NOTHING
  `,
  open: `
    SELECT id, length_mm AS lengthMm, ordered_at AS orderedAt, ordered_by AS orderedBy
    FROM cloth_purchases WHERE cloth_row = ? AND arrived_at IS NULL
    ORDER BY row
  `,
  openRows: `
    SELECT DISTINCT cloth_row FROM cloth_purchases INDEXED BY cloth_purchases_open
    WHERE arrived_at IS NULL
  `,
  remove: 'DELETE FROM cloth_purchases WHERE id = ? AND arrived_at IS NULL',
  arrived: `
    UPDATE cloth_purchases SET arrived_at = @at, arrived_act = @act
    WHERE id = @id AND cloth_row = @clothRow AND arrived_at IS NULL
  `,
  reopen: `
    UPDATE cloth_purchases SET arrived_at = NULL, arrived_act = NULL WHERE arrived_act = ?
  `,
} as const;

export type Purchase = z.output<typeof purchaseSchema>;

export interface PurchaseRepository {
  /** Does nothing when the id is known. */
  insert(purchase: Purchase & { readonly clothRow: number }): void;
  /** Of one cloth, not here yet, oldest first. */
  open(clothRow: number): readonly Purchase[];
  /** Cloths of which something is on its way. */
  openRows(): readonly number[];
  /** What has arrived stays. */
  remove(id: string): void;
  /** False when nothing of the kind was on its way. */
  arrived(id: string, clothRow: number, act: string, at: number): boolean;
  /** Takes back what `act` said had arrived. */
  reopen(act: string): void;
}

export function createPurchaseRepository(db: Db): PurchaseRepository {
  type Named = [Record<string, unknown>];
  const insert = db.prepare<Named>(PURCHASE_SQL.insert);
  const open = db.prepare<[number], Purchase>(PURCHASE_SQL.open);
  const openRows = db.prepare<[], number>(PURCHASE_SQL.openRows).pluck();
  const remove = db.prepare<[string]>(PURCHASE_SQL.remove);
  const arrived = db.prepare<Named>(PURCHASE_SQL.arrived);
  const reopen = db.prepare<[string]>(PURCHASE_SQL.reopen);
  return {
    insert: (purchase) => void insert.run(purchase),
    open: (clothRow) => open.all(clothRow),
    openRows: () => openRows.all(),
    remove: (id) => void remove.run(id),
    arrived: (id, clothRow, act, at) => arrived.run({ id, clothRow, act, at }).changes === 1,
    reopen: (act) => void reopen.run(act),
  };
}
