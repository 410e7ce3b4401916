import type { Db } from '../../electron/db/open-database.ts';
import {
  createOutboxRepository,
  type OutboxRepository,
} from '../../electron/db/repositories/outbox-repository.ts';
import {
  applyClockJump,
  createApplyEvent,
  recoverInterrupted,
} from '../../electron/sync/apply-event.ts';
import { type CourierDependencies, createCourier } from '../../electron/sync/courier.ts';
import { pullOrders } from '../../electron/sync/puller.ts';
import { DEFAULT_POLICY } from '../../shared/sync/sending-machine.ts';
import { aShopOrder, uuidOf } from '../helpers/a-shop-order.ts';
import { seededRandom } from '../helpers/seeded-random.ts';
import { createSimClock } from './sim-clock.ts';
import { clear } from './sim-database.ts';
import { CALM, createSimShop, PowerCut, type Weather } from './sim-shop.ts';

/** What a run has shown; all four are 0 when no customer was harmed. */
export type RunResult = {
  readonly lost: number;
  /** Two whole orders at the end; within the grace, two whole orders ever. */
  readonly double: number;
  readonly torn: number;
  readonly stuck: number;
  /** Whole orders that were made twice by a shop slower than the grace, and swept away. */
  readonly swept: number;
  readonly crashes: number;
};

/** The protocol's decisions, so that a weakened one can be tried. */
export type Protocol = Pick<CourierDependencies, 'advance' | 'judge'> & {
  readonly graceMs?: number;
};

const START = Date.UTC(2026, 10, 22, 9);
const MINUTE = 60_000;
const STORM_MS = 40 * MINUTE;
/** Longest wait of an order is 15 min; this is enough for several, and for the daily check. */
const CALM_MS = 26 * 60 * MINUTE;
const PULL_MS = MINUTE;

/** One seeded day of a studio: a storm of faults with orders coming in, then a calm. */
export async function simulateRun(
  db: Db,
  seed: number,
  protocol: Protocol = {},
): Promise<RunResult> {
  clear(db);
  const random = seededRandom(seed);
  const clock = createSimClock(START);
  const policy = { graceMs: protocol.graceMs ?? DEFAULT_POLICY.graceMs };
  const isVerySlow = random() < 0.15;
  const storm = drawWeather(random, isVerySlow);
  let weather: Weather = storm;
  const world = createSimShop(clock, random, () => weather);
  const outbox = crashing(createOutboxRepository(db), () => random() < weather.crash / 4);
  const apply = createApplyEvent(outbox, NO_LOG, policy, protocol.advance);
  const orders = Array.from({ length: 1 + Math.floor(random() * 5) }, (_, index) =>
    aShopOrder({ key: uuidOf(index + 1), number: `T-${index}` }),
  );
  const arrivals = orders.map(() => START + random() * STORM_MS * 0.7);
  const refused = orders.filter(() => random() < 0.1).map(({ key }) => key);
  for (const key of refused) world.refuse(key, true);
  world.strangerArrives('{"someone":"else"}', aShopOrder({ key: uuidOf(999_999) }));

  let crashes = 0;
  let cursor: number | null = null;
  let nextPullAt = 0;
  let confirmed = 0;
  let courier = open();

  function open() {
    return createCourier({
      outbox,
      orders: NO_LOG,
      shop: world.shop,
      shopName: 'sim',
      policy,
      now: clock.wall,
      random,
      requestToLeave: async () => {},
      ...(protocol.advance === undefined ? {} : { advance: protocol.advance }),
      ...(protocol.judge === undefined ? {} : { judge: protocol.judge }),
    });
  }

  /** Confirms the orders whose time has come, as the place-order service does. */
  function confirm(): void {
    for (;;) {
      const [message, at] = [orders[confirmed], arrivals[confirmed]];
      if (message === undefined || at === undefined || at > clock.now()) return;
      outbox.enqueue({ orderId: message.key, message, queuedAt: clock.wall() });
      confirmed += 1;
    }
  }

  async function turn(): Promise<void> {
    confirm();
    if (nextPullAt <= clock.now()) {
      nextPullAt = clock.now() + PULL_MS;
      const isFull = random() < 0.1;
      const pulled = await pullOrders(
        { outbox, orders: NO_LOG, shop: world.shop, shopName: 'sim', courier, now: clock.wall },
        isFull ? null : cursor,
      );
      if (pulled !== null) cursor = Math.max(cursor ?? 0, pulled.newestAt ?? 0);
    }
    if (await courier.step()) return;
    const nextAt = courier.nextStepAt() ?? Number.POSITIVE_INFINITY;
    const wait = Math.min(nextAt - clock.wall(), nextPullAt - clock.now(), 15_000);
    clock.advance(Math.max(1, wait));
  }

  /** What people, clocks and networks do while the studio works. */
  function disturb(): void {
    if (random() < 0.01) {
      clock.set((random() - 0.5) * 4 * 60 * MINUTE);
      applyClockJump(outbox, apply, clock.wall());
      courier.resume();
    }
    if (random() < 0.02) world.setOffline(random() < 0.5);
    if (random() < 0.03) for (const message of orders) askAgain(message.key);
    if (!courier.pace().keyAccepted && random() < 0.2) restart();
  }

  const askAgain = (orderId: string) =>
    void apply(orderId, { type: 'asked-again', at: clock.wall() });

  /** Off, for a while, perhaps with another clock; then on again. */
  function restart(): void {
    clock.advance(random() * 3 * MINUTE);
    if (random() < 0.2) clock.set((random() - 0.3) * 60 * MINUTE);
    for (;;) {
      try {
        recoverInterrupted(outbox, apply, clock.wall());
        courier = open();
        return;
      } catch (error) {
        if (!(error instanceof PowerCut)) throw error;
        crashes += 1;
      }
    }
  }

  async function live(until: () => boolean, disturbed: boolean): Promise<void> {
    while (!until()) {
      try {
        await turn();
        if (disturbed) disturb();
      } catch (error) {
        if (!(error instanceof PowerCut)) throw error;
        crashes += 1;
        restart();
      }
    }
  }

  await live(() => clock.now() >= START + STORM_MS, true);
  weather = { ...CALM, ignoresFilters: storm.ignoresFilters };
  world.setOffline(false);
  for (const key of refused) world.refuse(key, false);
  const end = clock.now() + CALM_MS;
  const isQuiet = () => confirmed === orders.length && outbox.status().unsent === 0;
  restart();
  await live(() => {
    // The person who sees what needs attention tries again.
    for (const { orderId } of outbox.inState('needs-attention')) askAgain(orderId);
    return isQuiet() || clock.now() >= end;
  }, false);
  // Whatever the shop was still slow about has happened by now; a last look at everything.
  clock.advance(20 * MINUTE);
  cursor = null;
  nextPullAt = 0;
  const settled = clock.now() + 30 * MINUTE;
  await live(() => clock.now() >= settled && (isQuiet() || clock.now() >= end), false);

  const result = { lost: 0, double: 0, torn: 0, stuck: outbox.status().unsent, swept: 0, crashes };
  for (const message of orders) {
    const copies = world.live(message.key);
    const whole = copies.filter(({ lines }) => lines.length > 0).length;
    const ever = world.everMade(outbox.get(message.key)?.payload ?? '');
    if (whole === 0) result.lost += 1;
    if (whole > 1 || (ever > 1 && !isVerySlow)) result.double += 1;
    if (copies.length > whole) result.torn += 1;
    if (ever > 1 && isVerySlow) result.swept += ever - 1;
  }
  return result;
}

const NO_LOG = {
  stateOf: () => 'placed' as const,
  setState: () => {},
  appendEvent: () => {},
};

function drawWeather(random: () => number, isVerySlow: boolean): Weather {
  const share = (most: number) => (random() < 0.5 ? 0 : random() * most);
  return {
    crash: share(0.15),
    lostAnswer: share(0.6),
    lostRequest: share(0.4),
    badGateway: share(0.3),
    torn: share(0.4),
    slow: share(0.5),
    // A shop works on a request from when it arrived; the studio's grace begins later.
    slowestMs: isVerySlow ? 10 * MINUTE : DEFAULT_POLICY.graceMs * 0.99,
    throttled: share(0.3),
    keyRefused: share(0.05),
    unreachable: share(0.4),
    ignoresFilters: random() < 0.5,
    unclear: share(0.3),
    losesMeta: share(0.3),
    wrongClock: share(0.1),
  };
}

/** A repository whose commits may be cut off: before, so that nothing stays, or just after. */
function crashing(outbox: OutboxRepository, isCut: () => boolean): OutboxRepository {
  let depth = 0;
  return {
    ...outbox,
    atOnce: (work) => {
      const isOutermost = depth === 0;
      depth += 1;
      try {
        const result = outbox.atOnce(() => {
          const done = work();
          if (isOutermost && isCut()) throw new PowerCut();
          return done;
        });
        if (isOutermost && isCut()) throw new PowerCut();
        return result;
      } finally {
        depth -= 1;
      }
    },
  };
}
