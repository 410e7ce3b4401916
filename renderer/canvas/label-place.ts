import type { Point } from '../../shared/geometry/point.ts';
import { isInside, nearestOnOutline, type Polygon, polygonBox } from './polygon.ts';

/** Where a text has most room in an outline: the middle of about the largest circle in it. */
export type LabelPlace = { readonly at: Point; readonly radius: number };

/** The search stops when no cell can hold a circle larger by this share of the outline's size. */
const PRECISION = 0.02;

type Cell = { readonly at: Point; readonly half: number; readonly room: number };

/**
 * Halves the outline's box into ever smaller squares and follows those that may still hold a larger
 * circle (quadtree search for the pole of inaccessibility). Works for bent pieces, whose centre of
 * gravity may lie outside of them.
 */
export function labelPlace(polygon: Polygon): LabelPlace {
  const box = polygonBox(polygon);
  const size = Math.max(box.width, box.height);
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  if (size === 0) return { at: middle, radius: 0 };
  const precision = size * PRECISION;
  const cellSize = Math.max(Math.min(box.width, box.height), size / 16);
  let waiting: Cell[] = [];
  for (let x = box.x; x < box.x + box.width; x += cellSize) {
    for (let y = box.y; y < box.y + box.height; y += cellSize) {
      waiting.push(cell(polygon, { x: x + cellSize / 2, y: y + cellSize / 2 }, cellSize / 2));
    }
  }
  let best = cell(polygon, middle, 0);
  while (waiting.length > 0) {
    for (const candidate of waiting) if (candidate.room > best.room) best = candidate;
    const bar = best.room + precision;
    waiting = waiting
      .filter(({ room, half }) => room + half * Math.SQRT2 > bar)
      .flatMap(({ at, half }) => quarters(polygon, at, half / 2));
  }
  return { at: best.at, radius: Math.max(0, best.room) };
}

const quarters = (polygon: Polygon, { x, y }: Point, half: number): readonly Cell[] => [
  cell(polygon, { x: x - half, y: y - half }, half),
  cell(polygon, { x: x + half, y: y - half }, half),
  cell(polygon, { x: x - half, y: y + half }, half),
  cell(polygon, { x: x + half, y: y + half }, half),
];

function cell(polygon: Polygon, at: Point, half: number): Cell {
  const { distance } = nearestOnOutline(polygon, at);
  return { at, half, room: isInside(polygon, at) ? distance : -distance };
}
