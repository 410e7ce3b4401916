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
  /** The piece as the recipe calls it: one in two has an id for each side. */
  readonly piece: string;
  /** Which of its piece's two sides was drawn. */
  readonly drawn: DrawnSide | null;
  /** Along the sew line of the piece as drawn. */
  readonly path: Path;
  /**
   * The seam is walked against the sew line where `a` follows it: the twin of the drawn piece is
   * meant, or the other side's own piece in a seam written for the drawn one.
   */
  readonly twin: boolean;
};

const REFERENCE = /^([a-z0-9-]+)\.([a-z0-9-]+)(\?)?(?:@(left|right))?$/;

/**
 * The edges of a chain, without those that the options leave out. Null when a whole piece is absent;
 * throws for a reference to an edge that no option explains. `meant` is the side of a piece in two
 * where a reference says none.
 */
export function findEdges(
  pieces: ReadonlyMap<string, EdgedPiece>,
  refs: readonly EdgeRef[],
  meant: DrawnSide | null = null,
): readonly FoundEdge[] | null {
  const found: FoundEdge[] = [];
  for (const ref of refs) {
    const [, pieceId = '', edgeId = '', optional, side] = REFERENCE.exec(ref) ?? [];
    const whole = pieces.get(pieceId);
    const own = side ?? meant ?? 'right';
    const piece = whole ?? pieces.get(`${pieceId}-${own}`);
    if (piece === undefined) {
      if (optional) continue;
      return null;
    }
    const edge = piece.edges.find(({ id }) => id === edgeId);
    if (edge === undefined) {
      if (optional) continue;
      throw new Error(`no edge for ${ref}`);
    }
    const isOther = own !== (piece.drawn ?? 'right');
    found.push({
      reference: { piece: piece.id, edge: edgeId },
      piece: pieceId,
      drawn: piece.drawn,
      path: edge.path,
      twin:
        whole === undefined
          ? side === undefined && isOther
          : side !== undefined && piece.drawn !== null && isOther,
    });
  }
  return found;
}

/** The chain as walked: `along` the sew lines for the first side of a seam, against them for the other. */
export const walked = (edges: readonly FoundEdge[], along: boolean): readonly Path[] =>
  edges.map(({ path, twin }) => (twin === along ? reversePath(path) : path));

export const chainLength = (edges: readonly FoundEdge[]): number =>
  edges.reduce((sum, { path }) => sum + pathLength(path), 0);
