import type { Setting } from '../../sewing/seam-recipe.ts';

/**
 * The body's girth so far below the natural waist, mm: read off straight between waist, hip bone and
 * seat, which is all that was measured. Own construction.
 */
export function girthAt(levelMm: number, { measure }: Pick<Setting, 'measure'>): number {
  const between = (level: number, a: Girth, b: Girth): number =>
    a.girth + ((b.girth - a.girth) * (level - a.level)) / (b.level - a.level);
  const waist: Girth = { level: 0, girth: measure('waist') };
  const hips: Girth = { level: measure('waistToHips'), girth: measure('hips') };
  const seat: Girth = { level: measure('waistToSeat'), girth: measure('seat') };
  if (levelMm <= hips.level) return between(Math.max(0, levelMm), waist, hips);
  return between(Math.min(levelMm, seat.level), hips, seat);
}

type Girth = { readonly level: number; readonly girth: number };

export type EaseOfFit = {
  readonly waist: number;
  readonly seat: number;
  readonly thigh: number;
  readonly knee: number;
  /** Hem as a share of the finished knee. */
  readonly hem: number;
};

/** How far the fork of any trousers lies below the body's, mm: room to move and to sit. Own construction. */
export const FORK_CLEARANCE_MM = 10;
