import type { Point } from './point.ts';
import { polygonArea } from './polygon.ts';

/** A change that leaves one corner fewer: what it adds, and the corners afterwards. */
type Change = { readonly added: number; readonly apply: () => void };

/**
 * A closed polygon with fewer corners that covers the given one and reaches at most about
 * `toleranceMm` beyond it: what fits with it fits with the original. Corners that point inwards are
 * bridged, sides between two that point outwards give way to where their neighbours meet; what adds
 * least goes first. Own construction, after how strip packers coarsen shapes before the search.
 */
export function outerOutline(polygon: readonly Point[], toleranceMm: number): readonly Point[] {
  const turn = Math.sign(polygonArea(polygon)) || 1;
  const corners = [...polygon];
  for (;;) {
    if (corners.length <= 4) return corners;
    let best: Change | null = null;
    for (let i = 0; i < corners.length; i += 1) {
      const change = changeAt(corners, i, turn, toleranceMm);
      if (change !== null && (best === null || change.added < best.added)) best = change;
    }
    if (best === null) return corners;
    best.apply();
  }
}

function changeAt(corners: Point[], i: number, turn: number, toleranceMm: number): Change | null {
  const count = corners.length;
  const at = (k: number): Point => corners[(k + count) % count] as Point;
  const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
  if (turn * cross(a, b, c) <= 0) {
    const added = area(a, b, c);
    if (height(added, a, c) > toleranceMm) return null;
    return { added, apply: () => void corners.splice(i, 1) };
  }
  if (turn * cross(b, c, d) <= 0) return null;
  const met = meeting(a, b, d, c);
  if (met === null) return null;
  const added = area(b, met, c);
  if (height(added, b, c) > toleranceMm) return null;
  return {
    added,
    apply: () => {
      corners[i] = met;
      corners.splice((i + 1) % count, 1);
    },
  };
}

const cross = (a: Point, b: Point, c: Point): number =>
  (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x);

const area = (a: Point, b: Point, c: Point): number => Math.abs(cross(a, b, c)) / 2;

/** Of a triangle over its side from `a` to `b`. */
const height = (triangle: number, a: Point, b: Point): number =>
  (2 * triangle) / Math.max(Math.hypot(b.x - a.x, b.y - a.y), 1e-9);

/** Where the line from `a` on beyond `b` meets that from `d` on beyond `c`; null where they do not. */
function meeting(a: Point, b: Point, d: Point, c: Point): Point | null {
  const [ux, uy, vx, vy] = [b.x - a.x, b.y - a.y, c.x - d.x, c.y - d.y];
  const across = ux * vy - uy * vx;
  if (Math.abs(across) < 1e-9) return null;
  const s = ((d.x - a.x) * vy - (d.y - a.y) * vx) / across;
  const t = ((d.x - a.x) * uy - (d.y - a.y) * ux) / across;
  return s >= 1 && t >= 1 ? { x: a.x + s * ux, y: a.y + s * uy } : null;
}
