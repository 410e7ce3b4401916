import type { MeasurementName } from '../../shared/measurement/measurement-name.ts';

/**
 * Bust and elbow of a made-up body, from the same survey and in the same form as
 * `synthetic-bodies.ts`: mean, slopes on stature, weight and waist height, and what is left over, mm.
 * The girths are differences, which keeps each near the chest it belongs to.
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

const SIZES: { readonly M: Sizes; readonly F: Sizes } = {
  M: {
    chestOverHighBust: [-32, -1, 4, 0, 18],
    chestOverUnderbust: [65, 2, 4, 3, 17],
    bustSpan: [216, 5, 11, 0, 14],
    elbowToWrist: [232, 10, 0, 5, 12],
  },
  F: {
    chestOverHighBust: [20, -1, 9, -1, 26],
    chestOverUnderbust: [137, 0, 12, 1, 28],
    bustSpan: [185, 3, 7, 0, 14],
    elbowToWrist: [212, 9, 0, 5, 12],
  },
};

/** No survey measures these: usual shares of the girth that the tape lies on, and their spread. */
const FRONT_SHARE = {
  M: { bust: [0.5, 0.012], highBust: [0.5, 0.01] },
  F: { bust: [0.54, 0.012], highBust: [0.51, 0.01] },
} as const;

/**
 * Own construction: the fuller the bust, the longer the way over it. A front waist length some 3 cm
 * over the back's on the mean woman, as tables of sizes have it; a breast half as high as the chest
 * is fuller than the girth under it.
 */
const FRONT_LENGTH_PER_FULLNESS = [0.2, 10] as const;
const BREAST_PER_FULLNESS = [0.5, 6] as const;

/** People do not measure below these, whatever a linear model says, mm. */
const LEAST = { fullness: 15, breast: 25, waistToUnderbust: 25 } as const;

/** Draws that a bust takes, in standard deviations, in the order below. */
export const BUST_DRAWS = 8;

export type BustFactors = {
  readonly sex: 'M' | 'F';
  readonly stature: number;
  readonly weight: number;
  readonly waist: number;
};

/** What the bust hangs on, mm, of the same body. */
export type BustBase = {
  readonly chest: number;
  readonly hpsToBust: number;
  readonly hpsToWaistBack: number;
  readonly shoulderToWrist: number;
};

export function bustOf(
  { sex, stature, weight, waist }: BustFactors,
  { chest, hpsToBust, hpsToWaistBack, shoulderToWrist }: BustBase,
  rest: readonly number[],
): { readonly [N in MeasurementName]?: number } {
  const drawn = Object.values(SIZES[sex]).map(
    ([mean, s, w, l, sd], i) => mean + s * stature + w * weight + l * waist + sd * (rest[i] ?? 0),
  );
  const [overHighBust = 0, overUnderbust = 0, bustSpan = 0, elbowToWrist = 0] = drawn;
  const extra = (i: number, [mean, sd]: readonly [number, number]): number =>
    mean + sd * (rest[drawn.length + i] ?? 0);
  const fullness = Math.max(LEAST.fullness, overUnderbust);
  const highBust = chest - overHighBust;
  const [perLength, lengthSpread] = FRONT_LENGTH_PER_FULLNESS;
  const [perBreast, breastSpread] = BREAST_PER_FULLNESS;
  const hpsToWaistFront = hpsToWaistBack + extra(0, [perLength * fullness, lengthSpread]);
  const breast = Math.max(LEAST.breast, extra(1, [perBreast * fullness, breastSpread]));
  return {
    highBust,
    highBustFront: highBust * extra(2, FRONT_SHARE[sex].highBust),
    underbust: chest - fullness,
    bustSpan,
    bustFront: chest * extra(3, FRONT_SHARE[sex].bust),
    bustPointToUnderbust: breast,
    hpsToWaistFront,
    waistToUnderbust: Math.max(LEAST.waistToUnderbust, hpsToWaistFront - hpsToBust - breast),
    shoulderToElbow: shoulderToWrist - elbowToWrist,
  };
}
