import { createHash } from 'node:crypto';

import type { Shop, ShopAnswer } from '../../electron/shops/shop.ts';
import { createTrainingLedger, type TrainingOrder } from '../../electron/shops/training-ledger.ts';
import { err, ok } from '../../shared/result.ts';
import type { ShopCopy, ShopFailure } from '../../shared/sync/shop-copy.ts';
import type { SimClock } from './sim-clock.ts';

/** Shares of what goes wrong in one run; drawn from its seed. */
export type Weather = {
  readonly crash: number;
  readonly lostAnswer: number;
  readonly lostRequest: number;
  readonly badGateway: number;
  readonly torn: number;
  readonly slow: number;
  readonly slowestMs: number;
  readonly throttled: number;
  readonly keyRefused: number;
  readonly unreachable: number;
  /** A search by key answers with everybody's orders. */
  readonly ignoresFilters: boolean;
  /** 200 with a page, or with a warning before the answer; the shop may have acted. */
  readonly unclear: number;
  /** 201, and what was sent along is not there when it is read again. */
  readonly losesMeta: number;
  /** The signature is refused for the time in it. */
  readonly wrongClock: number;
};

export const CALM: Weather = {
  crash: 0,
  lostAnswer: 0,
  lostRequest: 0,
  badGateway: 0,
  torn: 0,
  slow: 0,
  slowestMs: 0,
  throttled: 0,
  keyRefused: 0,
  unreachable: 0,
  ignoresFilters: true,
  unclear: 0,
  losesMeta: 0,
  wrongClock: 0,
};

/** The power goes: nothing after this line runs. */
export class PowerCut extends Error {
  override readonly name = 'PowerCut';
}

const TIMEOUT_MS = 30_000;

const failure = (kind: ShopFailure['kind'], mayHaveActed: boolean): ShopFailure => ({
  kind,
  words: kind,
  mayHaveActed,
  retryAfterMs: kind === 'throttled' ? 7_000 : null,
});

/** The training shop's books behind a network and a building where anything may go wrong. */
export function createSimShop(clock: SimClock, random: () => number, weather: () => Weather) {
  const ledger = createTrainingLedger(clock.now);
  /** Keys of orders the shop will not take for now. */
  const refusing = new Set<string>();
  let isOffline = false;

  /** One request: where it gets to, whether the shop acts, and what the studio hears of it. */
  async function request<T>(act: () => T, tear?: () => T): ShopAnswer<T> {
    const now = weather();
    const happens = (share: number) => share > 0 && random() < share;
    const powerCut = () => {
      if (happens(now.crash)) throw new PowerCut();
    };
    powerCut();
    clock.advance(1 + random() * 500);
    if (isOffline || happens(now.unreachable)) return err(failure('unreachable', false));
    if (happens(now.throttled)) return err(failure('throttled', false));
    if (happens(now.keyRefused)) return err(failure('key-refused', false));
    if (happens(now.wrongClock)) return err(failure('clock', false));
    const lost = (words: ShopFailure['kind']) => {
      clock.advance(random() * TIMEOUT_MS);
      powerCut();
      return err(failure(words, true));
    };
    if (happens(now.lostRequest)) return lost('timeout');
    if (happens(now.slow)) {
      clock.later(random() * now.slowestMs, () => void (tear && random() < 0.1 ? tear() : act()));
      return lost('timeout');
    }
    if (tear && happens(now.torn)) {
      tear();
      return lost('unreachable');
    }
    if (happens(now.badGateway)) {
      if (random() < 0.5) act();
      return lost('server-error');
    }
    if (happens(now.unclear)) {
      if (random() < 0.7) act();
      return lost('unclear');
    }
    // The shop says yes to an order of which it has kept only the key.
    const answer = tear && happens(now.losesMeta) ? tear() : act();
    if (happens(now.lostAnswer)) return lost('unreachable');
    powerCut();
    return ok(answer);
  }

  const live = (key: string) => ledger.all().filter((order) => order.key === key);

  const shop: Shop = {
    test: async () => ({ outcome: 'ok', detail: '', shop: 'simulated' }),
    place: async ({ message, payload }) => {
      if (refusing.has(message.key)) return err(failure('refused', false));
      const sent = { message: payload, order: message };
      return request(
        () => copyOf(ledger.place(sent)),
        () => copyOf(ledger.tear(sent)),
      );
    },
    findByKey: (key) =>
      request(() => (weather().ignoresFilters ? ledger.all() : live(key)).map(copyOf)),
    cancelDouble: ({ id }) =>
      request(() => {
        ledger.change(Number(id), { state: 'cancelled', key: null });
        return null;
      }),
    pullOrders: (since) =>
      request(() =>
        (since === null ? ledger.all() : ledger.changedSince(Math.floor(since / 1000))).map(copyOf),
      ),
    pullProducts: async () => ok([]),
    tidy: async () => ok(null),
    orderState: () => null,
  };

  return {
    shop,
    refuse: (key: string, isRefused: boolean) => {
      if (isRefused) refusing.add(key);
      else refusing.delete(key);
    },
    setOffline: (value: boolean) => {
      isOffline = value;
    },
    live,
    /** Whole orders of the payload ever made, whatever became of them. */
    everMade: (payload: string) =>
      ledger.all().filter(({ lines }) => lines.some((line) => line.message === payload)).length,
    strangerArrives: (message: string, order: Parameters<typeof ledger.place>[0]['order']) =>
      void ledger.place({ message, order }),
  };
}

export const copyOf = (order: TrainingOrder): ShopCopy => ({
  id: String(order.id),
  code: order.code,
  key: order.key,
  complete: order.lines.length > 0,
  lines: order.lines.length,
  quantity: order.lines.length,
  totalMinor: order.totalMinor,
  sha256:
    order.lines[0] === undefined
      ? null
      : createHash('sha256').update(order.lines[0].message).digest('hex'),
  state: order.state,
  payment: order.payment,
  updatedAt: order.updatedAt * 1000,
});
