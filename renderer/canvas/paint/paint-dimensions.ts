import type { Point } from '../../../shared/geometry/point.ts';
import type { PlacedPiece } from '../placed-piece.ts';
import { boxRound, type Claim, onScreen } from './label-boxes.ts';
import { crisp, type Scene } from './scene.ts';
import { along, NUMBER_PX, textWidth, write } from './text.ts';

/** A piece smaller than this on screen bears no numbers, px. */
const SMALLEST_MEASURED_PX = 56;

/** How far outside the piece its dimension lines run, px. */
const DIMENSION_OFFSET_PX = 9;

/** Distance from a piece to what is written below its dimension line, px. */
export const BELOW_DIMENSION_PX = DIMENSION_OFFSET_PX + 9;

/** True when a piece this wide on the screen bears its width below it. */
export const hasWidthDimension = (widthPx: number, { layers }: Scene): boolean =>
  layers.has('dimensions') && widthPx >= SMALLEST_MEASURED_PX;

/** A piece larger than this on screen shows the lengths of its edges unasked, px. */
const ROOMY_PX = 420;

/** Width and height of the finished piece, below and to the left of it. */
export function paintBoxDimensions(
  context: CanvasRenderingContext2D,
  placed: PlacedPiece,
  scene: Scene,
  claim: Claim,
): void {
  const { view, palette } = scene;
  const { finishedBox, box } = placed.drawn;
  const isChosen = placed.id === scene.selected;
  const from = onScreen(placed, finishedBox, view);
  const width = finishedBox.width * view.scale;
  const height = finishedBox.height * view.scale;
  const cut = onScreen(placed, box, view);
  const below = cut.y + box.height * view.scale + DIMENSION_OFFSET_PX;
  const beside = cut.x - DIMENSION_OFFSET_PX;
  context.lineWidth = 1;
  const colour = isChosen ? palette.accent : palette.dimension;
  context.strokeStyle = colour;
  if (width >= SMALLEST_MEASURED_PX) {
    const text = scene.lengthText(finishedBox.width);
    const at = { x: from.x + width / 2, y: below };
    const gap = textWidth(context, text, NUMBER_PX, 450) + 10;
    if (claim(boxRound(at, { width: Math.max(gap, width), height: NUMBER_PX + 3 }))) {
      ruled(context, { x: from.x, y: below }, { x: from.x + width, y: below }, gap);
      write(context, text, at, NUMBER_PX, 450, colour, false);
    }
  }
  if (height >= SMALLEST_MEASURED_PX) {
    const text = scene.lengthText(finishedBox.height);
    const at = { x: beside, y: from.y + height / 2 };
    const gap = textWidth(context, text, NUMBER_PX, 450) + 10;
    if (claim(boxRound(at, { width: NUMBER_PX + 3, height: Math.max(gap, height) }))) {
      context.strokeStyle = colour;
      ruled(context, { x: beside, y: from.y }, { x: beside, y: from.y + height }, gap);
      along(context, at, -Math.PI / 2, () =>
        write(context, text, { x: 0, y: 0 }, NUMBER_PX, 450, colour, false),
      );
    }
  }
}

/** A dimension line with a tick at each end and a gap for its number in the middle. */
function ruled(context: CanvasRenderingContext2D, a: Point, b: Point, gap: number): void {
  const isFlat = Math.abs(b.y - a.y) < 0.5;
  const length = isFlat ? b.x - a.x : b.y - a.y;
  const half = Math.max(0, (length - gap) / 2);
  context.beginPath();
  if (isFlat) {
    const y = crisp(a.y);
    context.moveTo(a.x, y);
    context.lineTo(a.x + half, y);
    context.moveTo(b.x - half, y);
    context.lineTo(b.x, y);
    for (const x of [crisp(a.x), crisp(b.x)]) {
      context.moveTo(x, y - 3.5);
      context.lineTo(x, y + 3.5);
    }
  } else {
    const x = crisp(a.x);
    context.moveTo(x, a.y);
    context.lineTo(x, a.y + half);
    context.moveTo(x, b.y - half);
    context.lineTo(x, b.y);
    for (const y of [crisp(a.y), crisp(b.y)]) {
      context.moveTo(x - 3.5, y);
      context.lineTo(x + 3.5, y);
    }
  }
  context.stroke();
}

/** The length of each named edge, along it; of every piece when there is room, always of the chosen. */
export function paintEdgeLengths(
  context: CanvasRenderingContext2D,
  placed: PlacedPiece,
  scene: Scene,
  claim: Claim,
): void {
  const { palette, view } = scene;
  const isChosen = placed.id === scene.selected;
  if (!isChosen && !isRoomy(placed, scene)) return;
  context.strokeStyle = isChosen ? palette.paperSelected : palette.paper;
  for (const { at, angle, lengthMm } of placed.drawn.edges) {
    const text = scene.lengthText(lengthMm);
    const width = textWidth(context, text, NUMBER_PX, 450);
    if (lengthMm * view.scale < width * 1.15) continue;
    const where = onScreen(placed, at, view);
    const turned = {
      width: Math.abs(Math.cos(angle)) * width + Math.abs(Math.sin(angle)) * NUMBER_PX,
      height: Math.abs(Math.sin(angle)) * width + Math.abs(Math.cos(angle)) * NUMBER_PX,
    };
    if (!claim(boxRound(where, turned))) continue;
    const colour = isChosen ? palette.accent : palette.dimension;
    along(context, where, angle, () =>
      write(context, text, { x: 0, y: 0 }, NUMBER_PX, 450, colour),
    );
  }
}

/** Distance of an allowance's figure from the cut line, px. */
const OUTSIDE_PX = 9;

/** What is left outside of each edge of the chosen piece, beside its cut line, mm. */
export function paintAllowances(
  context: CanvasRenderingContext2D,
  placed: PlacedPiece,
  scene: Scene,
  claim: Claim,
): void {
  const { palette, view } = scene;
  context.strokeStyle = palette.table;
  for (const { at, outwards, allowanceMm, lengthMm } of placed.drawn.edges) {
    if (allowanceMm === null) continue;
    const text = String(Math.round(allowanceMm * 10) / 10);
    const width = textWidth(context, text, NUMBER_PX - 1, 500);
    if (lengthMm * view.scale < width * 1.5) continue;
    const edge = onScreen(placed, at, view);
    const away = allowanceMm * view.scale + OUTSIDE_PX;
    const where = { x: edge.x + outwards.x * away, y: edge.y + outwards.y * away };
    if (!claim(boxRound(where, { width, height: NUMBER_PX }))) continue;
    write(context, text, where, NUMBER_PX - 1, 500, palette.accent);
  }
}

const isRoomy = ({ box }: PlacedPiece, { view }: Scene): boolean =>
  Math.max(box.width, box.height) * view.scale > ROOMY_PX;
