import { layoutFaults, withFigures } from './lay-marker.ts';
import type { ClothPiece, Laid, MarkerLayout, MarkerSettings } from './order-marker.ts';

/** What a person has moved, as a layout; null where pieces overlap, leave the cloth or are not all there. */
export function layoutByHand(
  pieces: readonly ClothPiece[],
  settings: MarkerSettings,
  lay: MarkerLayout['lay'],
  placements: readonly Laid[],
): MarkerLayout | null {
  const layout = withFigures(lay, placements, pieces, settings);
  return layoutFaults(pieces, settings, layout).length === 0 ? layout : null;
}

/** Whether the pieces that stay where they are may be cut from there. */
export function mayStay(
  pieces: readonly ClothPiece[],
  settings: MarkerSettings,
  pins: readonly Laid[],
): boolean {
  const pinned = new Set(pins.map(({ id }) => id));
  const own = pieces.filter(({ id }) => pinned.has(id));
  return own.length === pinned.size && layoutByHand(own, settings, 'single', pins) !== null;
}
