import { judgeCopies } from '../../shared/sync/judge-copies.ts';
import { EASY_PACE, nextPace, type Pace } from '../../shared/sync/pace.ts';
import type {
  advanceDelivery,
  DeliveryCommand,
  DeliveryEvent,
  SendingPolicy,
} from '../../shared/sync/sending-machine.ts';
import type { ShopCopy, ShopFailure } from '../../shared/sync/shop-copy.ts';
import type { OutboxRepository, OutboxRow } from '../db/repositories/outbox-repository.ts';
import type { OutgoingOrder, Shop } from '../shops/shop.ts';
import { createApplyEvent } from './apply-event.ts';
import { removedEvent } from './delivery-log.ts';
import { createHand } from './hand.ts';
import { expectedOf, outgoingOf } from './outgoing.ts';
import type { OrdersAtShop } from './sync-dependencies.ts';

export type CourierDependencies = {
  readonly outbox: OutboxRepository;
  readonly orders: Pick<OrdersAtShop, 'appendEvent'>;
  readonly shop: Shop;
  /** Names the shop in the outbox: an attempt's fate lies with the shop it went to. */
  readonly shopName: string;
  readonly policy: SendingPolicy;
  readonly now: () => number;
  readonly random: () => number;
  /** Called after every request: null when it went well. */
  readonly onContact?: (failure: ShopFailure | null) => void;
  /** Ends when a request just begun is on the wire; two turns of the event loop if not given. */
  readonly requestToLeave?: () => Promise<void>;
  /** The protocol's two decisions; a test weakens them to see that it would notice. */
  readonly advance?: typeof advanceDelivery;
  readonly judge?: typeof judgeCopies;
};

/** Carries orders to the shop, one request at a time; none leaves before it is committed as `sending`. */
export interface Courier {
  /** Does the next thing that is due; false when there is nothing to do now. */
  step(): Promise<boolean>;
  /** When `step` may have something to do; null when nothing waits. */
  nextStepAt(): number | null;
  pace(): Pace;
  /** Takes note of how a request went that others made to the shop. */
  contact(failure: ShopFailure | null): void;
  /** A person changed something: the pause is over. */
  resume(): void;
  /** Looks the key up and brings the row in line with what is there. False: the shop did not answer. */
  reconcile(row: OutboxRow, missingIsGone: boolean): Promise<boolean>;
  /** Writes what is known and gives back the orders not begun; call it when no step runs. */
  release(): void;
}

export function createCourier(deps: CourierDependencies): Courier {
  const { outbox, shop, policy, now } = deps;
  const judge = deps.judge ?? judgeCopies;
  let pace: Pace = EASY_PACE;

  const mayGo = () => pace.keyAccepted && pace.pausedUntil <= now();

  const contact = (failure: ShopFailure | null) => {
    pace = nextPace(pace, failure, now(), deps.random());
    deps.onContact?.(failure);
  };

  const apply = createApplyEvent(outbox, deps.orders, policy, deps.advance);

  const toCheck = () => outbox.due('checking', now(), 1)[0];

  const hand = createHand({
    outbox,
    apply,
    shopName: deps.shopName,
    now,
    mayTake: () => mayGo() && toCheck() === undefined,
  });

  /** Sends one order that is in hand, and writes the books while the shop works on it. */
  async function placeInHand(row: OutboxRow): Promise<void> {
    const order = outgoingOf(row);
    const answering = settled(shop.place(order));
    await (deps.requestToLeave ?? twoTurns)();
    hand.commitWhenDue();
    const event = heard(order, (await answering)());
    const isDone = event.type === 'placed' && event.found.kind === 'whole';
    if (isDone && event.found.doubles.length === 0) {
      hand.note(row.orderId, event);
      if (hand.isEmpty()) hand.commit();
      return;
    }
    if (!mayGo()) hand.putDown();
    await carryOut(row, apply(row.orderId, event));
  }

  function heard(order: OutgoingOrder, answer: Awaited<ReturnType<Shop['place']>>): PlaceEvent {
    contact(answer.ok ? null : answer.error);
    return answer.ok
      ? { type: 'placed', at: now(), found: judge(expectedOf(order), [answer.value]) }
      : { type: 'place-failed', at: now(), failure: answer.error };
  }

  async function place(row: OutboxRow): Promise<void> {
    const order = outgoingOf(row);
    const event = heard(order, await shop.place(order));
    await carryOut(row, apply(row.orderId, event));
  }

  async function lookUp(row: OutboxRow): Promise<void> {
    const answer = await shop.findByKey(row.key, row.firstStartedAt ?? row.queuedAt);
    contact(answer.ok ? null : answer.error);
    const [at, random] = [now(), deps.random()];
    const commands = apply(
      row.orderId,
      answer.ok
        ? { type: 'looked-up', at, random, found: judge(expectedOf(outgoingOf(row)), answer.value) }
        : { type: 'look-up-failed', at, random, failure: answer.error },
    );
    await carryOut(row, commands);
  }

  /** Answers with the failure that stopped it; what was removed until then is in the order's log. */
  async function cancel(row: OutboxRow, copies: readonly ShopCopy[]): Promise<ShopFailure | null> {
    for (const copy of copies) {
      const answer = await shop.cancelDouble(copy);
      contact(answer.ok ? null : answer.error);
      if (!answer.ok) return answer.error;
      const kept = outbox.get(row.orderId)?.shopOrderCode ?? null;
      deps.orders.appendEvent(row.orderId, removedEvent(copy, kept, now()));
    }
    return null;
  }

  async function carryOut(row: OutboxRow, commands: readonly DeliveryCommand[]): Promise<boolean> {
    for (const command of commands) {
      if (command.type === 'place') await place(row);
      else if (command.type === 'look-up') await lookUp(row);
      else {
        const failure = await cancel(row, command.copies);
        if (failure === null) continue;
        // Before a remake nothing new was placed, but the torn copy is still there.
        const blocked: ShopFailure = { ...failure, kind: 'unclear', mayHaveActed: true };
        apply(row.orderId, { type: 'place-failed', at: now(), failure: blocked });
        return false;
      }
    }
    return true;
  }

  return {
    step: async () => {
      if (hand.isEmpty()) {
        if (!mayGo()) return false;
        const row = toCheck();
        if (row !== undefined) {
          const event = { type: 'due', at: now(), shop: deps.shopName } as const;
          await carryOut(row, apply(row.orderId, event));
          return true;
        }
        hand.commit();
      }
      const row = hand.next();
      if (row !== undefined) await placeInHand(row);
      return row !== undefined;
    },
    nextStepAt: () => {
      if (!hand.isEmpty()) return now();
      const at = outbox.nextDueAt();
      return at === null || !pace.keyAccepted ? null : Math.max(at, pace.pausedUntil);
    },
    pace: () => pace,
    contact,
    resume: () => {
      pace = { ...EASY_PACE, keyAccepted: pace.keyAccepted };
    },
    reconcile: async (row, missingIsGone) => {
      const answer = await shop.findByKey(row.key, row.firstStartedAt ?? row.queuedAt);
      contact(answer.ok ? null : answer.error);
      if (!answer.ok) return false;
      const found = judge(expectedOf(outgoingOf(row)), answer.value);
      const gone = missingIsGone && found.kind === 'none';
      const event = gone ? ({ type: 'missing' } as const) : ({ type: 'seen', found } as const);
      return carryOut(row, apply(row.orderId, { ...event, at: now() }));
    },
    release: () => hand.putDown(),
  };
}

type PlaceEvent = Extract<DeliveryEvent, { type: 'placed' | 'place-failed' }>;

/** A promise whose failure waits until it is asked for, however late that is. */
const settled = <T>(promise: Promise<T>): Promise<() => T> =>
  promise.then(
    (value) => () => value,
    (error: unknown) => () => {
      throw error;
    },
  );

/** `fetch` writes to its socket in a later turn of the event loop; a commit would hold it up. */
const twoTurns = (): Promise<void> =>
  new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
