import type { Path, Segment } from '../../../geometry/path.ts';
import { distance, type Point } from '../../../geometry/point.ts';
import { lerp } from '../../../geometry/vector.ts';
import type { DrawnSide, Place } from '../seam-recipe.ts';
import { type Shape, type ShapeEdge, twinPlace } from '../shape.ts';
import { alikePaths } from './alike-paths.ts';

/** The same piece drafted for the mean of both sides and for each of them. */
export type ThreeShapes = {
  readonly mean: Shape;
  readonly left: Shape;
  readonly right: Shape;
};

/** How near a point lies to the body's middle, mm, and on which side of it. */
export type Middle = {
  /** Edges that lie on the middle: the mean's, curve and all. */
  readonly edges?: ReadonlySet<string>;
  readonly away: (p: Point) => number;
  readonly side: (p: Point) => DrawnSide;
};

/**
 * Own construction: from the middle to here the piece passes over from what both sides share to what
 * is the side's own, mm. Less than any neck is wide, so that shoulders are wholly the side's own.
 */
const PASSES_OVER_MM = 50;

const NONE: ReadonlySet<string> = new Set();

/** A point of the mean with the same point of the left and of the right. */
type Mix = (mean: Point, left: Point, right: Point) => Point;

const mixBy =
  ({ away, side }: Middle): Mix =>
  (mean, left, right) =>
    lerp(mean, side(mean) === 'left' ? left : right, Math.min(1, away(mean) / PASSES_OVER_MM));

/**
 * One piece for a body whose sides differ: on the middle it is the mean's, away from it each side's
 * own, so that the two halves meet exactly. Null where the three are not built alike (another number
 * of darts, say).
 */
export function blendShape(three: ThreeShapes, middle: Middle): Shape | null {
  const { mean, left, right } = three;
  const mix = mixBy(middle);
  const edges = edgesOf(three, mix, middle.edges);
  const internal = internalOf(three, mix);
  if (edges === null || internal === null) return null;
  const holes = mean.holes.map((hole, i) => {
    const [l, r] = [left.holes[i], right.holes[i]];
    return l && r ? mix(hole, l, r) : hole;
  });
  const mixed =
    (at: (shape: Shape, place: Place) => Point | null): Shape['place'] =>
    (place) => {
      const [m, l, r] = [at(mean, place), at(left, place), at(right, place)];
      return m && l && r && mix(m, l, r);
    };
  const place = mixed((shape, wanted) => shape.place(wanted));
  const placeTwin = mixed(twinPlace);
  return { ...mean, mixed: true, edges, internal, holes, place, placeTwin };
}

function edgesOf(
  { mean, left, right }: ThreeShapes,
  mix: Mix,
  shared: ReadonlySet<string> = NONE,
): readonly ShapeEdge[] | null {
  if (left.edges.length !== mean.edges.length || right.edges.length !== mean.edges.length)
    return null;
  const edges: ShapeEdge[] = [];
  for (const [i, edge] of mean.edges.entries()) {
    const [l, r] = [left.edges[i], right.edges[i]];
    if (l?.id !== edge.id || r?.id !== edge.id) return null;
    const path = shared.has(edge.id)
      ? edge.path
      : (mixPath(edge.path, l.path, r.path, mix) ?? mixAlike([edge.path, l.path, r.path], mix));
    if (path === null) return null;
    edges.push({ ...edge, path });
  }
  return edges;
}

function internalOf({ mean, left, right }: ThreeShapes, mix: Mix): Shape['internal'] | null {
  const lines: Shape['internal'][number][] = [];
  for (const [i, line] of mean.internal.entries()) {
    const [l, r] = [left.internal[i], right.internal[i]];
    const path = l && r ? mixPath(line.path, l.path, r.path, mix) : null;
    if (path === null) return null;
    lines.push({ ...line, path });
  }
  return lines;
}

function mixAlike(paths: readonly Path[], mix: Mix): Path | null {
  const [mean, left, right] = alikePaths(paths);
  return mean && left && right ? mixPath(mean, left, right, mix) : null;
}

function mixPath(mean: Path, left: Path, right: Path, mix: Mix): Path | null {
  const count = mean.segments.length;
  if (left.segments.length !== count || right.segments.length !== count) return null;
  const segments: Segment[] = [];
  for (const [i, m] of mean.segments.entries()) {
    const [l, r] = [left.segments[i], right.segments[i]];
    if (l === undefined || r === undefined) return null;
    const to = mix(m.to, l.to, r.to);
    if (m.kind === 'line' && l.kind === 'line' && r.kind === 'line')
      segments.push({ kind: 'line', to });
    else if (m.kind === 'curve' && l.kind === 'curve' && r.kind === 'curve')
      segments.push({
        kind: 'curve',
        c1: mix(m.c1, l.c1, r.c1),
        c2: mix(m.c2, l.c2, r.c2),
        to,
      });
    else return null;
  }
  return { start: mix(mean.start, left.start, right.start), segments, closed: mean.closed };
}

/** The farthest that two shapes built alike lie apart in a corner or control point, mm. */
export function apart(a: Shape, b: Shape): number {
  let most = 0;
  const measure: Mix = (_, left, right) => {
    most = Math.max(most, distance(left, right));
    return left;
  };
  const three = { mean: a, left: a, right: b };
  const alike = edgesOf(three, measure) !== null && internalOf(three, measure) !== null;
  return alike ? most : Number.POSITIVE_INFINITY;
}
