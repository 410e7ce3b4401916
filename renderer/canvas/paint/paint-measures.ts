import { upright } from '../drawn-piece.ts';
import { type Measure, readMeasure } from '../measuring.ts';
import { type Reading, readBetween, type Spot, spotOnTable } from '../spot.ts';
import { toScreen } from '../view.ts';
import { onPiece } from './on-piece.ts';
import { plate } from './plate.ts';
import type { Scene } from './scene.ts';

/** All that was measured, what is being measured, and the mark under the pointer. */
export function paintMeasures(context: CanvasRenderingContext2D, scene: Scene): void {
  const { measuring, tool } = scene.marks;
  const { open } = measuring;
  if (open?.kind === 'span' && scene.spot !== null) {
    const reading = readBetween(open.from, scene.spot, scene.pieces);
    if (reading !== null) paintSpan(context, reading, scene);
  }
  if (open?.kind === 'edges') paintMeasure(context, open, scene);
  for (const { measure } of measuring.done) paintMeasure(context, measure, scene);
  if (open?.kind === 'span') paintSpot(context, open.from, scene);
  if (scene.spot !== null && (tool === 'measure' || tool === 'edges')) {
    if (tool === 'edges' && scene.spot.kind !== 'table') paintEdgeUnder(context, scene.spot, scene);
    else paintSpot(context, scene.spot, scene);
  }
}

function paintMeasure(context: CanvasRenderingContext2D, measure: Measure, scene: Scene): void {
  const read = readMeasure(measure, scene.pieces);
  if (read === null) return;
  if (read.reading !== null) {
    paintSpan(context, read.reading, scene);
    return;
  }
  if (measure.kind !== 'edges') return;
  for (const { piece, edge } of measure.edges) strokeEdge(context, piece, edge, scene);
  const last = measure.edges.at(-1);
  const placed = scene.pieces.find(({ id }) => id === last?.piece);
  const at = placed?.drawn.edges.find(({ edge }) => edge === last?.edge)?.at;
  if (placed === undefined || at === undefined) return;
  const where = toScreen(scene.view, { x: at.x + placed.shift.x, y: at.y + placed.shift.y });
  const sum = measure.edges.length > 1 ? 'Σ ' : '';
  plate(context, sum + scene.marks.withUnit(read.lengthMm), where, 0, scene.palette);
}

function strokeEdge(
  context: CanvasRenderingContext2D,
  piece: string,
  edge: string,
  scene: Scene,
): void {
  const placed = scene.pieces.find(({ id }) => id === piece);
  const drawn = placed?.drawn.edges.find((one) => one.edge === edge);
  if (placed === undefined || drawn === undefined) return;
  onPiece(context, placed, scene, (px) => {
    context.strokeStyle = scene.palette.brass;
    context.lineWidth = 3.5 * px;
    context.stroke(new Path2D(drawn.svg));
  });
}

function paintEdgeUnder(
  context: CanvasRenderingContext2D,
  spot: Exclude<Spot, { kind: 'table' }>,
  scene: Scene,
): void {
  if (spot.kind !== 'edge' && spot.kind !== 'corner') return;
  context.globalAlpha = 0.55;
  strokeEdge(context, spot.piece, spot.edge, scene);
  context.globalAlpha = 1;
}

function paintSpan(context: CanvasRenderingContext2D, reading: Reading, scene: Scene): void {
  const { view, palette, marks } = scene;
  const a = toScreen(view, reading.from);
  const b = toScreen(view, reading.to);
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  context.strokeStyle = palette.brass;
  context.lineWidth = 1.5;
  context.beginPath();
  context.moveTo(a.x, a.y);
  context.lineTo(b.x, b.y);
  if (length > 0) {
    // A tick across each end, as on a dimension line.
    const across = { x: (-(b.y - a.y) / length) * 5, y: ((b.x - a.x) / length) * 5 };
    for (const end of [a, b]) {
      context.moveTo(end.x - across.x, end.y - across.y);
      context.lineTo(end.x + across.x, end.y + across.y);
    }
  }
  context.stroke();
  const straight = marks.withUnit(reading.straight);
  const isBent = reading.along !== null && reading.along - reading.straight > 0.5;
  const text = isBent ? `${straight} · ⌒ ${marks.withUnit(reading.along ?? 0)}` : straight;
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  plate(context, text, middle, upright(Math.atan2(b.y - a.y, b.x - a.x)), palette);
}

/** A cross on a bare place, a ring on an edge, a square on a corner or a notch. */
function paintSpot(context: CanvasRenderingContext2D, spot: Spot, scene: Scene): void {
  const at = spotOnTable(spot, scene.pieces);
  if (at === null) return;
  const { x, y } = toScreen(scene.view, at);
  context.strokeStyle = scene.palette.brass;
  context.fillStyle = scene.palette.paper;
  context.lineWidth = 2;
  context.beginPath();
  if (spot.kind === 'corner' || spot.kind === 'notch') context.rect(x - 4.5, y - 4.5, 9, 9);
  else if (spot.kind === 'edge') context.arc(x, y, 4.5, 0, 2 * Math.PI);
  else {
    context.moveTo(x - 6, y);
    context.lineTo(x + 6, y);
    context.moveTo(x, y - 6);
    context.lineTo(x, y + 6);
  }
  if (spot.kind !== 'inside' && spot.kind !== 'table') context.fill();
  context.stroke();
}
