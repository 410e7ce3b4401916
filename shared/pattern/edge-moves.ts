import { flatten } from '../geometry/flatten.ts';
import { placeAt } from '../geometry/measure-path.ts';
import { distance, type Point } from '../geometry/point.ts';
import { pointInPolygon } from '../geometry/polygon.ts';
import { closestOnSegment } from '../geometry/vector.ts';
import type { Draft, Edge, Piece } from './model.ts';

/** Places along an edge where its movement is looked at. */
export const EDGE_SAMPLES = 9;

/** For every edge, by `piece/edge`: how far each sample moves outwards, per mm of measurement. */
export type EdgeMoves = ReadonlyMap<string, readonly number[]>;

/** A sample of an edge: where it lies and the unit normal to its left. */
export type EdgeSample = { readonly at: Point; readonly normal: Point };

/**
 * Evenly spaced along the edge, in its direction, and a little away from its ends: a corner lies on the
 * next edge as well, which hides how far this one goes.
 */
export function edgeSamples({ path, length }: Edge): readonly EdgeSample[] {
  return Array.from({ length: EDGE_SAMPLES }, (_, i) => {
    const { point, direction } = placeAt(path, (length * (i + 0.5)) / EDGE_SAMPLES);
    return { at: point, normal: { x: direction.y, y: -direction.x } };
  });
}

/** How closely the moved outline is followed, mm: a hundredth of what a usual step moves it. */
const OUTLINE_MM = 0.05;

/**
 * How the edges of a pattern move when it is drafted for a body that is `step` larger in one
 * measurement. Where a piece lies on the table means nothing, so each piece is laid over the other
 * with the least movement of its edges altogether. A corner that only slides along the outline, such
 * as the end of a pocket opening, moves nothing: what counts is how far the outline itself goes.
 */
export function edgeMoves(base: Draft, moved: Draft, step: number): EdgeMoves {
  const others = new Map(moved.pieces.map((piece) => [piece.id, piece]));
  const moves = new Map<string, readonly number[]>();
  for (const piece of base.pieces) {
    const other = others.get(piece.id);
    if (other !== undefined) movesOfPiece(piece, other, step, moves);
  }
  return moves;
}

function movesOfPiece(
  base: Piece,
  moved: Piece,
  step: number,
  moves: Map<string, readonly number[]>,
): void {
  const shift = shiftBetween(base, moved);
  const outline = flatten(moved.sewLine, OUTLINE_MM).map(({ x, y }) => ({
    x: x - shift.x,
    y: y - shift.y,
  }));
  const known = new Set(moved.edges.map(({ id }) => id));
  for (const edge of base.edges) {
    if (!known.has(edge.id)) continue;
    const samples = edgeSamples(edge).map(({ at }) => outwards(at, outline) / step);
    moves.set(`${base.id}/${edge.id}`, samples);
  }
}

/** How far the outline lies outside of a place, mm; negative where it lies inside. */
function outwards(at: Point, outline: readonly Point[]): number {
  let nearest = Number.POSITIVE_INFINITY;
  outline.forEach((a, i) => {
    const b = outline[(i + 1) % outline.length] ?? a;
    nearest = Math.min(nearest, distance(at, closestOnSegment(at, a, b).point));
  });
  return pointInPolygon(at, outline) ? nearest : -nearest;
}

/** The mean movement of the edges that both have. */
function shiftBetween(base: Piece, moved: Piece): Point {
  const after = new Map(moved.edges.map((edge) => [edge.id, edge]));
  const steps = base.edges.flatMap((edge) => {
    const other = after.get(edge.id);
    if (other === undefined) return [];
    const there = edgeSamples(other);
    return edgeSamples(edge).map(({ at }, i) => {
      const to = there[i]?.at ?? at;
      return { x: to.x - at.x, y: to.y - at.y };
    });
  });
  const count = Math.max(1, steps.length);
  return {
    x: steps.reduce((sum, { x }) => sum + x, 0) / count,
    y: steps.reduce((sum, { y }) => sum + y, 0) / count,
  };
}
