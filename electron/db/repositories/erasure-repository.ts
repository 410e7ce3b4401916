import type { Db } from '../open-database.ts';

/** Stands where a name was. The customer's row stays when orders need it: the accounts are lawful. */
const NO_NAME = '∅';

export const ERASURE_SQL = {
  register: 'INSERT INTO erasures (customer_id, at, by) VALUES (@id, @at, @by)',
  isErased: 'SELECT 1 FROM erasures WHERE customer_id = ?',
  ordersOf: 'SELECT id FROM orders WHERE customer_id = ?',
  /** Under way here, or not known to be at the shop. */
  underWay: `
    SELECT number FROM orders
    LEFT JOIN outbox ON outbox.order_id = orders.id
    WHERE orders.customer_id = @id AND (
      orders.state IN ('placed', 'in-pattern', 'cut', 'sewing', 'fitting', 'alteration', 'ready')
      OR outbox.state <> 'at-shop'
    )
    ORDER BY orders.created_at, orders.row
  `,
} as const;

/** Everything that is emptied or removed, in an order that the foreign keys allow. */
const STEPS = [
  `DELETE FROM readings WHERE session_row IN
    (SELECT row FROM sessions WHERE customer_id = @id)`,
  `DELETE FROM alterations WHERE fitting_row IN (
    SELECT fittings.row FROM fittings JOIN orders ON orders.id = fittings.order_id
    WHERE orders.customer_id = @id)`,
  'DELETE FROM fittings WHERE order_id IN (SELECT id FROM orders WHERE customer_id = @id)',
  'DELETE FROM fit_facts WHERE customer_id = @id',
  'DELETE FROM garment_choices WHERE customer_id = @id',
  `UPDATE order_documents
    SET snapshot = json_set(snapshot, '$.measurements.values', json('{}'),
      '$.measurements.takenBy', '', '$.note', '', '$.garment.designOptions', json('{}'))
    WHERE snapshot IS NOT NULL AND order_row IN (SELECT row FROM orders WHERE customer_id = @id)`,
  `UPDATE order_documents SET snapshot = json_remove(snapshot, '$.measurements.estimates',
      '$.garment.learnt', '$.garment.figure')
    WHERE snapshot IS NOT NULL AND order_row IN (SELECT row FROM orders WHERE customer_id = @id)`,
  `UPDATE order_documents SET garment = json_remove(
      json_set(garment, '$.designOptions', json('{}')), '$.learnt', '$.figure')
    WHERE order_row IN (SELECT row FROM orders WHERE customer_id = @id)`,
  `UPDATE order_events SET detail = json_remove(detail, '$.reason', '$.note', '$.measurements')
    WHERE order_row IN (SELECT row FROM orders WHERE customer_id = @id)`,
  `UPDATE payments SET note = ''
    WHERE order_id IN (SELECT id FROM orders WHERE customer_id = @id) AND note <> ''`,
  `UPDATE orders SET note = '', state = CASE state WHEN 'quote' THEN 'cancelled' ELSE state END
    WHERE customer_id = @id`,
  `UPDATE outbox SET last_error = NULL, refusal = NULL, payload = json_set(payload,
      '$.customer.name', '${NO_NAME}', '$.customer.email', '', '$.customer.phone', '',
      '$.customer.street', '', '$.customer.postcode', '', '$.customer.city', '',
      '$.customer.country', '', '$.garment.designOptions', json('{}'))
    WHERE order_id IN (SELECT id FROM orders WHERE customer_id = @id)`,
  `UPDATE outbox SET payload = json_remove(payload, '$.garment.learnt', '$.garment.figure')
    WHERE order_id IN (SELECT id FROM orders WHERE customer_id = @id)`,
  `UPDATE sessions SET taken_by = '', note = '', sex = NULL, weight_kg = NULL, stature = NULL,
      confirmed = '[]'
    WHERE customer_id = @id`,
  `DELETE FROM sessions WHERE customer_id = @id
    AND NOT EXISTS (SELECT 1 FROM orders WHERE orders.session_id = sessions.id)`,
  'DELETE FROM customer_search WHERE rowid = (SELECT row FROM customers WHERE id = @id)',
  `UPDATE customers SET name = '${NO_NAME}', folded_name = '', email = '', phone = '',
      phone_key = '', street = '', postcode = '', city = '', country = '', birthday = '', notes = '',
      consents = '[]', created_at = 0, updated_at = 0, last_visit_at = NULL
    WHERE id = @id`,
  `DELETE FROM customers WHERE id = @id
    AND NOT EXISTS (SELECT 1 FROM orders WHERE customer_id = @id)
    AND NOT EXISTS (SELECT 1 FROM sessions WHERE customer_id = @id)`,
] as const;

const DROP_WORK = `
  DELETE FROM unfinished_work WHERE instr(key, @id) > 0 OR instr(json, @id) > 0
`;

export interface ErasureRepository {
  isErased(customerId: string): boolean;
  /** Numbers of the orders that stand in the way. */
  underWay(customerId: string): readonly string[];
  /** Empties everything about a person but what the accounts need. Inside a transaction. */
  erase(customerId: string, at: number, by: string): void;
  /** Afterwards: words that no row needs leave the search's index, and the log of writes is cut. */
  sweep(): void;
}

export function createErasureRepository(db: Db): ErasureRepository {
  const named = (sql: string) => db.prepare<[Record<string, unknown>]>(sql);
  const register = named(ERASURE_SQL.register);
  const isErased = db.prepare<[string], number>(ERASURE_SQL.isErased).pluck();
  const ordersOf = db.prepare<[string], string>(ERASURE_SQL.ordersOf).pluck();
  const underWay = db.prepare<[Record<string, unknown>], string>(ERASURE_SQL.underWay).pluck();
  const steps = STEPS.map(named);
  const dropWork = named(DROP_WORK);
  return {
    isErased: (customerId) => isErased.get(customerId) !== undefined,
    underWay: (customerId) => underWay.all({ id: customerId }),
    erase: (id, at, by) => {
      for (const about of [id, ...ordersOf.all(id)]) dropWork.run({ id: about });
      register.run({ id, at, by });
      for (const step of steps) step.run({ id });
    },
    sweep: () => {
      db.exec("INSERT INTO customer_search (customer_search) VALUES ('optimize')");
      db.pragma('wal_checkpoint(TRUNCATE)');
    },
  };
}
