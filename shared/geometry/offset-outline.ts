import { FillRule, unionD } from 'clipper2-ts';

import { COINCIDENT_MM, polygonPath, stretches } from './build-path.ts';
import { flatten } from './flatten.ts';
import { knownSimple } from './outline.ts';
import type { Path } from './path.ts';
import { distance, type Point } from './point.ts';
import { polygonArea, selfIntersection } from './polygon.ts';
import { recalling } from './recall.ts';
import { add, cross, dot, intersectLines, outwardNormal, scale, subtract, unit } from './vector.ts';

/** Cut lines follow curves this closely, mm. */
const CURVE_TOLERANCE_MM = 0.05;

/** A corner's point may stick out at most this many allowances; a sharper one is cut off square. */
const LONGEST_MITRE = 4;

/** Turns gentler than this (about 20 degrees, as a cosine) belong to a curve, not to a corner. */
const SMOOTH_COSINE = 0.94;

/** Cut lines remembered: those of a few drafts of the largest design. */
const MOST_RECALLED = 128;

/** Decimals kept by the polygon union: it computes on integers. */
const UNION_DECIMALS = 5;

type Side = {
  readonly a: Point;
  readonly b: Point;
  readonly direction: Point;
  readonly allowance: number;
  /** The ends of the side, moved outwards by its allowance. */
  readonly start: Point;
  readonly end: Point;
};

/** The outline as straight sides, each with the allowance of the segment it came from. */
function sidesOf(outline: Path, allowances: readonly number[]): readonly Side[] {
  const sides: Side[] = [];
  stretches(outline).forEach(({ from, segment }, i) => {
    const allowance = allowances[i];
    if (allowance === undefined || !(allowance >= 0) || !Number.isFinite(allowance))
      throw new RangeError(`no allowance for segment ${i}`);
    const points = flatten({ start: from, segments: [segment], closed: false }, CURVE_TOLERANCE_MM);
    points.forEach((b, j) => {
      const a = points[j - 1];
      if (a === undefined || distance(a, b) <= COINCIDENT_MM) return;
      const direction = unit(subtract(b, a));
      const out = scale(outwardNormal(direction), allowance);
      sides.push({ a, b, direction, allowance, start: add(a, out), end: add(b, out) });
    });
  });
  return sides;
}

/** The cut line's points round the corner where one side meets the next. */
function corner(before: Side, after: Side): readonly Point[] {
  const { end } = before;
  const { start } = after;
  if (distance(end, start) <= COINCIDENT_MM) return [end];
  const smooth = dot(before.direction, after.direction) > SMOOTH_COSINE;
  if (smooth && Math.abs(before.allowance - after.allowance) > COINCIDENT_MM) return [end, start];
  const meet = intersectLines(end, before.direction, start, after.direction);
  if (smooth) return meet === null ? [end] : [meet];
  if (cross(before.direction, after.direction) < 0) {
    // Hollow corner: where both sides reach the meeting point the lines simply stop there.
    const reached =
      meet !== null &&
      dot(subtract(meet, before.start), before.direction) >= 0 &&
      dot(subtract(after.end, meet), after.direction) >= 0;
    // Else the lines overrun; the loop this makes is wound backwards and falls to the union.
    return reached && meet !== null ? [meet] : [end, before.b, start];
  }
  const widest = Math.max(before.allowance, after.allowance);
  if (meet !== null && distance(meet, before.b) <= LONGEST_MITRE * widest) return [meet];
  return [
    add(end, scale(before.direction, before.allowance)),
    subtract(start, scale(after.direction, after.allowance)),
  ];
}

/** Drops points on top of one another and spikes, which unions and parallel sides leave behind. */
function tidy(points: readonly Point[]): readonly Point[] {
  let kept = [...points];
  for (let changed = true; changed && kept.length > 3; ) {
    const before = kept;
    kept = before.filter((p, i) => {
      const previous = before[(i + before.length - 1) % before.length] ?? p;
      return distance(previous, p) > 1e-4;
    });
    const spiked = kept;
    kept = spiked.filter((p, i) => {
      const previous = spiked[(i + spiked.length - 1) % spiked.length] ?? p;
      const next = spiked[(i + 1) % spiked.length] ?? p;
      const u = unit(subtract(p, previous));
      const v = unit(subtract(next, p));
      return !(dot(u, v) < 0 && Math.abs(cross(u, v)) < 1e-9);
    });
    changed = kept.length < before.length;
  }
  return kept;
}

/**
 * The outline grown outwards by an allowance of its own for each segment, as straight lines within
 * 0.05 mm: square corners, never crossing itself, never inside the outline.
 *
 * @param outline     closed, simple, wound positively, mm
 * @param allowances  one for each segment of the outline, mm, 0 or more
 * @returns           a closed, simple path wound positively; the outline's own points where all
 *                    allowances are 0
 * Throws a `RangeError` when an allowance is missing or not a length.
 */
export const offsetOutline = recalling(MOST_RECALLED, (outline, allowances): Path => {
  const sides = sidesOf(outline, allowances);
  if (sides.every(({ allowance }) => allowance === 0)) return outline;
  const raw: Point[] = [];
  sides.forEach((side, i) => {
    const before = sides[(i + sides.length - 1) % sides.length];
    if (before !== undefined) raw.push(...corner(before, side));
  });
  const points = tidy(raw);
  if (selfIntersection(points) === null) return knownSimple(polygonPath(points));
  return polygonPath(largestOutline(raw, flatten(outline, CURVE_TOLERANCE_MM)));
});

/** What the raw cut line winds round positively, together with the piece itself. */
function largestOutline(raw: readonly Point[], piece: readonly Point[]): readonly Point[] {
  const merged = unionD([[...raw]], [[...piece]], FillRule.Positive, UNION_DECIMALS);
  let best: readonly Point[] = piece;
  let area = 0;
  for (const polygon of merged) {
    const own = polygonArea(polygon);
    if (own > area) {
      area = own;
      best = polygon.map(({ x, y }) => ({ x, y }));
    }
  }
  return tidy(best);
}
