import type { Request } from '../../shared/contract/contract.ts';
import type { OrderCloth } from '../../shared/contract/stock-requests.ts';
import type { Bolt } from '../../shared/stock/bolt.ts';
import type { ClothRepository } from '../db/repositories/cloth-repository.ts';
import type { OrderRepository } from '../db/repositories/order-repository.ts';
import type { PurchaseRepository } from '../db/repositories/purchase-repository.ts';
import type {
  Act,
  MovementLine,
  StockRepository,
  StoredBolt,
} from '../db/repositories/stock-repository.ts';
import { StudioError } from '../errors.ts';
import { type OrderClothService, shownBolt } from './order-cloth.ts';
import type { ServiceContext } from './service-context.ts';
import type { StockLedger } from './stock-ledger.ts';

type Dependencies = Pick<ServiceContext, 'db' | 'now' | 'newId' | 'publish'> & {
  readonly stock: StockRepository;
  readonly cloths: ClothRepository;
  readonly orders: Pick<OrderRepository, 'appendEvent'>;
  readonly purchases: PurchaseRepository;
  readonly ledger: StockLedger;
  readonly orderCloth: Pick<OrderClothService, 'ofOrder'>;
  readonly staffName: () => string;
};

type Named = { readonly act: string; readonly note?: string; readonly undoes?: string };

const MM_PER_METRE = 1000;

/**
 * What people do with cloth: it comes in, is counted, kept for orders and cut. Each act is one
 * transaction under a name the window gives it, so that a repeat does nothing twice. Throws
 * `not-found`, `not-enough-cloth` and `conflict`.
 */
export function createStockService(dependencies: Dependencies) {
  const { db, now, newId, publish, stock, cloths, orders, purchases, ledger } = dependencies;
  const { orderCloth, staffName } = dependencies;

  const begin = ({ act, note = '', undoes }: Named): Act => ({
    ...{ act, note, at: now(), by: staffName(), undoes: undoes ?? null },
  });

  const isDone = (act: string): boolean => stock.linesOfAct(act).length > 0;

  function requiredBolt(id: string): StoredBolt {
    const bolt = stock.bolt(id);
    if (bolt === undefined) throw new StudioError('not-found', 'no such bolt');
    return bolt;
  }

  function requiredOrder(id: string): number {
    const row = stock.orderRow(id);
    if (row === undefined) throw new StudioError('not-found', 'no such order');
    return row;
  }

  const tooLittle = (hasMm: number): StudioError =>
    new StudioError('not-enough-cloth', undefined, { detail: { hasMm } });

  const receive = db.transaction((request: Request<'stock:receive'>): void => {
    const { boltId, clothId, fields, lengthMm, purchaseId } = request;
    if (isDone(request.act)) return;
    const cloth = cloths.get(clothId);
    if (cloth === undefined) throw new StudioError('not-found', 'no such cloth');
    if (stock.bolt(boltId) !== undefined) throw new StudioError('conflict', 'a bolt comes in once');
    stock.insertBolt(boltId, cloth.row, fields);
    const { row: boltRow } = requiredBolt(boltId);
    const act = begin(request);
    const line = { clothRow: cloth.row, boltRow, orderRow: null, reservedMm: 0 };
    stock.move(act, { ...line, kind: 'received', onHandMm: lengthMm });
    if (purchaseId !== null) purchases.arrived(purchaseId, cloth.row, act.act, act.at);
    ledger.serveWaiting(act, cloth.row);
  });

  const count = db.transaction((request: Request<'stock:count'>): void => {
    const { boltId, lengthMm } = request;
    if (isDone(request.act)) return;
    const bolt = requiredBolt(boltId);
    const { row: boltRow, clothRow, onHandMm } = bolt;
    const act = begin(request);
    ledger.makeRoom(act, bolt, lengthMm);
    const line = { clothRow, boltRow, orderRow: null, reservedMm: 0 };
    stock.move(act, { ...line, kind: 'counted', onHandMm: lengthMm - onHandMm });
    ledger.serveWaiting(act, clothRow);
  });

  const cut = db.transaction((request: Request<'stock:cut'>): void => {
    const { orderId, boltId, lengthMm, corrects } = request;
    if (isDone(request.act)) return;
    const orderRow = requiredOrder(orderId);
    if (orderCloth.ofOrder(orderId) === null) throw new StudioError('conflict', 'only a quote');
    if (corrects !== null) takeBack(corrects, newId());
    const act = begin(request);
    const bolt = requiredBolt(boltId);
    if (lengthMm > bolt.onHandMm) throw tooLittle(bolt.onHandMm);
    const kept = stock.reservation(orderRow);
    const isHere = kept?.boltRow === bolt.row;
    if (kept !== undefined && !isHere) ledger.release(act, kept);
    ledger.makeRoom(act, bolt, bolt.onHandMm - lengthMm, orderRow);
    stock.move(act, {
      ...{ clothRow: bolt.clothRow, boltRow: bolt.row, orderRow, kind: 'cut' },
      onHandMm: -lengthMm,
      reservedMm: isHere ? -kept.lengthMm : 0,
    });
    ledger.serveWaiting(act, bolt.clothRow);
    tellOrder('cloth-cut', act, { orderRow, boltRow: bolt.row }, lengthMm);
  });

  /** Writes into the order's own history what was cut of its cloth, or taken back. */
  function tellOrder(
    kind: 'cloth-cut' | 'cloth-uncut',
    { at, by }: Act,
    { orderRow, boltRow }: Pick<MovementLine, 'orderRow' | 'boltRow'>,
    lengthMm: number,
  ): void {
    const orderId = orderRow === null ? undefined : stock.orderId(orderRow);
    const bolt = boltRow === null ? undefined : stock.boltByRow(boltRow);
    if (orderId === undefined) return;
    const detail = { metres: lengthMm / MM_PER_METRE, bolt: bolt?.fields.label ?? '' };
    orders.appendEvent(orderId, { at, kind, by, detail });
  }

  const assign = db.transaction((request: Request<'stock:assign'>): void => {
    if (isDone(request.act)) return;
    const kept = stock.reservation(requiredOrder(request.orderId));
    if (kept === undefined) throw new StudioError('conflict', 'no cloth is kept for the order');
    const bolt = requiredBolt(request.boltId);
    if (bolt.row === kept.boltRow) return;
    if (bolt.clothRow !== kept.clothRow) throw new StudioError('conflict', 'another cloth');
    const free = bolt.onHandMm - bolt.reservedMm;
    if (free < kept.lengthMm) throw tooLittle(free);
    ledger.relocate(begin(request), kept, bolt.row);
  });

  /** Writes the opposite of everything an act wrote, the last first. */
  function takeBack(undone: string, act: string): void {
    const lines = stock.linesOfAct(undone);
    if (lines.length === 0) throw new StudioError('not-found', 'no such act');
    if (stock.isUndone(undone)) return;
    if (lines.some(({ kind }) => kind === 'undone')) {
      throw new StudioError('conflict', 'what was taken back stays taken back');
    }
    const taking = begin({ act, undoes: undone });
    for (const { onHandMm, reservedMm, ...line } of lines) {
      const opposite = { onHandMm: 0 - onHandMm, reservedMm: 0 - reservedMm };
      stock.move(taking, { ...line, ...opposite, kind: 'undone' });
      if (line.kind === 'cut') tellOrder('cloth-uncut', taking, line, -onHandMm);
    }
    releaseGivenUp(taking, lines);
    purchases.reopen(undone);
  }

  /** Cloth that comes back to an order that was given up meanwhile is kept for it no longer. */
  function releaseGivenUp(act: Act, lines: readonly MovementLine[]): void {
    for (const { orderRow } of lines) {
      const kept = orderRow === null ? undefined : stock.reservation(orderRow);
      if (kept === undefined || !stock.isGivenUp(kept.orderRow)) continue;
      ledger.release({ ...act, undoes: null }, kept);
    }
  }

  const undo = db.transaction(({ act, undoes }: Request<'stock:undo'>): void => {
    if (!isDone(act)) takeBack(undoes, act);
  });

  /** A movement the ledger refuses means that more has happened since. */
  function settled<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      if (!isRefusedMovement(error)) throw error;
      throw new StudioError('conflict', 'the cloth has moved on since', { cause: error });
    }
  }

  /** Gives every order that waits its cloth where some has come free. */
  const serveAll = db.transaction((): boolean => {
    const act = begin({ act: newId() });
    return cloths.waitingRows().filter((row) => ledger.serveWaiting(act, row)).length > 0;
  });

  const boltAfter = (id: string): Bolt => {
    publish(['stock']);
    return shownBolt(requiredBolt(id));
  };

  const orderAfter = (orderId: string): OrderCloth => {
    publish(['stock', 'orders']);
    const cloth = orderCloth.ofOrder(orderId);
    if (cloth === null) throw new StudioError('conflict', 'a quote has no cloth');
    return cloth;
  };

  return {
    receive: (request: Request<'stock:receive'>): Bolt => {
      receive.immediate(request);
      return boltAfter(request.boltId);
    },
    saveBolt: ({ id, fields }: Request<'stock:saveBolt'>): Bolt => {
      requiredBolt(id);
      stock.updateBolt(id, fields);
      return boltAfter(id);
    },
    count: (request: Request<'stock:count'>): Bolt => {
      count.immediate(request);
      return boltAfter(request.boltId);
    },
    cut: (request: Request<'stock:cut'>): OrderCloth => {
      settled(() => cut.immediate(request));
      return orderAfter(request.orderId);
    },
    assign: (request: Request<'stock:assign'>): OrderCloth => {
      assign.immediate(request);
      return orderAfter(request.orderId);
    },
    undo: (request: Request<'stock:undo'>): null => {
      settled(() => undo.immediate(request));
      publish(['stock', 'orders']);
      return null;
    },
    /** After an order was given up or moved on by whomever: what came free serves those who wait. */
    serveWaiting: (): void => {
      if (cloths.waitingRows().length > 0 && serveAll.immediate()) publish(['stock']);
    },
  };
}

export type StockService = ReturnType<typeof createStockService>;

const isRefusedMovement = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'SQLITE_CONSTRAINT_CHECK' || error.code === 'SQLITE_CONSTRAINT_TRIGGER');
