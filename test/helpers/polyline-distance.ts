import type { Point } from '../../shared/geometry/point.ts';
import { distance } from '../../shared/geometry/point.ts';
import { closestOnSegment } from '../../shared/geometry/vector.ts';

/** How far a point is from the nearest of the straight lines through `points`, mm. */
export function polylineDistance(p: Point, points: readonly Point[], closed: boolean): number {
  let nearest = Number.POSITIVE_INFINITY;
  points.forEach((b, i) => {
    const a = i === 0 ? (closed ? points.at(-1) : b) : points[i - 1];
    if (a !== undefined) nearest = Math.min(nearest, distance(p, closestOnSegment(p, a, b).point));
  });
  return nearest;
}
