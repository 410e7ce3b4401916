import type { Point } from '../../../shared/geometry/point.ts';
import type { Palette } from './palette.ts';
import { along, NUMBER_PX, textWidth, write } from './text.ts';

const SIZE_PX = NUMBER_PX + 1;

/** Paper round the text, px. */
const ROOM_PX = { x: 7, y: 4 };

/** A text on a plate of paper, over everything else, along a line of the given angle. */
export function plate(
  context: CanvasRenderingContext2D,
  text: string,
  at: Point,
  angle: number,
  palette: Palette,
): void {
  const width = textWidth(context, text, SIZE_PX, 600) + 2 * ROOM_PX.x;
  const height = SIZE_PX + 2 * ROOM_PX.y;
  along(context, at, angle, () => {
    context.fillStyle = palette.paper;
    context.strokeStyle = palette.brass;
    context.lineWidth = 1;
    context.beginPath();
    context.roundRect(-width / 2, -height / 2, width, height, 3);
    context.fill();
    context.stroke();
    write(context, text, { x: 0, y: 0.5 }, SIZE_PX, 600, palette.brass, false);
  });
}
