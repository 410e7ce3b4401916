import { onPiece, pathOf } from './on-piece.ts';
import type { Scene } from './scene.ts';

/** The sew lines of the other version, each on the piece it is compared with. */
export function paintGhost(context: CanvasRenderingContext2D, scene: Scene): void {
  const { ghost } = scene.marks;
  if (ghost === null) return;
  for (const placed of scene.pieces) {
    const svg = ghost.get(placed.id);
    if (svg === undefined) continue;
    onPiece(context, placed, scene, (px) => {
      context.strokeStyle = scene.palette.brass;
      context.lineWidth = 1.6 * px;
      context.setLineDash([7 * px, 3 * px]);
      context.stroke(pathOf(svg));
    });
  }
}
