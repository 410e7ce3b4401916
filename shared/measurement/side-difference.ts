import { measurementDefinition } from './definitions.ts';
import type { MeasurementName } from './measurement-name.ts';

/**
 * Left and right of one body differ by a few per cent; more is rare enough to ask for a second
 * reading. Own bounds: an eighth of the larger side, 8 degrees for the shoulder slope.
 */
const UNUSUAL_SHARE = 1 / 8;
const UNUSUAL_DEGREES = 8;

/** True when the two sides lie so far apart that one of them may be a slip. */
export function isUnusualSideDifference(
  name: MeasurementName,
  left: number,
  right: number,
): boolean {
  const difference = Math.abs(left - right);
  return measurementDefinition(name).kind === 'angle'
    ? difference > UNUSUAL_DEGREES
    : difference > UNUSUAL_SHARE * Math.max(left, right);
}
