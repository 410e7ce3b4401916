import type { Point } from '../geometry/point.ts';
import { rotatePolygon } from './nest-problem.ts';
import type { Laid } from './order-marker.ts';

/** The outline of a piece where it lies. */
export function laidOutline(
  outline: readonly Point[],
  { x, y, rotation, flipped }: Omit<Laid, 'id'>,
): readonly Point[] {
  const own = flipped ? outline.map((p) => ({ x: p.x, y: -p.y })) : outline;
  return rotatePolygon(own, rotation).map((p) => ({ x: p.x + x, y: p.y + y }));
}
