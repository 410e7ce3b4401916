import { pathLength } from '../../../geometry/measure-path.ts';
import { distance, type Point } from '../../../geometry/point.ts';
import { mapPath } from '../../../geometry/transform-path.ts';
import { err, ok, type Result } from '../../../result.ts';
import { mapShape, type Shape } from '../../sewing/shape.ts';
import type { CornerRecipe } from './recipe.ts';

/** Both edges then have their lengths to this, mm. */
const TRUE_TOLERANCE_MM = 1e-4;

/** Further than this a corner is not trued but redrawn, mm. */
const FURTHEST_MM = 60;

const STEPS = 25;

/** Corners and the control points that lie on them, computed in more ways than one, mm. */
const SAME_POINT_MM = 1e-3;

/** Step of the numerical derivative, mm. */
const PROBE_MM = 0.01;

/**
 * Moves one corner of a shape so that the edge ending there has the length wanted: see
 * `CornerRecipe`. A shape without that edge is left alone: options may draw it otherwise.
 */
export function trueCorner(
  shape: Shape,
  recipe: CornerRecipe,
  wanted: number,
  keepTo: number | null = null,
): Result<Shape, string> {
  const corner = shape.place(recipe.corner);
  const edge = shape.edges.find(({ id }) => id === recipe.edge);
  const kept = shape.edges.find(({ id }) => id === recipe.keep);
  if (edge === undefined || kept === undefined) return ok(shape);
  if (corner === null) return err(`no corner to true ${recipe.edge} at`);
  const own = keepTo ?? pathLength(kept.path);
  // A piece opened along its fold has the corner on both halves.
  const twin = shape.twin(corner);
  const moved =
    (by: Point) =>
    (p: Point): Point => {
      const to = { x: corner.x + by.x, y: corner.y + by.y };
      if (distance(p, corner) < SAME_POINT_MM) return to;
      return distance(p, twin) < SAME_POINT_MM ? shape.twin(to) : p;
    };
  const missing = (by: Point): readonly [number, number] => [
    pathLength(mapPath(edge.path, moved(by))) - wanted,
    pathLength(mapPath(kept.path, moved(by))) - own,
  ];
  let by: Point = { x: 0, y: 0 };
  let [a, b] = missing(by);
  for (
    let step = 0;
    step < STEPS && Math.max(Math.abs(a), Math.abs(b)) > TRUE_TOLERANCE_MM;
    step += 1
  ) {
    const [ax, bx] = missing({ x: by.x + PROBE_MM, y: by.y });
    const [ay, by2] = missing({ x: by.x, y: by.y + PROBE_MM });
    const [j11, j12, j21, j22] = [ax - a, ay - a, bx - b, by2 - b];
    const area = j11 * j22 - j12 * j21;
    if (area === 0) break;
    by = {
      x: by.x - (PROBE_MM * (a * j22 - b * j12)) / area,
      y: by.y - (PROBE_MM * (b * j11 - a * j21)) / area,
    };
    [a, b] = missing(by);
  }
  if (
    !(Math.max(Math.abs(a), Math.abs(b)) <= TRUE_TOLERANCE_MM) ||
    !(Math.hypot(by.x, by.y) <= FURTHEST_MM)
  )
    return err(`${recipe.edge} cannot be made ${wanted.toFixed(1)} mm long`);
  return ok(mapShape(shape, moved(by)));
}
