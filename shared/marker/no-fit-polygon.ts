import { minkowskiSum } from 'clipper2-ts';

import type { Point } from '../geometry/point.ts';
import { polygonArea } from './nest-problem.ts';
import { seeded } from './seeded.ts';

/** Units of the integer grid the sum is made on, per largest side: far finer than any cutter. */
const GRID = 4_000_000;
/** The inequality may be missed by rounding alone. */
const SOUND = 1 - 1e-5;

/** Grid units an outline may be shaken by when the sum of the exact one comes out wrong. */
const SHAKES = [0, 1, 2, 4, 8, 16];

/**
 * Where the origin of `moving` may not be while the origin of `fixed` is at (0, 0): strictly inside
 * the returned counter-clockwise outline they overlap, on it they touch. It is the Minkowski sum of
 * `fixed` and the mirrored `moving`. Holes are filled: no piece is laid into another's opening.
 *
 * Sums of outlines with many parallel edges sometimes lose a part, so each is held against the
 * Brunn-Minkowski inequality, area >= (sqrt a + sqrt b)^2, and made again from a slightly shaken
 * outline. Throws when no sound one comes out: an overlap may never go unseen.
 */
export function noFitPolygon(fixed: readonly Point[], moving: readonly Point[]): Point[] {
  const size = Math.max(...[...fixed, ...moving].flatMap(({ x, y }) => [Math.abs(x), Math.abs(y)]));
  const scale = GRID / size;
  const least =
    (Math.sqrt(Math.abs(polygonArea(fixed))) + Math.sqrt(Math.abs(polygonArea(moving)))) ** 2;
  for (const shake of SHAKES) {
    const random = seeded(shake);
    const grid = (points: readonly Point[], sign: number) =>
      points.map(({ x, y }) => ({
        x: Math.round(sign * x * scale + shake * (random() - 0.5)),
        y: Math.round(sign * y * scale + shake * (random() - 0.5)),
      }));
    const outer = minkowskiSum(grid(moving, -1), grid(fixed, 1), true)
      .map((path) => path.map(({ x, y }) => ({ x: x / scale, y: y / scale })))
      .map((path) => ({ path, area: polygonArea(path) }))
      .reduce((largest, one) => (one.area > largest.area ? one : largest), { path: [], area: 0 });
    if (outer.area >= least * SOUND) return outer.path;
  }
  throw new Error('no sound no-fit polygon');
}
