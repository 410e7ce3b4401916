import type { MeasurementName } from '../measurement/measurement-name.ts';
import type { MeasurementSet, SidedValue } from '../measurement/measurement-set.ts';
import { type Figure, type PostureName, posturesIn, stepOf } from './figure.ts';

/** What one step adds to a measurement, mm or degrees, on both sides or on one. */
type Change = {
  readonly measurement: MeasurementName;
  readonly perStep: number;
  readonly side?: 'left' | 'right';
};

/**
 * Own construction: a cloth shoulder is some 150 mm long, so two degrees move its end by 5 mm, the
 * least that a fitter pins.
 */
const SLOPE_STEP_DEG = 2;

/**
 * Own construction, the balance of trousers and skirts, mm a step. A hollow back takes up less
 * length over the seat; a belly asks for front rise and for a front share of the waist, a large seat
 * for back rise and a back share of the seat. 5 to 8 mm is what shows as one drag line.
 */
const HOLLOW_RISE_MM = 5;
const BELLY_RISE_MM = 5;
const BELLY_WAIST_MM = 6;
const SEAT_RISE_MM = 8;
const SEAT_SHARE_MM = 6;

/** The postures that a draft follows through its measurements; the girths stay what was measured. */
const CHANGES: { readonly [P in PostureName]?: readonly Change[] } = {
  shoulders: [{ measurement: 'shoulderSlope', perStep: -SLOPE_STEP_DEG }],
  droppedLeft: [{ measurement: 'shoulderSlope', perStep: SLOPE_STEP_DEG, side: 'left' }],
  droppedRight: [{ measurement: 'shoulderSlope', perStep: SLOPE_STEP_DEG, side: 'right' }],
  hollowBack: [{ measurement: 'crossSeam', perStep: -HOLLOW_RISE_MM }],
  belly: [
    { measurement: 'crossSeamFront', perStep: BELLY_RISE_MM },
    { measurement: 'crossSeam', perStep: BELLY_RISE_MM },
    { measurement: 'waistBack', perStep: -BELLY_WAIST_MM },
  ],
  seat: [
    { measurement: 'crossSeam', perStep: SEAT_RISE_MM },
    { measurement: 'seatBack', perStep: SEAT_SHARE_MM },
  ],
};

function changed(value: SidedValue, by: number, side: Change['side']): SidedValue {
  if (typeof value === 'number' && side === undefined) return value + by;
  const { left, right } = typeof value === 'number' ? { left: value, right: value } : value;
  return {
    left: side === 'right' ? left : left + by,
    right: side === 'left' ? right : right + by,
  };
}

/**
 * The measurements that the draft of this figure rests on. A pure sum: the inverse figure takes it
 * back, and the plain one is the very set. What was not measured stays unknown.
 */
export function figureMeasurements(set: MeasurementSet, figure: Figure): MeasurementSet {
  const result: { [N in MeasurementName]?: SidedValue } = { ...set };
  for (const posture of posturesIn(figure)) {
    for (const { measurement, perStep, side } of CHANGES[posture] ?? []) {
      const value = result[measurement];
      if (value !== undefined)
        result[measurement] = changed(value, perStep * stepOf(figure, posture), side);
    }
  }
  return result;
}

/** The measurements through which a posture works. */
export const measurementsOf = (posture: PostureName): readonly MeasurementName[] =>
  (CHANGES[posture] ?? []).map(({ measurement }) => measurement);
