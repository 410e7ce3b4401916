import type { Cubic } from './cubic.ts';
import type { Path, Segment } from './path.ts';
import type { Point } from './point.ts';
import { samePoint } from './vector.ts';

/** Points nearer than this are one point: drafts are computed in floating point, mm. */
export const COINCIDENT_MM = 1e-6;

export const line = (to: Point): Segment => ({ kind: 'line', to });
export const curve = (c1: Point, c2: Point, to: Point): Segment => ({ kind: 'curve', c1, c2, to });

export const pathFrom = (start: Point, ...segments: readonly Segment[]): Path => ({
  start,
  segments,
  closed: false,
});

/** An open chain of straight lines. Throws a `RangeError` when there is no point. */
export function polyline(points: readonly Point[]): Path {
  const [start, ...rest] = points;
  if (start === undefined) throw new RangeError('a path needs a point');
  return { start, segments: rest.map(line), closed: false };
}

/** A closed outline of straight lines; the first point need not be repeated. */
export const polygonPath = (points: readonly Point[]): Path => closePath(polyline(points));

export const pathEnd = (path: Path): Point => path.segments.at(-1)?.to ?? path.start;

/** Closes a path with a straight line where its end is not its start already. */
export function closePath(path: Path): Path {
  if (path.closed) return path;
  const end = pathEnd(path);
  if (!samePoint(end, path.start, COINCIDENT_MM))
    return { start: path.start, segments: [...path.segments, line(path.start)], closed: true };
  // End exactly on the start, so that closed paths need no tolerance further on.
  const last = path.segments.at(-1);
  if (last === undefined) return { ...path, closed: true };
  return {
    start: path.start,
    segments: [...path.segments.slice(0, -1), { ...last, to: path.start }],
    closed: true,
  };
}

/** One path through all; a gap between two becomes a straight line. Throws without a path. */
export function joinPaths(...paths: readonly Path[]): Path {
  const [first, ...rest] = paths;
  if (first === undefined) throw new RangeError('nothing to join');
  const segments = [...first.segments];
  let end = pathEnd(first);
  for (const path of rest) {
    if (!samePoint(end, path.start, COINCIDENT_MM)) segments.push(line(path.start));
    segments.push(...path.segments);
    end = pathEnd(path);
  }
  return { start: first.start, segments, closed: false };
}

export function reversePath(path: Path): Path {
  const segments: Segment[] = [];
  const ends = [path.start, ...path.segments.map(({ to }) => to)];
  for (let i = path.segments.length - 1; i >= 0; i -= 1) {
    const segment = path.segments[i];
    const to = ends[i];
    if (segment === undefined || to === undefined) continue;
    segments.push(
      segment.kind === 'line' ? line(to) : { kind: 'curve', c1: segment.c2, c2: segment.c1, to },
    );
  }
  return { start: pathEnd(path), segments, closed: path.closed };
}

/** A segment with the point where it starts. */
export type Stretch = { readonly from: Point; readonly segment: Segment };

export function stretches(path: Path): readonly Stretch[] {
  let from = path.start;
  return path.segments.map((segment) => {
    const stretch = { from, segment };
    from = segment.to;
    return stretch;
  });
}

/** The segment as a cubic; a line has its control points on its thirds. */
export function asCubic({ from, segment }: Stretch): Cubic {
  if (segment.kind === 'curve') return [from, segment.c1, segment.c2, segment.to];
  const { to } = segment;
  const third = { x: (to.x - from.x) / 3, y: (to.y - from.y) / 3 };
  return [
    from,
    { x: from.x + third.x, y: from.y + third.y },
    { x: to.x - third.x, y: to.y - third.y },
    to,
  ];
}

/** The same path without segments that draw nothing. */
export function withoutEmptySegments(path: Path, toleranceMm = COINCIDENT_MM): Path {
  let from = path.start;
  const segments = path.segments.filter((segment) => {
    const start = from;
    const still =
      samePoint(start, segment.to, toleranceMm) &&
      (segment.kind === 'line' ||
        (samePoint(start, segment.c1, toleranceMm) && samePoint(start, segment.c2, toleranceMm)));
    if (!still) from = segment.to;
    return !still;
  });
  const last = segments.at(-1);
  // What was left out at the end may have carried the closing point.
  if (path.closed && last !== undefined)
    segments[segments.length - 1] = { ...last, to: path.start };
  return { ...path, segments };
}
