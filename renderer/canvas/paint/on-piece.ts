import type { PlacedPiece } from '../placed-piece.ts';
import type { Scene } from './scene.ts';

/** Paints in a piece's own coordinates, mm; `px` is the length of a screen pixel there. */
export function onPiece(
  context: CanvasRenderingContext2D,
  { shift }: PlacedPiece,
  { view }: Scene,
  paint: (px: number) => void,
): void {
  context.save();
  context.translate(view.x + shift.x * view.scale, view.y + shift.y * view.scale);
  context.scale(view.scale, view.scale);
  paint(1 / view.scale);
  context.restore();
}

/** A path is parsed once as long as its text stays the same. */
const parsed = new Map<string, Path2D>();
const MOST_PATHS = 300;

export function pathOf(svg: string): Path2D {
  let path = parsed.get(svg);
  if (path === undefined) {
    path = new Path2D(svg);
    if (parsed.size >= MOST_PATHS) parsed.clear();
    parsed.set(svg, path);
  }
  return path;
}
