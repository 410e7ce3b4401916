import type { Bolt, BoltFields } from '../../../shared/stock/bolt.ts';
import type { Movement } from '../../../shared/stock/movement.ts';
import type { Db } from '../open-database.ts';
import { NEED_SQL, STOCK_SQL } from './stock-sql.ts';

export type StoredBolt = Bolt & { readonly row: number; readonly clothRow: number };

/** One line of the ledger before it is written. */
export type MovementLine = {
  readonly clothRow: number;
  readonly boltRow: number | null;
  readonly orderRow: number | null;
  readonly kind: Movement['kind'];
  readonly onHandMm: number;
  readonly reservedMm: number;
};

/** What one person does at one moment. */
export type Act = {
  readonly act: string;
  readonly at: number;
  readonly by: string;
  readonly note: string;
  readonly undoes: string | null;
};

export type Reservation = {
  readonly orderRow: number;
  readonly clothRow: number;
  readonly boltRow: number | null;
  readonly lengthMm: number;
};

/** A reservation with the order it is for. */
export type Need = Reservation & {
  readonly orderId: string;
  readonly number: string;
  readonly customerName: string;
  readonly dueOn: string | null;
  readonly productId: string;
  readonly boltId: string | null;
  readonly boltLabel: string | null;
};

export interface StockRepository {
  bolt(id: string): StoredBolt | undefined;
  boltByRow(row: number): StoredBolt | undefined;
  boltsOfCloth(clothRow: number): readonly StoredBolt[];
  /** Those with anything on them. */
  boltsInStock(clothRow: number): readonly StoredBolt[];
  insertBolt(id: string, clothRow: number, fields: BoltFields): void;
  updateBolt(id: string, fields: BoltFields): void;
  /** Throws where a figure would become negative, or the order has its cloth elsewhere. */
  move(act: Act, line: MovementLine): void;
  orderRow(orderId: string): number | undefined;
  orderId(orderRow: number): string | undefined;
  /** Nothing will be made from this order any more. */
  isGivenUp(orderRow: number): boolean;
  reservation(orderRow: number): Reservation | undefined;
  /** The last first. */
  linesOfAct(act: string): readonly MovementLine[];
  isUndone(act: string): boolean;
  /** The first due first. */
  needsOfCloth(clothRow: number): readonly Need[];
  waitingOfCloth(clothRow: number): readonly Need[];
  /** The last due first. */
  needsOfBolt(boltRow: number): readonly Need[];
  /** Newest first. */
  movementsOfCloth(clothRow: number, limit: number, offset: number): readonly Movement[];
  movementsOfOrder(orderRow: number): readonly Movement[];
}

type BoltRow = Omit<BoltFields, 'flaws'> &
  Pick<StoredBolt, 'row' | 'clothRow' | 'id' | 'clothId' | 'onHandMm' | 'reservedMm'> & {
    readonly flaws: string;
  };

type MovementRow = Omit<Movement, 'isUndone'> & { readonly isUndone: number };

export function createStockRepository(db: Db): StockRepository {
  type Named = [Record<string, unknown>];
  const bolt = db.prepare<[string], BoltRow>(STOCK_SQL.bolt);
  const boltByRow = db.prepare<[number], BoltRow>(STOCK_SQL.boltByRow);
  const boltsOfCloth = db.prepare<[number], BoltRow>(STOCK_SQL.boltsOfCloth);
  const boltsInStock = db.prepare<[number], BoltRow>(STOCK_SQL.boltsInStock);
  const insertBolt = db.prepare<Named>(STOCK_SQL.insertBolt);
  const updateBolt = db.prepare<Named>(STOCK_SQL.updateBolt);
  const move = db.prepare<Named>(STOCK_SQL.move);
  const orderRow = db.prepare<[string], number>(STOCK_SQL.orderRow).pluck();
  const orderId = db.prepare<[number], string>(STOCK_SQL.orderId).pluck();
  const isGivenUp = db.prepare<[number], number>(STOCK_SQL.isGivenUp).pluck();
  const reservation = db.prepare<[number], Reservation>(STOCK_SQL.reservation);
  const linesOfAct = db.prepare<[string], MovementLine>(STOCK_SQL.linesOfAct);
  const isUndone = db.prepare<[string], number>(STOCK_SQL.isUndone).pluck();
  const needsOfCloth = db.prepare<[number], Need>(NEED_SQL.needsOfCloth);
  const waitingOfCloth = db.prepare<[number], Need>(NEED_SQL.waitingOfCloth);
  const needsOfBolt = db.prepare<[number], Need>(NEED_SQL.needsOfBolt);
  const ofCloth = db.prepare<Named, MovementRow>(STOCK_SQL.movementsOfCloth);
  const ofOrder = db.prepare<[number], MovementRow>(STOCK_SQL.movementsOfOrder);

  const read = (row: BoltRow | undefined): StoredBolt | undefined => row && boltOf(row);
  const columns = ({ flaws, ...fields }: BoltFields) => ({
    ...fields,
    flaws: JSON.stringify(flaws),
  });

  return {
    bolt: (id) => read(bolt.get(id)),
    boltByRow: (row) => read(boltByRow.get(row)),
    boltsOfCloth: (clothRow) => boltsOfCloth.all(clothRow).map(boltOf),
    boltsInStock: (clothRow) => boltsInStock.all(clothRow).map(boltOf),
    insertBolt: (id, clothRow, fields) => void insertBolt.run({ id, clothRow, ...columns(fields) }),
    updateBolt: (id, fields) => void updateBolt.run({ id, ...columns(fields) }),
    move: (act, line) => void move.run({ ...act, ...line }),
    orderRow: (orderId) => orderRow.get(orderId),
    orderId: (row) => orderId.get(row),
    isGivenUp: (row) => isGivenUp.get(row) !== undefined,
    reservation: (row) => reservation.get(row),
    linesOfAct: (act) => linesOfAct.all(act),
    isUndone: (act) => isUndone.get(act) !== undefined,
    needsOfCloth: (clothRow) => needsOfCloth.all(clothRow),
    waitingOfCloth: (clothRow) => waitingOfCloth.all(clothRow),
    needsOfBolt: (boltRow) => needsOfBolt.all(boltRow),
    movementsOfCloth: (clothRow, limit, offset) =>
      ofCloth.all({ clothRow, limit, offset }).map(movementOf),
    movementsOfOrder: (row) => ofOrder.all(row).map(movementOf),
  };
}

const movementOf = ({ isUndone, ...movement }: MovementRow): Movement => ({
  ...movement,
  isUndone: isUndone === 1,
});

function boltOf({ row, clothRow, id, clothId, onHandMm, reservedMm, flaws, ...rest }: BoltRow) {
  const fields: BoltFields = { ...rest, flaws: JSON.parse(flaws) };
  return { row, clothRow, id, clothId, fields, onHandMm, reservedMm };
}
