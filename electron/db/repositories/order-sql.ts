import { ORDER_COLUMNS, ORDER_TABLES, SUMMARY_COLUMNS } from './order-rows.ts';
import { OPEN_STATES_SQL } from './order-states.ts';

/** Every statement about orders, so that a test can ask for the plan of each. */
export const ORDER_SQL = {
  get: `SELECT ${ORDER_COLUMNS} FROM ${ORDER_TABLES} WHERE orders.id = ?`,
  insertQuote: `
    INSERT INTO orders (id, sequence, number, customer_id, state, product_id, garment, session_id,
      due_on, note, price, total_minor, currency, design_version, created_at, updated_at)
    VALUES (@id, @sequence, @number, @customerId, 'quote', @productId, @garment, @sessionId,
      @dueOn, @note, @price, @totalMinor, @currency, @designVersion, @at, @at)
  `,
  updateQuote: `
    UPDATE orders
    SET product_id = @productId, garment = @garment, session_id = @sessionId, due_on = @dueOn,
        note = @note, price = @price, total_minor = @totalMinor, currency = @currency,
        design_version = @designVersion, updated_at = @at
    WHERE id = @id AND state = 'quote'
  `,
  lastSequence: 'SELECT max(sequence) FROM orders',
  designVersion: 'SELECT design_version FROM orders WHERE id = ?',
  snapshotText: 'SELECT snapshot FROM orders WHERE id = ?',
  place: `
    UPDATE orders
    SET state = 'placed', snapshot = @snapshot, hash = @hash, key = @key, placed_at = @placedAt,
        updated_at = @placedAt
    WHERE id = @id AND state = 'quote'
  `,
  state: 'SELECT state FROM orders WHERE id = ?',
  setState: 'UPDATE orders SET state = @state, updated_at = @at WHERE id = @id',
  appendEvent: `
    INSERT INTO order_events (order_id, at, kind, by, detail)
    VALUES (@orderId, @at, @kind, @by, @detail)
  `,
  events: 'SELECT at, kind, by, detail FROM order_events WHERE order_id = ? ORDER BY row',
  newest: `
    SELECT ${SUMMARY_COLUMNS} FROM ${ORDER_TABLES}
    ORDER BY orders.created_at DESC, orders.row DESC
    LIMIT @limit OFFSET @offset
  `,
  inState: `
    SELECT ${SUMMARY_COLUMNS} FROM ${ORDER_TABLES}
    WHERE orders.state = @state
    ORDER BY orders.created_at DESC, orders.row DESC
    LIMIT @limit
  `,
  ofCustomer: `
    SELECT ${SUMMARY_COLUMNS} FROM ${ORDER_TABLES}
    WHERE orders.customer_id = ?
    ORDER BY orders.created_at DESC, orders.row DESC
  `,
  /** Read from the index alone. */
  keysOfCustomer: `
    SELECT row, created_at AS createdAt, state FROM orders
    WHERE customer_id = ?
    ORDER BY created_at DESC, row DESC
  `,
  byRow: `SELECT ${SUMMARY_COLUMNS} FROM ${ORDER_TABLES} WHERE orders.row = ?`,
  dueUntil: `
    SELECT ${SUMMARY_COLUMNS} FROM ${ORDER_TABLES}
    WHERE orders.due_on <= @until AND orders.state IN (${OPEN_STATES_SQL})
    ORDER BY orders.due_on, orders.row
    LIMIT @limit
  `,
  quotes: `
    SELECT ${SUMMARY_COLUMNS} FROM ${ORDER_TABLES}
    WHERE orders.state = 'quote'
    ORDER BY orders.updated_at DESC, orders.row DESC
    LIMIT ?
  `,
  keysBySequence: `
    SELECT row, created_at AS createdAt, state FROM orders WHERE sequence = ?
  `,
  keysByNumber: `
    SELECT row, created_at AS createdAt, state FROM orders
    WHERE number >= @from AND number < @to
    ORDER BY number
    LIMIT @limit
  `,
  counts: 'SELECT state, total FROM order_counts',
} as const;
