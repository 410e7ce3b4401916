import type { Request } from '../../shared/contract/contract.ts';
import type { Order } from '../../shared/order/order.ts';
import type { CustomerRepository } from '../db/repositories/customer-repository.ts';
import type { OrderRepository, QuotedPrice } from '../db/repositories/order-repository.ts';
import type { SessionRepository } from '../db/repositories/session-repository.ts';
import { StudioError } from '../errors.ts';
import type { Drafting } from './cloth-estimate.ts';
import type { QuotePricer } from './quote-price.ts';
import type { ServiceContext } from './service-context.ts';

type Dependencies = Pick<ServiceContext, 'db' | 'now' | 'publish'> & {
  readonly customers: CustomerRepository;
  readonly sessions: SessionRepository;
  readonly orders: OrderRepository;
  readonly priceOf: QuotePricer;
  readonly drafting: () => Promise<Drafting>;
  readonly staffName: () => string;
};

type QuoteRequest = Request<'orders:saveQuote'>;

/**
 * Creates or changes a quote and prices it from its own pattern. A quote whose garment cannot be
 * drafted or priced yet is kept without a price: unfinished work is not refused. Throws `not-found`,
 * `conflict` (a session of somebody else) and `already-placed`.
 */
export function createSaveQuote(dependencies: Dependencies) {
  const { db, now, publish, customers, sessions, orders, priceOf } = dependencies;

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
    const { id, garment, sessionId } = request;
    store.immediate(request, priceOf(drafting, id, garment, sessionId));
    publish(['orders', 'customers']);
    const order = orders.get(request.id);
    if (order === undefined) throw new Error('the quote just stored is not there');
    return order;
  };
}

type Repricing = Pick<Dependencies, 'db' | 'now' | 'orders' | 'drafting' | 'priceOf'>;

/** Prices a quote anew where what it is priced by has changed; a placed order keeps its price. */
export function createReprice({ db, now, orders, drafting, priceOf }: Repricing) {
  const store = db.transaction((id: string, kernel: Drafting): void => {
    const order = orders.get(id);
    if (order?.state !== 'quote') return;
    const { customerId, garment, sessionId, dueOn, note } = order;
    const quoted = priceOf(kernel, id, garment, sessionId);
    orders.updateQuote({ id, customerId, garment, sessionId, dueOn, note, quoted, at: now() });
  });
  return async (id: string): Promise<void> => store.immediate(id, await drafting());
}
