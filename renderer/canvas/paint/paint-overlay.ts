import type { PlacedPiece } from '../placed-piece.ts';
import { createPlaces } from './label-boxes.ts';
import { paintBands } from './paint-band.ts';
import { paintBefore } from './paint-before.ts';
import { paintAllowances, paintBoxDimensions, paintEdgeLengths } from './paint-dimensions.ts';
import { paintHalves } from './paint-halves.ts';
import { paintName, screenBox } from './paint-name.ts';
import { paintScaleBar, scaleBarBox } from './paint-scale-bar.ts';
import { isInSight, type Scene } from './scene.ts';

const STALE_ALPHA = 0.45;

/** Everything whose size is the screen's: names, numbers, marks of the selection, the scale. */
export function paintOverlay(context: CanvasRenderingContext2D, scene: Scene): void {
  const claim = createPlaces();
  context.save();
  if (scene.isStale) context.globalAlpha = STALE_ALPHA;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  const seen = scene.pieces.filter((placed) => isInSight(placed, scene));
  paintBands(context, seen, scene);
  paintBefore(context, seen, scene);
  paintMarkedEdges(context, seen, scene);
  // The chosen piece's texts first, then the largest pieces': who comes late gives way.
  const order = [...seen].sort(
    (a, b) =>
      rank(b, scene) - rank(a, scene) || b.box.width * b.box.height - a.box.width * a.box.height,
  );
  paintHalves(context, seen, scene);
  if (scene.layers.has('labels')) {
    claim(scaleBarBox(scene));
    const boxes = seen.map((placed) => screenBox(placed, scene));
    for (const placed of order) paintName(context, placed, scene, { claim, boxes });
  }
  if (scene.layers.has('dimensions')) {
    for (const placed of order) paintBoxDimensions(context, placed, scene, claim);
    for (const placed of order) paintEdgeLengths(context, placed, scene, claim);
    const chosen = seen.find(({ id }) => id === scene.selected);
    if (chosen !== undefined) paintAllowances(context, chosen, scene, claim);
  }
  context.restore();
  if (seen.length > 0) paintScaleBar(context, scene);
}

const rank = ({ id }: PlacedPiece, { selected }: Scene): number => (id === selected ? 1 : 0);

function paintMarkedEdges(
  context: CanvasRenderingContext2D,
  pieces: readonly PlacedPiece[],
  scene: Scene,
): void {
  if (scene.marked.size === 0) return;
  const { view, palette } = scene;
  context.strokeStyle = palette.accent;
  context.lineCap = 'round';
  for (const { id, drawn, shift } of pieces) {
    for (const { edge, svg } of drawn.edges) {
      if (!scene.marked.has(`${id}/${edge}`)) continue;
      context.save();
      context.translate(view.x + shift.x * view.scale, view.y + shift.y * view.scale);
      context.scale(view.scale, view.scale);
      context.lineWidth = 4.5 / view.scale;
      context.stroke(new Path2D(svg));
      context.restore();
    }
  }
  context.lineCap = 'butt';
}
