import { placeAt } from '../geometry/measure-path.ts';
import type { Point } from '../geometry/point.ts';
import type { Draft, Edge, Piece } from './model.ts';

/** Places along an edge where its movement is looked at: both ends and three between. */
export const EDGE_SAMPLES = 5;

/** For every edge, by `piece/edge`: how far each sample moves outwards, per mm of measurement. */
export type EdgeMoves = ReadonlyMap<string, readonly number[]>;

/** A sample of an edge: where it lies and the unit normal to its left. */
export type EdgeSample = { readonly at: Point; readonly normal: Point };

/** Evenly spaced along the edge, in its direction. */
export function edgeSamples({ path, length }: Edge): readonly EdgeSample[] {
  return Array.from({ length: EDGE_SAMPLES }, (_, i) => {
    const { point, direction } = placeAt(path, (length * i) / (EDGE_SAMPLES - 1));
    return { at: point, normal: { x: direction.y, y: -direction.x } };
  });
}

/**
 * How the edges of a pattern move when it is drafted for a body that is `step` larger in one
 * measurement. Where a piece lies on the table means nothing, so each piece is laid over the other
 * with the least movement of its edges altogether.
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
  const after = new Map(moved.edges.map((edge) => [edge.id, edge]));
  const pairs = base.edges.flatMap((edge) => {
    const other = after.get(edge.id);
    if (other === undefined) return [];
    const [from, to] = [edgeSamples(edge), edgeSamples(other)];
    const steps = from.map(({ at, normal }, i) => {
      const there = to[i]?.at ?? at;
      return { normal, x: there.x - at.x, y: there.y - at.y };
    });
    return [{ edge: edge.id, steps }];
  });
  const all = pairs.flatMap(({ steps }) => steps);
  if (all.length === 0) return;
  const shift = {
    x: all.reduce((sum, { x }) => sum + x, 0) / all.length,
    y: all.reduce((sum, { y }) => sum + y, 0) / all.length,
  };
  for (const { edge, steps } of pairs) {
    moves.set(
      `${base.id}/${edge}`,
      steps.map(({ normal, x, y }) => ((x - shift.x) * normal.x + (y - shift.y) * normal.y) / step),
    );
  }
}
