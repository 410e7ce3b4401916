import { joinPaths } from '../../../geometry/build-path.ts';
import { pathLength } from '../../../geometry/measure-path.ts';
import type { Point } from '../../../geometry/point.ts';
import { mapPath } from '../../../geometry/transform-path.ts';
import { err, ok, type Result } from '../../../result.ts';
import { mapShape, type Shape } from '../../sewing/shape.ts';
import type { FitRecipe } from './recipe.ts';

/** The edge then has its length to this, mm. */
const FIT_TOLERANCE_MM = 1e-4;

/** A stretch beyond this would be another design, not a correction of the kernel's trial and error. */
const LARGEST_STRETCH = 0.25;

const STEPS = 30;

const stretchMap =
  (stretch: FitRecipe['stretch'], from: Point, factor: number) =>
  (p: Point): Point => {
    if (stretch === 'x') return { x: from.x + (p.x - from.x) * factor, y: p.y };
    const y = from.y + (p.y - from.y) * factor;
    if (stretch === 'both') return { x: from.x + (p.x - from.x) * factor, y };
    return stretch === 'y-above' && p.y >= from.y ? p : { x: p.x, y };
  };

/**
 * Stretches a shape until one of its edges has the length wanted; says so when it cannot. A shape
 * without that edge is left alone: options may draw it otherwise.
 */
export function fitShape(shape: Shape, fit: FitRecipe, wanted: number): Result<Shape, string> {
  const from = shape.place(fit.from);
  const names = typeof fit.edge === 'string' ? [fit.edge] : fit.edge;
  const own = shape.edges.filter(({ id }) => names.includes(id));
  if (own.length === 0) return ok(shape);
  if (from === null) return err(`no place to fit ${names.join(', ')} from`);
  const path = joinPaths(...own.map((edge) => edge.path));
  const missing = (factor: number): number =>
    pathLength(mapPath(path, stretchMap(fit.stretch, from, factor))) - wanted;
  if (fit.atMost && missing(1) <= 0) return ok(shape);
  let [a, b] = [1, 1.01];
  let [missingA, missingB] = [missing(a), missing(b)];
  for (let step = 0; step < STEPS && Math.abs(missingA) > FIT_TOLERANCE_MM; step += 1) {
    if (missingB === missingA) break;
    const next = a - (missingA * (b - a)) / (missingB - missingA);
    [b, missingB] = [a, missingA];
    a = next;
    missingA = missing(a);
  }
  if (!(Math.abs(missingA) <= FIT_TOLERANCE_MM) || !(Math.abs(a - 1) <= LARGEST_STRETCH))
    return err(`${names.join(', ')} cannot be made ${wanted.toFixed(1)} mm long`);
  return ok(mapShape(shape, stretchMap(fit.stretch, from, a)));
}
