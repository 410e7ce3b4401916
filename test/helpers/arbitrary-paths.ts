import fc from 'fast-check';

import { closePath, pathFrom, polygonPath } from '../../shared/geometry/build-path.ts';
import type { Path, Segment } from '../../shared/geometry/path.ts';
import type { Point } from '../../shared/geometry/point.ts';

const coordinate = fc.double({ min: -500, max: 500, noNaN: true, noDefaultInfinity: true });

export const points: fc.Arbitrary<Point> = fc.record({ x: coordinate, y: coordinate });

const segments: fc.Arbitrary<Segment> = fc.oneof(
  points.map((to): Segment => ({ kind: 'line', to })),
  fc.tuple(points, points, points).map(([c1, c2, to]): Segment => ({ kind: 'curve', c1, c2, to })),
);

/** Any open path of one to six lines and curves. */
export const openPaths: fc.Arbitrary<Path> = fc
  .tuple(points, fc.array(segments, { minLength: 1, maxLength: 6 }))
  .map(([start, rest]) => pathFrom(start, ...rest));

export const closedPaths: fc.Arbitrary<Path> = openPaths.map(closePath);

/**
 * Simple outlines wound clockwise on screen: stars about a centre, straight or with their corners
 * rounded by curves, from spiky to nearly round, with hollow and sharp corners.
 */
export const outlines: fc.Arbitrary<Path> = fc
  .tuple(
    fc.array(fc.double({ min: 40, max: 300, noNaN: true }), { minLength: 5, maxLength: 24 }),
    fc.boolean(),
  )
  .map(([radii, round]) => {
    const corners = radii.map((radius, i): Point => {
      const angle = (2 * Math.PI * i) / radii.length;
      return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
    });
    return round ? rounded(corners) : polygonPath(corners);
  });

/** Curves through the middles of the sides, each bent towards the corner between them. */
function rounded(corners: readonly Point[]): Path {
  const next = (i: number): Point => corners[(i + 1) % corners.length] ?? { x: 0, y: 0 };
  const middle = (p: Point, q: Point): Point => ({ x: (p.x + q.x) / 2, y: (p.y + q.y) / 2 });
  const first = corners[0] ?? { x: 0, y: 0 };
  const bent = corners.map((_, i): Segment => {
    const corner = next(i);
    return { kind: 'curve', c1: corner, c2: corner, to: middle(corner, next(i + 1)) };
  });
  return closePath(pathFrom(middle(first, next(0)), ...bent));
}
