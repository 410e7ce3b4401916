import type { Db } from '../open-database.ts';

export const REPLACEMENT_SQL = {
  insert: 'INSERT INTO order_replacements (new_order_id, old_order_id) VALUES (?, ?)',
  oldOf: 'SELECT old_order_id FROM order_replacements WHERE new_order_id = ?',
  /** A quote that was given up does not count: the order may be changed once more. */
  newOf: `
    SELECT new_order_id FROM order_replacements
    CROSS JOIN orders ON orders.id = new_order_id
    WHERE old_order_id = ? AND orders.state <> 'cancelled'
    LIMIT 1
  `,
} as const;

/** Which order took the place of which. */
export interface ReplacementRepository {
  insert(newOrderId: string, oldOrderId: string): void;
  /** The order that `newOrderId` replaces. */
  oldOf(newOrderId: string): string | undefined;
  /** The order or quote that replaces `oldOrderId`. */
  newOf(oldOrderId: string): string | undefined;
}

export function createReplacementRepository(db: Db): ReplacementRepository {
  const insert = db.prepare<[string, string]>(REPLACEMENT_SQL.insert);
  const oldOf = db.prepare<[string], string>(REPLACEMENT_SQL.oldOf).pluck();
  const newOf = db.prepare<[string], string>(REPLACEMENT_SQL.newOf).pluck();
  return {
    insert: (newOrderId, oldOrderId) => void insert.run(newOrderId, oldOrderId),
    oldOf: (id) => oldOf.get(id),
    newOf: (id) => newOf.get(id),
  };
}
