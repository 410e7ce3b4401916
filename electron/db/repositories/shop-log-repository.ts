import type { ShopLogEntry } from '../../../shared/contract/sync-requests.ts';
import type { Db } from '../open-database.ts';

/** More than a month of a busy shop; older lines are of no use to anybody. */
const KEPT = 2_000;

const ADD = `
  INSERT INTO shop_log (at, shop, kind, order_id, detail)
  VALUES (@at, @shop, @kind, @orderId, @detail)
`;

const TRIM = `DELETE FROM shop_log WHERE row <= (SELECT max(row) FROM shop_log) - ${KEPT}`;

const NEWEST = `
  SELECT shop_log.row AS id, shop_log.at, shop_log.shop, shop_log.kind, order_id AS orderId,
         orders.number AS orderNumber, shop_log.detail
  FROM shop_log LEFT JOIN orders ON orders.id = order_id
  ORDER BY shop_log.row DESC
  LIMIT ?
`;

export type NewShopLogEntry = Omit<ShopLogEntry, 'id' | 'orderNumber'>;

export interface ShopLogRepository {
  add(entry: NewShopLogEntry): void;
  newest(limit: number): readonly ShopLogEntry[];
}

export function createShopLogRepository(db: Db): ShopLogRepository {
  const add = db.prepare<[Record<string, unknown>]>(ADD);
  const trim = db.prepare(TRIM);
  const newest = db.prepare<[number], Omit<ShopLogEntry, 'detail'> & { detail: string }>(NEWEST);
  return {
    add: ({ detail, ...entry }) => {
      add.run({ ...entry, detail: JSON.stringify(detail) });
      trim.run();
    },
    newest: (limit) => newest.all(limit).map((row) => ({ ...row, detail: JSON.parse(row.detail) })),
  };
}
