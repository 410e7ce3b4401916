import type { Point } from '../../shared/geometry/point.ts';
import { boxCentre } from './box.ts';
import type { PlacedPiece } from './placed-piece.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

const HEADING: { readonly [D in Direction]: Point } = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** What lies off to the side counts this much further away than what lies ahead. */
const SIDEWAYS = 2.5;

/** The piece an arrow key goes to: the nearest that way. From none, the first. Null at the rim. */
export function neighbour(
  pieces: readonly PlacedPiece[],
  from: string | null,
  direction: Direction,
): string | null {
  const start = pieces.find(({ id }) => id === from);
  if (start === undefined) return pieces[0]?.id ?? null;
  const centre = boxCentre(start.box);
  const heading = HEADING[direction];
  let best: { readonly id: string; readonly far: number } | null = null;
  for (const { id, box } of pieces) {
    if (id === from) continue;
    const other = boxCentre(box);
    const ahead = (other.x - centre.x) * heading.x + (other.y - centre.y) * heading.y;
    const aside = Math.abs((other.x - centre.x) * heading.y + (other.y - centre.y) * heading.x);
    if (ahead <= 1) continue;
    const far = ahead + aside * SIDEWAYS;
    if (best === null || far < best.far) best = { id, far };
  }
  return best?.id ?? null;
}
