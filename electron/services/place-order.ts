import type { Catalogue } from '../../shared/catalogue/catalogue.ts';
import type { Request } from '../../shared/contract/contract.ts';
import { estimatedNames, type GarmentBody } from '../../shared/order/garment-body.ts';
import type { Order } from '../../shared/order/order.ts';
import { designDefinition } from '../../shared/pattern/designs/index.ts';
import { offeredFor } from '../../shared/pricing/price-order.ts';
import type { CustomerRepository } from '../db/repositories/customer-repository.ts';
import type { OrderRepository } from '../db/repositories/order-repository.ts';
import type { OutboxRepository } from '../db/repositories/outbox-repository.ts';
import type { SessionRepository } from '../db/repositories/session-repository.ts';
import { StudioError } from '../errors.ts';
import type { ClothEstimator, Drafting } from './cloth-estimate.ts';
import { freezeOrder, shopMessage } from './freeze-order.ts';
import type { GarmentBodies } from './garment-bodies.ts';
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
  readonly bodyFor: GarmentBodies;
  readonly drafting: () => Promise<Drafting>;
  readonly staffName: () => string;
  /** Cancels the order that this one replaces, if it replaces one. */
  readonly replace: (placedId: string, at: number) => void;
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

  /** True when it was placed before at this price, false while it is a quote. */
  function isPlaced(order: Order, expectedTotalMinor: number): boolean {
    if (order.state === 'quote') return false;
    if (order.key === null) throw new StudioError('conflict', 'the quote was given up');
    if (order.price?.totalMinor === expectedTotalMinor) return true;
    throw new StudioError('already-placed');
  }

  function complete(order: Order): CompleteQuote {
    const missing = orderGaps(order, catalogue(), localDate(now()));
    if (missing.length === 0 && isComplete(order)) return order;
    throw new StudioError('order-not-complete', undefined, { detail: { missing } });
  }

  /** The design's version, if the customer agreed to this price for this very design. */
  function agreedVersion(
    { id, price, garment }: CompleteQuote,
    expectedTotalMinor: number,
  ): string {
    const { version } = designDefinition(garment.design);
    if (price.totalMinor === expectedTotalMinor && orders.designVersionOf(id) === version) {
      return version;
    }
    const detail = { totalMinor: price.totalMinor };
    throw new StudioError('conflict', 'the price was agreed for something else', { detail });
  }

  /** Cloth is not cut from guesses unless a person has said so, guess by guess. */
  function agreedEstimates(body: GarmentBody, accepted: PlaceRequest['acceptedEstimates']) {
    const names = estimatedNames(body.estimates);
    if (names.every((name) => accepted?.includes(name))) return names;
    throw new StudioError('order-not-complete', undefined, { detail: { missing: ['estimates'] } });
  }

  const place = db.transaction((request: PlaceRequest): boolean => {
    const { id, expectedTotalMinor, acceptedEstimates } = request;
    const found = required(id);
    if (isPlaced(found, expectedTotalMinor)) return false;
    const order = complete(found);
    const designVersion = agreedVersion(order, expectedTotalMinor);
    const customer = customers.get(order.customerId);
    const session = sessions.get(order.sessionId);
    const offer = offeredFor(catalogue(), order.garment);
    if (customer === undefined || session === undefined || !offer.ok) {
      throw new Error('a complete order without customer, session or product');
    }

    const at = now();
    const key = newId();
    const body = dependencies.bodyFor(order.garment.design, session);
    const estimated = agreedEstimates(body, acceptedEstimates);
    const frozen = freezeOrder(order, { session, body }, designVersion, at);
    orders.place({ id, snapshot: frozen.text, hash: frozen.hash, key, placedAt: at });
    const by = dependencies.staffName();
    const detail = { total: order.price.totalMinor, currency: order.price.currency };
    orders.appendEvent(id, { at, kind: 'placed', by, detail });
    if (estimated.length > 0) {
      const names = { count: estimated.length, measurements: estimated.join(' ') };
      orders.appendEvent(id, { at, kind: 'estimates-accepted', by, detail: names });
    }
    dependencies.replace(id, at);
    customers.visited(order.customerId, at);
    const message = shopMessage(order, frozen, key, offer.value.product, customer);
    outbox.enqueue({ orderId: id, message, queuedAt: at });
    return true;
  });

  /** Drafts once more to name the measurement at fault, where that is why there is no price. */
  async function sayWhyUnpriced(id: string): Promise<void> {
    const { price, sessionId, garment } = required(id);
    const session = sessionId === null ? undefined : sessions.get(sessionId);
    if (price !== null || session === undefined) return;
    const { values } = dependencies.bodyFor(garment.design, session);
    const estimate = dependencies.estimateCloth(await dependencies.drafting(), garment, values);
    if (!estimate.ok) {
      throw new StudioError('pattern-not-draftable', undefined, { detail: estimate.error });
    }
  }

  return async (request: PlaceRequest): Promise<Order> => {
    try {
      if (place.immediate(request)) {
        publish(['orders', 'customers', 'outbox']);
        dependencies.poke();
      }
    } catch (error) {
      if (error instanceof StudioError && error.code === 'order-not-complete') {
        await sayWhyUnpriced(request.id);
      }
      throw error;
    }
    return required(request.id);
  };
}
