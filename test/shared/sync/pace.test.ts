import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { backoffMs } from '../../../shared/sync/backoff.ts';
import { failureText, readReason, reasonText } from '../../../shared/sync/delivery-reason.ts';
import { EASY_PACE, nextPace } from '../../../shared/sync/pace.ts';
import type { ShopFailure } from '../../../shared/sync/shop-copy.ts';

const failure = (kind: ShopFailure['kind'], change: Partial<ShopFailure> = {}): ShopFailure => ({
  kind,
  words: 'words',
  mayHaveActed: true,
  retryAfterMs: null,
  ...change,
});

const paceAfter = (...failures: (ShopFailure | null)[]) =>
  failures.reduce((pace, it) => nextPace(pace, it, 1_000, 0), EASY_PACE);

describe('the pace of the loop', () => {
  it('pauses at once when the shop cannot be reached at all', () => {
    const { pausedUntil } = paceAfter(failure('unreachable', { mayHaveActed: false }));
    expect(pausedUntil).toBe(2_000);
  });

  it('does not pause for one order that makes the shop stumble', () => {
    expect(paceAfter(failure('server-error'), failure('server-error')).pausedUntil).toBe(0);
  });

  it('pauses when three in a row go wrong', () => {
    const bad = failure('server-error');
    expect(paceAfter(bad, bad, bad).pausedUntil).toBeGreaterThan(1_000);
  });

  it('is easy again after a success, and after a refusal: the shop is well', () => {
    const bad = failure('timeout');
    expect(paceAfter(bad, bad, bad, null)).toEqual(EASY_PACE);
    expect(paceAfter(bad, bad, bad, failure('refused'))).toEqual(EASY_PACE);
  });

  it('waits as long as a busy shop asks', () => {
    expect(paceAfter(failure('throttled', { retryAfterMs: 45_000 })).pausedUntil).toBe(46_000);
  });

  it('stops when the key is refused', () => {
    expect(paceAfter(failure('key-refused')).keyAccepted).toBe(false);
  });
});

describe('the waiting time', () => {
  it('grows with the failures, within its bounds, whatever chance says', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 100 }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (failures, random) => {
          const wait = backoffMs(failures, random);
          expect(wait).toBeGreaterThanOrEqual(failures === 0 ? 0 : 1_000);
          expect(wait).toBeLessThanOrEqual(15 * 60_000);
          expect(backoffMs(failures + 1, random)).toBeGreaterThanOrEqual(wait);
        },
      ),
    );
  });
});

describe('reasons', () => {
  it('come apart as they were put together', () => {
    expect(readReason(reasonText('timeout', 'after 30 s'))).toEqual({
      reason: 'timeout',
      words: 'after 30 s',
    });
    expect(readReason(reasonText('interrupted'))).toEqual({ reason: 'interrupted', words: '' });
  });

  it('leave the shop’s own refusal as it said it', () => {
    const said = failureText(failure('refused', { words: 'No such product' }));
    expect(readReason(said)).toEqual({ reason: null, words: 'No such product' });
  });
});
