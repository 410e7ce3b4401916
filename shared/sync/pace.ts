import { backoffMs } from './backoff.ts';
import type { ShopFailure } from './shop-copy.ts';

/** How the one syncing loop stands with the shop as a whole. */
export type Pace = {
  /** False after the shop refused the key: nothing goes until a person enters another. */
  readonly keyAccepted: boolean;
  readonly troubles: number;
  readonly pausedUntil: number;
};

export const EASY_PACE: Pace = { keyAccepted: true, troubles: 0, pausedUntil: 0 };

const LONGEST_PAUSE_MS = 60_000;
const THROTTLED_MS = 5_000;
const LONGEST_THROTTLE_MS = 60 * 60_000;

/** One order that makes the shop stumble must not hold back the others; three in a row are the shop. */
const TROUBLES_BEFORE_PAUSE = 3;

/** The pace after a request. `failure` is null when it went well; `random` is in [0, 1). */
export function nextPace(
  pace: Pace,
  failure: ShopFailure | null,
  at: number,
  random: number,
): Pace {
  if (failure === null || failure.kind === 'refused') return EASY_PACE;
  if (failure.kind === 'key-refused') return { ...pace, keyAccepted: false };
  if (failure.kind === 'throttled') {
    const wait = Math.min(LONGEST_THROTTLE_MS, failure.retryAfterMs ?? THROTTLED_MS);
    return { ...pace, pausedUntil: at + wait };
  }
  const troubles = pace.troubles + 1;
  const over = failure.mayHaveActed ? troubles - TROUBLES_BEFORE_PAUSE + 1 : troubles;
  const pausedUntil = over <= 0 ? 0 : at + backoffMs(over, random, LONGEST_PAUSE_MS);
  return { ...pace, troubles, pausedUntil };
}
