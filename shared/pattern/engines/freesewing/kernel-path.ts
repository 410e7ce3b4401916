import {
  asCubic,
  COINCIDENT_MM,
  closePath,
  type Stretch,
  stretches,
  withoutEmptySegments,
} from '../../../geometry/build-path.ts';
import { closestParameter, cubicAt, splitCubic } from '../../../geometry/cubic.ts';
import type { Path, Segment } from '../../../geometry/path.ts';
import { distance, type Point } from '../../../geometry/point.ts';
import { locate } from '../../../geometry/split-path.ts';
import { closestOnSegment, samePoint } from '../../../geometry/vector.ts';
import type { KernelPath } from './kernel.ts';

/** Kernel points this near are the same corner: it computes the same place in more ways than one. */
const SAME_CORNER_MM = 1e-3;

/** A corner further than this from a path does not lie on it, mm. */
const ON_PATH_MM = 0.05;

const plain = ({ x, y }: Point): Point => ({ x, y });

/** A kernel path as ours; one that ends where it starts is closed. Null when nothing is drawn. */
export function pathOfKernel({ ops }: KernelPath): Path | null {
  let start: Point | null = null;
  let closed = false;
  const segments: Segment[] = [];
  for (const { type, to, cp1, cp2 } of ops) {
    if (type === 'close') closed = true;
    else if (to === undefined) continue;
    else if (start === null) start = plain(to);
    else if (type === 'curve' && cp1 && cp2)
      segments.push({ kind: 'curve', c1: plain(cp1), c2: plain(cp2), to: plain(to) });
    else segments.push({ kind: 'line', to: plain(to) });
  }
  const end = segments.at(-1)?.to;
  if (start === null || end === undefined) return null;
  const meets = samePoint(start, end, SAME_CORNER_MM);
  const last = segments.at(-1);
  if (meets && last !== undefined) segments[segments.length - 1] = { ...last, to: start };
  const path = withoutEmptySegments({ start, segments, closed: false }, COINCIDENT_MM * 10);
  return closed || meets ? closePath(path) : path;
}

export const isOnPath = (path: Path, p: Point): boolean => locate(path, p).away < ON_PATH_MM;

/** A path cut at corners, so that the runs between them are its own segments. */
export type CorneredPath = {
  readonly stretches: readonly Stretch[];
  readonly closed: boolean;
  /** Where the runs may start: index of the stretch that starts at the corner; null off the path. */
  readonly indexOf: (corner: Point) => number | null;
};

export function withCorners(path: Path, corners: readonly Point[]): CorneredPath {
  const parts = [...stretches(path)];
  for (const corner of corners) if (findVertex(parts, corner) === null) insertVertex(parts, corner);
  return {
    stretches: parts,
    closed: path.closed,
    indexOf: (corner) => {
      const index = findVertex(parts, corner);
      return index === parts.length && path.closed ? 0 : index;
    },
  };
}

function findVertex(parts: readonly Stretch[], corner: Point): number | null {
  for (let i = 0; i < parts.length; i += 1) {
    const part = parts[i];
    if (part !== undefined && samePoint(part.from, corner, SAME_CORNER_MM)) return i;
  }
  const end = parts.at(-1)?.segment.to;
  return end !== undefined && samePoint(end, corner, SAME_CORNER_MM) ? parts.length : null;
}

function insertVertex(parts: Stretch[], corner: Point): void {
  let nearest = ON_PATH_MM;
  let best: readonly [index: number, before: Stretch, after: Stretch] | null = null;
  parts.forEach((part, i) => {
    const { from, segment } = part;
    if (segment.kind === 'line') {
      const { point } = closestOnSegment(corner, from, segment.to);
      const away = distance(point, corner);
      if (away >= nearest) return;
      nearest = away;
      best = [i, { from, segment: { kind: 'line', to: point } }, { from: point, segment }];
      return;
    }
    const cubic = asCubic(part);
    const t = closestParameter(cubic, corner);
    const away = distance(cubicAt(cubic, t), corner);
    if (away >= nearest) return;
    nearest = away;
    const [[, b1, c1, d1], [, b2, c2]] = splitCubic(cubic, t);
    best = [
      i,
      { from, segment: { kind: 'curve', c1: b1, c2: c1, to: d1 } },
      { from: d1, segment: { kind: 'curve', c1: b2, c2, to: segment.to } },
    ];
  });
  if (best !== null) parts.splice(best[0], 1, best[1], best[2]);
}

/** The open path between two corners in the path's direction; a closed path is run round its start. */
export function runBetween(path: CorneredPath, from: number, to: number): Path {
  const { stretches: parts, closed } = path;
  const count = parts.length;
  const steps = closed && to <= from ? count - from + to : Math.max(0, to - from);
  const run: Stretch[] = [];
  for (let i = 0; i < steps; i += 1) {
    const part = parts[(from + i) % count];
    if (part !== undefined) run.push(part);
  }
  return {
    start: run[0]?.from ?? parts[from % count]?.from ?? { x: 0, y: 0 },
    segments: run.map(({ segment }) => segment),
    closed: false,
  };
}

/** What is left of a curve that the kernel cut next to its end, mm. */
const SLIVER_MM = 0.5;

/**
 * The path without a sliver of a curve at its start or end: it is as short as the kernel's rounding and
 * may turn back on itself. Both ends of the path stay where they are.
 */
export function withoutSlivers(path: Path): Path {
  const { start } = path;
  let { segments } = path;
  const [first] = segments;
  if (segments.length > 1 && isSliver(start, first)) segments = segments.slice(1);
  const [before, last] = segments.slice(-2);
  if (
    segments.length > 1 &&
    before !== undefined &&
    last !== undefined &&
    isSliver(before.to, last)
  )
    segments = [...segments.slice(0, -2), { ...before, to: last.to }];
  return { ...path, start, segments };
}

const isSliver = (from: Point, segment: Segment | undefined): boolean =>
  segment?.kind === 'curve' && distance(from, segment.to) < SLIVER_MM;
