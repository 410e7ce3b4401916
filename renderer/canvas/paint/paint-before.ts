import type { PlacedPiece } from '../placed-piece.ts';
import type { Scene } from './scene.ts';

const DASH_PX = [6, 4];

/** What the pieces were before the figure, as dashed lines over what they are. */
export function paintBefore(
  context: CanvasRenderingContext2D,
  pieces: readonly PlacedPiece[],
  { view, palette, before, layers }: Scene,
): void {
  if (before.size === 0 || !layers.has('before')) return;
  context.strokeStyle = palette.before;
  for (const { id, shift } of pieces) {
    const svg = before.get(id);
    if (svg === undefined) continue;
    context.save();
    context.translate(view.x + shift.x * view.scale, view.y + shift.y * view.scale);
    context.scale(view.scale, view.scale);
    context.lineWidth = 1.5 / view.scale;
    context.setLineDash(DASH_PX.map((length) => length / view.scale));
    context.stroke(new Path2D(svg));
    context.restore();
  }
}
