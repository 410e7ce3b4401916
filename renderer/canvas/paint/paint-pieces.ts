import type { Point } from '../../../shared/geometry/point.ts';
import type { DrawnPiece, Stroke } from '../drawn-piece.ts';
import type { PlacedPiece } from '../placed-piece.ts';
import { isInSight, type Scene } from './scene.ts';
import { traced } from './traced.ts';

/** How strongly a draft is painted that is not of what was typed. */
const STALE_ALPHA = 0.38;

const GRAIN_HEAD_PX = 7;
const DRILL_PX = 4;

type Outlines = {
  readonly cut: Path2D;
  readonly sew: Path2D;
  readonly internal: readonly { readonly kind: string; readonly path: Path2D }[];
};

const parsed = new WeakMap<DrawnPiece, Outlines>();

function outlines(drawn: DrawnPiece): Outlines {
  const known = parsed.get(drawn);
  if (known !== undefined) return known;
  const made: Outlines = {
    cut: traced(drawn.piece.cutLine),
    sew: traced(drawn.piece.sewLine),
    internal: drawn.piece.internal.map(({ kind, path }) => ({ kind, path: traced(path) })),
  };
  parsed.set(drawn, made);
  return made;
}

/** The pieces with all their lines. Widths and dashes are screen pixels at every zoom. */
export function paintPieces(context: CanvasRenderingContext2D, scene: Scene): void {
  const { view } = scene;
  context.save();
  if (scene.isStale) context.globalAlpha = STALE_ALPHA;
  context.lineJoin = 'round';
  context.lineCap = 'butt';
  for (const placed of scene.pieces) {
    if (!isInSight(placed, scene)) continue;
    context.save();
    context.translate(view.x + placed.shift.x * view.scale, view.y + placed.shift.y * view.scale);
    context.scale(view.scale, view.scale);
    paintPiece(context, placed, scene);
    context.restore();
  }
  context.restore();
}

function paintPiece(
  context: CanvasRenderingContext2D,
  { id, drawn }: PlacedPiece,
  scene: Scene,
): void {
  const { palette, layers } = scene;
  const px = 1 / scene.view.scale;
  const paths = outlines(drawn);
  const isSelected = id === scene.selected;
  const isHovered = id === scene.hovered;
  const body = layers.has('cut') ? paths.cut : paths.sew;
  context.fillStyle = isSelected
    ? palette.paperSelected
    : isHovered
      ? palette.paperHover
      : palette.paper;
  context.fill(body);
  if (layers.has('sew')) {
    const isAlone = !layers.has('cut');
    context.strokeStyle = isAlone ? palette.cut : palette.sew;
    context.lineWidth = (isAlone ? 1.25 : 1) * px;
    dash(context, px, isAlone ? [] : [5, 3.5]);
    context.stroke(paths.sew);
  }
  for (const { kind, path } of paths.internal) {
    context.strokeStyle = kind === 'dart' || kind === 'fold' ? palette.sew : palette.faint;
    context.lineWidth = px;
    dash(context, px, kind === 'dart' ? [] : kind === 'fold' ? [9, 3, 2, 3] : [2, 3]);
    context.stroke(path);
  }
  if (drawn.fold !== null) {
    context.strokeStyle = palette.fold;
    context.lineWidth = px;
    dash(context, px, [12, 4, 2, 4]);
    stroke(context, drawn.fold);
  }
  dash(context, px, []);
  if (layers.has('grain')) paintGrain(context, drawn.grain, scene, px);
  if (layers.has('cut')) {
    context.strokeStyle = isSelected || isHovered ? palette.accent : palette.cut;
    context.lineWidth = (isSelected ? 2.25 : 1.5) * px;
    context.stroke(paths.cut);
  } else if (isSelected) {
    context.strokeStyle = palette.accent;
    context.lineWidth = 2.25 * px;
    context.stroke(body);
  }
  if (layers.has('notches')) paintMarks(context, drawn, scene, px);
}

function dash(context: CanvasRenderingContext2D, px: number, pattern: readonly number[]): void {
  context.setLineDash(pattern.map((length) => length * px));
}

function stroke(context: CanvasRenderingContext2D, { from, to }: Stroke): void {
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
  context.stroke();
}

function paintGrain(
  context: CanvasRenderingContext2D,
  { from, to }: Stroke,
  { palette }: Scene,
  px: number,
): void {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length === 0) return;
  context.strokeStyle = palette.grain;
  context.fillStyle = palette.grain;
  context.lineWidth = px;
  stroke(context, { from, to });
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const head = Math.min(GRAIN_HEAD_PX * px, length / 3);
  context.beginPath();
  arrowHead(context, to, along, head);
  arrowHead(context, from, { x: -along.x, y: -along.y }, head);
  context.fill();
}

function arrowHead(
  context: CanvasRenderingContext2D,
  tip: Point,
  along: Point,
  size: number,
): void {
  const half = size * 0.36;
  const base = { x: tip.x - along.x * size, y: tip.y - along.y * size };
  context.moveTo(tip.x, tip.y);
  context.lineTo(base.x - along.y * half, base.y + along.x * half);
  context.lineTo(base.x + along.y * half, base.y - along.x * half);
  context.closePath();
}

function paintMarks(
  context: CanvasRenderingContext2D,
  drawn: DrawnPiece,
  { palette }: Scene,
  px: number,
): void {
  context.strokeStyle = palette.notch;
  context.lineWidth = 1.75 * px;
  context.beginPath();
  for (const { from, to } of drawn.notches) {
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
  }
  context.stroke();
  context.lineWidth = px;
  context.beginPath();
  const arm = DRILL_PX * px;
  for (const { x, y } of drawn.drillHoles) {
    context.moveTo(x - arm, y);
    context.lineTo(x + arm, y);
    context.moveTo(x, y - arm);
    context.lineTo(x, y + arm);
  }
  context.stroke();
}
