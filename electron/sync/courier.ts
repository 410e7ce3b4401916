import type { OutboxState } from '../../shared/sync/delivery.ts';
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
import type { Shop } from '../shops/shop.ts';
import { createApplyEvent } from './apply-event.ts';
import { removedEvent } from './delivery-log.ts';
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
  /** The protocol's two decisions; a test weakens them to see that it would notice. */
  readonly advance?: typeof advanceDelivery;
  readonly judge?: typeof judgeCopies;
};

/** Carries orders to the shop, one at a time, and commits each step before the next one. */
export interface Courier {
  /** Does the next thing that is due; false when there is nothing to do now. */
  step(): Promise<boolean>;
  /** When `step` may have something to do; null when nothing waits. */
  nextStepAt(): number | null;
  pace(): Pace;
  /** A person changed something: the pause is over. */
  resume(): void;
  /** Looks the key up and brings the row in line with what is there. False: the shop did not answer. */
  reconcile(row: OutboxRow, missingIsGone: boolean): Promise<boolean>;
  /** Gives back an order taken in hand but not begun; call it when no step runs. */
  release(): void;
}

export function createCourier(deps: CourierDependencies): Courier {
  const { outbox, shop, policy, now } = deps;
  const judge = deps.judge ?? judgeCopies;
  let pace: Pace = EASY_PACE;
  /** Committed as `sending` together with the last one's result; its request has not left. */
  let inHand: OutboxRow | null = null;

  const mayGo = () => pace.keyAccepted && pace.pausedUntil <= now();

  const contact = (failure: ShopFailure | null) => {
    pace = nextPace(pace, failure, now(), deps.random());
    deps.onContact?.(failure);
  };

  const apply = createApplyEvent(outbox, deps.orders, policy, deps.advance);

  const due = (state: Extract<OutboxState, 'queued' | 'checking'>) => outbox.nextDue(state, now());

  /** Commits the next queued order as `sending`; null when the way is not free for one. */
  function takeNext(): OutboxRow | null {
    if (!mayGo() || due('checking') !== undefined) return null;
    const row = due('queued');
    if (row === undefined) return null;
    apply(row.orderId, { type: 'due', at: now(), shop: deps.shopName });
    return row;
  }

  async function place(row: OutboxRow): Promise<void> {
    const answer = await shop.place(outgoingOf(row));
    contact(answer.ok ? null : answer.error);
    const at = now();
    const event: DeliveryEvent = answer.ok
      ? { type: 'placed', at, found: judge(expectedOf(row), [answer.value]) }
      : { type: 'place-failed', at, failure: answer.error };
    // One commit an order: this one's result together with the next one's `sending`.
    const [commands, next] = outbox.atOnce(() => {
      const after = apply(row.orderId, event);
      return [after, after.length === 0 ? takeNext() : null];
    });
    inHand = next;
    await carryOut(row, commands);
  }

  async function lookUp(row: OutboxRow): Promise<void> {
    const answer = await shop.findByKey(row.key, row.firstStartedAt ?? row.queuedAt);
    contact(answer.ok ? null : answer.error);
    const [at, random] = [now(), deps.random()];
    const commands = apply(
      row.orderId,
      answer.ok
        ? { type: 'looked-up', at, random, found: judge(expectedOf(row), answer.value) }
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
      const begun = inHand;
      inHand = null;
      if (begun !== null) {
        await place(begun);
        return true;
      }
      if (!mayGo()) return false;
      const row = due('checking') ?? due('queued');
      if (row === undefined) return false;
      const event = { type: 'due', at: now(), shop: deps.shopName } as const;
      await carryOut(row, apply(row.orderId, event));
      return true;
    },
    nextStepAt: () => {
      const at = outbox.nextDueAt();
      return at === null || !pace.keyAccepted ? null : Math.max(at, pace.pausedUntil);
    },
    pace: () => pace,
    resume: () => {
      pace = { ...EASY_PACE, keyAccepted: pace.keyAccepted };
    },
    reconcile: async (row, missingIsGone) => {
      const answer = await shop.findByKey(row.key, row.firstStartedAt ?? row.queuedAt);
      contact(answer.ok ? null : answer.error);
      if (!answer.ok) return false;
      const found = judge(expectedOf(row), answer.value);
      const gone = missingIsGone && found.kind === 'none';
      const event = gone ? ({ type: 'missing' } as const) : ({ type: 'seen', found } as const);
      return carryOut(row, apply(row.orderId, { ...event, at: now() }));
    },
    release: () => {
      if (inHand === null) return;
      apply(inHand.orderId, { type: 'place-failed', at: now(), failure: UNTOUCHED });
      inHand = null;
    },
  };
}

/** The request of an order in hand has not left. */
const UNTOUCHED: ShopFailure = {
  kind: 'unreachable',
  words: '',
  mayHaveActed: false,
  retryAfterMs: null,
};
