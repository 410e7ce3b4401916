import { placeAt } from '../../geometry/measure-path.ts';
import { distance } from '../../geometry/point.ts';
import type { Draft, Edge, Piece } from '../model.ts';

/** One edge in two patterns, mm. */
export type EdgeDifference = {
  readonly piece: string;
  readonly edge: string;
  readonly length: number;
  readonly otherLength: number;
  /** How far apart the two lie at most, both pieces laid on their own coordinates. */
  readonly apart: number;
};

export type Comparison = {
  /** Every edge that both have, the largest differences first. */
  readonly edges: readonly EdgeDifference[];
  /** Pieces that only one of the two has, by id. */
  readonly onlyHere: readonly string[];
  readonly onlyThere: readonly string[];
};

/** Places at which an edge is held against its other self, as shares of its length. */
const COMPARED_AT: readonly number[] = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1];

/** What is different between a pattern and another version of it, edge by edge. */
export function compareDrafts(draft: Draft, other: Draft): Comparison {
  const edges = draft.pieces.flatMap((piece) => {
    const twin = twinOf(piece, other);
    return piece.edges.flatMap((edge): readonly EdgeDifference[] => {
      const match = twin?.edges.find(({ id }) => id === edge.id);
      if (match === undefined) return [];
      return [
        {
          piece: piece.id,
          edge: edge.id,
          length: edge.length,
          otherLength: match.length,
          apart: furthestApart(edge, match),
        },
      ];
    });
  });
  return {
    edges: [...edges].sort((a, b) => sizeOf(b) - sizeOf(a)),
    onlyHere: draft.pieces
      .filter((piece) => twinOf(piece, other) === undefined)
      .map(({ id }) => id),
    onlyThere: other.pieces
      .filter((piece) => twinOf(piece, draft) === undefined)
      .map(({ id }) => id),
  };
}

/** The same piece of another version: by its id, or by its name where only one has two sides. */
export const twinOf = (piece: Piece, { pieces }: Draft): Piece | undefined =>
  pieces.find(({ id }) => id === piece.id) ?? pieces.find(({ name }) => name === piece.name);

const sizeOf = ({ length, otherLength, apart }: EdgeDifference): number =>
  Math.max(apart, Math.abs(length - otherLength));

const furthestApart = (a: Edge, b: Edge): number =>
  COMPARED_AT.reduce((most, share) => {
    const from = placeAt(a.path, a.length * share).point;
    const to = placeAt(b.path, b.length * share).point;
    return Math.max(most, distance(from, to));
  }, 0);
