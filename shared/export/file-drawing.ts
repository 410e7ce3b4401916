import type { Point } from '../geometry/point.ts';

/** A chain of a file that was read back, mm, y downwards; `layer` is the DXF's layer or the pen. */
export type DrawnLine = {
  readonly layer: string;
  readonly points: readonly Point[];
  readonly closed: boolean;
};

export type DrawnText = { readonly layer: string; readonly at: Point; readonly text: string };

/** What a cutter or another program will see of a file. */
export type FileDrawing = {
  readonly lines: readonly DrawnLine[];
  readonly texts: readonly DrawnText[];
  readonly box: {
    readonly minX: number;
    readonly minY: number;
    readonly maxX: number;
    readonly maxY: number;
  };
};

/** Puts y downwards, as screens draw it, and finds what the drawing covers. */
export function fileDrawing(lines: readonly DrawnLine[], texts: readonly DrawnText[]): FileDrawing {
  const down = ({ x, y }: Point): Point => ({ x, y: -y });
  const turned = lines.map((line) => ({ ...line, points: line.points.map(down) }));
  let box = { minX: 0, minY: 0, maxX: 0, maxY: 0 };
  let isFirst = true;
  for (const { points } of turned) {
    for (const { x, y } of points) {
      box = isFirst
        ? { minX: x, minY: y, maxX: x, maxY: y }
        : {
            minX: Math.min(box.minX, x),
            minY: Math.min(box.minY, y),
            maxX: Math.max(box.maxX, x),
            maxY: Math.max(box.maxY, y),
          };
      isFirst = false;
    }
  }
  return { lines: turned, texts: texts.map((text) => ({ ...text, at: down(text.at) })), box };
}
