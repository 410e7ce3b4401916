import type { Channel } from '../../shared/contract/channels.ts';
import type { Request, Response } from '../../shared/contract/contract.ts';
import type { Reply } from '../../shared/contract/reply.ts';
import { measurementSetOf } from '../../shared/measurement/session.ts';
import type { GarmentChoice, Order, OrderSummary, Price } from '../../shared/order/order.ts';
import { good, plain, refused } from './fake-replies.ts';
import type { FakeData } from './fake-studio-data.ts';

type OrderChannel = Extract<Channel, `orders:${string}`>;
type OrderHandlers = {
  readonly [C in OrderChannel]?: (request: Request<C>) => Reply<Response<C>>;
};

export const orderSummary = (order: Order): OrderSummary => ({
  id: order.id,
  number: order.number,
  customerId: order.customerId,
  customerName: order.customerName,
  state: order.state,
  dueOn: order.dueOn,
  createdAt: order.createdAt,
  placedAt: order.placedAt,
  productId: order.garment.productId,
  totalMinor: order.price?.totalMinor ?? null,
  currency: order.price?.currency ?? null,
  delivery: order.delivery.state,
});

/** Orders of a studio in memory: quotes, placing, lists. */
export function createFakeOrders(data: FakeData): {
  readonly handlers: OrderHandlers;
  readonly ordersMatching: (text: string) => Order[];
} {
  /** Base and options; cloth needs a pattern, which a studio in memory does not draft. */
  function priceOf(garment: GarmentChoice): Price | null {
    const product = data.catalogue.products.find(({ id }) => id === garment.productId);
    if (product === undefined) return null;
    const options = product.options.flatMap(({ id, choices }) =>
      choices
        .filter((choice) => choice.id === (garment.choices[id] ?? choices[0]?.id))
        .filter(({ priceMinor }) => priceMinor > 0)
        .map(({ id: reference, name, priceMinor }) => ({
          kind: 'option' as const,
          reference,
          name,
          metres: null,
          amountMinor: priceMinor,
        })),
    );
    const lines = [
      {
        kind: 'base' as const,
        reference: product.id,
        name: product.name,
        metres: null,
        amountMinor: product.baseMinor,
      },
      ...options,
    ];
    return {
      currency: data.catalogue.currency,
      lines,
      totalMinor: lines.reduce((sum, { amountMinor }) => sum + amountMinor, 0),
      catalogueVersion: data.catalogue.version,
    };
  }

  const newestFirst = (a: { createdAt: number }, b: { createdAt: number }): number =>
    b.createdAt - a.createdAt;

  const ordersMatching = (text: string): Order[] =>
    data.orders
      .filter((o) => plain(`${o.number} ${o.customerName}`).includes(plain(text)))
      .sort(newestFirst);

  const handlers: OrderHandlers = {
    'orders:list': ({ text, states, limit, offset }) => {
      const found = ordersMatching(text).filter(
        ({ state }) => states.length === 0 || states.includes(state),
      );
      return good({
        orders: found.slice(offset, offset + limit).map(orderSummary),
        total: found.length,
      });
    },
    'orders:ofCustomer': ({ customerId }) =>
      good(
        data.orders
          .filter((order) => order.customerId === customerId)
          .sort(newestFirst)
          .map(orderSummary),
      ),
    'orders:get': ({ id }) => {
      const order = data.orders.find((known) => known.id === id);
      return order === undefined ? refused('not-found') : good(order);
    },
    'orders:saveQuote': ({ id, customerId, garment, sessionId, dueOn, note }) => {
      const index = data.orders.findIndex((order) => order.id === id);
      const known = data.orders[index];
      if (known !== undefined && known.state !== 'quote') return refused('already-placed');
      const customer = data.customers.find((other) => other.id === customerId);
      if (customer === undefined) return refused('not-found');
      const order: Order = {
        id,
        number: known?.number ?? `T-${(data.orders.length + 1).toString().padStart(6, '0')}`,
        customerId,
        customerName: customer.name,
        state: 'quote',
        garment,
        sessionId,
        dueOn,
        note,
        price: priceOf(garment),
        snapshot: null,
        hash: null,
        key: null,
        delivery: {
          state: 'not-placed',
          attempts: 0,
          shopOrderId: null,
          shopOrderCode: null,
          shopState: null,
          lastError: null,
          nextTryAt: null,
        },
        createdAt: known?.createdAt ?? data.now(),
        updatedAt: data.now(),
        placedAt: null,
      };
      if (known === undefined) data.orders.push(order);
      else data.orders[index] = order;
      return good(order);
    },
    'orders:place': ({ id, expectedTotalMinor }) => {
      const index = data.orders.findIndex((order) => order.id === id);
      const quote = data.orders[index];
      if (quote === undefined) return refused('not-found');
      if (quote.state !== 'quote') return good(quote);
      const session = data.sessions.find(({ id: known }) => known === quote.sessionId);
      if (quote.price === null || quote.dueOn === null || session === undefined) {
        return refused('order-not-complete');
      }
      if (quote.price.totalMinor !== expectedTotalMinor) return refused('conflict');
      const placedAt = data.now();
      const order: Order = {
        ...quote,
        state: 'placed',
        placedAt,
        updatedAt: placedAt,
        hash: '0'.repeat(64),
        key: quote.id,
        delivery: { ...quote.delivery, state: 'queued' },
        snapshot: {
          format: 1,
          garment: quote.garment,
          designVersion: 'fake',
          measurements: {
            sessionId: session.id,
            takenAt: session.takenAt,
            takenBy: session.takenBy,
            method: session.method,
            values: measurementSetOf(session.readings),
          },
          price: quote.price,
          placedAt,
          dueOn: quote.dueOn,
          note: quote.note,
        },
      };
      data.orders[index] = order;
      return good(order);
    },
    'orders:events': ({ id }) => good(data.events.get(id) ?? []),
  };
  return { handlers, ordersMatching };
}
