import type { Shrinkage } from '../catalogue/catalogue.ts';
import { flatten } from '../geometry/flatten.ts';
import { outerOutline } from '../geometry/outer-outline.ts';
import type { Point } from '../geometry/point.ts';
import type { NestItem } from '../marker/nest-problem.ts';
import { soldMaterial } from '../pattern/consumption.ts';
import type { Cut, Draft, Piece } from '../pattern/model.ts';

/** How far straight lines may leave a curve, mm: below what shears follow. */
const CURVE_MM = 0.5;

/** How far outlines to lay may reach beyond the piece, mm: with few corners the search is quick. */
const BEYOND_MM = 4;

/** What a layout has to know of the cloth. */
export type ClothToLay = { readonly hasNap: boolean; readonly shrinkage: Shrinkage };

/**
 * The pieces cut from the garment's own cloth as outlines to lay, grain along the strip, mirrored
 * ones apart, with a few mm to spare and large enough for cloth that is shrunk afterwards. With a nap all lie the same way up.
 */
export function piecesToLayOn(draft: Draft, cloth: ClothToLay): readonly NestItem[] {
  const material = soldMaterial(draft);
  const rotations = cloth.hasNap ? [0] : [0, 180];
  const outlines = draft.pieces.flatMap((piece) =>
    piece.cuts
      .filter((cut) => cut.material === material)
      .flatMap((cut) => outlinesOf(piece, cut, cloth.shrinkage)),
  );
  return outlines.map(({ polygon, quantity }, id) => ({ id, polygon, quantity, rotations }));
}

function outlinesOf(piece: Piece, cut: Cut, { alongPercent, acrossPercent }: Shrinkage) {
  const { from, to } = piece.grain;
  const bias = cut.onBias ? Math.PI / 4 : 0;
  const angle = bias - Math.atan2(to.y - from.y, to.x - from.x);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [stretchX, stretchY] = [1 / (1 - alongPercent / 100), 1 / (1 - acrossPercent / 100)];
  const exact = flatten(piece.cutLine, CURVE_MM).map(({ x, y }) => ({
    x: (x * cos - y * sin) * stretchX,
    y: (x * sin + y * cos) * stretchY,
  }));
  const outline = outerOutline(exact, BEYOND_MM);
  const mirrored = cut.side === 'pair' ? Math.floor(cut.quantity / 2) : 0;
  return [
    { polygon: outline, quantity: cut.quantity - mirrored },
    { polygon: mirror(outline), quantity: mirrored },
  ].filter(({ quantity }) => quantity > 0);
}

/** Turned over, wound as before. */
const mirror = (polygon: readonly Point[]): readonly Point[] =>
  polygon.map(({ x, y }) => ({ x, y: -y })).reverse();
