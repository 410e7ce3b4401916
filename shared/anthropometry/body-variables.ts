import type { MeasurementName } from '../measurement/measurement-name.ts';

/**
 * What the body model knows, each on a log scale except `age` (years / 100).
 * Under FreeSewing's names where a survey took the measure; feet and a few helpers beside them.
 */
export const BODY_VARIABLES = [
  'stature',
  'weight',
  'age',
  'chest',
  'seat',
  'inseam',
  'ankle',
  'wrist',
  'head',
  'heel',
  'upperLeg',
  'shoulderToWrist',
  'neck',
  'biceps',
  'hips',
  'shoulderToElbow',
  'shoulderToShoulder',
  'calf',
  'forearm',
  'footLength',
  'ballGirth',
  'ballLength',
  'footBreadth',
  'heelBreadth',
  'waist',
  'highBust',
  'underbust',
  'bustSpan',
  'knee',
  'crotchDepth',
  'waistToFloor',
  'hpsToBust',
  'hpsToWaistBack',
  'crossSeam',
  'crossSeamFront',
  'waistToHips',
  'waistToSeat',
  'waistToKnee',
  'waistToUpperLeg',
  'waistToArmpit',
] as const;

export type BodyVariable = (typeof BODY_VARIABLES)[number];

export const isBodyVariable = (name: string): name is BodyVariable =>
  (BODY_VARIABLES as readonly string[]).includes(name);

/** Measurements that no survey took: they are constructed from others and say so. */
export const CONSTRUCTED = [
  'waistBack',
  'seatBack',
  'bustFront',
  'highBustFront',
  'bustPointToUnderbust',
  'waistToUnderbust',
  'hpsToWaistFront',
  'shoulderSlope',
  'footWaistGirth',
  'instepGirth',
  'longHeelGirth',
  'shortHeelGirth',
  'ballWidth',
  'heelWidth',
] as const satisfies readonly MeasurementName[];

/**
 * Repeatability of a shop's tape, standard deviation in mm (kg for weight).
 * Large girths 10, lengths 8, limbs 5, small girths 3 to 4, feet 2 to 3: the spread between two
 * trained people with one tape (duplicate readings differ by 0.2 to 1.9 cm, Barrios et al. 2016).
 */
export const TAPE_SD: Readonly<Record<BodyVariable, number>> = {
  stature: 5,
  weight: 0.5,
  age: 0.5,
  chest: 10,
  seat: 9,
  inseam: 10,
  ankle: 4,
  wrist: 3,
  head: 4,
  heel: 4,
  upperLeg: 8,
  shoulderToWrist: 8,
  neck: 5,
  biceps: 5,
  hips: 10,
  shoulderToElbow: 5,
  shoulderToShoulder: 5,
  calf: 4,
  forearm: 4,
  footLength: 2,
  ballGirth: 3,
  ballLength: 2,
  footBreadth: 2,
  heelBreadth: 2,
  waist: 10,
  highBust: 10,
  underbust: 9,
  bustSpan: 5,
  knee: 5,
  crotchDepth: 8,
  waistToFloor: 9,
  hpsToBust: 8,
  hpsToWaistBack: 8,
  crossSeam: 10,
  crossSeamFront: 8,
  waistToHips: 8,
  waistToSeat: 8,
  waistToKnee: 9,
  waistToUpperLeg: 8,
  waistToArmpit: 8,
};
