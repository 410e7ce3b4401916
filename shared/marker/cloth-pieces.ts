import { EndType, inflatePathsD, JoinType, ramerDouglasPeucker } from 'clipper2-ts';

import { flatten } from '../geometry/flatten.ts';
import type { Point } from '../geometry/point.ts';
import type { Cut, Draft, Material, Piece } from '../pattern/model.ts';
import { err, ok, type Result } from '../result.ts';
import { polygonArea, rotatePolygon } from './nest-problem.ts';
import type { ClothPiece, MarkerFailure, MarkerSettings } from './order-marker.ts';

/** Straight strokes leave the cut line by at most this, mm: half the width of a chalk line. */
const FLAT_MM = 0.5;

/**
 * The search works with outlines this much coarser, mm: with every point of a curve, comparing two
 * pieces would take seconds.
 */
const COARSE_MM = 0.6;

/** Decimals of the widened outline: a hundredth of a millimetre. */
const REACH_DECIMALS = 2;

/** The materials a draft is cut from, in the order of its pieces. */
export const materialsOf = ({ pieces }: Draft): readonly Material[] => [
  ...new Set(pieces.flatMap(({ cuts }) => cuts.map(({ material }) => material))),
];

/** Every piece to be cut from a material on open cloth, its grain along x. */
export function clothPieces(
  draft: Draft,
  material: Material,
  settings: MarkerSettings,
): Result<readonly ClothPiece[], MarkerFailure> {
  const pieces = draft.pieces.flatMap((piece) =>
    piece.cuts
      .filter((cut) => cut.material === material && cut.quantity > 0)
      .flatMap((cut) => copiesOf(piece, cut, settings)),
  );
  if (pieces.length === 0) return err({ reason: 'nothing-to-lay' });
  for (const { id, reach, rotations } of pieces) {
    const byMm = Math.min(...rotations.map((rotation) => heightOf(rotatePolygon(reach, rotation))));
    const over = byMm - settings.gapMm - settings.widthMm;
    if (over > 0.01) return err({ reason: 'too-wide', piece: id, byMm: Math.ceil(over) });
  }
  return ok(pieces);
}

function copiesOf(piece: Piece, cut: Cut, settings: MarkerSettings): readonly ClothPiece[] {
  const { quantity, side, onBias } = cut;
  const outline = alongGrain(piece, onBias);
  return Array.from({ length: quantity }, (_, index): ClothPiece => {
    const isTwin = side === 'pair' && index % 2 === 1;
    const own = isTwin ? outline.map(({ x, y }) => ({ x, y: -y })).reverse() : outline;
    return {
      id: `${piece.id}:${index + 1}`,
      name: piece.name,
      side: side === 'left' || side === 'right' ? side : null,
      copy: quantity > 1 ? index + 1 : null,
      outline: own,
      reach: widened(own, settings.gapMm / 2),
      rotations: settings.nap ? [0] : [0, 180],
      mayFlip: false,
      onFold: false,
    };
  });
}

/** The cut line with the grain along x; bias pieces lie at 45° to it. */
function alongGrain(piece: Piece, onBias: boolean): Point[] {
  const { from, to } = piece.grain;
  const angle = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  const turned = rotatePolygon(flatten(piece.cutLine, FLAT_MM), (onBias ? 45 : 0) - angle);
  const left = Math.min(...turned.map(({ x }) => x));
  const top = Math.min(...turned.map(({ y }) => y));
  return turned.map(({ x, y }) => ({ x: x - left, y: y - top }));
}

/** The simplified outline leaves the true one by at most `COARSE_MM`, and is widened by as much. */
function widened(outline: readonly Point[], byMm: number): Point[] {
  const coarse = ramerDouglasPeucker([...outline], COARSE_MM);
  const grown = inflatePathsD(
    [coarse],
    Math.sign(polygonArea(outline)) * (byMm + COARSE_MM),
    JoinType.Miter,
    EndType.Polygon,
    2,
    REACH_DECIMALS,
  );
  const largest = grown.reduce<readonly Point[]>(
    (best, path) => (Math.abs(polygonArea(path)) > Math.abs(polygonArea(best)) ? path : best),
    [],
  );
  return largest.map(({ x, y }) => ({ x, y }));
}

const heightOf = (polygon: readonly Point[]): number =>
  Math.max(...polygon.map(({ y }) => y)) - Math.min(...polygon.map(({ y }) => y));
