import type { Point } from './point.ts';
import { cross } from './vector.ts';

/** Signed area of a closed polygon, mm²; positive when it runs clockwise on screen. */
export function polygonArea(points: readonly Point[]): number {
  let area = 0;
  let previous = points.at(-1);
  for (const p of points) {
    if (previous !== undefined) area += cross(previous, p) / 2;
    previous = p;
  }
  return area;
}

/** True inside a closed polygon (even-odd); points exactly on the line may count either way. */
export function pointInPolygon(p: Point, points: readonly Point[]): boolean {
  let inside = false;
  let previous = points.at(-1);
  for (const current of points) {
    if (
      previous !== undefined &&
      current.y > p.y !== previous.y > p.y &&
      p.x < ((previous.x - current.x) * (p.y - current.y)) / (previous.y - current.y) + current.x
    )
      inside = !inside;
    previous = current;
  }
  return inside;
}

/** A side with its reach along the axis that is swept, and across it. */
type Side = {
  readonly index: number;
  readonly a: Point;
  readonly b: Point;
  readonly start: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
};

function sideOf(a: Point, b: Point, index: number, alongY: boolean): Side {
  const [a1, b1, a2, b2] = alongY ? [a.y, b.y, a.x, b.x] : [a.x, b.x, a.y, b.y];
  return {
    index,
    a,
    b,
    start: Math.min(a1, b1),
    end: Math.max(a1, b1),
    low: Math.min(a2, b2),
    high: Math.max(a2, b2),
  };
}

/** True where the points reach further in y than in x. */
function isTall(points: readonly Point[]): boolean {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of points) {
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return bottom - top > right - left;
}

/** Twice the area of the triangle, zeroed where rounding decides its sign. */
function turn(a: Point, b: Point, c: Point): number {
  const area = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
  const size =
    Math.abs(b.x - a.x) + Math.abs(b.y - a.y) + Math.abs(c.x - a.x) + Math.abs(c.y - a.y);
  return Math.abs(area) < 1e-12 * size * size ? 0 : area;
}

function sidesTouch(s: Side, t: Side): boolean {
  const t1 = turn(s.a, s.b, t.a);
  const t2 = turn(s.a, s.b, t.b);
  if ((t1 > 0 && t2 > 0) || (t1 < 0 && t2 < 0)) return false;
  const t3 = turn(t.a, t.b, s.a);
  const t4 = turn(t.a, t.b, s.b);
  if ((t3 > 0 && t4 > 0) || (t3 < 0 && t4 < 0)) return false;
  // Boxes overlap (the caller checked): on one line this means the sides share points.
  return true;
}

/** Two sides that share a corner touch there by right; they fold back where they overlap. */
function foldsBack(before: Side, after: Side): boolean {
  const dx1 = before.b.x - before.a.x;
  const dy1 = before.b.y - before.a.y;
  const dx2 = after.b.x - after.a.x;
  const dy2 = after.b.y - after.a.y;
  return turn(before.a, before.b, after.b) === 0 && dx1 * dx2 + dy1 * dy2 < 0;
}

/**
 * The first two sides of a closed polygon that cross or touch other than at their common corner,
 * by index, or null for a simple polygon. Sweeps along its longer way, so nearly linear for outlines.
 */
export function selfIntersection(
  points: readonly Point[],
): readonly [first: number, second: number] | null {
  const count = points.length;
  const alongY = isTall(points);
  const sides: Side[] = [];
  for (let i = 0; i < count; i += 1) {
    const a = points[i];
    const b = points[(i + 1) % count];
    if (a !== undefined && b !== undefined) sides.push(sideOf(a, b, i, alongY));
  }
  sides.sort((s, t) => s.start - t.start);
  const open: Side[] = [];
  for (const side of sides) {
    let kept = 0;
    for (const other of open) {
      if (other.end < side.start) continue;
      open[kept] = other;
      kept += 1;
      if (other.high < side.low || other.low > side.high) continue;
      const apart = (side.index - other.index + count) % count;
      const touches =
        apart === 1
          ? foldsBack(other, side)
          : apart === count - 1
            ? foldsBack(side, other)
            : sidesTouch(other, side);
      if (touches) return [Math.min(other.index, side.index), Math.max(other.index, side.index)];
    }
    open.length = kept;
    open.push(side);
  }
  return null;
}
