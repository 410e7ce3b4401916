import type { Request } from '../../shared/contract/contract.ts';
import type { ClothFit } from '../../shared/contract/stock-requests.ts';
import type { NestItem } from '../../shared/marker/nest-problem.ts';
import { garmentInput } from '../../shared/order/garment-input.ts';
import { longestCleanMm } from '../../shared/stock/bolt.ts';
import { piecesToLayOn } from '../../shared/stock/cut-pieces.ts';
import type { ClothRepository } from '../db/repositories/cloth-repository.ts';
import type { OrderRepository } from '../db/repositories/order-repository.ts';
import type { StockRepository } from '../db/repositories/stock-repository.ts';
import { StudioError } from '../errors.ts';
import type { Drafting } from './cloth-estimate.ts';

/** Lays pieces on so much cloth; done by worker threads. */
export type LayOnCloth = (run: {
  readonly pieces: readonly NestItem[];
  readonly widthMm: number;
  readonly lengthMm: number;
}) => Promise<{ readonly fits: boolean; readonly lengthMm: number }>;

type Dependencies = {
  readonly stock: Pick<StockRepository, 'bolt'>;
  readonly cloths: Pick<ClothRepository, 'get'>;
  readonly orders: Pick<OrderRepository, 'get'>;
  readonly drafting: () => Promise<Drafting>;
  readonly layOnCloth: LayOnCloth;
};

/** Longer than any bolt: what JSON has in place of infinity. */
const NOWHERE_MM = 1e9;

/**
 * Will an order's garment come out of what is left on a bolt or remnant? Looks for a layout on its
 * longest stretch without flaws, whatever else is promised of it. Throws `not-found` and
 * `pattern-not-draftable`.
 */
export function createClothFit(dependencies: Dependencies) {
  const { stock, cloths, orders, drafting, layOnCloth } = dependencies;
  return async ({ orderId, boltId }: Request<'stock:fits'>): Promise<ClothFit> => {
    const [order, bolt] = [orders.get(orderId), stock.bolt(boltId)];
    const cloth = bolt && cloths.get(bolt.clothId);
    if (!order?.snapshot || bolt === undefined || cloth === undefined) {
      throw new StudioError('not-found', 'no such order or bolt');
    }
    const { garment, measurements } = order.snapshot;
    const { draft } = await drafting();
    const drafted = draft(garmentInput(garment, measurements.values));
    if (!drafted.ok) {
      throw new StudioError('pattern-not-draftable', undefined, { detail: drafted.error });
    }
    const pieces = piecesToLayOn(drafted.value, cloth.fields);
    const cleanMm = longestCleanMm(bolt);
    const widthMm = bolt.fields.widthMm;
    const { fits, lengthMm } = await layOnCloth({ pieces, widthMm, lengthMm: cleanMm });
    const shortest = Math.min(lengthMm, NOWHERE_MM);
    return { fits, lengthMm: shortest, leftMm: cleanMm - shortest };
  };
}
