import type { Point } from './point.ts';

/** Plain vector arithmetic on points; every function returns a new point. */
export const add = (a: Point, b: Point): Point => ({ x: a.x + b.x, y: a.y + b.y });
export const subtract = (a: Point, b: Point): Point => ({ x: a.x - b.x, y: a.y - b.y });
export const scale = (a: Point, factor: number): Point => ({ x: a.x * factor, y: a.y * factor });

/** The point a fraction of the way from `a` to `b`; 0 is `a`, 1 is `b`, outside goes beyond. */
export const lerp = (a: Point, b: Point, fraction: number): Point => ({
  x: a.x + (b.x - a.x) * fraction,
  y: a.y + (b.y - a.y) * fraction,
});

export const dot = (a: Point, b: Point): number => a.x * b.x + a.y * b.y;

/** z of the cross product; positive when `b` lies clockwise of `a` on screen (y downwards). */
export const cross = (a: Point, b: Point): number => a.x * b.y - a.y * b.x;

export const magnitude = (a: Point): number => Math.sqrt(a.x * a.x + a.y * a.y);

/** The direction of a vector with length 1; the zero vector stays zero. */
export function unit(a: Point): Point {
  const length = magnitude(a);
  return length === 0 ? { x: 0, y: 0 } : { x: a.x / length, y: a.y / length };
}

/**
 * Unit vector to the left of the direction of travel, seen on screen. On a positively wound outline
 * (clockwise on screen) this points away from the piece.
 */
export function outwardNormal(direction: Point): Point {
  const { x, y } = unit(direction);
  return { x: y, y: -x };
}

export const samePoint = (a: Point, b: Point, toleranceMm: number): boolean =>
  Math.abs(a.x - b.x) <= toleranceMm && Math.abs(a.y - b.y) <= toleranceMm;

/** Where the endless lines a + t·u and b + s·v meet; null where they are parallel. */
export function intersectLines(a: Point, u: Point, b: Point, v: Point): Point | null {
  const area = cross(u, v);
  if (Math.abs(area) <= 1e-12 * magnitude(u) * magnitude(v)) return null;
  const t = cross(subtract(b, a), v) / area;
  return { x: a.x + u.x * t, y: a.y + u.y * t };
}

/** Foot of the perpendicular from `p` on the segment a-b, or the nearer end; with its fraction. */
export function closestOnSegment(
  p: Point,
  a: Point,
  b: Point,
): { readonly point: Point; readonly fraction: number } {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const squared = dx * dx + dy * dy;
  const free = squared === 0 ? 0 : ((p.x - a.x) * dx + (p.y - a.y) * dy) / squared;
  const fraction = Math.min(1, Math.max(0, free));
  return { point: { x: a.x + dx * fraction, y: a.y + dy * fraction }, fraction };
}
