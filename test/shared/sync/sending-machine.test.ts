import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type DeliveryRecord, freshDelivery } from '../../../shared/sync/delivery.ts';
import type { Judgement } from '../../../shared/sync/judge-copies.ts';
import {
  advanceDelivery,
  type DeliveryCommand,
  type DeliveryEvent,
} from '../../../shared/sync/sending-machine.ts';
import type { ShopCopy, ShopFailure } from '../../../shared/sync/shop-copy.ts';

const POLICY = { graceMs: 120_000 };
const T0 = 1_795_000_000_000;

const copy = (change: Partial<ShopCopy> = {}): ShopCopy => ({
  id: '7',
  code: 'C7',
  key: 'k',
  complete: true,
  lines: 1,
  quantity: 1,
  totalMinor: 100,
  sha256: 'h',
  state: 'new',
  payment: '',
  updatedAt: 0,
  ...change,
});

const failure = (kind: ShopFailure['kind'], mayHaveActed: boolean): ShopFailure => ({
  kind,
  words: 'the shop said this',
  mayHaveActed,
  retryAfterMs: kind === 'throttled' ? 30_000 : null,
});

const NONE: Judgement = { kind: 'none' };
const WHOLE: Judgement = { kind: 'whole', copy: copy(), doubles: [] };
const TORN: Judgement = { kind: 'torn', copies: [copy({ complete: false, lines: 0 })] };

/** Runs the events one after the other and keeps what each step asked for. */
function play(events: readonly DeliveryEvent[], from: DeliveryRecord = freshDelivery(T0)) {
  let record = from;
  const asked: (readonly DeliveryCommand[])[] = [];
  for (const event of events) {
    const [next, commands] = advanceDelivery(record, event, POLICY);
    record = next;
    asked.push(commands);
  }
  return { record, asked };
}

const due = (at: number): DeliveryEvent => ({ type: 'due', at, shop: 's' });
const looked = (at: number, found: Judgement): DeliveryEvent => ({
  type: 'looked-up',
  at,
  found,
  random: 0.5,
});

describe('one order on its way', () => {
  it('is committed as sending before it is placed', () => {
    const { record, asked } = play([due(T0)]);

    expect(record).toMatchObject({ state: 'sending', attempts: 1, startedAt: T0, shop: 's' });
    expect(asked).toEqual([[{ type: 'place' }]]);
  });

  it('is at the shop once the answer shows it whole', () => {
    const { record } = play([due(T0), { type: 'placed', at: T0 + 1, found: WHOLE }]);

    expect(record).toMatchObject({ state: 'at-shop', shopOrderId: '7', shopOrderCode: 'C7' });
  });

  it('needs a person when the shop made it at another price', () => {
    const found: Judgement = { kind: 'differs', copy: copy({ totalMinor: 90 }), doubles: [] };
    const { record } = play([due(T0), { type: 'placed', at: T0 + 1, found }]);

    expect(record).toMatchObject({ state: 'needs-attention', shopOrderId: '7' });
    expect(record.lastError).toBe('studio:total-differs 90');
  });

  it('is searched for once after a sure refusal, and then waits with the shop’s own words', () => {
    const refusal: DeliveryEvent = {
      type: 'place-failed',
      at: T0 + 5,
      failure: failure('refused', false),
    };
    const { record, asked } = play([due(T0), refusal, due(T0 + 5), looked(T0 + 6, NONE)]);

    expect(asked[2]).toEqual([{ type: 'look-up' }]);
    expect(record).toMatchObject({ state: 'needs-attention', lastError: 'the shop said this' });
  });

  it('is adopted when the shop refuses a repeat of what it has', () => {
    const refusal: DeliveryEvent = {
      type: 'place-failed',
      at: T0 + 5,
      failure: failure('refused', false),
    };
    const { record } = play([due(T0), refusal, due(T0 + 5), looked(T0 + 6, WHOLE)]);

    expect(record.state).toBe('at-shop');
  });

  it('is left alone for the grace when the answer is lost', () => {
    const lost: DeliveryEvent = {
      type: 'place-failed',
      at: T0 + 5,
      failure: failure('timeout', true),
    };
    const { record, asked } = play([due(T0), lost, due(T0 + 5), due(T0 + 120_004)]);

    expect(record).toMatchObject({ state: 'checking', nextTryAt: T0 + 120_005 });
    expect(asked.slice(2)).toEqual([[], []]);
  });

  it('is queued again without a grace when its request never left', () => {
    const offline: DeliveryEvent = {
      type: 'place-failed',
      at: T0 + 5,
      failure: failure('unreachable', false),
    };
    expect(play([due(T0), offline]).record).toMatchObject({ state: 'queued', nextTryAt: T0 + 5 });
  });

  it('honours how long a busy shop wants to be left alone', () => {
    const busy: DeliveryEvent = {
      type: 'place-failed',
      at: T0,
      failure: failure('throttled', false),
    };
    expect(play([due(T0), busy]).record.nextTryAt).toBe(T0 + 30_000);
  });

  it('is not remade for ever when the shop says yes and keeps something else', () => {
    let record = freshDelivery(T0);
    let remakes = 0;
    for (let round = 0; record.state !== 'needs-attention' && round < 20; round += 1) {
      const at = T0 + round * POLICY.graceMs;
      const placing = round === 0 ? [due(at)] : [];
      const said = play([...placing, { type: 'placed', at, found: TORN }], record).record;
      const found = play([due(at + POLICY.graceMs), looked(at + POLICY.graceMs, TORN)], said);
      record = found.record;
      if (record.state === 'sending') remakes += 1;
    }

    expect(record).toMatchObject({ state: 'needs-attention', lastError: 'studio:not-whole' });
    expect(remakes).toBe(2);
    const again = play([{ type: 'asked-again', at: T0 }, looked(T0, TORN)], record);
    expect(again.record.state).toBe('sending');
  });

  it('is remade when only a torn copy is found', () => {
    const events: DeliveryEvent[] = [
      due(T0),
      { type: 'interrupted', at: T0 + 1 },
      due(T0 + 120_001),
      looked(T0 + 120_002, TORN),
    ];
    const { record, asked } = play(events);

    expect(record).toMatchObject({ state: 'sending', attempts: 2, firstStartedAt: T0 });
    expect(asked[3]?.map(({ type }) => type)).toEqual(['cancel', 'place']);
  });

  it('keeps its grace when a person is impatient', () => {
    const { record } = play([
      due(T0),
      { type: 'interrupted', at: T0 },
      { type: 'asked-again', at: T0 + 10 },
    ]);
    expect(record).toMatchObject({ state: 'checking', nextTryAt: T0 + 120_000 });
  });

  it('waits the whole grace again after the clock was set forward', () => {
    const later = T0 + 3_600_000;
    const { record } = play([
      due(T0),
      { type: 'interrupted', at: T0 },
      { type: 'clock-jumped', at: later },
    ]);
    expect(record.nextTryAt).toBe(later + 120_000);
  });

  it('asks a person when its fate lies with a shop that was left', () => {
    const { record, asked } = play([
      due(T0),
      { type: 'interrupted', at: T0 },
      { type: 'due', at: T0 + 120_000, shop: 'another' },
    ]);
    expect(record).toMatchObject({ state: 'needs-attention', lastError: 'studio:moved-shop s' });
    expect(asked[2]).toEqual([]);
  });

  it('leaves the lowest id and cancels the others when a pull shows doubles', () => {
    const double = copy({ id: '9' });
    const found: Judgement = { kind: 'whole', copy: copy(), doubles: [double] };
    const { record, asked } = play([
      due(T0),
      { type: 'placed', at: T0, found: { kind: 'whole', copy: double, doubles: [] } },
      { type: 'seen', at: T0, found },
    ]);
    expect(record).toMatchObject({ state: 'at-shop', shopOrderId: '7' });
    expect(asked[2]).toEqual([{ type: 'cancel', copies: [double] }]);
  });
});

const kinds: ShopFailure['kind'][] = [
  'refused',
  'key-refused',
  'throttled',
  'unreachable',
  'timeout',
  'server-error',
  'unclear',
];
const failures = fc
  .tuple(fc.constantFrom(...kinds), fc.boolean())
  .map(([kind, acted]) => failure(kind, acted && kind !== 'refused'));
const findings = fc.constantFrom<Judgement>(
  NONE,
  WHOLE,
  TORN,
  { kind: 'whole', copy: copy(), doubles: [copy({ id: '8' })] },
  { kind: 'differs', copy: copy({ totalMinor: 1 }), doubles: [] },
);
const waits = fc.oneof(
  fc.integer({ min: 0, max: 2_000 }),
  fc.integer({ min: 0, max: 300_000 }),
  fc.integer({ min: -3_600_000, max: 3_600_000 }),
);
type Plain = DeliveryEvent extends infer E ? (E extends unknown ? Omit<E, 'at'> : never) : never;
const anything: fc.Arbitrary<Plain> = fc.oneof(
  fc.record({ type: fc.constant('due' as const), shop: fc.constantFrom('s', 's', 's', 't') }),
  fc.record({ type: fc.constant('placed' as const), found: findings }),
  fc.record({ type: fc.constant('place-failed' as const), failure: failures }),
  fc.record({
    type: fc.constant('looked-up' as const),
    found: findings,
    random: fc.constantFrom(0, 0.5, 0.999),
  }),
  fc.record({
    type: fc.constant('look-up-failed' as const),
    failure: failures,
    random: fc.constantFrom(0, 0.999),
  }),
  fc.record({ type: fc.constant('interrupted' as const) }),
  fc.record({ type: fc.constant('seen' as const), found: findings }),
  fc.record({ type: fc.constant('missing' as const) }),
  fc.record({ type: fc.constant('asked-again' as const) }),
  fc.record({ type: fc.constant('clock-jumped' as const) }),
);
const histories = fc.array(fc.tuple(anything, waits), { minLength: 1, maxLength: 40 });

/** Every step of a history of arbitrary events, whether they make sense or not. */
function steps(history: readonly (readonly [Plain, number])[]) {
  let [at, record] = [T0, freshDelivery(T0)];
  return history.map(([plain, wait]) => {
    at += wait;
    const event = { ...plain, at } as DeliveryEvent;
    const before = record;
    const [after, commands] = advanceDelivery(before, event, POLICY);
    record = after;
    return { before, event, after, commands };
  });
}

describe('whatever happens to an order', () => {
  it('waits for a time exactly while it is queued or being checked', () => {
    fc.assert(
      fc.property(histories, (history) => {
        for (const { after } of steps(history)) {
          const waits = after.state === 'queued' || after.state === 'checking';
          expect(after.nextTryAt !== null).toBe(waits);
          expect(after.state !== 'sending' || after.startedAt !== null).toBe(true);
          expect(after.state !== 'at-shop' || after.shopOrderId !== null).toBe(true);
        }
      }),
    );
  });

  it('is placed only from the queue, or after a search that found it torn', () => {
    fc.assert(
      fc.property(histories, (history) => {
        for (const { before, event, after, commands } of steps(history)) {
          if (!commands.some(({ type }) => type === 'place')) continue;
          const isTorn = event.type === 'looked-up' && event.found.kind === 'torn';
          expect(before.state === 'queued' || (before.state === 'checking' && isTorn)).toBe(true);
          expect(after.state).toBe('sending');
          expect(after.attempts).toBe(before.attempts + 1);
        }
      }),
    );
  });

  it('comes back to the queue from an unknown fate only through a search that found nothing', () => {
    fc.assert(
      fc.property(histories, (history) => {
        for (const { before, event, after } of steps(history)) {
          if (before.state !== 'checking' || after.state !== 'queued') continue;
          expect(event).toMatchObject({ type: 'looked-up', found: { kind: 'none' } });
        }
      }),
    );
  });

  it('is not searched for before the grace has passed since the answer was lost', () => {
    fc.assert(
      fc.property(histories, (history) => {
        let lostAt: number | null = null;
        for (const { before, event, commands } of steps(history)) {
          const isLost =
            before.state === 'sending' &&
            ((event.type === 'place-failed' && event.failure.mayHaveActed) ||
              event.type === 'interrupted');
          if (isLost) lostAt = event.at;
          if (event.type === 'clock-jumped' && lostAt !== null) lostAt = event.at;
          if (commands.some(({ type }) => type === 'look-up') && lostAt !== null) {
            expect(event.at - lostAt).toBeGreaterThanOrEqual(POLICY.graceMs);
            lostAt = null;
          }
        }
      }),
    );
  });

  it('leaves the shop only when a full check misses it', () => {
    fc.assert(
      fc.property(histories, (history) => {
        for (const { before, event, after } of steps(history)) {
          if (before.state !== 'at-shop' || after.state === 'at-shop') continue;
          expect(event.type).toBe('missing');
        }
      }),
    );
  });

  it('arrives in the end when the shop is well again, from wherever it was', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const all = steps(history);
        let record = all.at(-1)?.after ?? freshDelivery(T0);
        let at = Math.max(...all.map(({ event }) => event.at)) + 24 * 3_600_000;
        let isThere = false;
        for (let turn = 0; turn < 20 && record.state !== 'at-shop'; turn += 1) {
          at += 3_600_000;
          const wake: DeliveryEvent =
            record.state === 'needs-attention'
              ? { type: 'asked-again', at }
              : record.state === 'sending'
                ? { type: 'interrupted', at }
                : { type: 'due', at, shop: 's' };
          const [next, commands] = advanceDelivery(record, wake, POLICY);
          record = next;
          for (const { type } of commands) {
            if (type === 'cancel') continue;
            if (type === 'place') isThere = true;
            const found = isThere ? WHOLE : NONE;
            const answer: DeliveryEvent =
              type === 'place' ? { type: 'placed', at, found } : looked(at, found);
            [record] = advanceDelivery(record, answer, POLICY);
          }
        }
        expect(record.state).toBe('at-shop');
      }),
    );
  });
});
