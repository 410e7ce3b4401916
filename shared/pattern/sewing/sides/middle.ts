import { flatten } from '../../../geometry/flatten.ts';
import { distance, type Point } from '../../../geometry/point.ts';
import { closestOnSegment, cross, subtract, unit } from '../../../geometry/vector.ts';
import type { DrawnSide, SeamRecipe } from '../seam-recipe.ts';
import type { Shape } from '../shape.ts';
import type { Middle } from './blend-shape.ts';

/** Chord error that does not matter for a distance in millimetres. */
const FLAT_MM = 0.5;

const other = (side: DrawnSide): DrawnSide => (side === 'left' ? 'right' : 'left');

/** How far beside a line a point lies, mm: positive on the side where most of the drawn half is. */
function beside(shape: Shape, from: Point, to: Point): (p: Point) => number {
  const along = unit(subtract(to, from));
  const signed = (p: Point): number => cross(along, subtract(p, from));
  const sum = shape.edges
    .filter(({ mirrored }) => !mirrored)
    .flatMap(({ path }) => path.segments.map(({ to: end }) => signed(end)))
    .reduce((total, value) => total + value, 0);
  return (p) => signed(p) * Math.sign(sum);
}

/** The middle of a piece that lies across it: the line it was opened along. */
export function middleOfFold(shape: Shape, from: Point, to: Point): Middle {
  const inward = beside(shape, from, to);
  const drawn = shape.recipe.drawn ?? 'right';
  return {
    away: (p) => Math.abs(inward(p)),
    side: (p) => (inward(p) > 0 ? drawn : other(drawn)),
  };
}

/**
 * The middle of a piece of one side: the line its recipe names, or the edges in which it is sewn to
 * its own twin (a centre back). Null for a piece that does not reach the middle.
 */
export function middleOfSide(
  shape: Shape,
  seams: readonly SeamRecipe[],
  side: DrawnSide,
): Middle | null {
  const { id, centre } = shape.recipe;
  if (centre !== undefined) {
    const [from, to] = [shape.place(centre[0]), shape.place(centre[1])];
    if (from === null || to === null) return null;
    const inward = beside(shape, from, to);
    // Beyond the middle, where a front laps over, both sides are the mean.
    return { away: (p) => Math.max(0, inward(p)), side: () => side };
  }
  const own = new Set(seams.flatMap((seam) => edgesWithTwin(id, seam.a, seam.b)));
  const lines = shape.edges
    .filter((edge) => own.has(edge.id))
    .map(({ path }) => flatten(path, FLAT_MM));
  if (lines.length === 0) return null;
  const away = (p: Point): number => Math.min(...lines.map((points) => toPolyline(p, points)));
  return { edges: own, away, side: () => side };
}

/** Edges of a piece that the seam joins to the same edges of its twin. */
function edgesWithTwin(
  piece: string,
  a: readonly string[],
  b: readonly string[],
): readonly string[] {
  const edges = (refs: readonly string[]): readonly string[] =>
    refs.flatMap((ref) => {
      const [, found, edge] = /^([a-z0-9-]+)\.([a-z0-9-]+)\??@/.exec(ref) ?? [];
      return found === piece && edge !== undefined ? [edge] : [];
    });
  const there = new Set(edges(b));
  return edges(a).filter((edge) => there.has(edge));
}

function toPolyline(p: Point, points: readonly Point[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 1; i < points.length; i += 1) {
    const [a, b] = [points[i - 1], points[i]];
    if (a === undefined || b === undefined) continue;
    least = Math.min(least, distance(p, closestOnSegment(p, a, b).point));
  }
  return least;
}
