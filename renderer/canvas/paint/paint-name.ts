import type { Point } from '../../../shared/geometry/point.ts';
import { type Box, boxesOverlap, type Size } from '../box.ts';
import type { PlacedPiece } from '../placed-piece.ts';
import { roomFor } from '../room-for.ts';
import { boxRound, type Claim, labelCentre } from './label-boxes.ts';
import { BELOW_DIMENSION_PX, hasWidthDimension } from './paint-dimensions.ts';
import type { Scene } from './scene.ts';
import { textWidth, wrapped, write } from './text.ts';

const NAME_PX = { largest: 15, smallest: 10.5 };

/** Size of the lines below the name as a share of the name's. */
const LINE_SHARE = 0.82;
const LINE_HEIGHT = 1.22;

/** A text may cover this share of its piece before it is written beside it. */
const COVERED = 0.94;

/** Distance of a text from the piece it stands beside, px. */
const BESIDE_PX = 5;

/** Room that texts and pieces leave: places taken, and the boxes of all pieces on the screen. */
type Room = { readonly claim: Claim; readonly boxes: readonly Box[] };

type Block = Size & {
  readonly names: readonly string[];
  readonly lines: readonly string[];
  readonly size: number;
};

/**
 * Name and cuts on the piece, upright and large enough to read; beside a piece too small for them.
 * Where there is no room either way the name waits until the piece is pointed at, chosen or nearer.
 */
export function paintName(
  context: CanvasRenderingContext2D,
  placed: PlacedPiece,
  scene: Scene,
  { claim, boxes }: Room,
): void {
  const { palette, view, selected, hovered } = scene;
  const isChosen = placed.id === selected;
  const isMeant = isChosen || placed.id === hovered;
  const piece = screenBox(placed, scene);
  const blocks = blocksInside(context, placed, scene, isMeant);
  const onPaper = isChosen ? palette.paperSelected : palette.paper;
  const writeInside = (block: Block, home?: Point): void => {
    const centre = labelCentre(placed, view, scene.screen, block, home);
    if (!claim(grown(boxRound(centre, block)))) return;
    // The grain line runs behind the name: a halo of paper keeps it legible.
    context.strokeStyle = onPaper;
    writeBlock(context, block, centre, scene);
  };
  for (const block of blocks) {
    const { width, height } = grown(boxRound({ x: 0, y: 0 }, block));
    const size = { width: width / view.scale, height: height / view.scale };
    const home = roomFor(placed.drawn, size);
    if (home === null) continue;
    writeInside(block, home);
    return;
  }
  for (const beside of blocksBeside(context, placed, scene)) {
    const centre = placesBeside(piece, beside, scene).find((at) => {
      const box = boxRound(at, beside);
      if (!isOnScreen(box, scene)) return false;
      if (!isMeant && boxes.some((other) => boxesOverlap(box, other))) return false;
      return claim(grown(box)) || isMeant;
    });
    if (centre === undefined) continue;
    context.strokeStyle = palette.table;
    writeBlock(context, beside, centre, scene);
    return;
  }
  // Over the edge rather than not at all, as long as it is plain whose name it is.
  const crossing = blocks.find(
    ({ width, height }) => width < piece.width * COVERED && height < piece.height * COVERED,
  );
  if (crossing !== undefined) writeInside(crossing);
}

export const screenBox = ({ box }: PlacedPiece, { view }: Scene): Box => ({
  x: box.x * view.scale + view.x,
  y: box.y * view.scale + view.y,
  width: box.width * view.scale,
  height: box.height * view.scale,
});

/** Ways to write a name on its piece, the best first: with its cuts or without, wide or narrow, large or small. */
function blocksInside(
  context: CanvasRenderingContext2D,
  placed: PlacedPiece,
  scene: Scene,
  isMeant: boolean,
): readonly Block[] {
  const texts = scene.textsOf(placed.id);
  const wide = placed.box.width * scene.view.scale * 0.9;
  const room = placed.drawn.label.radius * 2 * scene.view.scale;
  const size = Math.min(NAME_PX.largest, Math.max(NAME_PX.smallest, room / 7));
  const sizes = size > NAME_PX.smallest ? [size, NAME_PX.smallest] : [size];
  const cuts = scene.compact && !isMeant ? [[]] : [texts.lines, []];
  return cuts.flatMap((lines) =>
    sizes.flatMap((px) =>
      [Math.max(room, wide), room].map((width) =>
        blockOf(context, { name: texts.name, lines }, px, width),
      ),
    ),
  );
}

/** Beside its piece a name has its cuts below it where there is room for both. */
function blocksBeside(
  context: CanvasRenderingContext2D,
  placed: PlacedPiece,
  scene: Scene,
): readonly Block[] {
  const { name, lines } = scene.textsOf(placed.id);
  const cuts = scene.compact || lines.length === 0 ? [[]] : [lines, []];
  return cuts.map((some) =>
    blockOf(context, { name, lines: some }, NAME_PX.smallest, Number.POSITIVE_INFINITY),
  );
}

function blockOf(
  context: CanvasRenderingContext2D,
  texts: { readonly name: string; readonly lines: readonly string[] },
  size: number,
  room: number,
): Block {
  const measure = (text: string): number => textWidth(context, text, size, 600);
  const measureLine = (text: string): number => textWidth(context, text, size * LINE_SHARE, 400);
  const names = wrapped(texts.name, room, measure);
  // `Cloth × 2, L + R` is broken after the number alone.
  const lines = texts.lines.flatMap((line) =>
    wrapped(line.replace(/(?<!,) /g, '\u00a0'), room, measureLine),
  );
  return {
    names,
    lines,
    size,
    width: Math.max(...names.map(measure), ...lines.map(measureLine)),
    height: size * LINE_HEIGHT * (names.length + lines.length * LINE_SHARE),
  };
}

/** Middles of a text below, above and to the right of its piece. */
function placesBeside(piece: Box, { width, height }: Size, scene: Scene): readonly Point[] {
  const middle = piece.x + piece.width / 2;
  const below = hasWidthDimension(piece.width, scene) ? BELOW_DIMENSION_PX : BESIDE_PX;
  return [
    { x: middle, y: piece.y + piece.height + below + height / 2 },
    { x: middle, y: piece.y - BESIDE_PX - height / 2 },
    { x: piece.x + piece.width + BESIDE_PX + width / 2, y: piece.y + piece.height / 2 },
  ];
}

const isOnScreen = (box: Box, { screen }: Scene): boolean =>
  box.x >= 0 &&
  box.y >= 0 &&
  box.x + box.width <= screen.width &&
  box.y + box.height <= screen.height;

const grown = (box: Box): Box => ({
  x: box.x - 3,
  y: box.y - 1,
  width: box.width + 6,
  height: box.height + 2,
});

function writeBlock(
  context: CanvasRenderingContext2D,
  { names, lines, size, height }: Block,
  centre: Point,
  { palette }: Scene,
): void {
  const lineHeight = size * LINE_HEIGHT;
  let y = centre.y - height / 2;
  for (const part of names) {
    write(context, part, { x: centre.x, y: y + lineHeight / 2 }, size, 600, palette.text);
    y += lineHeight;
  }
  for (const line of lines) {
    const at = { x: centre.x, y: y + (lineHeight * LINE_SHARE) / 2 };
    write(context, line, at, size * LINE_SHARE, 400, palette.textSoft);
    y += lineHeight * LINE_SHARE;
  }
}
