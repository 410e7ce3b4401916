import type { Point } from '../../../shared/geometry/point.ts';

const FONT = "'Inter Variable', system-ui, sans-serif";

/** Size of the numbers on the canvas, px. */
export const NUMBER_PX = 11;

/** A text in as many lines as it takes for each to fit; a single word is never cut. */
export function wrapped(
  text: string,
  room: number,
  measure: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Paints with the origin at a place and the x axis turned. */
export function along(
  context: CanvasRenderingContext2D,
  { x, y }: Point,
  angle: number,
  paint: () => void,
): void {
  context.save();
  context.translate(x, y);
  context.rotate(angle);
  paint();
  context.restore();
}

/** Writes in `colour`, with a halo in the stroke colour set before unless it is switched off. */
export function write(
  context: CanvasRenderingContext2D,
  text: string,
  at: Point,
  size: number,
  weight: number,
  colour: string,
  halo = true,
): void {
  context.font = `${weight.toString()} ${size.toFixed(1)}px ${FONT}`;
  if (halo) {
    context.lineWidth = 4.5;
    context.strokeText(text, at.x, at.y);
  }
  context.fillStyle = colour;
  context.fillText(text, at.x, at.y);
}

/** Widths at 100 px by weight and text: a canvas measures slowly and the same texts come each frame. */
const widths = new Map<string, number>();
const MOST_WIDTHS = 2000;

/** Width of a text, px. */
export function textWidth(
  context: CanvasRenderingContext2D,
  text: string,
  size: number,
  weight: number,
): number {
  const key = `${weight.toString()} ${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    context.font = `${weight.toString()} 100px ${FONT}`;
    width = context.measureText(text).width;
    if (widths.size >= MOST_WIDTHS) widths.clear();
    widths.set(key, width);
  }
  return (width * size) / 100;
}

/** To be called when a font has arrived: what was measured before was another one. */
export const forgetTextWidths = (): void => widths.clear();
