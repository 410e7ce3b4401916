import type { MeasurementName } from '../measurement/measurement-name.ts';
import type { MeasurementSet } from '../measurement/measurement-set.ts';
import type { Flag } from './plausibility.ts';

/**
 * What holds on every body: no violation among 10,050 soldiers (knee, thigh, waist), and parts that
 * are never more than their whole. The first is the smaller.
 */
const SURE_ORDERS: readonly (readonly [MeasurementName, MeasurementName])[] = [
  ['knee', 'upperLeg'],
  ['upperLeg', 'waist'],
  ['wrist', 'biceps'],
  ['ankle', 'heel'],
  ['waistBack', 'waist'],
  ['seatBack', 'seat'],
  ['bustFront', 'chest'],
  ['highBustFront', 'highBust'],
  ['crossSeamFront', 'crossSeam'],
  ['shoulderToElbow', 'shoulderToWrist'],
  ['waistToHips', 'waistToSeat'],
  ['waistToSeat', 'waistToKnee'],
  ['waistToUpperLeg', 'waistToKnee'],
  ['waistToKnee', 'waistToFloor'],
  ['inseam', 'waistToFloor'],
];

const middle = (value: MeasurementSet[MeasurementName]): number | undefined =>
  typeof value === 'object' ? (value.left + value.right) / 2 : value;

/** Flags the smaller-that-is-larger of each order that does not hold; z is infinite in kind, so 9. */
export function ordersBroken(measurements: MeasurementSet): readonly Flag[] {
  return SURE_ORDERS.flatMap(([smaller, larger]) => {
    const low = middle(measurements[smaller]);
    const high = middle(measurements[larger]);
    if (low === undefined || high === undefined || low <= high) return [];
    return [{ measurement: smaller, level: 'cannot-be' as const, z: 9, suggestion: null }];
  });
}
