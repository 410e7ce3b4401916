import { layoutFaults, withFigures } from './lay-marker.ts';
import { rotatePolygon } from './nest-problem.ts';
import type { ClothPiece, Laid, MarkerLayout, MarkerSettings } from './order-marker.ts';

/** The outline of a piece where it lies. */
export function laidOutline(
  outline: ClothPiece['outline'],
  { x, y, rotation, flipped }: Omit<Laid, 'id'>,
): readonly { readonly x: number; readonly y: number }[] {
  const own = flipped ? outline.map((p) => ({ x: p.x, y: -p.y })) : outline;
  return rotatePolygon(own, rotation).map((p) => ({ x: p.x + x, y: p.y + y }));
}

/** How far along the cloth the pieces reach, mm. */
export function lengthOf(pieces: readonly ClothPiece[], placements: readonly Laid[]): number {
  const known = new Map(pieces.map((piece) => [piece.id, piece]));
  let length = 0;
  for (const laid of placements) {
    const piece = known.get(laid.id);
    if (piece === undefined) continue;
    // Measured at what is kept free round the piece, as the search does, less its share of the gap.
    for (const { x } of laidOutline(piece.reach, laid)) length = Math.max(length, x);
  }
  return length;
}

/** What a person has moved, as a layout; null where pieces overlap, leave the cloth or are not all there. */
export function layoutByHand(
  pieces: readonly ClothPiece[],
  settings: MarkerSettings,
  lay: MarkerLayout['lay'],
  placements: readonly Laid[],
): MarkerLayout | null {
  const lengthMm = lengthOf(pieces, placements) - settings.gapMm / 2;
  const layout = withFigures(lay, placements, pieces, settings, lengthMm);
  return layoutFaults(pieces, settings, layout).length === 0 ? layout : null;
}
