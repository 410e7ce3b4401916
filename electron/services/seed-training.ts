import type { Catalogue, Product } from '../../shared/catalogue/catalogue.ts';
import type { Order } from '../../shared/order/order.ts';
import type { OrderRepository } from '../db/repositories/order-repository.ts';
import type { OutboxRepository } from '../db/repositories/outbox-repository.ts';
import type { ClothService } from './cloths.ts';
import type { createCustomerService } from './customers.ts';
import { localDatePlus } from './local-date.ts';
import type { createPlaceOrder } from './place-order.ts';
import type { createSaveQuote } from './save-quote.ts';
import type { createSessionService } from './sessions.ts';
import type { StockService } from './stock.ts';
import type { TrainingCustomer, TrainingOrderPlan } from './training-data.ts';
import { readingsOfVisit } from './training-readings.ts';
import { seedTrainingStock, type TrainingStock } from './training-stock.ts';

/** The studio's own services over a clock that the seed moves through the past. */
export type SeedServices = {
  readonly customers: Pick<ReturnType<typeof createCustomerService>, 'create'>;
  readonly sessions: Pick<ReturnType<typeof createSessionService>, 'save'>;
  readonly saveQuote: ReturnType<typeof createSaveQuote>;
  readonly placeOrder: ReturnType<typeof createPlaceOrder>;
  readonly cloths: Pick<ClothService, 'get' | 'save'>;
  readonly stock: Pick<StockService, 'receive'>;
  readonly repositories: {
    readonly orders: OrderRepository;
    readonly outbox: Pick<OutboxRepository, 'get' | 'save' | 'atOnce'>;
  };
};

type Dependencies = {
  readonly catalogue: Catalogue;
  /** What lies on the shelves. */
  readonly shelves: TrainingStock;
  readonly newId: () => string;
  /** The present, milliseconds since 1970. */
  readonly today: number;
  /** Services that take the time from the given clock. */
  readonly servicesAt: (now: () => number) => SeedServices;
};

const DAY = 86_400_000;
const ALLOWANCE_MM = 10;

/** The shop's word for each state, and how long after the order it was said. */
const SHOP_WORDS = {
  sewing: 'in-workshop',
  ready: 'ready',
  delivered: 'completed',
} as const;

/**
 * Fills an empty studio with made-up people, their visits and orders, through the same services that
 * a person's hands go through. What has been made already counts as sent; the newest orders wait.
 */
export async function seedTraining(
  people: readonly TrainingCustomer[],
  { catalogue, shelves, newId, today, servicesAt }: Dependencies,
): Promise<void> {
  let at = today;
  const services = servicesAt(() => at);
  const goBack = (days: number, hour: number): void => {
    // Never ahead of the present, however early in the day the studio is opened.
    at = Math.min(today, today - days * DAY + (hour - 12) * (DAY / 24));
  };
  let arrivals = 0;
  goBack(Math.max(0, ...people.flatMap(({ orders }) => orders.map((plan) => plan.daysAgo))), 8);
  seedTrainingStock(shelves, { ...services, newId, today });

  for (const { visits, orders, consents, ...fields } of people) {
    goBack(Math.max(0, ...visits.map(({ daysAgo }) => daysAgo)), 9);
    const given = consents.map((purpose) => ({ purpose, given: true, at }));
    const customer = { ...fields, consents: given };
    const { id: customerId } = services.customers.create({ id: newId(), fields: customer });

    const sessionIds: string[] = [];
    for (const { daysAgo, takenBy, method, note, ...visit } of visits) {
      goBack(daysAgo, 10);
      const readings = readingsOfVisit(visit, fields.language);
      const session = { customerId, takenBy, method, note, readings };
      sessionIds.push(services.sessions.save({ id: newId(), session }).id);
    }

    for (const plan of orders) {
      goBack(plan.daysAgo, 11);
      const sessionId = sessionIds[plan.visit] ?? null;
      const order = await quote(plan, customerId, sessionId);
      if (plan.state === 'quote') continue;
      const expectedTotalMinor = order.price?.totalMinor ?? 0;
      await services.placeOrder({ id: order.id, expectedTotalMinor });
      if (plan.state === 'placed') continue;
      arrivals += 1;
      arrive(order.id, plan.state, `TS-${900 + arrivals}`);
    }
  }

  function quote(plan: TrainingOrderPlan, customerId: string, sessionId: string | null) {
    const { product: productId, cloth: clothId, choices, designOptions, note } = plan;
    const { design } = productOf(catalogue, productId);
    const allowanceMm = ALLOWANCE_MM;
    const garment = { productId, design, designOptions, allowanceMm, clothId, choices };
    const dueOn = localDatePlus(today, plan.dueInDays);
    return services.saveQuote({ id: newId(), customerId, garment, sessionId, dueOn, note });
  }

  function arrive(id: Order['id'], state: keyof typeof SHOP_WORDS, code: string): void {
    const { orders, outbox } = services.repositories;
    const row = outbox.get(id);
    if (row === undefined) throw new Error('a placed order without its message');
    const shopState = SHOP_WORDS[state];
    outbox.atOnce(() => {
      outbox.save(id, {
        ...row,
        ...{ state: 'at-shop', attempts: 1, firstStartedAt: at, startedAt: at, nextTryAt: null },
        ...{ shopOrderId: code, shopOrderCode: code, shopState },
      });
      orders.appendEvent(id, { at, kind: 'sent-to-shop', by: '', detail: { code } });
      orders.setState(id, state, at);
      const detail = { from: 'received', to: shopState };
      orders.appendEvent(id, { at, kind: 'shop-state', by: '', detail });
    });
  }
}

function productOf({ products }: Catalogue, productId: string): Product {
  const product = products.find(({ id }) => id === productId);
  if (product === undefined) throw new Error(`no product called ${productId}`);
  return product;
}
