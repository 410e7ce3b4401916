import { asCubic, COINCIDENT_MM, stretches } from './build-path.ts';
import { cubicAt, cubicSteps } from './cubic.ts';
import type { Path } from './path.ts';
import type { Point } from './point.ts';
import { samePoint } from './vector.ts';

/**
 * The path as points joined by straight lines, nowhere further than `toleranceMm` (> 0) from it.
 * A closed path does not repeat its first point at the end; points that coincide are left out.
 */
export function flatten(path: Path, toleranceMm: number): readonly Point[] {
  if (!(toleranceMm > 0)) throw new RangeError(`not a tolerance: ${toleranceMm}`);
  const points: Point[] = [path.start];
  const push = (p: Point): void => {
    const last = points[points.length - 1];
    if (last === undefined || !samePoint(last, p, COINCIDENT_MM)) points.push(p);
  };
  for (const stretch of stretches(path)) {
    if (stretch.segment.kind === 'curve') {
      const cubic = asCubic(stretch);
      const steps = cubicSteps(cubic, toleranceMm);
      for (let i = 1; i < steps; i += 1) push(cubicAt(cubic, i / steps));
    }
    push(stretch.segment.to);
  }
  const last = points.at(-1);
  if (path.closed && points.length > 1 && last && samePoint(last, path.start, COINCIDENT_MM))
    points.pop();
  return points;
}
