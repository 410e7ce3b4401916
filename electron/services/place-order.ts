import type { Catalogue } from '../../shared/catalogue/catalogue.ts';
import type { Request } from '../../shared/contract/contract.ts';
import type { Order } from '../../shared/order/order.ts';
import { offeredFor } from '../../shared/pricing/price-order.ts';
import type { CustomerRepository } from '../db/repositories/customer-repository.ts';
import type { OrderRepository } from '../db/repositories/order-repository.ts';
import type { OutboxRepository } from '../db/repositories/outbox-repository.ts';
import type { SessionRepository } from '../db/repositories/session-repository.ts';
import { StudioError } from '../errors.ts';
import type { ClothEstimator, Drafting } from './cloth-estimate.ts';
import { freezeOrder, shopMessage } from './freeze-order.ts';
import { localDate } from './local-date.ts';
import { type CompleteQuote, isComplete, orderGaps } from './order-gaps.ts';
import type { ServiceContext } from './service-context.ts';

type Dependencies = ServiceContext & {
  readonly catalogue: () => Catalogue;
  readonly customers: CustomerRepository;
  readonly sessions: SessionRepository;
  readonly orders: OrderRepository;
  readonly outbox: Pick<OutboxRepository, 'enqueue'>;
  readonly estimateCloth: ClothEstimator;
  readonly drafting: () => Promise<Drafting>;
  readonly staffName: () => string;
  /** Says that the outbox has something new. */
  readonly poke: () => void;
};

type PlaceRequest = Request<'orders:place'>;

/**
 * Takes an order: one transaction freezes it, gives it its random key, writes its event and queues
 * its message, so that either everything is on the disk or nothing is. A repeat answers with the
 * order as it stands. Throws `not-found`, `order-not-complete`, `pattern-not-draftable`, `conflict`
 * (another price, or a design that drafts otherwise than when it was priced) and `already-placed`
 * (placed before, at another price).
 */
export function createPlaceOrder(dependencies: Dependencies) {
  const { db, now, newId, publish, catalogue, customers, sessions, orders, outbox } = dependencies;

  function required(id: string): Order {
    const order = orders.get(id);
    if (order === undefined) throw new StudioError('not-found', 'no such order');
    return order;
  }

  /** The order itself when it was placed before at this price, null while it is a quote. */
  function placedBefore(order: Order, expectedTotalMinor: number): Order | null {
    if (order.state === 'quote') return null;
    if (order.key === null) throw new StudioError('conflict', 'the quote was given up');
    if (order.price?.totalMinor === expectedTotalMinor) return order;
    throw new StudioError('already-placed');
  }

  function complete(order: Order, drafting: Drafting): CompleteQuote {
    const gaps = orderGaps(order, catalogue(), localDate(now()));
    if (gaps.includes('price')) sayWhyNotDrafted(order, drafting);
    if (gaps.length > 0 || !isComplete(order)) {
      throw new StudioError('order-not-complete', undefined, { detail: { missing: gaps } });
    }
    return order;
  }

  function sayWhyNotDrafted({ garment, sessionId }: Order, drafting: Drafting): void {
    const session = sessionId === null ? undefined : sessions.get(sessionId);
    if (session === undefined) return;
    const estimate = dependencies.estimateCloth(drafting, garment, session);
    if (!estimate.ok) {
      throw new StudioError('pattern-not-draftable', undefined, { detail: estimate.error });
    }
  }

  const place = db.transaction((request: PlaceRequest, drafting: Drafting): boolean => {
    const found = required(request.id);
    if (placedBefore(found, request.expectedTotalMinor) !== null) return false;
    const order = complete(found, drafting);
    const designVersion = orders.designVersionOf(order.id);
    if (
      order.price.totalMinor !== request.expectedTotalMinor ||
      designVersion !== drafting.designVersion(order.garment.design)
    ) {
      throw new StudioError('conflict', 'the price was agreed for something else', {
        detail: { totalMinor: order.price.totalMinor },
      });
    }
    const customer = customers.get(order.customerId);
    const session = sessions.get(order.sessionId);
    const offer = offeredFor(catalogue(), order.garment);
    if (customer === undefined || session === undefined || !offer.ok) {
      throw new Error('a complete order without customer, session or product');
    }

    const at = now();
    const key = newId();
    const frozen = freezeOrder(order, session, designVersion, at);
    orders.place({ id: order.id, snapshot: frozen.text, hash: frozen.hash, key, placedAt: at });
    const by = dependencies.staffName();
    const detail = { total: order.price.totalMinor, currency: order.price.currency };
    orders.appendEvent(order.id, { at, kind: 'placed', by, detail });
    customers.visited(order.customerId, at);
    const message = shopMessage(order, frozen, key, offer.value.product, customer);
    outbox.enqueue({ orderId: order.id, message, queuedAt: at });
    return true;
  });

  return async (request: PlaceRequest): Promise<Order> => {
    const drafting = await dependencies.drafting();
    if (place.immediate(request, drafting)) {
      publish(['orders', 'customers', 'outbox']);
      dependencies.poke();
    }
    return required(request.id);
  };
}
