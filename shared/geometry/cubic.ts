import { distance, type Point } from './point.ts';
import { lerp, magnitude, unit } from './vector.ts';

/** A cubic Bézier curve: start, two control points, end. */
export type Cubic = readonly [start: Point, c1: Point, c2: Point, end: Point];

export function cubicAt([a, b, c, d]: Cubic, t: number): Point {
  const s = 1 - t;
  const wa = s * s * s;
  const wb = 3 * s * s * t;
  const wc = 3 * s * t * t;
  const wd = t * t * t;
  return {
    x: wa * a.x + wb * b.x + wc * c.x + wd * d.x,
    y: wa * a.y + wb * b.y + wc * c.y + wd * d.y,
  };
}

/** The derivative with respect to t; its direction is the direction of travel. */
export function cubicDerivative([a, b, c, d]: Cubic, t: number): Point {
  const s = 1 - t;
  const wa = 3 * s * s;
  const wb = 6 * s * t;
  const wc = 3 * t * t;
  return {
    x: wa * (b.x - a.x) + wb * (c.x - b.x) + wc * (d.x - c.x),
    y: wa * (b.y - a.y) + wb * (c.y - b.y) + wc * (d.y - c.y),
  };
}

/** Control points nearer than this to their end give no direction of their own, mm. */
const SAME_POINT_MM = 1e-6;

/**
 * Unit direction of travel. Where a control point lies on its end (as in many drafts) the
 * derivative vanishes there and the direction is that towards the next point that differs.
 */
export function cubicDirection(curve: Cubic, t: number): Point {
  const [a, b, c, d] = curve;
  const towards = (from: Point, ...targets: readonly Point[]): Point => {
    for (const to of targets) {
      if (distance(from, to) > SAME_POINT_MM) return unit({ x: to.x - from.x, y: to.y - from.y });
    }
    return { x: 0, y: 0 };
  };
  if (t <= 0) return towards(a, b, c, d);
  if (t >= 1) {
    const back = towards(d, c, b, a);
    return { x: -back.x, y: -back.y };
  }
  const derivative = cubicDerivative(curve, t);
  return magnitude(derivative) > SAME_POINT_MM ? unit(derivative) : towards(a, d);
}

/** De Casteljau: the curve before and after t. */
export function splitCubic([a, b, c, d]: Cubic, t: number): readonly [Cubic, Cubic] {
  const ab = lerp(a, b, t);
  const bc = lerp(b, c, t);
  const cd = lerp(c, d, t);
  const abc = lerp(ab, bc, t);
  const bcd = lerp(bc, cd, t);
  const middle = lerp(abc, bcd, t);
  return [
    [a, ab, abc, middle],
    [middle, bcd, cd, d],
  ];
}

/** The stretch of a curve between two parameters, 0 <= from < to <= 1. */
export function cubicBetween(curve: Cubic, from: number, to: number): Cubic {
  const [, after] = from <= 0 ? [curve, curve] : splitCubic(curve, from);
  if (to >= 1) return after;
  return splitCubic(after, (to - Math.max(from, 0)) / (1 - Math.max(from, 0)))[0];
}

/** Abscissae and weights of the five-point Gauss-Legendre rule on [-1, 1]. */
const GAUSS_MIDDLE_WEIGHT = 0.568_888_888_888_888_9;
const GAUSS_INNER = 0.538_469_310_105_683;
const GAUSS_INNER_WEIGHT = 0.478_628_670_499_366_5;
const GAUSS_OUTER = 0.906_179_845_938_664;
const GAUSS_OUTER_WEIGHT = 0.236_926_885_056_189_08;

/** How fast the point travels at t: the length of the derivative, without making a point of it. */
function speedAt([a, b, c, d]: Cubic, t: number): number {
  const s = 1 - t;
  const wa = 3 * s * s;
  const wb = 6 * s * t;
  const wc = 3 * t * t;
  const x = wa * (b.x - a.x) + wb * (c.x - b.x) + wc * (d.x - c.x);
  const y = wa * (b.y - a.y) + wb * (c.y - b.y) + wc * (d.y - c.y);
  return Math.sqrt(x * x + y * y);
}

function speedIntegral(curve: Cubic, from: number, to: number): number {
  const half = (to - from) / 2;
  const middle = (to + from) / 2;
  const inner = half * GAUSS_INNER;
  const outer = half * GAUSS_OUTER;
  const sum =
    GAUSS_MIDDLE_WEIGHT * speedAt(curve, middle) +
    GAUSS_INNER_WEIGHT * (speedAt(curve, middle - inner) + speedAt(curve, middle + inner)) +
    GAUSS_OUTER_WEIGHT * (speedAt(curve, middle - outer) + speedAt(curve, middle + outer));
  return sum * half;
}

/** Lengths are exact to about this much, mm: far below what scissors can follow. */
const LENGTH_TOLERANCE_MM = 1e-5;
const DEEPEST_HALVING = 14;

/** Arc length between two parameters, by Gauss-Legendre quadrature halved until it settles, mm. */
export function cubicLength(curve: Cubic, from = 0, to = 1): number {
  const refine = (start: number, end: number, whole: number, depth: number): number => {
    const middle = (start + end) / 2;
    const left = speedIntegral(curve, start, middle);
    const right = speedIntegral(curve, middle, end);
    if (Math.abs(left + right - whole) < LENGTH_TOLERANCE_MM || depth >= DEEPEST_HALVING)
      return left + right;
    return refine(start, middle, left, depth + 1) + refine(middle, end, right, depth + 1);
  };
  return refine(from, to, speedIntegral(curve, from, to), 0);
}

/** The parameter where the arc length from the start is `length` (clamped to the curve). */
export function cubicParameterAtLength(curve: Cubic, length: number): number {
  const total = cubicLength(curve);
  if (length <= 0 || total === 0) return 0;
  if (length >= total) return 1;
  let low = 0;
  let high = 1;
  let t = length / total;
  for (let step = 0; step < 40; step += 1) {
    const missing = length - cubicLength(curve, 0, t);
    if (Math.abs(missing) < LENGTH_TOLERANCE_MM) break;
    if (missing > 0) low = t;
    else high = t;
    const speed = magnitude(cubicDerivative(curve, t));
    const newton = speed > 0 ? t + missing / speed : low;
    t = newton > low && newton < high ? newton : (low + high) / 2;
  }
  return t;
}

/** Signed area between the curve and the rays from the origin to its ends (Green), mm². Exact. */
export function cubicArea([a, b, c, d]: Cubic): number {
  const z = (p: Point, q: Point): number => p.x * q.y - p.y * q.x;
  return (6 * z(a, b) + 3 * z(a, c) + z(a, d) + 3 * z(b, c) + 3 * z(b, d) + 6 * z(c, d)) / 20;
}

/**
 * How many equal parameter steps keep every chord within `toleranceMm` of the curve. From the
 * bound on the second derivative of a cubic (Wang's formula), so it errs on the safe side.
 */
export function cubicSteps([a, b, c, d]: Cubic, toleranceMm: number): number {
  const bend = Math.max(
    Math.hypot(a.x - 2 * b.x + c.x, a.y - 2 * b.y + c.y),
    Math.hypot(b.x - 2 * c.x + d.x, b.y - 2 * c.y + d.y),
  );
  return Math.max(1, Math.ceil(Math.sqrt((0.75 * bend) / toleranceMm)));
}

/** Parameters strictly inside (0, 1) where one coordinate turns: the candidates of a bounding box. */
export function cubicExtremes(curve: Cubic, axis: 'x' | 'y'): readonly number[] {
  const [p0, p1, p2, p3] = [curve[0][axis], curve[1][axis], curve[2][axis], curve[3][axis]];
  const a = -p0 + 3 * p1 - 3 * p2 + p3;
  const b = 2 * (p0 - 2 * p1 + p2);
  const c = p1 - p0;
  const inside = (t: number): boolean => t > 0 && t < 1;
  if (Math.abs(a) < 1e-9) return Math.abs(b) < 1e-9 ? [] : [-c / b].filter(inside);
  const root = b * b - 4 * a * c;
  if (root < 0) return [];
  const square = Math.sqrt(root);
  return [(-b + square) / (2 * a), (-b - square) / (2 * a)].filter(inside);
}

/** Square of the distance between the curve at t and a point, mm². */
function squaredAway([a, b, c, d]: Cubic, t: number, p: Point): number {
  const s = 1 - t;
  const wa = s * s * s;
  const wb = 3 * s * s * t;
  const wc = 3 * s * t * t;
  const wd = t * t * t;
  const x = wa * a.x + wb * b.x + wc * c.x + wd * d.x - p.x;
  const y = wa * a.y + wb * b.y + wc * c.y + wd * d.y - p.y;
  return x * x + y * y;
}

/** Places of the coarse scan for the nearest point. */
const SCAN = 24;

/** The parameter of the point of the curve nearest to `p`: a coarse scan, then ternary search. */
export function closestParameter(curve: Cubic, p: Point): number {
  let best = 0;
  let nearest = Number.POSITIVE_INFINITY;
  for (let i = 0; i <= SCAN; i += 1) {
    const away = squaredAway(curve, i / SCAN, p);
    if (away < nearest) {
      nearest = away;
      best = i / SCAN;
    }
  }
  let low = Math.max(0, best - 1 / SCAN);
  let high = Math.min(1, best + 1 / SCAN);
  while (high - low > 1e-9) {
    const third = (high - low) / 3;
    if (squaredAway(curve, low + third, p) < squaredAway(curve, high - third, p)) high -= third;
    else low += third;
  }
  const t = (low + high) / 2;
  return squaredAway(curve, t, p) < nearest ? t : best;
}
