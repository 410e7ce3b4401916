import type { Point } from '../../shared/geometry/point.ts';
import type { Box } from './box.ts';

/** Corners of a closed outline, the first not repeated at the end. */
export type Polygon = readonly Point[];

export function polygonBox(polygon: Polygon): Box {
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const { x, y } of polygon) {
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  if (left > right) return { x: 0, y: 0, width: 0, height: 0 };
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The nearest place on the outline and the direction the outline runs there (unit length). */
export type Nearest = {
  readonly at: Point;
  readonly direction: Point;
  readonly distance: number;
};

export function nearestOnOutline(polygon: Polygon, to: Point): Nearest {
  let best: Nearest = {
    at: polygon[0] ?? to,
    direction: { x: 1, y: 0 },
    distance: Number.POSITIVE_INFINITY,
  };
  let from = polygon.at(-1);
  for (const corner of polygon) {
    if (from !== undefined) {
      const dx = corner.x - from.x;
      const dy = corner.y - from.y;
      const length = Math.hypot(dx, dy);
      if (length > 0) {
        const along = ((to.x - from.x) * dx + (to.y - from.y) * dy) / (length * length);
        const share = Math.min(1, Math.max(0, along));
        const at = { x: from.x + dx * share, y: from.y + dy * share };
        const distance = Math.hypot(to.x - at.x, to.y - at.y);
        if (distance < best.distance) {
          best = { at, direction: { x: dx / length, y: dy / length }, distance };
        }
      }
    }
    from = corner;
  }
  return best;
}

/** How far from `from` along `direction` (unit length) the outline is first met; null if never. */
export function distanceAlong(polygon: Polygon, from: Point, direction: Point): number | null {
  let nearest: number | null = null;
  let start = polygon.at(-1);
  for (const end of polygon) {
    if (start !== undefined) {
      const ex = end.x - start.x;
      const ey = end.y - start.y;
      const cross = direction.x * ey - direction.y * ex;
      if (Math.abs(cross) > 1e-12) {
        const sx = start.x - from.x;
        const sy = start.y - from.y;
        const distance = (sx * ey - sy * ex) / cross;
        const share = (sx * direction.y - sy * direction.x) / cross;
        if (distance >= 0 && share >= 0 && share <= 1) {
          if (nearest === null || distance < nearest) nearest = distance;
        }
      }
    }
    start = end;
  }
  return nearest;
}
