import { placeAt } from '../../shared/geometry/measure-path.ts';
import { distance, type Point } from '../../shared/geometry/point.ts';
import type { Edge, Piece } from '../../shared/pattern/model.ts';
import type { PlacedPiece } from './placed-piece.ts';

/**
 * A place that a tool takes hold of. It is named by what it lies on, not by its coordinates, so it
 * stays on the corner, the notch or the edge when the pattern is drafted anew.
 */
export type Spot =
  /** Where an edge begins, in the direction of the sew line. */
  | { readonly kind: 'corner'; readonly piece: string; readonly edge: string }
  | { readonly kind: 'notch'; readonly piece: string; readonly index: number }
  /** `share` of the edge's length from its beginning, 0 to 1. */
  | { readonly kind: 'edge'; readonly piece: string; readonly edge: string; readonly share: number }
  /** In the piece's own coordinates, mm. */
  | { readonly kind: 'inside'; readonly piece: string; readonly at: Point }
  /** On the bare table, mm. */
  | { readonly kind: 'table'; readonly at: Point };

/** A spot that lies on the sew line. */
export type LineSpot = Extract<Spot, { readonly edge: string }>;

export const isOnLine = (spot: Spot): spot is LineSpot =>
  spot.kind === 'corner' || spot.kind === 'edge';

const edgeOf = ({ edges }: Piece, id: string): Edge | undefined =>
  edges.find((edge) => edge.id === id);

/** Where on its piece a spot lies, mm in the piece's coordinates; null when the draft has it no more. */
export function spotOnPiece(piece: Piece, spot: Exclude<Spot, { kind: 'table' }>): Point | null {
  switch (spot.kind) {
    case 'corner':
      return edgeOf(piece, spot.edge)?.path.start ?? null;
    case 'notch':
      return piece.notches[spot.index]?.at ?? null;
    case 'edge': {
      const edge = edgeOf(piece, spot.edge);
      return edge === undefined ? null : placeAt(edge.path, edge.length * spot.share).point;
    }
    case 'inside':
      return spot.at;
  }
}

/** Where a spot lies on the table, mm; null when the draft has it no more. */
export function spotOnTable(spot: Spot, pieces: readonly PlacedPiece[]): Point | null {
  if (spot.kind === 'table') return spot.at;
  const placed = pieces.find(({ id }) => id === spot.piece);
  const at = placed === undefined ? null : spotOnPiece(placed.drawn.piece, spot);
  if (placed === undefined || at === null) return null;
  return { x: at.x + placed.shift.x, y: at.y + placed.shift.y };
}

/** Two spots as the tape sees them, mm. */
export type Reading = {
  readonly from: Point;
  readonly to: Point;
  readonly straight: number;
  /** Along the sew line where both lie on one edge, else null. */
  readonly along: number | null;
};

/** The distance between two spots; null when one of them is gone, as with an option's piece. */
export function readBetween(from: Spot, to: Spot, pieces: readonly PlacedPiece[]): Reading | null {
  const [a, b] = [spotOnTable(from, pieces), spotOnTable(to, pieces)];
  if (a === null || b === null) return null;
  return { from: a, to: b, straight: distance(a, b), along: alongEdge(from, to, pieces) };
}

function alongEdge(from: Spot, to: Spot, pieces: readonly PlacedPiece[]): number | null {
  if (!(isOnLine(from) && isOnLine(to)) || from.piece !== to.piece) return null;
  const piece = pieces.find(({ id }) => id === from.piece)?.drawn.piece;
  if (piece === undefined) return null;
  for (const edge of piece.edges) {
    const [a, b] = [shareOn(piece, edge, from), shareOn(piece, edge, to)];
    if (a !== null && b !== null && a !== b) return Math.abs(b - a) * edge.length;
  }
  return null;
}

/** Where on an edge a spot of the sew line lies, 0 to 1; a corner also ends the edge before it. */
function shareOn({ edges }: Piece, edge: Edge, spot: LineSpot): number | null {
  if (spot.kind === 'edge') return spot.edge === edge.id ? spot.share : null;
  if (spot.edge === edge.id) return 0;
  const next = edges[(edges.indexOf(edge) + 1) % edges.length];
  return next?.id === spot.edge ? 1 : null;
}
