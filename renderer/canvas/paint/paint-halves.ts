import type { PlacedPiece } from '../placed-piece.ts';
import type { Scene } from './scene.ts';
import { NUMBER_PX, write } from './text.ts';

const SIDE_WEIGHT = 600;

/** L and R on the halves of a piece that are no mirror images. */
export function paintHalves(
  context: CanvasRenderingContext2D,
  pieces: readonly PlacedPiece[],
  { view, palette, layers, sideText }: Scene,
): void {
  if (!layers.has('labels')) return;
  context.strokeStyle = palette.paper;
  for (const { drawn, shift } of pieces) {
    for (const { at, text } of drawn.piece.labels) {
      if (text !== 'left' && text !== 'right') continue;
      const place = {
        x: view.x + (at.x + shift.x) * view.scale,
        y: view.y + (at.y + shift.y) * view.scale,
      };
      write(context, sideText(text), place, NUMBER_PX, SIDE_WEIGHT, palette.textSoft);
    }
  }
}
