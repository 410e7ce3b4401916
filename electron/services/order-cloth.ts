import type { OrderCloth } from '../../shared/contract/stock-requests.ts';
import type { Order } from '../../shared/order/order.ts';
import type { Bolt } from '../../shared/stock/bolt.ts';
import type { ClothRepository } from '../db/repositories/cloth-repository.ts';
import type { OrderRepository } from '../db/repositories/order-repository.ts';
import type { Act, StockRepository, StoredBolt } from '../db/repositories/stock-repository.ts';
import { StudioError } from '../errors.ts';
import type { StockLedger } from './stock-ledger.ts';

type Dependencies = {
  readonly stock: StockRepository;
  readonly cloths: ClothRepository;
  readonly orders: Pick<OrderRepository, 'get'>;
  readonly ledger: StockLedger;
  readonly newId: () => string;
  readonly staffName: () => string;
};

const MM_PER_METRE = 1000;

/** What one order needs of its cloth, and where that is kept. */
export function createOrderCloth(dependencies: Dependencies) {
  const { stock, cloths, orders, ledger, newId, staffName } = dependencies;

  /** What the price was reckoned with: the marker's where one held, else the estimate; whole mm, upwards. */
  function neededMm({ price }: Pick<Order, 'price'>): number {
    const metres = price?.lines.find(({ kind }) => kind === 'cloth')?.metres ?? 0;
    // A hair less, so that 2.31 m, which has no exact binary form, is no millimetre more.
    return Math.ceil(metres * MM_PER_METRE - 1e-6);
  }

  return {
    neededMm,

    /**
     * Keeps cloth for an order that is being placed: on the smallest bolt or remnant that has it,
     * else on none, so that it is bought. Part of the placing transaction.
     */
    reserve: (order: Pick<Order, 'id' | 'price' | 'garment'>, at: number): void => {
      const cloth = cloths.get(order.garment.clothId);
      const orderRow = stock.orderRow(order.id);
      const lengthMm = neededMm(order);
      if (cloth === undefined || orderRow === undefined || lengthMm === 0) return;
      const act: Act = { act: newId(), at, by: staffName(), note: '', undoes: null };
      const boltRow = ledger.boltFor(cloth.row, lengthMm);
      ledger.reserve(act, { orderRow, clothRow: cloth.row, boltRow, lengthMm });
    },

    /** Null for a quote, and for a cloth that is in no book. */
    ofOrder: (orderId: string): OrderCloth | null => {
      const order = orders.get(orderId);
      const orderRow = stock.orderRow(orderId);
      if (order === undefined || orderRow === undefined) {
        throw new StudioError('not-found', 'no such order');
      }
      const { garment, price } = order.snapshot ?? order;
      const cloth = cloths.get(garment.clothId);
      if (cloth === undefined || order.key === null) return null;
      const reservation = stock.reservation(orderRow);
      const bolt =
        reservation === undefined || reservation.boltRow === null
          ? null
          : (stock.boltByRow(reservation.boltRow) ?? null);
      const cuts = stock
        .movementsOfOrder(orderRow)
        .filter(({ kind, isUndone }) => kind === 'cut' && !isUndone)
        .flatMap(({ act, boltId, boltLabel, onHandMm, at, by }) =>
          boltId === null
            ? []
            : [{ act, boltId, boltLabel: boltLabel ?? '', lengthMm: -onHandMm, at, by }],
        );
      return {
        clothId: cloth.id,
        neededMm: neededMm({ price }),
        reserved: reservation
          ? { bolt: bolt && shownBolt(bolt), lengthMm: reservation.lengthMm }
          : null,
        cuts,
        bolts: stock.boltsInStock(cloth.row).map(shownBolt),
      };
    },
  };
}

export type OrderClothService = ReturnType<typeof createOrderCloth>;

/** A bolt without what only the database needs. */
export const shownBolt = ({ id, clothId, fields, onHandMm, reservedMm }: StoredBolt): Bolt => ({
  ...{ id, clothId, fields, onHandMm, reservedMm },
});
