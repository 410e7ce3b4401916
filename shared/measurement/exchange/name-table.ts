import type { MeasurementName } from '../measurement-name.ts';

/** A name of Seamly and Valentina, or one height above the floor less another. */
export type SeamlyName = string | { readonly from: string; readonly less: string };

/**
 * Names of Seamly2D and Valentina (one list in both) for FreeSewing's measurements. The first is the
 * same measurement and the name written on export; the others stand in for it, the nearest first:
 * the same way of the tape with another bend of the arm, or a plumb line for a line along the body,
 * which at the flank differ by a few millimetres. Names without a counterpart are not here.
 */
export const SEAMLY_NAMES: {
  readonly [N in MeasurementName]: readonly [string, ...SeamlyName[]];
} = {
  ankle: ['leg_ankle_high_circ', 'leg_ankle_circ'],
  biceps: ['arm_upper_circ'],
  bustFront: ['bust_arc_f'],
  bustPointToUnderbust: ['bustpoint_to_lowbust'],
  bustSpan: ['bustpoint_to_bustpoint'],
  chest: ['bust_circ'],
  crossSeam: ['crotch_length'],
  crossSeamFront: ['crotch_length_f'],
  crotchDepth: ['rise_length_side_sitting'],
  head: ['head_circ'],
  heel: ['leg_ankle_diag_circ'],
  highBust: ['highbust_circ'],
  highBustFront: ['highbust_arc_f'],
  hips: ['highhip_circ'],
  hpsToBust: ['neck_side_to_bust_f', 'bustpoint_to_neck_side'],
  hpsToWaistBack: ['neck_side_to_waist_b'],
  hpsToWaistFront: ['neck_side_to_waist_bustpoint_f'],
  inseam: ['leg_crotch_to_floor'],
  knee: ['leg_knee_circ'],
  neck: ['neck_circ', 'neck_mid_circ'],
  seat: ['hip_circ'],
  seatBack: ['hip_arc_b'],
  shoulderSlope: ['shoulder_slope_neck_side_angle'],
  shoulderToElbow: ['arm_shoulder_tip_to_elbow_bent', 'arm_shoulder_tip_to_elbow'],
  shoulderToShoulder: ['shoulder_tip_to_shoulder_tip_b'],
  shoulderToWrist: ['arm_shoulder_tip_to_wrist_bent', 'arm_shoulder_tip_to_wrist'],
  underbust: ['lowbust_circ'],
  upperLeg: ['leg_thigh_upper_circ'],
  waist: ['waist_circ'],
  waistBack: ['waist_arc_b'],
  waistToArmpit: ['armpit_to_waist_side', { from: 'height_armpit', less: 'height_waist_side' }],
  waistToFloor: ['leg_waist_side_to_floor', 'height_waist_side'],
  waistToHips: ['waist_to_highhip_side', { from: 'height_waist_side', less: 'height_highhip' }],
  waistToKnee: [
    'leg_waist_side_to_knee',
    'height_waist_side_to_knee',
    { from: 'height_waist_side', less: 'height_knee' },
  ],
  waistToSeat: [
    'waist_to_hip_side',
    'height_waist_side_to_hip',
    { from: 'height_waist_side', less: 'height_hip' },
  ],
  waistToUnderbust: ['lowbust_to_waist_f'],
  waistToUpperLeg: ['rise_length_side'],
  wrist: ['arm_wrist_circ'],
  footLength: ['foot_length'],
  ballGirth: ['foot_circ'],
  instepGirth: ['foot_instep_circ'],
  ballWidth: ['foot_width'],
  // Measures of the shoe trade that these programs do not know, as custom names of ours.
  footWaistGirth: ['@footWaistGirth'],
  longHeelGirth: ['@longHeelGirth'],
  shortHeelGirth: ['@shortHeelGirth'],
  heelWidth: ['@heelWidth'],
};

/** What the body model knows beside the measurements of a pattern, by Seamly's names. */
export const SEAMLY_OTHERS: Readonly<Record<string, string>> = {
  height: 'stature',
  leg_calf_circ: 'calf',
  arm_lower_circ: 'forearm',
};

/** Names whose values are degrees in these programs, whatever the unit of the file. */
export const SEAMLY_ANGLES: ReadonlySet<string> = new Set([
  'shoulder_slope_neck_side_angle',
  'shoulder_slope_neck_back_angle',
  'shoulder_slope_shoulder_tip_angle',
]);

/** A custom name of ours for one side, which these programs do not know: `@inseam_left`. */
export const sideName = (name: MeasurementName, side: 'left' | 'right'): string =>
  `@${name}_${side}`;
