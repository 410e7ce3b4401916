import type { Catalogue } from '../../shared/catalogue/catalogue.ts';
import type { Request } from '../../shared/contract/contract.ts';
import type { Order } from '../../shared/order/order.ts';
import { priceOrder } from '../../shared/pricing/price-order.ts';
import type { CustomerRepository } from '../db/repositories/customer-repository.ts';
import type { OrderRepository, QuotedPrice } from '../db/repositories/order-repository.ts';
import type { SessionRepository } from '../db/repositories/session-repository.ts';
import { StudioError } from '../errors.ts';
import type { ClothEstimator, Drafting } from './cloth-estimate.ts';
import type { GarmentBodies } from './garment-bodies.ts';
import type { GarmentLasts } from './garment-lasts.ts';
import type { ServiceContext } from './service-context.ts';

type Dependencies = Pick<ServiceContext, 'db' | 'now' | 'publish'> & {
  readonly catalogue: () => Catalogue;
  readonly customers: CustomerRepository;
  readonly sessions: SessionRepository;
  readonly orders: OrderRepository;
  readonly estimateCloth: ClothEstimator;
  readonly bodyFor: GarmentBodies;
  readonly drafting: () => Promise<Drafting>;
  readonly onLasts: GarmentLasts;
  readonly staffName: () => string;
};

type QuoteRequest = Request<'orders:saveQuote'>;

/**
 * Creates or changes a quote and prices it from its own pattern. A quote whose garment cannot be
 * drafted or priced yet is kept without a price: unfinished work is not refused. Throws `not-found`,
 * `conflict` (a session of somebody else) and `already-placed`.
 */
export function createSaveQuote(dependencies: Dependencies) {
  const { db, now, publish, catalogue, customers, sessions, orders } = dependencies;

  function quotedPrice(
    drafting: Drafting,
    { garment, sessionId }: QuoteRequest,
  ): QuotedPrice | null {
    const session = sessionId === null ? undefined : sessions.get(sessionId);
    if (session === undefined) return null;
    const { values } = dependencies.bodyFor(garment, session);
    const estimate = dependencies.estimateCloth(
      drafting,
      dependencies.onLasts(garment, session, values),
      values,
    );
    if (!estimate.ok) return null;
    const { areaMm2, designVersion } = estimate.value;
    const price = priceOrder(catalogue(), garment, areaMm2);
    return price.ok ? { price: price.value, designVersion } : null;
  }

  function check({ customerId, sessionId }: QuoteRequest): void {
    if (customers.get(customerId) === undefined) {
      throw new StudioError('not-found', 'no such customer');
    }
    if (sessionId === null) return;
    const session = sessions.get(sessionId);
    if (session === undefined) throw new StudioError('not-found', 'no such session');
    if (session.customerId !== customerId) {
      throw new StudioError('conflict', 'the session belongs to another customer');
    }
  }

  const store = db.transaction((request: QuoteRequest, quoted: QuotedPrice | null): void => {
    const state = orders.stateOf(request.id);
    if (state !== undefined && state !== 'quote') throw new StudioError('already-placed');
    const quote = { ...request, quoted, at: now() };
    if (state === 'quote') {
      orders.updateQuote(quote);
      return;
    }
    orders.insertQuote(quote);
    const by = dependencies.staffName();
    orders.appendEvent(request.id, { at: quote.at, kind: 'quoted', by, detail: {} });
    customers.visited(request.customerId, quote.at);
  });

  return async (request: QuoteRequest): Promise<Order> => {
    // The one wait, the same for every call, so that quotes are stored in the order they came.
    const drafting = await dependencies.drafting();
    check(request);
    store.immediate(request, quotedPrice(drafting, request));
    publish(['orders', 'customers']);
    const order = orders.get(request.id);
    if (order === undefined) throw new Error('the quote just stored is not there');
    return order;
  };
}
