import { createOutboxRepository } from '../../electron/db/repositories/outbox-repository.ts';
import { createShop } from '../../electron/shops/create-shop.ts';
import { createCourier } from '../../electron/sync/courier.ts';
import { pullOrders } from '../../electron/sync/puller.ts';
import type { OrderEvent } from '../../shared/order/order.ts';
import { DEFAULT_POLICY } from '../../shared/sync/sending-machine.ts';
import { aShopOrder } from '../helpers/a-shop-order.ts';
import { type Fault, startFaultProxy } from '../helpers/fault-proxy.ts';
import { seededRandom } from '../helpers/seeded-random.ts';
import { sha256 } from '../helpers/sha256.ts';
import { simDatabase } from '../simulate/sim-database.ts';
import type { ShopUnderTest } from './shop-under-test.ts';

/** Shares of all requests, as the real shops were tried. */
const STORM: readonly (readonly [share: number, fault: Fault])[] = [
  [0.3, 'lose-answer'],
  [0.15, 'lose-request'],
  [0.05, 'bad-gateway'],
  [0.05, 'acted-bad-gateway'],
  [0.25, 'time-out'],
];

/** A shop that needs five requests for an order would never see a whole attempt in the storm. */
const BREEZE: typeof STORM = STORM.map(([share, fault]) => [share / 8, fault]);

/** Vendure fills a draft step by step; only the last step makes an order of it. */
const PREPARING = /createDraftOrder|addItemToDraftOrder|eligibleShipping|productVariants\(options/;

const PULL_EVERY_STEPS = 40;

export type StormOptions = {
  readonly orders: number;
  readonly seed: number;
  /** How long the client waits for an answer, ms. */
  readonly timeoutMs: number;
};

export type StormResult = {
  readonly lost: number;
  readonly double: number;
  readonly torn: number;
  /** Orders whose text at the shop has another hash. */
  readonly changed: number;
  readonly attention: number;
  /** Doubles the sweep took away on the way. */
  readonly swept: number;
  readonly requests: number;
  readonly seconds: number;
  /** How long it took by the studio's clock, which leaps over every wait. */
  readonly virtualMinutes: number;
};

/**
 * Sends orders to a real server through a proxy that loses eight of ten exchanges. Waits are leapt
 * over by the studio's clock, but only when the shop has finished what it was asked: the grace is
 * longer than any shop may work.
 */
export async function sendThroughStorm(
  shop: ShopUnderTest,
  { orders, seed, timeoutMs }: StormOptions,
): Promise<StormResult> {
  const random = seededRandom(seed);
  const proxy = await startFaultProxy(shop.address);
  proxy.setFault((body) => draw(PREPARING.test(body) ? BREEZE : STORM, random()));
  const client = createShop(shop.kind, {
    address: shop.address,
    secret: shop.secret,
    // The address stays the shop's own, for requests are signed with it.
    fetch: (input, init) => fetch(rerouted(String(input), proxy.address), init),
    now: Date.now,
    timeoutMs,
  });
  const db = simDatabase();
  const outbox = createOutboxRepository(db);
  const events: OrderEvent[] = [];
  const log = {
    stateOf: () => 'placed' as const,
    setState: () => {},
    appendEvent: (_: string, event: OrderEvent) => void events.push(event),
  };
  let leapt = 0;
  const now = () => Date.now() + leapt;
  const shopName = 'storm';
  const courier = createCourier({
    ...{ outbox, orders: log, shop: client, shopName, policy: DEFAULT_POLICY, now, random },
  });
  const pull = (from: number | null) =>
    pullOrders({ outbox, orders: log, shop: client, shopName, courier, now }, from);

  const messages = Array.from({ length: orders }, (_, index) =>
    aShopOrder({ key: crypto.randomUUID(), number: `S-${index}`, sku: shop.sku }),
  );
  for (const message of messages) {
    outbox.enqueue({ orderId: message.key, message, queuedAt: now() });
  }
  const begun = performance.now();
  for (let steps = 1; outbox.status().unsent > outbox.status().needsAttention; steps += 1) {
    if (steps % PULL_EVERY_STEPS === 0) await pull(Date.now() - 60 * 60_000);
    if (await courier.step()) continue;
    await proxy.settled();
    leapt += Math.max(0, (courier.nextStepAt() ?? now()) - now());
  }
  const requests = proxy.requests();
  await proxy.settled();
  proxy.setFault(() => 'pass');
  courier.resume();
  // The sweep: everything once more, with the network as it should be.
  if ((await pull(null)) === null) throw new Error('the shop did not answer in the calm');

  const result = { lost: 0, double: 0, torn: 0, changed: 0 };
  for (const { key } of messages) {
    const found = await shop.ordersWith(key);
    const row = outbox.get(key);
    if (found.length === 0) result.lost += 1;
    if (found.length > 1) result.double += 1;
    if (found.some(({ quantities }) => quantities.join() !== '1')) result.torn += 1;
    if (found.some(({ spec }) => sha256(spec) !== row?.sha256)) result.changed += 1;
  }
  const { needsAttention: attention } = outbox.status();
  const swept = events.filter(({ kind }) => kind === 'double-removed').length;
  const seconds = (performance.now() - begun) / 1000;
  db.close();
  await proxy.close();
  return { ...result, attention, swept, requests, seconds, virtualMinutes: leapt / 60_000 };
}

function draw(weather: typeof STORM, chance: number): Fault {
  let left = chance;
  for (const [share, fault] of weather) {
    left -= share;
    if (left < 0) return fault;
  }
  return 'pass';
}

function rerouted(address: string, proxy: string): string {
  const { pathname, search } = new URL(address);
  return `${new URL(proxy).origin}${pathname}${search}`;
}
