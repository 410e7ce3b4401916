import type { Point } from '../../shared/geometry/point.ts';
import { pointInPolygon } from '../../shared/geometry/polygon.ts';
import type { Box } from './box.ts';
import { nearestOnOutline, type Polygon, polygonBox } from './polygon.ts';

/** Where a text has room in an outline: `radius` is the distance to the outline all round. */
export type LabelPlace = { readonly at: Point; readonly radius: number };

/** The search stops when no cell can hold a circle larger by this share of the outline's size. */
const PRECISION = 0.02;

/**
 * What a place loses for each mm it lies off the middle of the piece: along a collar there is much
 * the same room everywhere, and the eye looks for its name in the middle.
 */
const OFF_MIDDLE = 0.1;

type Cell = {
  readonly at: Point;
  readonly half: number;
  readonly room: number;
  readonly score: number;
};

/**
 * Halves the outline's box into ever smaller squares and follows those that may still hold a better
 * place (quadtree search for the pole of inaccessibility, drawn to the middle). Works for bent
 * pieces, whose middle lies outside of them.
 */
export function labelPlace(polygon: Polygon): LabelPlace {
  const box = polygonBox(polygon);
  const size = Math.max(box.width, box.height);
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  if (size === 0) return { at: middle, radius: 0 };
  const precision = size * PRECISION;
  const cell = (at: Point, half: number): Cell => {
    const { distance } = nearestOnOutline(polygon, at);
    const room = pointInPolygon(at, polygon) ? distance : -distance;
    const off = Math.hypot(at.x - middle.x, at.y - middle.y);
    return { at, half, room, score: room - off * OFF_MIDDLE };
  };
  const cellSize = Math.max(Math.min(box.width, box.height), size / 16);
  let waiting: Cell[] = [];
  for (let x = box.x; x < box.x + box.width; x += cellSize) {
    for (let y = box.y; y < box.y + box.height; y += cellSize) {
      waiting.push(cell({ x: x + cellSize / 2, y: y + cellSize / 2 }, cellSize / 2));
    }
  }
  let best = cell(middle, 0);
  while (waiting.length > 0) {
    for (const candidate of waiting) if (candidate.score > best.score) best = candidate;
    const bar = best.score + precision;
    waiting = waiting
      // Nowhere in a square is the score better than its middle's by more than this.
      .filter(({ score, half }) => score + half * Math.SQRT2 * (1 + OFF_MIDDLE) > bar)
      .flatMap(({ at, half }) => quarters(at, half / 2).map((quarter) => cell(quarter, half / 2)));
  }
  return { at: best.at, radius: Math.max(0, best.room) };
}

/** A moved label is kept while it has this share of the room it had. */
const KEPT_ROOM = 0.85;

/**
 * The label of a piece that has changed a little: at the same place of its box, as long as there is
 * about the same room for it. Null when it has to be found anew.
 */
export function movedLabel(
  before: LabelPlace,
  from: Box,
  to: Box,
  polygon: Polygon,
): LabelPlace | null {
  const at = {
    x: to.x + ((before.at.x - from.x) / from.width) * to.width,
    y: to.y + ((before.at.y - from.y) / from.height) * to.height,
  };
  if (!pointInPolygon(at, polygon)) return null;
  const radius = nearestOnOutline(polygon, at).distance;
  const scale = Math.min(to.width / from.width, to.height / from.height);
  return radius >= before.radius * scale * KEPT_ROOM ? { at, radius } : null;
}

const quarters = ({ x, y }: Point, by: number): readonly Point[] => [
  { x: x - by, y: y - by },
  { x: x + by, y: y - by },
  { x: x - by, y: y + by },
  { x: x + by, y: y + by },
];
