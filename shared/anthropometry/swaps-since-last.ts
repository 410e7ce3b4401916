import { measurementDefinition } from '../measurement/definitions.ts';
import { partsOfKey } from '../measurement/entry-sheet.ts';
import { type LastTime, lastReadingAt } from '../measurement/last-time.ts';
import type { MeasurementName } from '../measurement/measurement-name.ts';
import type { EntryKey } from '../measurement/unfinished-session.ts';
import { tapeSdOf } from './side-slips.ts';

/** Two values that were the other way round the last time. */
export type SwapSinceLast = {
  readonly reason: 'swapped-since-last';
  /** What the last time was, or nearly: mm. */
  readonly value: number;
  readonly other: MeasurementName;
};

type Found = {
  readonly name: MeasurementName;
  readonly other: MeasurementName;
  /** What `name` gets by the exchange, and what `other` gets; mm. */
  readonly value: number;
  readonly otherValue: number;
};

/** Two readings of one place lie this near: 95 of 100 differences of two readings; own bound. */
const SAME = 2;
/** A place read twice is never this far apart: once in some 400 readings; own bound. */
const CHANGED = 3;

/** Of the difference of two readings of one place, mm. */
const spreadOf = (name: MeasurementName): number => Math.SQRT2 * tapeSdOf(name);

/**
 * Pairs that would both be as they were the last time if they were exchanged, and both are not as they
 * stand. Each may be quite ordinary beside the rest of the body: only the last time tells. The pair is
 * said at the field further down the sheet, which was typed last.
 */
export function swapsSinceLast(
  values: ReadonlyMap<EntryKey, number>,
  last: LastTime,
): readonly Found[] {
  const both = [...values].flatMap(([key, now]) => {
    const { name, side } = partsOfKey(key);
    const before = lastReadingAt(last, key)?.value;
    const isLength = measurementDefinition(name).kind !== 'angle';
    return side === 'both' && isLength && before !== undefined ? [{ name, now, before }] : [];
  });
  return both.flatMap((b, j) =>
    both.slice(0, j).flatMap((a): Found[] => {
      const isNear = (one: typeof a, value: number, times: number) =>
        Math.abs(one.before - value) <= times * spreadOf(one.name);
      const wasOtherwise = !isNear(a, a.now, CHANGED) && !isNear(b, b.now, CHANGED);
      const wasExchanged = isNear(a, b.now, SAME) && isNear(b, a.now, SAME);
      if (!wasOtherwise || !wasExchanged) return [];
      return [{ name: b.name, other: a.name, value: a.now, otherValue: b.now }];
    }),
  );
}
