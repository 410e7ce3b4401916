/** FreeSewing's measurements, under its names; what drafting, files and the command line speak. */
export const BODY_NAMES = [
  'ankle',
  'biceps',
  'bustFront',
  'bustPointToUnderbust',
  'bustSpan',
  'chest',
  'crossSeam',
  'crossSeamFront',
  'crotchDepth',
  'head',
  'heel',
  'highBust',
  'highBustFront',
  'hips',
  'hpsToBust',
  'hpsToWaistBack',
  'hpsToWaistFront',
  'inseam',
  'knee',
  'neck',
  'seat',
  'seatBack',
  'shoulderSlope',
  'shoulderToElbow',
  'shoulderToShoulder',
  'shoulderToWrist',
  'underbust',
  'upperLeg',
  'waist',
  'waistBack',
  'waistToArmpit',
  'waistToFloor',
  'waistToHips',
  'waistToKnee',
  'waistToSeat',
  'waistToUnderbust',
  'waistToUpperLeg',
  'wrist',
] as const;

/** What a shoe is made by, each foot for itself; the shoe trade's measures under our names. */
export const FOOT_NAMES = [
  'ballGirth',
  'ballWidth',
  'footLength',
  'footWaistGirth',
  'heelWidth',
  'instepGirth',
  'longHeelGirth',
  'shortHeelGirth',
] as const;

export const MEASUREMENT_NAMES = [...BODY_NAMES, ...FOOT_NAMES] as const;

export type MeasurementName = (typeof MEASUREMENT_NAMES)[number];

export const isMeasurementName = (name: string): name is MeasurementName =>
  (MEASUREMENT_NAMES as readonly string[]).includes(name);
