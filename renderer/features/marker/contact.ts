import type { Point } from '../../../shared/geometry/point.ts';
import { laidOutline } from '../../../shared/marker/laid-outline.ts';
import { flawOutlines } from '../../../shared/marker/lay-marker.ts';
import { noFitPolygon } from '../../../shared/marker/no-fit-polygon.ts';
import type { ClothPiece, Laid, MarkerSettings } from '../../../shared/marker/order-marker.ts';

/** The cloth a piece is moved on, mm. */
export type Table = {
  readonly pieces: ReadonlyMap<string, ClothPiece>;
  readonly placements: readonly Laid[];
  readonly cloth: Pick<MarkerSettings, 'widthMm' | 'gapMm' | 'flaws'>;
};

/** Where a held piece comes to lie, and what it lies upon there. */
export type Contact = { readonly at: Point; readonly overlaps: readonly string[] };

/** Pushed out of one piece it may have been pushed into the next; so often it is tried again. */
const PUSHES = 8;

/** Outlines that touch are not told to overlap for a rounding, mm. */
const TOUCHING_MM = 0.02;

/** Stands for a flaw among the pieces that are lain upon. */
export const FLAW = '';

/** Where the origin of the piece in hand may not be, for one other piece or flaw. */
type Fence = {
  readonly id: string;
  /** Made when the piece first comes near: it takes milliseconds. */
  readonly polygon: readonly Point[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

function fence(id: string, other: readonly Point[], own: readonly Point[]): Fence {
  const [lowX, highX] = span(own.map(({ x }) => x));
  const [lowY, highY] = span(own.map(({ y }) => y));
  const [left, right] = span(other.map(({ x }) => x));
  const [top, bottom] = span(other.map(({ y }) => y));
  let polygon: readonly Point[] | null = null;
  return {
    ...{ id, left: left - highX, right: right - lowX, top: top - highY, bottom: bottom - lowY },
    get polygon() {
      polygon ??= noFitPolygon(other, own);
      return polygon;
    },
  };
}

const span = (values: readonly number[]): readonly [number, number] => [
  Math.min(...values),
  Math.max(...values),
];

const isNear = ({ left, right, top, bottom }: Fence, { x, y }: Point, byMm: number): boolean =>
  x > left - byMm && x < right + byMm && y > top - byMm && y < bottom + byMm;

/**
 * A piece in hand: answers for any place whether it overlaps, and draws it to the nearest contact
 * with another piece or the edge of the cloth within reach. Made once when the piece is taken up.
 */
export function takeUp({ pieces, placements, cloth }: Table, held: Laid) {
  const { widthMm, gapMm } = cloth;
  const piece = pieces.get(held.id);
  const own = piece === undefined ? [] : laidOutline(piece.reach, { ...held, x: 0, y: 0 });
  const half = gapMm / 2;
  const [left, top, bottom] = [
    -half - Math.min(...own.map(({ x }) => x)),
    -half - Math.min(...own.map(({ y }) => y)),
    widthMm + half - Math.max(...own.map(({ y }) => y)),
  ];
  const fences: readonly Fence[] = [
    ...placements.flatMap((other) => {
      const known = other.id === held.id ? undefined : pieces.get(other.id);
      return known === undefined ? [] : [fence(other.id, laidOutline(known.reach, other), own)];
    }),
    ...flawOutlines(cloth).map((outline) => fence(FLAW, outline, own)),
  ];
  const onCloth = ({ x, y }: Point): Point => ({
    x: Math.max(left, x),
    y: Math.min(Math.max(top, y), Math.max(top, bottom)),
  });
  const overlaps = (at: Point): readonly Fence[] =>
    fences.filter((one) => isNear(one, at, 0) && depthIn(one.polygon, at).depth > TOUCHING_MM);

  return (wanted: Point, reachMm: number): Contact => {
    const there = onCloth(wanted);
    let at = there;
    for (let push = 0; push < PUSHES; push += 1) {
      const [deepest] = overlaps(at)
        .map(({ polygon }) => depthIn(polygon, at))
        .sort((a, b) => b.depth - a.depth);
      if (deepest === undefined) break;
      at = onCloth(deepest.out);
    }
    const isFree = overlaps(at).length === 0;
    if (at !== there && isFree && distance(at, there) <= reachMm) return { at, overlaps: [] };
    if (at === there) return { at: drawn(there, reachMm, fences, onCloth, overlaps), overlaps: [] };
    return { at: there, overlaps: overlaps(there).map(({ id }) => id) };
  };
}

export type Held = ReturnType<typeof takeUp>;

/** A free piece is drawn to the nearest other within reach, and to the cloth's edges. */
function drawn(
  at: Point,
  reachMm: number,
  fences: readonly Fence[],
  onCloth: (at: Point) => Point,
  overlaps: (at: Point) => readonly Fence[],
): Point {
  let best: Point | null = null;
  for (const one of fences) {
    if (!isNear(one, at, reachMm)) continue;
    const { out } = depthIn(one.polygon, at);
    const apart = distance(at, out);
    if (apart > reachMm || (best !== null && apart >= distance(at, best))) continue;
    const place = onCloth(out);
    if (distance(place, out) < TOUCHING_MM && overlaps(place).length === 0) best = place;
  }
  const from = best ?? at;
  // Then to the selvedge and the cloth's beginning, where that costs no contact.
  const edges = [
    { x: from.x, y: from.y - reachMm },
    { x: from.x, y: from.y + reachMm },
    { x: from.x - reachMm, y: from.y },
  ]
    .map(onCloth)
    .filter((edge) => distance(edge, from) < reachMm - TOUCHING_MM && overlaps(edge).length === 0)
    .sort((a, b) => distance(a, from) - distance(b, from));
  return best ?? edges[0] ?? at;
}

/** How deep a place lies inside an outline (0 outside) and the nearest place on it. */
function depthIn(polygon: readonly Point[], at: Point): { depth: number; out: Point } {
  let inside = false;
  let out = at;
  let nearest = Number.POSITIVE_INFINITY;
  for (let i = 0, j = polygon.length - 1; i < polygon.length; j = i, i += 1) {
    const [a, b] = [polygon[j], polygon[i]];
    if (a === undefined || b === undefined) continue;
    if (a.y > at.y !== b.y > at.y && at.x < ((b.x - a.x) * (at.y - a.y)) / (b.y - a.y) + a.x) {
      inside = !inside;
    }
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const long = dx * dx + dy * dy;
    const share =
      long === 0 ? 0 : Math.min(1, Math.max(0, ((at.x - a.x) * dx + (at.y - a.y) * dy) / long));
    const foot = { x: a.x + share * dx, y: a.y + share * dy };
    const apart = distance(foot, at);
    if (apart < nearest) {
      nearest = apart;
      out = foot;
    }
  }
  return { depth: inside ? nearest : 0, out };
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
