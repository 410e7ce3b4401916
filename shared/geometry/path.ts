import type { Point } from './point.ts';

/** One stretch of a path: a straight line, or a cubic Bézier curve with two control points. */
export type Segment =
  | { readonly kind: 'line'; readonly to: Point }
  | { readonly kind: 'curve'; readonly c1: Point; readonly c2: Point; readonly to: Point };

/**
 * A chain of segments, in millimetres. A closed path ends where it starts: the last segment's `to`
 * equals `start`, so its length and area need no implied closing line.
 */
export type Path = {
  readonly start: Point;
  readonly segments: readonly Segment[];
  readonly closed: boolean;
};
