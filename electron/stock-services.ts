import type { Catalogue } from '../shared/catalogue/catalogue.ts';
import { createClothRepository } from './db/repositories/cloth-repository.ts';
import type { OrderRepository } from './db/repositories/order-repository.ts';
import { createPurchaseRepository } from './db/repositories/purchase-repository.ts';
import { createStockRepository } from './db/repositories/stock-repository.ts';
import { createClothCatalogue } from './services/cloth-catalogue.ts';
import type { Drafting } from './services/cloth-estimate.ts';
import { createClothFit } from './services/cloth-fit.ts';
import { createClothService } from './services/cloths.ts';
import { createOrderCloth } from './services/order-cloth.ts';
import { createPurchaseService } from './services/purchases.ts';
import type { ServiceContext } from './services/service-context.ts';
import { createStockService } from './services/stock.ts';
import { createStockLedger } from './services/stock-ledger.ts';
import { fitsOnCloth } from './workers/fits-on-cloth.ts';

type Dependencies = ServiceContext & {
  /** What the house sells, read from its file. */
  readonly catalogue: Catalogue;
  readonly drafting: () => Promise<Drafting>;
  readonly orders: OrderRepository;
  readonly staffName: () => string;
};

/** Cloths, the ledger of what there is of them, and what has to be ordered. */
export function createStockServices(dependencies: Dependencies) {
  const { db, catalogue } = dependencies;
  const cloths = createClothRepository(db);
  const stock = createStockRepository(db);
  const purchases = createPurchaseRepository(db);
  const leadTimes = new Map(catalogue.products.map(({ id, leadTimeDays }) => [id, leadTimeDays]));
  const shared = {
    ...dependencies,
    cloths,
    stock,
    purchases,
    ledger: createStockLedger({ stock, cloths }),
    leadTimeDays: (productId: string) => leadTimes.get(productId) ?? 0,
    layOnCloth: fitsOnCloth,
  };
  const orderCloth = createOrderCloth(shared);
  const clothService = createClothService(shared);
  return {
    clothRepository: cloths,
    clothCatalogue: createClothCatalogue(catalogue, cloths),
    cloths: clothService,
    orderCloth,
    stock: createStockService({ ...shared, orderCloth }),
    clothFit: createClothFit(shared),
    purchases: createPurchaseService({ ...shared, clothService }),
  };
}
