import type { Db } from '../../electron/db/open-database.ts';
import { createCustomerRepository } from '../../electron/db/repositories/customer-repository.ts';
import { createOrderRepository } from '../../electron/db/repositories/order-repository.ts';
import { createOutboxRepository } from '../../electron/db/repositories/outbox-repository.ts';
import { createSessionRepository } from '../../electron/db/repositories/session-repository.ts';
import type { ShopOrder } from '../../shared/sync/shop-message.ts';
import { someFields, someSession } from './order-facts.ts';

/** Placed orders that wait in the outbox, each with its key as its id. */
export function insertPlacedOrders(db: Db, messages: readonly ShopOrder[]): void {
  const [orders, outbox] = [createOrderRepository(db), createOutboxRepository(db)];
  const [customers, sessions] = [createCustomerRepository(db), createSessionRepository(db)];
  const sessionIdOf = ({ customer }: ShopOrder) => customer.id.replace(/^0/, '1');

  const insert = (message: ShopOrder): void => {
    const { key, customer, garment, price, designVersion, dueOn, placedAt: at } = message;
    if (customers.get(customer.id) === undefined) {
      const fields = someFields({ name: customer.name });
      customers.insert({ ...fields, id: customer.id, createdAt: at, updatedAt: at });
      sessions.insert({ ...someSession(customer.id), id: sessionIdOf(message), takenAt: at });
    }
    orders.insertQuote({
      id: key,
      customerId: customer.id,
      garment,
      sessionId: sessionIdOf(message),
      dueOn,
      note: '',
      quoted: { price, designVersion },
      at,
    });
    orders.place({ id: key, snapshot: '{}', hash: message.snapshotHash, key, placedAt: at });
    outbox.enqueue({ orderId: key, message, queuedAt: at });
  };

  db.transaction(() => {
    for (const message of messages) insert(message);
  })();
}
