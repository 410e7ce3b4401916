import { ORDER_COLUMNS, SUMMARY_COLUMNS, summaryTables } from './order-rows.ts';
import { OPEN_STATES_SQL } from './order-states.ts';

const SUMMARIES = `SELECT ${SUMMARY_COLUMNS} FROM ${summaryTables('orders')}`;

/** Every statement about orders, so that a test can ask for the plan of each. */
export const ORDER_SQL = {
  get: `
    SELECT ${ORDER_COLUMNS} FROM ${summaryTables('orders')}
    CROSS JOIN order_documents ON order_row = orders.row
    WHERE orders.id = ?
  `,
  insertQuote: `
    INSERT INTO orders (id, sequence, number, customer_id, state, product_id, session_id, due_on,
      note, total_minor, currency, design_version, created_at, updated_at)
    VALUES (@id, @sequence, @number, @customerId, 'quote', @productId, @sessionId, @dueOn, @note,
      @totalMinor, @currency, @designVersion, @at, @at)
    RETURNING row
  `,
  insertDocuments: `
    INSERT INTO order_documents (order_row, garment, price) VALUES (@row, @garment, @price)
  `,
  updateQuote: `
    UPDATE orders
    SET customer_id = @customerId, product_id = @productId, session_id = @sessionId,
        due_on = @dueOn, note = @note, total_minor = @totalMinor, currency = @currency,
        design_version = @designVersion, updated_at = @at
    WHERE id = @id AND state = 'quote'
    RETURNING row
  `,
  updateDocuments: `
    UPDATE order_documents SET garment = @garment, price = @price WHERE order_row = @row
  `,
  lastSequence: 'SELECT max(sequence) FROM orders',
  designVersion: 'SELECT design_version FROM orders WHERE id = ?',
  place: `
    UPDATE orders
    SET state = 'placed', hash = @hash, key = @key, placed_at = @placedAt, updated_at = @placedAt
    WHERE id = @id AND state = 'quote'
    RETURNING row
  `,
  freeze: 'UPDATE order_documents SET snapshot = @snapshot WHERE order_row = @row',
  state: 'SELECT state FROM orders WHERE id = ?',
  setState: 'UPDATE orders SET state = @state, updated_at = @at WHERE id = @id',
  reschedule: `
    UPDATE orders SET due_on = @dueOn, note = @note, updated_at = @at WHERE id = @id
  `,
  appendEvent: `
    INSERT INTO order_events (order_row, at, kind, by, detail)
    SELECT row, @at, @kind, @by, @detail FROM orders WHERE id = @orderId
  `,
  events: `
    SELECT at, kind, by, detail FROM orders CROSS JOIN order_events ON order_row = orders.row
    WHERE orders.id = ?
    ORDER BY order_events.row
  `,
  /** Pages are cut from the index alone: rows that are skipped are never read. */
  keysOfNewest: `
    SELECT row, created_at AS createdAt FROM orders
    ORDER BY created_at DESC, row DESC
    LIMIT @limit OFFSET @offset
  `,
  keysInState: `
    SELECT row, created_at AS createdAt FROM orders
    WHERE state = @state
    ORDER BY created_at DESC, row DESC
    LIMIT @limit
  `,
  ofCustomer: `
    ${SUMMARIES}
    WHERE orders.customer_id = ?
    ORDER BY orders.created_at DESC, orders.row DESC
  `,
  /** Read from the index alone. */
  keysOfCustomer: `
    SELECT row, created_at AS createdAt, state FROM orders
    WHERE customer_id = ?
    ORDER BY created_at DESC, row DESC
  `,
  byRow: `${SUMMARIES} WHERE orders.row = ?`,
  dueUntil: `
    SELECT ${SUMMARY_COLUMNS} FROM ${summaryTables('orders INDEXED BY orders_due')}
    WHERE orders.due_on <= @until AND orders.state IN (${OPEN_STATES_SQL})
    ORDER BY orders.due_on, orders.row
    LIMIT @limit
  `,
  board: `
    SELECT ${SUMMARY_COLUMNS} FROM ${summaryTables('orders INDEXED BY orders_on_board')}
    WHERE orders.state = @state AND orders.state IN (${OPEN_STATES_SQL})
    ORDER BY orders.due_on, orders.row
    LIMIT @limit
  `,
  summary: `${SUMMARIES} WHERE orders.id = ?`,
  quotes: `
    SELECT ${SUMMARY_COLUMNS} FROM ${summaryTables('orders INDEXED BY orders_quoted')}
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
