import { measurementDefinition } from './definitions.ts';
import { isWithin } from './limits.ts';
import type { MeasurementName } from './measurement-name.ts';
import type { MeasurementSet } from './measurement-set.ts';
import { brokenOrderings, type Ordering } from './orderings.ts';
import type { Session } from './session.ts';
import { isUnusualSideDifference } from './side-difference.ts';
import { USUAL_RANGES, type UsualRange } from './usual-range.ts';

/** A reason to measure again. None of them ever blocks. */
export type ReadingWarning =
  | { readonly kind: 'unusual'; readonly usual: UsualRange }
  | ({ readonly kind: 'order' } & Ordering)
  | { readonly kind: 'sides' }
  | { readonly kind: 'changed'; readonly difference: number };

/** A body seldom changes more than this between two visits; own bounds. */
const UNUSUAL_CHANGE = { share: 0.1, degrees: 6 } as const;

const sidesOf = (value: MeasurementSet[MeasurementName]): readonly number[] =>
  value === undefined ? [] : typeof value === 'number' ? [value] : [value.left, value.right];

/**
 * What is striking about one measurement among the others. A finished garment has ease and follows
 * fashion, so it is not held against bodies. `before`: the value of the last time for each value.
 */
export function readingWarnings(
  name: MeasurementName,
  values: MeasurementSet,
  before: readonly (number | undefined)[],
  method: Session['method'],
): readonly ReadingWarning[] {
  if (method === 'finished') return [];
  const own = sidesOf(values[name]);
  const usual = USUAL_RANGES[name];
  const warnings: ReadingWarning[] = [];
  if (own.some((value) => !isWithin(value, usual))) warnings.push({ kind: 'unusual', usual });
  for (const ordering of brokenOrderings(values)) {
    if (ordering.smaller === name || ordering.larger === name) {
      warnings.push({ kind: 'order', ...ordering });
    }
  }
  const [left, right] = own;
  if (left !== undefined && right !== undefined && isUnusualSideDifference(name, left, right)) {
    warnings.push({ kind: 'sides' });
  }
  const jump = own
    .map((value, side) => value - (before[side] ?? value))
    .find((difference, side) => isUnusualChange(name, difference, before[side]));
  if (jump !== undefined) warnings.push({ kind: 'changed', difference: jump });
  return warnings;
}

function isUnusualChange(
  name: MeasurementName,
  difference: number,
  before: number | undefined,
): boolean {
  if (before === undefined) return false;
  return measurementDefinition(name).kind === 'angle'
    ? Math.abs(difference) > UNUSUAL_CHANGE.degrees
    : Math.abs(difference) > UNUSUAL_CHANGE.share * before;
}
