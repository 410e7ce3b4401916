import type { MeasurementSet } from '../../shared/measurement/measurement-set.ts';

/** A man of 1.78 m, made up: every measurement of shirt, chinos and skirt. */
export const A_BODY: MeasurementSet = {
  neck: 400,
  shoulderToShoulder: 460,
  shoulderSlope: 13,
  chest: 1010,
  hpsToBust: 270,
  hpsToWaistBack: 450,
  waistToArmpit: 220,
  waist: 860,
  waistBack: 440,
  hips: 940,
  waistToHips: 120,
  seat: 1010,
  seatBack: 540,
  waistToSeat: 240,
  waistToUpperLeg: 290,
  crossSeam: 740,
  crossSeamFront: 350,
  waistToKnee: 600,
  waistToFloor: 1080,
  inseam: 800,
  knee: 400,
  biceps: 330,
  wrist: 175,
  shoulderToWrist: 640,
};
