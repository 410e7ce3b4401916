import { isOnLine, spotOnTable } from '../spot.ts';
import { toScreen } from '../view.ts';
import { onPiece } from './on-piece.ts';
import { plate } from './plate.ts';
import type { Scene } from './scene.ts';

/** What follows stands above the hand, not under it, px. */
const PLATE_ABOVE_PX = 26;

/** The edge or corner in hand, or that would be taken by a press. */
export function paintGrip(context: CanvasRenderingContext2D, scene: Scene): void {
  const { marks, spot, palette, pieces } = scene;
  if (marks.tool !== 'pull') return;
  const held = spot ?? marks.grip;
  if (held === null || !isOnLine(held)) return;
  const placed = pieces.find(({ id }) => id === held.piece);
  const edge = placed?.drawn.edges.find((one) => one.edge === held.edge);
  if (placed === undefined || edge === undefined) return;
  if (held.kind === 'edge') {
    onPiece(context, placed, scene, (px) => {
      context.strokeStyle = palette.accent;
      context.globalAlpha = 0.75;
      context.lineWidth = 4 * px;
      context.stroke(new Path2D(edge.svg));
    });
  }
  const at = spotOnTable(held, pieces);
  if (at === null) return;
  const { x, y } = toScreen(scene.view, at);
  context.beginPath();
  context.arc(x, y, 6, 0, 2 * Math.PI);
  context.fillStyle = palette.paper;
  context.fill();
  context.strokeStyle = palette.accent;
  context.lineWidth = 2.25;
  context.stroke();
  if (marks.pulled !== null) plate(context, marks.pulled, { x, y: y - PLATE_ABOVE_PX }, 0, palette);
}
