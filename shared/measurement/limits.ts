import type { MeasurementName } from './measurement-name.ts';

/** Both ends included; mm, and degrees for `shoulderSlope`. */
export type Range = { readonly low: number; readonly high: number };

/**
 * Values outside are refused: they are slips of the hand (a wrong unit, a digit too many), not
 * bodies. Own, reasoned bounds: from a child about one metre tall to well past the largest adults
 * a tailor meets. A usual value ten times too large or too small falls outside, and so do inches
 * typed as centimetres for every girth of the trunk.
 */
export const HARD_LIMITS: { readonly [N in MeasurementName]: Range } = {
  ankle: { low: 120, high: 500 },
  biceps: { low: 120, high: 800 },
  bustFront: { low: 200, high: 1200 },
  bustPointToUnderbust: { low: 20, high: 300 },
  bustSpan: { low: 80, high: 450 },
  chest: { low: 450, high: 2200 },
  crossSeam: { low: 350, high: 1700 },
  crossSeamFront: { low: 150, high: 900 },
  crotchDepth: { low: 120, high: 550 },
  head: { low: 400, high: 750 },
  heel: { low: 180, high: 600 },
  highBust: { low: 430, high: 2000 },
  highBustFront: { low: 180, high: 1100 },
  hips: { low: 400, high: 2400 },
  hpsToBust: { low: 120, high: 600 },
  hpsToWaistBack: { low: 180, high: 700 },
  hpsToWaistFront: { low: 180, high: 750 },
  inseam: { low: 350, high: 1200 },
  knee: { low: 180, high: 900 },
  neck: { low: 200, high: 800 },
  seat: { low: 450, high: 2600 },
  seatBack: { low: 200, high: 1400 },
  shoulderSlope: { low: 2, high: 45 },
  shoulderToElbow: { low: 160, high: 550 },
  shoulderToShoulder: { low: 200, high: 700 },
  shoulderToWrist: { low: 300, high: 900 },
  underbust: { low: 400, high: 2100 },
  upperLeg: { low: 250, high: 1300 },
  waist: { low: 400, high: 2400 },
  waistBack: { low: 150, high: 1300 },
  waistToArmpit: { low: 60, high: 450 },
  waistToFloor: { low: 500, high: 1500 },
  waistToHips: { low: 10, high: 300 },
  waistToKnee: { low: 280, high: 900 },
  waistToSeat: { low: 80, high: 450 },
  waistToUnderbust: { low: 20, high: 350 },
  waistToUpperLeg: { low: 120, high: 550 },
  wrist: { low: 90, high: 350 },
  footLength: { low: 130, high: 380 },
  ballGirth: { low: 120, high: 420 },
  footWaistGirth: { low: 115, high: 420 },
  instepGirth: { low: 120, high: 440 },
  longHeelGirth: { low: 170, high: 600 },
  shortHeelGirth: { low: 165, high: 560 },
  ballWidth: { low: 45, high: 170 },
  heelWidth: { low: 30, high: 130 },
};

export const isWithin = (value: number, { low, high }: Range): boolean =>
  value >= low && value <= high;
