import { bandPath, widestReach } from '../band-path.ts';
import type { PlacedPiece } from '../placed-piece.ts';
import type { Scene } from './scene.ts';

/** A band narrower than this on the screen would only blur the line, px. */
const NARROWEST_PX = 0.75;

/** Along every edge how sure it is: wide where the body is guessed, thin where the tape was. */
export function paintBands(
  context: CanvasRenderingContext2D,
  pieces: readonly PlacedPiece[],
  { bands, layers, palette, view }: Scene,
): void {
  if (bands === null || !layers.has('sureness')) return;
  context.fillStyle = palette.band;
  for (const { id, drawn, shift } of pieces) {
    context.save();
    context.translate(view.x + shift.x * view.scale, view.y + shift.y * view.scale);
    context.scale(view.scale, view.scale);
    for (const edge of drawn.piece.edges) {
      const deviations = bands.get(`${id}/${edge.id}`);
      if (deviations === undefined) continue;
      if (widestReach(deviations) * view.scale < NARROWEST_PX) continue;
      context.fill(new Path2D(bandPath(edge, deviations)));
    }
    context.restore();
  }
}
