import type { PlacedPiece } from '../placed-piece.ts';
import { boxRound, type Claim, createPlaces, labelCentre } from './label-boxes.ts';
import { paintBoxDimensions, paintEdgeLengths } from './paint-dimensions.ts';
import { paintScaleBar } from './paint-scale-bar.ts';
import { isInSight, type Scene } from './scene.ts';
import { textWidth, wrapped, write } from './text.ts';

const NAME_PX = { largest: 15, smallest: 10.5 };

/** Size of the lines below the name as a share of the name's. */
const LINE_SHARE = 0.82;

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
  paintMarkedEdges(context, seen, scene);
  // The chosen piece's texts first, then the largest pieces': who comes late gives way.
  const order = [...seen].sort(
    (a, b) =>
      rank(b, scene) - rank(a, scene) || b.box.width * b.box.height - a.box.width * a.box.height,
  );
  if (scene.layers.has('labels')) {
    for (const placed of order) paintName(context, placed, scene, claim);
  }
  if (scene.layers.has('dimensions')) {
    for (const placed of order) paintBoxDimensions(context, placed, scene, claim);
    for (const placed of order) paintEdgeLengths(context, placed, scene, claim);
  }
  context.restore();
  if (seen.length > 0) paintScaleBar(context, scene);
}

const rank = ({ id }: PlacedPiece, { selected }: Scene): number => (id === selected ? 1 : 0);

function paintName(
  context: CanvasRenderingContext2D,
  placed: PlacedPiece,
  scene: Scene,
  claim: Claim,
): void {
  const { palette, view } = scene;
  const { name, lines } = scene.textsOf(placed.id);
  const isChosen = placed.id === scene.selected;
  const room = placed.drawn.label.radius * 2 * view.scale;
  const wide = placed.box.width * view.scale;
  const tall = placed.box.height * view.scale;
  const size = Math.min(NAME_PX.largest, Math.max(NAME_PX.smallest, room / 7));
  const measure = (text: string): number => textWidth(context, text, size, 600);
  const names = wrapped(name, Math.max(room, wide * 0.9), measure);
  const nameWidth = Math.max(...names.map(measure));
  const lineHeight = size * 1.22;
  // A name may stand over the rim of a small piece, but not bury it.
  const isTooSmall = nameWidth > wide * 1.7 || names.length * lineHeight > tall * 1.7;
  if (!isChosen && isTooSmall) return;
  const lineSize = size * LINE_SHARE;
  const hasLines = isChosen || (room > size * 4.2 && !scene.compact);
  const measureLine = (text: string): number => textWidth(context, text, lineSize, 400);
  const shown = hasLines ? lines.filter((line) => isChosen || measureLine(line) < wide * 0.92) : [];
  const height = lineHeight * (names.length + shown.length * LINE_SHARE);
  const width = Math.max(nameWidth, ...shown.map(measureLine));
  const centre = labelCentre(placed, view, scene.screen, { width, height });
  if (!claim(boxRound(centre, { width: width + 8, height: height + 4 }))) return;
  // The grain line runs behind the name: a halo of paper keeps it legible.
  context.strokeStyle = isChosen ? palette.paperSelected : palette.paper;
  let y = centre.y - height / 2;
  for (const part of names) {
    write(context, part, { x: centre.x, y: y + lineHeight / 2 }, size, 600, palette.text);
    y += lineHeight;
  }
  for (const line of shown) {
    const at = { x: centre.x, y: y + (lineHeight * LINE_SHARE) / 2 };
    write(context, line, at, lineSize, 400, palette.textSoft);
    y += lineHeight * LINE_SHARE;
  }
}

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
