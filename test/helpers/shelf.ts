import type { Db } from '../../electron/db/open-database.ts';
import { createClothRepository } from '../../electron/db/repositories/cloth-repository.ts';
import { createCustomerRepository } from '../../electron/db/repositories/customer-repository.ts';
import { createOrderRepository } from '../../electron/db/repositories/order-repository.ts';
import { createPurchaseRepository } from '../../electron/db/repositories/purchase-repository.ts';
import { createSessionRepository } from '../../electron/db/repositories/session-repository.ts';
import { createStockRepository } from '../../electron/db/repositories/stock-repository.ts';
import { createOrderCloth } from '../../electron/services/order-cloth.ts';
import { createStockService } from '../../electron/services/stock.ts';
import { createStockLedger } from '../../electron/services/stock-ledger.ts';
import type { Order } from '../../shared/order/order.ts';
import { someFields, someSession, someShirt } from './order-facts.ts';
import { someCloth } from './stock-facts.ts';

const CUSTOMER = '00000000-0000-4000-9000-000000000001';
const SESSION = '00000000-0000-4000-9000-000000000002';

/** One cloth called `cloth` in a real database, with the ledger's own services over it. */
export function aShelf(db: Db, newId: () => string, reorderLevelMm = 0) {
  const cloths = createClothRepository(db);
  const customers = createCustomerRepository(db);
  if (cloths.get('cloth') === undefined) {
    cloths.insert('cloth', someCloth({ reorderLevelMm }), 1);
    customers.insert({ ...someFields(), id: CUSTOMER, createdAt: 1, updatedAt: 1 });
    const session = { ...someSession(CUSTOMER), id: SESSION, takenAt: 1 };
    createSessionRepository(db).insert(session);
  }
  return { cloths, ...overShelf(db, newId) };
}

function overShelf(db: Db, newId: () => string) {
  const cloths = createClothRepository(db);
  const stock = createStockRepository(db);
  const orders = createOrderRepository(db);
  const ledger = createStockLedger({ stock, cloths });
  const names = { newId, now: () => 1, staffName: () => 'Maud', publish: () => {} };
  const shared = { ...names, db, cloths, stock, orders, ledger, markerLengthMm: () => null };
  const orderCloth = createOrderCloth(shared);
  const purchases = createPurchaseRepository(db);
  const service = createStockService({ ...shared, orderCloth, purchases });
  const garment = someShirt({ clothId: 'cloth' });

  /** A placed order that needs so much; `dueOn` an ISO date. */
  const place = db.transaction((id: string, lengthMm: number, dueOn: string): void => {
    const line = { kind: 'cloth', reference: 'cloth', name: { en: '', fr: '' } } as const;
    const lines = [{ ...line, metres: lengthMm / 1000, amountMinor: 1 }];
    const price: Order['price'] = {
      ...{ currency: 'EUR', totalMinor: 1, catalogueVersion: '', lines },
    };
    orders.insertQuote({
      ...{ id, customerId: CUSTOMER, garment, sessionId: SESSION, dueOn, note: '', at: 1 },
      quoted: { price, designVersion: '1' },
    });
    const frozen = { snapshot: JSON.stringify({ garment, price }), hash: 'a'.repeat(64) };
    orders.place({ id, ...frozen, key: id, placedAt: 1 });
    orderCloth.reserve({ id, price, garment }, 1);
  });
  return { stock, orders, service, orderCloth, place };
}
