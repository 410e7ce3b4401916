import type { Payment } from '../../../shared/order/payment.ts';
import type { Db } from '../open-database.ts';

const COLUMNS = `id, kind, amount_minor AS amountMinor, currency, means, note, at, by`;

export const PAYMENT_SQL = {
  get: 'SELECT order_id AS orderId FROM payments WHERE id = ?',
  insert: `
    INSERT INTO payments (id, order_id, kind, amount_minor, currency, means, note, at, by)
    VALUES (@id, @orderId, @kind, @amountMinor, @currency, @means, @note, @at, @by)
  `,
  ofOrder: `SELECT ${COLUMNS} FROM payments WHERE order_id = ? ORDER BY row`,
} as const;

export interface PaymentRepository {
  /** The order a record belongs to. */
  orderOf(id: string): string | undefined;
  insert(orderId: string, payment: Payment): void;
  /** Oldest first. */
  ofOrder(orderId: string): readonly Payment[];
}

export function createPaymentRepository(db: Db): PaymentRepository {
  const get = db.prepare<[string], string>(PAYMENT_SQL.get).pluck();
  const insert = db.prepare<[Record<string, unknown>]>(PAYMENT_SQL.insert);
  const ofOrder = db.prepare<[string], Payment>(PAYMENT_SQL.ofOrder);
  return {
    orderOf: (id) => get.get(id),
    insert: (orderId, payment) => void insert.run({ orderId, ...payment }),
    ofOrder: (orderId) => ofOrder.all(orderId),
  };
}
