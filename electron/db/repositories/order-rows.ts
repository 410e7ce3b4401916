import type { Order } from '../../../shared/order/order.ts';

/** An order as the tables hold it: documents are JSON text, the delivery is the outbox's row or none. */
export type OrderRow = Omit<Order, 'garment' | 'price' | 'snapshot' | 'delivery'> & {
  readonly garment: string;
  readonly price: string | null;
  readonly snapshot: string | null;
  readonly deliveryState: Order['delivery']['state'] | null;
  readonly attempts: number | null;
  readonly shopOrderId: string | null;
  readonly shopOrderCode: string | null;
  readonly shopState: string | null;
  readonly lastError: string | null;
  readonly nextTryAt: number | null;
};

export const ORDER_COLUMNS = `
  orders.id, orders.number, orders.customer_id AS customerId, customers.name AS customerName,
  orders.state, garment, orders.session_id AS sessionId, orders.due_on AS dueOn, orders.note,
  price, snapshot, orders.hash, orders.key,
  orders.created_at AS createdAt, orders.updated_at AS updatedAt, orders.placed_at AS placedAt,
  outbox.state AS deliveryState, outbox.attempts, outbox.shop_order_id AS shopOrderId,
  outbox.shop_order_code AS shopOrderCode, outbox.shop_state AS shopState,
  outbox.last_error AS lastError, outbox.next_try_at AS nextTryAt
`;

export const SUMMARY_COLUMNS = `
  orders.id, orders.number, orders.customer_id AS customerId, customers.name AS customerName,
  orders.state, orders.due_on AS dueOn, orders.created_at AS createdAt,
  orders.placed_at AS placedAt, orders.product_id AS productId, orders.total_minor AS totalMinor,
  orders.currency, coalesce(outbox.state, 'not-placed') AS delivery
`;

/**
 * What a summary is read from. CROSS JOIN keeps the planner from starting at the customers: an order
 * always has one, and the order's own index gives the sequence.
 */
export const summaryTables = (orders: string): string => `
  ${orders}
  CROSS JOIN customers ON customers.id = orders.customer_id
  LEFT JOIN outbox ON outbox.order_id = orders.id
`;

export function orderOf(row: OrderRow): Order {
  const { garment, price, snapshot, deliveryState, ...rest } = row;
  const { attempts, shopOrderId, shopOrderCode, shopState, lastError, nextTryAt, ...order } = rest;
  return {
    ...order,
    garment: JSON.parse(garment),
    price: price === null ? null : JSON.parse(price),
    snapshot: snapshot === null ? null : JSON.parse(snapshot),
    delivery: {
      state: deliveryState ?? 'not-placed',
      attempts: attempts ?? 0,
      shopOrderId,
      shopOrderCode,
      shopState,
      lastError,
      nextTryAt,
    },
  };
}
