import type { Point } from '../geometry/point.ts';
import { type DrawnLine, type DrawnText, type FileDrawing, fileDrawing } from './file-drawing.ts';

/** One entity: its name and its values by group code, the last of each. */
type Entity = { readonly type: string; readonly values: ReadonlyMap<number, string> };

/**
 * What another program would draw of a DXF of ours (R12: POLYLINE, LINE, TEXT; blocks inserted where
 * they lie). Notches and drill holes are points, drawn as crosses; the other points mark vertices of lines
 * that are there already.
 */
export function readDxfDrawing(text: string): FileDrawing {
  const lines: DrawnLine[] = [];
  const texts: DrawnText[] = [];
  let chain: { layer: string; closed: boolean; points: Point[] } | null = null;
  for (const { type, values } of entitiesOf(text)) {
    const layer = values.get(8) ?? '';
    if (type === 'POLYLINE') {
      chain = { layer, closed: (Number(values.get(70)) & 1) === 1, points: [] };
    } else if (type === 'VERTEX') {
      chain?.points.push(placeOf(values, 10, 20));
    } else if (type === 'SEQEND' && chain !== null) {
      lines.push(chain);
      chain = null;
    } else if (type === 'LINE') {
      const points = [placeOf(values, 10, 20), placeOf(values, 11, 21)];
      lines.push({ layer, closed: false, points });
    } else if (type === 'POINT' && MARKS.includes(layer)) {
      lines.push(...cross(layer, placeOf(values, 10, 20)));
    } else if (type === 'TEXT') {
      texts.push({ layer, at: placeOf(values, 10, 20), text: values.get(1) ?? '' });
    }
  }
  return fileDrawing(lines, texts);
}

/** Layers whose points are marks of their own: notches and drill holes. */
const MARKS: readonly string[] = ['4', '13'];
const ARM_MM = 3;

const cross = (layer: string, { x, y }: Point): DrawnLine[] =>
  [
    [
      { x: x - ARM_MM, y },
      { x: x + ARM_MM, y },
    ],
    [
      { x, y: y - ARM_MM },
      { x, y: y + ARM_MM },
    ],
  ].map((points) => ({ layer, closed: false, points }));

const placeOf = (values: Entity['values'], x: number, y: number): Point => ({
  x: Number(values.get(x) ?? 0),
  y: Number(values.get(y) ?? 0),
});

/** The pairs of a DXF: a code on one line, its value on the next; 0 begins an entity. */
function* entitiesOf(text: string): Generator<Entity> {
  const rows = text.split(/\r?\n/);
  let type = '';
  let values = new Map<number, string>();
  for (let i = 0; i + 1 < rows.length; i += 2) {
    const code = Number(rows[i]);
    const value = rows[i + 1] ?? '';
    if (code === 0) {
      if (type !== '') yield { type, values };
      type = value.trim();
      values = new Map();
    } else {
      values.set(code, value);
    }
  }
  if (type !== '') yield { type, values };
}
