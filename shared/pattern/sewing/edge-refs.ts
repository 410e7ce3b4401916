import { reversePath } from '../../geometry/build-path.ts';
import { pathLength } from '../../geometry/measure-path.ts';
import type { Path } from '../../geometry/path.ts';
import type { EdgeReference } from '../model.ts';
import type { DrawnSide, EdgeRef } from './seam-recipe.ts';

/** What a reference is looked up in: pieces with edges, and which side of a pair is drawn. */
export type EdgedPiece = {
  readonly id: string;
  readonly drawn: DrawnSide | null;
  readonly edges: readonly { readonly id: string; readonly path: Path }[];
};

export type FoundEdge = {
  readonly reference: EdgeReference;
  /** Along the sew line of the piece as drawn. */
  readonly path: Path;
  /** The twin of the drawn piece is meant, whose sew line runs the other way round. */
  readonly twin: boolean;
};

const REFERENCE = /^([a-z0-9-]+)\.([a-z0-9-]+)(\?)?(?:@(left|right))?$/;

/**
 * The edges of a chain, without those that the options leave out. Null when a whole piece is absent;
 * throws for a reference to an edge that no option explains.
 */
export function findEdges(
  pieces: ReadonlyMap<string, EdgedPiece>,
  refs: readonly EdgeRef[],
): readonly FoundEdge[] | null {
  const found: FoundEdge[] = [];
  for (const ref of refs) {
    const [, pieceId = '', edgeId = '', optional, side] = REFERENCE.exec(ref) ?? [];
    const piece = pieces.get(pieceId);
    if (piece === undefined) {
      if (optional) continue;
      return null;
    }
    const edge = piece.edges.find(({ id }) => id === edgeId);
    if (edge === undefined) {
      if (optional) continue;
      throw new Error(`no edge for ${ref}`);
    }
    found.push({
      reference: { piece: pieceId, edge: edgeId },
      path: edge.path,
      twin: side !== undefined && piece.drawn !== null && side !== piece.drawn,
    });
  }
  return found;
}

/** The chain as walked: `along` the sew lines for the first side of a seam, against them for the other. */
export const walked = (edges: readonly FoundEdge[], along: boolean): readonly Path[] =>
  edges.map(({ path, twin }) => (twin === along ? reversePath(path) : path));

export const chainLength = (edges: readonly FoundEdge[]): number =>
  edges.reduce((sum, { path }) => sum + pathLength(path), 0);
