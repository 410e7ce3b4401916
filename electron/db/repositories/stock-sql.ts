const BOLT = `
  bolts.row, bolts.id, bolts.cloth_row AS clothRow, cloths.id AS clothId, bolts.kind, bolts.label,
  bolts.width_mm AS widthMm, bolts.place, bolts.flaws, bolts.received_on AS receivedOn,
  bolts.purchase_minor AS purchaseMinor, bolts.on_hand_mm AS onHandMm,
  bolts.reserved_mm AS reservedMm
`;
const BOLTS = 'bolts CROSS JOIN cloths ON cloths.row = bolts.cloth_row';

const RESERVATION = `
  cloth_reservations.order_row AS orderRow, cloth_reservations.cloth_row AS clothRow,
  cloth_reservations.bolt_row AS boltRow, cloth_reservations.length_mm AS lengthMm
`;

const NEED = `
  ${RESERVATION}, orders.id AS orderId, orders.number, customers.name AS customerName,
  orders.due_on AS dueOn, orders.product_id AS productId, bolts.id AS boltId,
  bolts.label AS boltLabel
`;
const NEEDS = `
  cloth_reservations
  CROSS JOIN orders ON orders.row = cloth_reservations.order_row
  CROSS JOIN customers ON customers.id = orders.customer_id
  LEFT JOIN bolts ON bolts.row = cloth_reservations.bolt_row
`;

const MOVEMENT = `
  movement.act, movement.kind, bolts.id AS boltId, bolts.label AS boltLabel,
  orders.id AS orderId, orders.number AS orderNumber, movement.on_hand_mm AS onHandMm,
  movement.reserved_mm AS reservedMm, movement.at, movement.by, movement.note,
  EXISTS (SELECT 1 FROM cloth_movements AS later WHERE later.undoes = movement.act) AS isUndone
`;

/** Every statement about bolts and movements, so that a test can ask for the plan of each. */
export const STOCK_SQL = {
  bolt: `SELECT ${BOLT} FROM ${BOLTS} WHERE bolts.id = ?`,
  boltByRow: `SELECT ${BOLT} FROM ${BOLTS} WHERE bolts.row = ?`,
  boltsOfCloth: `
    SELECT ${BOLT} FROM ${BOLTS} WHERE bolts.cloth_row = ? ORDER BY bolts.row
  `,
  boltsInStock: `
    SELECT ${BOLT} FROM bolts INDEXED BY bolts_in_stock
    CROSS JOIN cloths ON cloths.row = bolts.cloth_row
    WHERE bolts.cloth_row = ? AND bolts.on_hand_mm > 0
    ORDER BY bolts.row
  `,
  insertBolt: `
    INSERT INTO bolts (id, cloth_row, kind, label, width_mm, place, flaws, received_on,
      purchase_minor)
    VALUES (@id, @clothRow, @kind, @label, @widthMm, @place, @flaws, @receivedOn, @purchaseMinor)
  `,
  updateBolt: `
    UPDATE bolts
    SET kind = @kind, label = @label, width_mm = @widthMm, place = @place, flaws = @flaws,
        received_on = @receivedOn, purchase_minor = @purchaseMinor
    WHERE id = @id
  `,
  move: `
    INSERT INTO cloth_movements (act, cloth_row, bolt_row, order_row, kind, on_hand_mm,
      reserved_mm, at, by, note, undoes)
    VALUES (@act, @clothRow, @boltRow, @orderRow, @kind, @onHandMm, @reservedMm, @at, @by, @note,
      @undoes)
  `,
  orderRow: 'SELECT row FROM orders WHERE id = ?',
  orderId: 'SELECT id FROM orders WHERE row = ?',
  isGivenUp: "SELECT 1 FROM orders WHERE row = ? AND state IN ('cancelled', 'remade')",
  reservation: `
    SELECT ${RESERVATION} FROM cloth_reservations WHERE order_row = ?
  `,
  linesOfAct: `
    SELECT cloth_row AS clothRow, bolt_row AS boltRow, order_row AS orderRow, kind,
      on_hand_mm AS onHandMm, reserved_mm AS reservedMm
    FROM cloth_movements WHERE act = ? ORDER BY row DESC
  `,
  isUndone: 'SELECT 1 FROM cloth_movements WHERE undoes = ? LIMIT 1',
  movementsOfCloth: `
    SELECT ${MOVEMENT} FROM cloth_movements AS movement
    LEFT JOIN bolts ON bolts.row = movement.bolt_row
    LEFT JOIN orders ON orders.row = movement.order_row
    WHERE movement.cloth_row = @clothRow
    ORDER BY movement.row DESC
    LIMIT @limit OFFSET @offset
  `,
  movementsOfOrder: `
    SELECT ${MOVEMENT} FROM cloth_movements AS movement INDEXED BY cloth_movements_by_order
    LEFT JOIN bolts ON bolts.row = movement.bolt_row
    LEFT JOIN orders ON orders.row = movement.order_row
    WHERE movement.order_row = ?
    ORDER BY movement.row DESC
  `,
} as const;

/** Open reservations of one cloth or bolt are few, and their dates stand with the orders: sorted. */
export const NEED_SQL = {
  needsOfCloth: `
    SELECT ${NEED} FROM ${NEEDS} WHERE cloth_reservations.cloth_row = ?
    ORDER BY coalesce(orders.due_on, '9999'), orders.row
  `,
  waitingOfCloth: `
    SELECT ${NEED} FROM ${NEEDS}
    WHERE cloth_reservations.cloth_row = ? AND cloth_reservations.bolt_row IS NULL
    ORDER BY coalesce(orders.due_on, '9999'), orders.row
  `,
  needsOfBolt: `
    SELECT ${NEED} FROM ${NEEDS} WHERE cloth_reservations.bolt_row = ?
    ORDER BY coalesce(orders.due_on, '9999') DESC, orders.row DESC
  `,
} as const;
