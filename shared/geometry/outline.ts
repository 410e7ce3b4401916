import { reversePath } from './build-path.ts';
import { flatten } from './flatten.ts';
import { pathArea } from './measure-path.ts';
import type { Path } from './path.ts';
import { selfIntersection } from './polygon.ts';
import { recalling } from './recall.ts';

/** Curves are judged as chords this near to them, mm; half a pencil line. */
export const OUTLINE_TOLERANCE_MM = 0.1;

const finite = (path: Path): boolean =>
  Number.isFinite(path.start.x + path.start.y) &&
  path.segments.every((segment) =>
    Number.isFinite(
      segment.to.x +
        segment.to.y +
        (segment.kind === 'curve' ? segment.c1.x + segment.c1.y + segment.c2.x + segment.c2.y : 0),
    ),
  );

/** What makes a path no outline of a piece, or null when it is one. */
export type OutlineFault = 'not-finite' | 'not-closed' | 'no-area' | 'crosses-itself';

/** Outlines whose maker has already seen that they nowhere cross themselves. */
const known = new WeakSet<Path>();

/** Notes that an outline of straight lines crosses itself nowhere, so that it is not checked again. */
export function knownSimple(path: Path): Path {
  known.add(path);
  return path;
}

/** Checks that a path is closed, finite, encloses an area and nowhere crosses or touches itself. */
export function outlineFault(
  path: Path,
  toleranceMm: number = OUTLINE_TOLERANCE_MM,
): OutlineFault | null {
  if (!finite(path)) return 'not-finite';
  const end = path.segments.at(-1)?.to;
  if (!path.closed || end === undefined || end.x !== path.start.x || end.y !== path.start.y)
    return 'not-closed';
  if (Math.abs(pathArea(path)) < toleranceMm) return 'no-area';
  if (known.has(path)) return null;
  return isCrossing(path, [toleranceMm]) ? 'crosses-itself' : null;
}

/** Outlines remembered: those of a few drafts of the largest design. */
const MOST_RECALLED = 128;

const isCrossing = recalling(
  MOST_RECALLED,
  (path, [toleranceMm = OUTLINE_TOLERANCE_MM]) =>
    selfIntersection(flatten(path, toleranceMm)) !== null,
);

/** The outline wound clockwise on screen, so that its area is positive. */
export const woundPositively = (path: Path): Path =>
  pathArea(path) < 0 ? reversePath(path) : path;
