import type { Point } from '../../../../geometry/point.ts';
import { lerp } from '../../../../geometry/vector.ts';

/** Leather left outside the sew lines, mm. */
export type ShoeAllowances = {
  /** Pulled under the insole. */
  readonly lasting: number;
  /** Under a piece that is lapped over it. */
  readonly lap: number;
  /** Turned in at topline and facing. */
  readonly folded: number;
  /** In a closed seam. */
  readonly closed: number;
  /** Of the lining beyond the topline, trimmed when it is sewn. */
  readonly trimmed: number;
};

/** The grain is drawn over this part of what it lies along, as shares of it: to be read, it decides nothing. */
const GRAIN_ALONG = {
  vamp: [0.12, 0.6],
  'toe-cap': [0.2, 0.75],
  facing: [0.15, 0.85],
  counter: [0.2, 0.8],
  tongue: [0.15, 0.85],
} as const;

/** Shoes have their own allowances, not the garment's. */
export const fixed = (plusMm: number) => ({ allowance: 0, plusMm });

/** The grain of a piece between two places of it. */
export function grainOf(
  piece: keyof typeof GRAIN_ALONG,
  from: Point,
  to: Point,
): readonly [Point, Point] {
  const [start, end] = GRAIN_ALONG[piece];
  return [lerp(from, to, start), lerp(from, to, end)];
}
