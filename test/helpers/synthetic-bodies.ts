import fc from 'fast-check';

import type { MeasurementName } from '../../shared/measurement/measurement-name.ts';
import type { MeasurementSet } from '../../shared/measurement/measurement-set.ts';
import { BUST_DRAWS, bustOf } from './synthetic-bust.ts';

/**
 * Made-up bodies whose sizes go together as they do on people.
 *
 * Each measurement is linear in three factors: stature, weight for that stature, and how high the
 * waist lies for both; what they leave over is drawn for each measurement apart. The figures are
 * means, slopes and residual standard deviations in mm, rounded, of the US Army survey of 1988
 * (ANSUR I, 1,419 men and 1,766 women; the report is "approved for public release; distribution
 * unlimited"). They are statistics: no person's row is here.
 */
type Sizes = {
  readonly [part: string]: readonly [
    mean: number,
    stature: number,
    weight: number,
    waist: number,
    rest: number,
  ];
};

const MEN: Sizes = {
  neck: [380, 6, 14, -1, 13],
  chest: [992, 20, 57, -3, 30],
  waist: [841, 18, 63, 2, 33],
  hips: [863, 22, 71, -2, 42],
  seat: [984, 23, 53, -1, 20],
  biceps: [338, 5, 21, 1, 16],
  wrist: [174, 4, 4, -1, 5],
  knee: [387, 10, 16, 0, 11],
  biacromial: [397, 9, 5, -1, 15],
  hpsToBust: [272, 7, 10, -3, 12],
  hpsToWaistBack: [402, 13, 0, -13, 13],
  waistToArmpit: [194, 8, -5, -12, 13],
  waistToHips: [70, 1, 8, 6, 15],
  waistToSeat: [240, 8, 6, 0, 16],
  seatToUpperLeg: [50, 0, 5, 2, 16],
  waistToKnee: [622, 24, 4, 10, 11],
  waistToFloor: [1127, 47, 4, 20, 0],
  inseam: [837, 39, -6, 17, 16],
  shoulderToWrist: [601, 24, 1, 9, 17],
  crossSeamFront: [379, 10, 23, 4, 24],
  crossSeamBack: [388, 10, 16, 2, 21],
  upperLeg: [597, 13, 43, 2, 18],
  footLength: [270, 9, 2, 2, 9],
  ballGirth: [249, 6, 5, -1, 9],
  shortHeelGirth: [339, 10, 7, 2, 10],
  ballWidth: [101, 2, 2, 0, 4],
  heelWidth: [70, 1, 2, 1, 4],
};

const WOMEN: Sizes = {
  neck: [316, 5, 10, 0, 11],
  chest: [907, 14, 52, -3, 34],
  waist: [725, 12, 54, 3, 32],
  hips: [791, 14, 66, 1, 49],
  seat: [966, 21, 51, -2, 25],
  biceps: [281, 3, 19, 1, 12],
  wrist: [151, 3, 3, 0, 5],
  knee: [365, 9, 17, 0, 13],
  biacromial: [363, 9, 4, -1, 15],
  hpsToBust: [268, 6, 12, -3, 18],
  hpsToWaistBack: [356, 11, -1, -17, 12],
  waistToArmpit: [177, 6, -5, -16, 12],
  waistToHips: [76, 2, 7, 12, 17],
  waistToSeat: [218, 9, 3, 8, 21],
  seatToUpperLeg: [67, 0, 5, 0, 14],
  waistToKnee: [598, 25, 4, 14, 12],
  waistToFloor: [1057, 47, 4, 22, 0],
  inseam: [772, 37, -4, 14, 19],
  shoulderToWrist: [547, 23, 1, 8, 18],
  crossSeamFront: [368, 11, 18, 8, 24],
  crossSeamBack: [386, 10, 15, 10, 23],
  upperLeg: [580, 11, 40, 1, 18],
  footLength: [244, 8, 2, 2, 9],
  ballGirth: [223, 5, 5, -1, 9],
  shortHeelGirth: [305, 9, 6, 2, 10],
  ballWidth: [90, 2, 2, 0, 4],
  heelWidth: [63, 1, 2, 1, 4],
};

/** The tape over the back from shoulder seam to shoulder seam, beyond the caliper's bones, mm. */
const SHOULDER_OVER_BONES_MM = { M: 55, F: 40 } as const;

/**
 * The survey gives the height of the neck's side over the waist; the tape follows the back and the
 * neck's slope, mm longer (its cervical back length is 16 mm longer, and starts lower).
 */
const BACK_OVER_HEIGHT_MM = 35;

/** No survey has these; usual shares of the girth, and a usual cloth shoulder. */
const BACK_SHARE = { waist: [0.5, 0.012], seat: [0.53, 0.012] } as const;
const SHOULDER_SLOPE = [13, 2.5] as const;

/** People do not measure below these, whatever a linear model says of the very slight, mm. */
const LEAST_WAIST_TO_HIPS_MM = 25;
const LEAST_SEAT_TO_UPPER_LEG_MM = 12;

/** The draws behind a body, in standard deviations; `rest` is taken in the order of the parts. */
export type BodyDraw = {
  readonly sex: 'M' | 'F';
  readonly stature: number;
  /** Beyond 3 for the very heavy: 5 is about 140 kg on a man of mean stature. */
  readonly weight: number;
  readonly waist: number;
  readonly rest: readonly number[];
};

const EXTRA_DRAWS = 3;

export const REST_DRAWS = Object.keys(MEN).length + EXTRA_DRAWS + BUST_DRAWS;

/** The body of a draw: every measurement of the garments for the upper body and the legs, whole mm. */
export function bodyOf({ sex, stature, weight, waist, rest }: BodyDraw): MeasurementSet {
  const sizes = sex === 'M' ? MEN : WOMEN;
  const parts = new Map(
    Object.entries(sizes).map(([part, [mean, s, w, l, sd]], i) => [
      part,
      mean + s * stature + w * weight + l * waist + sd * (rest[i] ?? 0),
    ]),
  );
  const part = (name: string): number => parts.get(name) ?? Number.NaN;
  const extra = (i: number, [mean, sd]: readonly [number, number]): number =>
    mean + sd * (rest[parts.size + i] ?? 0);
  const waistToSeat = part('waistToSeat');
  const body: { readonly [N in MeasurementName]?: number } = {
    neck: part('neck'),
    shoulderToShoulder: part('biacromial') + SHOULDER_OVER_BONES_MM[sex],
    shoulderSlope: Math.max(5, extra(0, SHOULDER_SLOPE)),
    chest: part('chest'),
    hpsToBust: part('hpsToBust'),
    hpsToWaistBack: part('hpsToWaistBack') + BACK_OVER_HEIGHT_MM,
    waistToArmpit: part('waistToArmpit'),
    waist: part('waist'),
    waistBack: part('waist') * extra(1, BACK_SHARE.waist),
    hips: part('hips'),
    waistToHips: Math.max(LEAST_WAIST_TO_HIPS_MM, part('waistToHips')),
    seat: part('seat'),
    seatBack: part('seat') * extra(2, BACK_SHARE.seat),
    waistToSeat,
    waistToUpperLeg: waistToSeat + Math.max(LEAST_SEAT_TO_UPPER_LEG_MM, part('seatToUpperLeg')),
    crossSeamFront: part('crossSeamFront'),
    crossSeam: part('crossSeamFront') + part('crossSeamBack'),
    waistToKnee: part('waistToKnee'),
    waistToFloor: part('waistToFloor'),
    inseam: part('inseam'),
    upperLeg: part('upperLeg'),
    knee: part('knee'),
    biceps: part('biceps'),
    wrist: part('wrist'),
    shoulderToWrist: part('shoulderToWrist'),
    ...feet(part),
    ...bustOf(
      { sex, stature, weight, waist },
      {
        chest: part('chest'),
        hpsToBust: part('hpsToBust'),
        hpsToWaistBack: part('hpsToWaistBack') + BACK_OVER_HEIGHT_MM,
        shoulderToWrist: part('shoulderToWrist'),
      },
      rest.slice(parts.size + EXTRA_DRAWS),
    ),
  };
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, Math.round(value)]));
}

/** The survey has no waist, instep and long heel of the foot; usual shares of what it has. */
const feet = (part: (name: string) => number) => ({
  footLength: part('footLength'),
  ballGirth: part('ballGirth'),
  footWaistGirth: part('ballGirth') * 0.98,
  instepGirth: part('ballGirth') * 1.02,
  shortHeelGirth: part('shortHeelGirth'),
  longHeelGirth: part('shortHeelGirth') * 1.04,
  ballWidth: part('ballWidth'),
  heelWidth: part('heelWidth'),
});

/** A standard normal draw from a uniform one, cut at `limit`; the logistic curve is near enough. */
function normalOf(uniform: number, limit: number): number {
  const inside = Math.min(1 - 1e-9, Math.max(1e-9, uniform));
  return Math.min(limit, Math.max(-limit, Math.log(inside / (1 - inside)) / 1.702));
}

type Limits = {
  /** How far the three factors go, standard deviations. */
  readonly factors: number;
  readonly rest: number;
  /** The heaviest, standard deviations of weight for stature. */
  readonly heaviest: number;
  /** Both where nothing is said. */
  readonly sex?: BodyDraw['sex'];
};

/** The same limits, women only: for garments that are cut for a bust. */
export const women = (limits: Limits): Limits => ({ ...limits, sex: 'F' });

/** As people come to a shop: nearly all within 2.5, one in five heavier than soldiers are. */
export const PLAUSIBLE: Limits = { factors: 2.5, rest: 2, heaviest: 4 };

/** The far ends: everything as much as 3 standard deviations off. */
export const EXTREME: Limits = { factors: 3, rest: 3, heaviest: 6 };

function drawOf(uniform: () => number, limits: Limits): BodyDraw {
  const half = uniform() < 0.5 ? 'M' : 'F';
  const heavy = uniform();
  const weight = uniform();
  return {
    sex: limits.sex ?? half,
    stature: normalOf(uniform(), limits.factors),
    weight: heavy < 0.2 ? weight * limits.heaviest : normalOf(weight, limits.factors),
    waist: normalOf(uniform(), limits.factors),
    rest: Array.from({ length: REST_DRAWS }, () => normalOf(uniform(), limits.rest)),
  };
}

/** Bodies without end, the same for the same source of chance. */
export function* syntheticBodies(
  random: () => number,
  limits: Limits = PLAUSIBLE,
): Generator<MeasurementSet, never, void> {
  for (;;) yield bodyOf(drawOf(random, limits));
}

/** The same bodies for properties: shrinks towards the mean man. */
export const bodies = (limits: Limits = PLAUSIBLE): fc.Arbitrary<MeasurementSet> => {
  const deviation = (limit: number): fc.Arbitrary<number> =>
    fc.double({ min: -1, max: 1, noNaN: true }).map((x) => normalOf((x + 1) / 2, limit));
  return fc
    .record({
      sex:
        limits.sex === undefined
          ? fc.constantFrom('M' as const, 'F' as const)
          : fc.constant(limits.sex),
      stature: deviation(limits.factors),
      weight: fc.oneof(
        { weight: 4, arbitrary: deviation(limits.factors) },
        {
          weight: 1,
          arbitrary: fc.double({ min: 0, max: limits.heaviest, noNaN: true }),
        },
      ),
      waist: deviation(limits.factors),
      rest: fc.array(deviation(limits.rest), { minLength: REST_DRAWS, maxLength: REST_DRAWS }),
    })
    .map(bodyOf);
};
