import { asCubic, curve, joinPaths, line, type Stretch, stretches } from './build-path.ts';
import {
  closestParameter,
  cubicAt,
  cubicBetween,
  cubicLength,
  cubicParameterAtLength,
} from './cubic.ts';
import { pathLength, SLIVER_MM } from './measure-path.ts';
import type { Path, Segment } from './path.ts';
import { distance, type Point } from './point.ts';
import { closestOnSegment, lerp } from './vector.ts';

/** Where a point lies on a path: the nearest point, how far along it is, and how far away, mm. */
export type Location = {
  readonly point: Point;
  readonly along: number;
  readonly away: number;
};

const lengthOf = (stretch: Stretch): number =>
  stretch.segment.kind === 'line'
    ? distance(stretch.from, stretch.segment.to)
    : cubicLength(asCubic(stretch));

/** A corner this near wins over points beside it: asked for a named point, it is that point, mm. */
const CORNER_MM = 1e-4;

/** Where on a stretch the nearest point lies: a parameter of the curve or a share of the line. */
type Nearest = { readonly index: number; readonly at: number; readonly point: Point };

/** The point of the path nearest to `p`. Corners within 0.0001 mm are found exactly. */
export function locate(path: Path, p: Point): Location {
  let away = distance(path.start, p);
  let nearest: Nearest = { index: 0, at: 0, point: path.start };
  if (away <= CORNER_MM) return { point: path.start, along: 0, away };
  const all = stretches(path);
  for (const [index, stretch] of all.entries()) {
    const { from, segment } = stretch;
    const corner = distance(segment.to, p);
    if (corner <= CORNER_MM)
      return { point: segment.to, along: lengthUpTo(all, index + 1), away: corner };
    if (segment.kind === 'line') {
      const { point, fraction } = closestOnSegment(p, from, segment.to);
      const own = distance(point, p);
      if (own >= away) continue;
      away = own;
      nearest = { index, at: fraction, point };
    } else if (boxDistance(stretch, p) < away) {
      const cubic = asCubic(stretch);
      const t = closestParameter(cubic, p);
      const point = cubicAt(cubic, t);
      const own = distance(point, p);
      if (own >= away) continue;
      away = own;
      nearest = { index, at: t, point };
    }
  }
  const { index, at, point } = nearest;
  const stretch = all[index];
  if (stretch === undefined) return { point, along: 0, away };
  const within =
    stretch.segment.kind === 'line' ? lengthOf(stretch) * at : cubicLength(asCubic(stretch), 0, at);
  return { point, along: lengthUpTo(all, index) + within, away };
}

const lengthUpTo = (all: readonly Stretch[], end: number): number =>
  all.slice(0, end).reduce((sum, stretch) => sum + lengthOf(stretch), 0);

/** Distance to the box of a stretch's ends and control points: the stretch itself is no nearer. */
function boxDistance({ from, segment }: Stretch, p: Point): number {
  if (segment.kind === 'line') return 0;
  const { c1, c2, to } = segment;
  const left = Math.min(from.x, c1.x, c2.x, to.x);
  const right = Math.max(from.x, c1.x, c2.x, to.x);
  const top = Math.min(from.y, c1.y, c2.y, to.y);
  const bottom = Math.max(from.y, c1.y, c2.y, to.y);
  const dx = Math.max(left - p.x, 0, p.x - right);
  const dy = Math.max(top - p.y, 0, p.y - bottom);
  return Math.sqrt(dx * dx + dy * dy);
}

function between(stretch: Stretch, length: number, from: number, to: number): Stretch {
  const { from: start, segment } = stretch;
  if (segment.kind === 'line')
    return {
      from: lerp(start, segment.to, from / length),
      segment: line(to >= length ? segment.to : lerp(start, segment.to, to / length)),
    };
  const cubic = asCubic(stretch);
  const t0 = from <= 0 ? 0 : cubicParameterAtLength(cubic, from);
  const t1 = to >= length ? 1 : cubicParameterAtLength(cubic, to);
  const [a, b, c, d] = cubicBetween(cubic, t0, t1);
  return { from: a, segment: curve(b, c, t1 === 1 ? segment.to : d) };
}

/**
 * The stretch of a path between two lengths along it, as an open path. On a closed path `to` may lie
 * before `from`: the stretch then runs on over the start.
 */
export function subPath(path: Path, from: number, to: number): Path {
  if (path.closed && to <= from + SLIVER_MM) {
    const total = pathLength(path);
    if (from >= total - SLIVER_MM) return subPath(path, 0, to);
    if (to <= SLIVER_MM) return subPath(path, from, total);
    return joinPaths(subPath(path, from, total), subPath(path, 0, to));
  }
  const segments: Segment[] = [];
  let start: Point | undefined;
  let along = 0;
  for (const stretch of stretches(path)) {
    const length = lengthOf(stretch);
    const low = Math.max(from, along);
    const high = Math.min(to, along + length);
    if (high - low > SLIVER_MM) {
      const whole = low - along <= SLIVER_MM && along + length - high <= SLIVER_MM;
      const part = whole
        ? stretch
        : between(
            stretch,
            length,
            low - along <= SLIVER_MM ? 0 : low - along,
            along + length - high <= SLIVER_MM ? length : high - along,
          );
      start ??= part.from;
      segments.push(part.segment);
    }
    along += length;
  }
  return { start: start ?? path.start, segments, closed: false };
}

/** The two parts of a path before and after a length along it. */
export const splitAt = (path: Path, length: number): readonly [Path, Path] => [
  subPath({ ...path, closed: false }, 0, length),
  subPath({ ...path, closed: false }, length, Number.POSITIVE_INFINITY),
];

/** The stretches of a path between points on it, in the path's direction, closed paths all round. */
export function splitAtPoints(path: Path, points: readonly Point[]): readonly Path[] {
  const places = points.map((p) => locate(path, p).along).sort((a, b) => a - b);
  const parts: Path[] = [];
  if (!path.closed) {
    let from = 0;
    for (const place of [...places, Number.POSITIVE_INFINITY]) {
      const part = subPath(path, from, place);
      if (part.segments.length > 0) parts.push(part);
      from = place;
    }
    return parts;
  }
  places.forEach((place, i) => {
    parts.push(subPath(path, place, places[(i + 1) % places.length] ?? place));
  });
  return parts;
}
