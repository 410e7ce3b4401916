import type { MeasurementName } from './measurement-name.ts';
import type { MeasurementSet, SidedValue } from './measurement-set.ts';

/** `smaller` cannot reach `larger` on any body. */
export type Ordering = { readonly smaller: MeasurementName; readonly larger: MeasurementName };

const below = (smaller: MeasurementName, larger: MeasurementName): Ordering => ({
  smaller,
  larger,
});

/**
 * Orders that hold on every body: a part and its whole, or no violation among the 3,185 to 8,040
 * people of the US Army surveys. What merely holds for most (high bust below chest, waist below
 * seat, underbust below high bust) is left out on purpose.
 */
export const SURE_ORDERINGS: readonly Ordering[] = [
  // Part and whole.
  below('bustFront', 'chest'),
  below('highBustFront', 'highBust'),
  below('waistBack', 'waist'),
  below('seatBack', 'seat'),
  below('crossSeamFront', 'crossSeam'),
  below('bustSpan', 'bustFront'),
  below('shoulderToElbow', 'shoulderToWrist'),
  below('hpsToBust', 'hpsToWaistFront'),
  below('waistToUnderbust', 'hpsToWaistFront'),
  below('bustPointToUnderbust', 'hpsToBust'),
  below('waistToArmpit', 'hpsToWaistBack'),
  below('waistToHips', 'waistToSeat'),
  below('waistToSeat', 'waistToUpperLeg'),
  below('waistToUpperLeg', 'waistToKnee'),
  below('waistToKnee', 'waistToFloor'),
  below('inseam', 'waistToFloor'),
  below('crotchDepth', 'waistToFloor'),
  below('ballWidth', 'ballGirth'),
  below('ballWidth', 'footLength'),
  below('heelWidth', 'shortHeelGirth'),
  // No violation in the surveys.
  below('wrist', 'biceps'),
  below('biceps', 'upperLeg'),
  below('ankle', 'knee'),
  below('ankle', 'heel'),
  below('knee', 'upperLeg'),
  below('upperLeg', 'waist'),
  below('neck', 'chest'),
  below('underbust', 'chest'),
  below('shoulderToShoulder', 'highBust'),
];

const sides = (value: SidedValue): readonly [left: number, right: number] =>
  typeof value === 'number' ? [value, value] : [value.left, value.right];

/** The sure orders that a set breaks, side by side: left is compared with left, right with right. */
export function brokenOrderings(set: MeasurementSet): readonly Ordering[] {
  return SURE_ORDERINGS.filter(({ smaller, larger }) => {
    const [small, large] = [set[smaller], set[larger]];
    if (small === undefined || large === undefined) return false;
    const [smallLeft, smallRight] = sides(small);
    const [largeLeft, largeRight] = sides(large);
    return smallLeft >= largeLeft || smallRight >= largeRight;
  });
}
