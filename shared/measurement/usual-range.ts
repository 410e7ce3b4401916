import type { Range } from './limits.ts';
import type { MeasurementName } from './measurement-name.ts';

/**
 * Where a usual range comes from.
 * - `survey`: the same measurement was taken in the US Army surveys of 1988 (ANSUR I) and 2012
 *   (ANSUR II), or in one of them.
 * - `near-survey`: the survey measured nearly, not exactly, the same.
 * - `civilian-survey`: NHANES 2017-2020, weighted, which also has heavy and old people.
 * - `reasoned`: no survey has it; own bounds, derived from the measurements it is part of.
 */
export const RANGE_SOURCES = ['survey', 'near-survey', 'civilian-survey', 'reasoned'] as const;

export type RangeSource = (typeof RANGE_SOURCES)[number];

export type UsualRange = Range & { readonly source: RangeSource };

/**
 * How far a shop's customers go beyond soldiers, as factors on the survey's ends. From comparing
 * NHANES with ANSUR where both have the measure: arm 0.93 to 1.17, seat up to 1.37, waist at the
 * navel up to 1.26, stature 0.98 to 1.00 (a little more is left for other ancestries).
 */
const BEYOND_SURVEY = {
  trunk: { low: 0.93, high: 1.27 },
  limb: { low: 0.93, high: 1.17 },
  bone: { low: 0.94, high: 1.12 },
  length: { low: 0.93, high: 1.06 },
} as const;

/** Ranges end on whole half centimetres: they are words of caution, not statistics. */
const ROUNDING_MM = 5;

/**
 * `low`: percentile 0.5 of the sex with the smaller values, `high`: percentile 99.5 of the other,
 * both in mm as measured.
 */
function beyondSurvey(
  low: number,
  high: number,
  tissue: keyof typeof BEYOND_SURVEY,
  source: RangeSource = 'survey',
): UsualRange {
  const factor = BEYOND_SURVEY[tissue];
  return {
    low: Math.floor((low * factor.low) / ROUNDING_MM) * ROUNDING_MM,
    high: Math.ceil((high * factor.high) / ROUNDING_MM) * ROUNDING_MM,
    source,
  };
}

const near = 'near-survey';
const civilian = (low: number, high: number): UsualRange => ({
  low,
  high,
  source: 'civilian-survey',
});
const reasoned = (low: number, high: number): UsualRange => ({ low, high, source: 'reasoned' });

/**
 * Outside is unusual, never wrong: the studio asks to measure again and takes what it is told.
 * ANSUR I and II: 8,040 people, where one survey alone has the measure 3,185; NHANES: 4,164.
 */
export const USUAL_RANGES: { readonly [N in MeasurementName]: UsualRange } = {
  ankle: beyondSurvey(179, 270, 'bone'),
  biceps: civilian(215, 530),
  // Between two fifths and three fifths of the girth it is a part of.
  bustFront: reasoned(330, 900),
  bustPointToUnderbust: reasoned(40, 160),
  bustSpan: beyondSurvey(144, 267, 'limb'),
  chest: beyondSurvey(770, 1281, 'trunk'),
  crossSeam: beyondSurvey(621, 931, 'limb', near),
  crossSeamFront: beyondSurvey(294, 479, 'limb', near),
  crotchDepth: beyondSurvey(221, 336, 'length'),
  head: beyondSurvey(511, 615, 'length'),
  heel: beyondSurvey(271, 390, 'bone'),
  highBust: beyondSurvey(769, 1204, 'trunk'),
  highBustFront: reasoned(310, 780),
  // Waist at the navel in NHANES: at most 1.5 cm below the top of the hip bone.
  hips: civilian(650, 1540),
  // Survey: neck side to bust point on young people; a full or low bust lies further down.
  hpsToBust: beyondSurvey(215, 336, 'limb', near),
  hpsToWaistBack: beyondSurvey(300, 458, 'length', near),
  hpsToWaistFront: reasoned(300, 560),
  inseam: beyondSurvey(666, 968, 'length'),
  knee: beyondSurvey(311, 445, 'limb'),
  neck: beyondSurvey(283, 472, 'limb', near),
  seat: civilian(825, 1685),
  seatBack: reasoned(380, 900),
  // A cloth shoulder, not the bones: ready-made blocks use 12 to 14 degrees.
  shoulderSlope: reasoned(5, 26),
  shoulderToElbow: beyondSurvey(292, 415, 'length', near),
  // Survey: caliper between the shoulder bones; the tape goes over the back and out to the seam.
  shoulderToShoulder: beyondSurvey(316, 465, 'limb', near),
  shoulderToWrist: beyondSurvey(470, 680, 'length'),
  underbust: beyondSurvey(667, 1107, 'trunk'),
  upperLeg: beyondSurvey(479, 786, 'trunk'),
  waist: beyondSurvey(600, 1040, 'trunk'),
  waistBack: reasoned(240, 720),
  waistToArmpit: beyondSurvey(127, 245, 'limb', near),
  waistToFloor: beyondSurvey(933, 1269, 'length'),
  // Survey: down to the navel, which may lie above the hip bone.
  waistToHips: reasoned(20, 160),
  waistToKnee: beyondSurvey(517, 699, 'length', near),
  waistToSeat: beyondSurvey(143, 289, 'limb', near),
  waistToUnderbust: reasoned(50, 200),
  waistToUpperLeg: beyondSurvey(225, 351, 'limb', near),
  wrist: beyondSurvey(135, 200, 'bone'),
  footLength: beyondSurvey(215, 305, 'length'),
  ballGirth: beyondSurvey(197, 286, 'bone'),
  // Waist and instep lie within some millimetres of the ball, on either side.
  footWaistGirth: reasoned(180, 330),
  instepGirth: reasoned(185, 345),
  // A little over the short heel, which the survey has.
  longHeelGirth: reasoned(260, 460),
  shortHeelGirth: beyondSurvey(271, 390, 'bone', near),
  ballWidth: beyondSurvey(78, 117, 'bone'),
  heelWidth: beyondSurvey(53, 88, 'bone'),
};
