import { flatten } from '../../shared/geometry/flatten.ts';
import { distance, type Point } from '../../shared/geometry/point.ts';
import { pointInPolygon } from '../../shared/geometry/polygon.ts';
import { closestOnSegment } from '../../shared/geometry/vector.ts';
import type { DrawnPiece } from './drawn-piece.ts';
import { type Guide, onGuides } from './guides.ts';
import type { PlacedPiece } from './placed-piece.ts';
import type { Spot } from './spot.ts';
import type { ToolName } from './tools/tool-name.ts';

/** Straight strokes that stand for a curve may leave it by this much, mm: less than a chalk line. */
const FLAT_MM = 0.2;

type Run = { readonly edge: string; readonly points: readonly Point[]; readonly length: number };

const known = new WeakMap<DrawnPiece, readonly Run[]>();

function runsOf(drawn: DrawnPiece): readonly Run[] {
  const found = known.get(drawn);
  if (found !== undefined) return found;
  const runs = drawn.piece.edges.map(({ id, path, length }) => ({
    edge: id,
    points: flatten(path, FLAT_MM),
    length,
  }));
  known.set(drawn, runs);
  return runs;
}

/** What a tool takes hold of, the first before the next; a notch would hide the edge it lies on. */
const TAKEN_BY: { readonly [T in ToolName]: readonly (typeof nearestEdge)[] } = {
  select: [],
  hand: [],
  measure: [nearestCorner, nearestNotch, nearestEdge],
  edges: [nearestEdge],
  pull: [nearestCorner, nearestEdge],
};

/**
 * The spot a pointer means at a place on the table, with a tool in hand: what the tool takes hold of
 * within reach, and everywhere else the place itself, on a guide where one is near.
 */
export function snap(
  tool: ToolName,
  pieces: readonly PlacedPiece[],
  guides: readonly Guide[],
  at: Point,
  reachMm: number,
): Spot {
  const near = pieces.filter(({ box }) => isNear(box, at, reachMm));
  for (const nearestOf of TAKEN_BY[tool]) {
    const spot = nearestOf(near, at, reachMm);
    if (spot !== null) return spot;
  }
  return free(near, onGuides(guides, at, reachMm));
}

const isNear = ({ x, y, width, height }: PlacedPiece['box'], at: Point, reach: number): boolean =>
  at.x >= x - reach && at.x <= x + width + reach && at.y >= y - reach && at.y <= y + height + reach;

const local = ({ shift }: PlacedPiece, at: Point): Point => ({
  x: at.x - shift.x,
  y: at.y - shift.y,
});

type Found = { readonly spot: Spot; readonly away: number };

function nearest(candidates: Iterable<Found>, reach: number): Spot | null {
  let best: Found | null = null;
  for (const found of candidates) {
    if (found.away <= reach && (best === null || found.away < best.away)) best = found;
  }
  return best?.spot ?? null;
}

function nearestCorner(pieces: readonly PlacedPiece[], at: Point, reach: number): Spot | null {
  return nearest(
    pieces.flatMap((placed) =>
      placed.drawn.piece.edges.map(({ id, path }) => ({
        spot: { kind: 'corner', piece: placed.id, edge: id } as const,
        away: distance(path.start, local(placed, at)),
      })),
    ),
    reach,
  );
}

function nearestNotch(pieces: readonly PlacedPiece[], at: Point, reach: number): Spot | null {
  return nearest(
    pieces.flatMap((placed) =>
      placed.drawn.piece.notches.map((notch, index) => ({
        spot: { kind: 'notch', piece: placed.id, index } as const,
        away: distance(notch.at, local(placed, at)),
      })),
    ),
    reach,
  );
}

function nearestEdge(pieces: readonly PlacedPiece[], at: Point, reach: number): Spot | null {
  return nearest(
    pieces.flatMap((placed) =>
      runsOf(placed.drawn).map((run) => {
        const { share, away } = alongRun(run, local(placed, at));
        return { spot: { kind: 'edge', piece: placed.id, edge: run.edge, share } as const, away };
      }),
    ),
    reach,
  );
}

/** The nearest place of a run, as a share of its length. */
function alongRun({ points, length }: Run, at: Point): { share: number; away: number } {
  let best = { share: 0, away: Number.POSITIVE_INFINITY };
  let along = 0;
  let from = points[0];
  for (const to of points.slice(1)) {
    if (from === undefined) break;
    const step = distance(from, to);
    const { point, fraction } = closestOnSegment(at, from, to);
    const away = distance(point, at);
    if (away < best.away) {
      best = { share: Math.min(1, (along + step * fraction) / Math.max(length, 1e-9)), away };
    }
    along += step;
    from = to;
  }
  return best;
}

function free(pieces: readonly PlacedPiece[], at: Point): Spot {
  const under = pieces.findLast((placed) =>
    pointInPolygon(local(placed, at), placed.drawn.outline),
  );
  if (under === undefined) return { kind: 'table', at };
  return { kind: 'inside', piece: under.id, at: local(under, at) };
}
