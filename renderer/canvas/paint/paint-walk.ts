import type { PlacedPiece } from '../placed-piece.ts';
import { onScreen } from './label-boxes.ts';
import { onPiece, pathOf } from './on-piece.ts';
import type { Scene, WalkMark } from './scene.ts';

const LINE_PX = 4.5;
const STATION_PX = 4;
const HAND_PX = 6.5;

/** Both sides of the seam in colour, the notches they meet at, and where the two hands are. */
export function paintWalk(context: CanvasRenderingContext2D, scene: Scene): void {
  const { walk } = scene.marks;
  if (walk === null) return;
  const { palette, view } = scene;
  const colours = { good: palette.good, ease: palette.brass, off: palette.danger };
  const placed = (id: string): PlacedPiece | undefined =>
    scene.pieces.find((piece) => piece.id === id);
  for (const { piece, svg, tone } of walk.stretches) {
    const on = placed(piece);
    if (on === undefined) continue;
    onPiece(context, on, scene, (px) => {
      context.strokeStyle = colours[tone];
      context.lineWidth = LINE_PX * px;
      // Dashed where it is off, so that colour is not all that tells.
      context.setLineDash(tone === 'off' ? [6 * px, 3 * px] : []);
      context.stroke(pathOf(svg));
    });
  }
  const dots = (places: WalkMark['hands'], radius: number, fill: string): void => {
    for (const { piece, at } of places) {
      const on = placed(piece);
      if (on === undefined) continue;
      const { x, y } = onScreen(on, at, view);
      context.beginPath();
      context.arc(x, y, radius, 0, 2 * Math.PI);
      context.fillStyle = fill;
      context.fill();
      context.strokeStyle = palette.cut;
      context.lineWidth = 1.5;
      context.stroke();
    }
  };
  dots(walk.stations, STATION_PX, palette.paper);
  dots(walk.hands, HAND_PX, palette.accent);
}
