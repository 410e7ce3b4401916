import { boundingBox, pathLength } from '../geometry/measure-path.ts';
import type { Piece } from '../pattern/model.ts';

/** Pieces of these are sewn with thread; canvas is felled, interfacing is fused. */
const SEWN = ['fabric', 'lining', 'pocketing', 'leather', 'lining-leather'] as const;

/**
 * Length of all seams of a garment, mm: two edges meet in a seam, so half of all sew lines of all
 * that is cut. Hems and openings count half as well, which their own row of stitches makes up for.
 */
export function seamLengthMm(all: readonly Piece[]): number {
  let total = 0;
  for (const { sewLine, cuts } of all) {
    const count = cuts
      .filter(({ material }) => (SEWN as readonly string[]).includes(material))
      .reduce((sum, { quantity }) => sum + quantity, 0);
    if (count > 0) total += pathLength(sewLine) * count;
  }
  return total / 2;
}

/** The longer side of a piece's sew line, mm; null where the garment has no such piece. */
export function longSideMm(all: readonly Piece[], id: string): number | null {
  const piece = all.find((one) => one.id === id);
  if (piece === undefined) return null;
  const { minX, maxX, minY, maxY } = boundingBox(piece.sewLine);
  return Math.max(maxX - minX, maxY - minY);
}
