import { pathEnd } from '../../../geometry/build-path.ts';
import type { Path } from '../../../geometry/path.ts';
import type { Point } from '../../../geometry/point.ts';
import { lerp, samePoint } from '../../../geometry/vector.ts';
import type { Cut, Material } from '../../model.ts';
import type { DrawnSide, Place } from '../../sewing/seam-recipe.ts';
import { type Shape, woundPositively } from '../../sewing/shape.ts';

/** One edge of a drawn piece; it ends where the next begins. */
export type DrawnEdge = {
  readonly id: string;
  readonly path: Path;
  /** The allowance here is so many times the allowance asked for; 1 where nothing is said. */
  readonly allowance?: number;
  /** Left outside whatever the allowance asked for, mm. */
  readonly plusMm?: number;
  /** A leg of a dart: sewn together and never cut, the cut line goes straight across its mouth. */
  readonly dart?: true;
};

/** A piece as a design draws it. */
export type DrawnPiece = {
  readonly id: string;
  /** Which of a pair is drawn. */
  readonly drawn?: DrawnSide;
  readonly cuts: readonly Cut[];
  /** All round, either way. */
  readonly edges: readonly DrawnEdge[];
  /** The name stands in its middle. */
  readonly grain: readonly [Point, Point];
  readonly internal?: Shape['internal'];
  readonly holes?: readonly Point[];
  /** Points that seams and finished measures speak of. */
  readonly places?: { readonly [name: string]: Point };
  /** Places on the sew line that are balance marks of the piece alone. */
  readonly marks?: readonly string[];
};

/** Edges must meet to this, mm; a gap is a mistake of the design and not of the body. */
const GAP_MM = 1e-6;

/** The piece as the finishing takes it. Throws when the edges do not meet all round. */
export function drawPiece(piece: DrawnPiece): Shape {
  piece.edges.forEach(({ id, path }, i) => {
    const next = piece.edges[(i + 1) % piece.edges.length];
    if (next !== undefined && !samePoint(pathEnd(path), next.path.start, GAP_MM))
      throw new Error(`${piece.id}.${id} does not reach ${next.id}`);
  });
  const [from, to] = piece.grain;
  const places: { readonly [name: string]: Point } = {
    ...piece.places,
    grainFrom: from,
    grainTo: to,
    label: lerp(from, to, 0.5),
  };
  return woundPositively({
    recipe: {
      id: piece.id,
      ...(piece.drawn === undefined ? {} : { drawn: piece.drawn }),
      grain: ['grainFrom', 'grainTo'],
      label: 'label',
      marks: piece.marks ?? [],
    },
    edges: piece.edges.map(({ id, path, allowance, plusMm, dart }) => ({
      id,
      path,
      factor: allowance ?? 1,
      ...(plusMm === undefined ? {} : { plusMm }),
      dart: dart ?? false,
      mirrored: false,
    })),
    fold: null,
    internal: piece.internal ?? [],
    holes: piece.holes ?? [],
    cuts: piece.cuts,
    place: (place: Place) => (typeof place === 'string' ? (places[place] ?? null) : null),
    twin: (p) => p,
  });
}

/** Two of a cloth, one turned over: left and right. */
export const pairOf = (material: Material): Cut => ({
  material,
  quantity: 2,
  side: 'pair',
  onBias: false,
});

/** So many of a cloth, none turned over. */
export const cutOf = (material: Material, quantity = 1): Cut => ({
  material,
  quantity,
  side: 'single',
  onBias: false,
});
