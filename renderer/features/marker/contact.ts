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

type Fence = { readonly id: string; readonly polygon: readonly Point[] };

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
  let fences: readonly Fence[] | null = null;
  const allFences = (): readonly Fence[] => {
    fences ??= [...placed(), ...flawed()];
    return fences;
  };
  const flawed = (): readonly Fence[] =>
    flawOutlines(cloth).map((outline) => ({ id: FLAW, polygon: noFitPolygon(outline, own) }));
  const placed = (): readonly Fence[] =>
    placements
      .filter(({ id }) => id !== held.id)
      .flatMap((other) => {
        const known = pieces.get(other.id);
        if (known === undefined) return [];
        const outline = laidOutline(known.reach, { ...other, x: 0, y: 0 });
        const polygon = noFitPolygon(outline, own).map(({ x, y }) => ({
          x: x + other.x,
          y: y + other.y,
        }));
        return [{ id: other.id, polygon }];
      });
  const onCloth = ({ x, y }: Point): Point => ({
    x: Math.max(left, x),
    y: Math.min(Math.max(top, y), Math.max(top, bottom)),
  });
  const overlaps = (at: Point): readonly Fence[] =>
    allFences().filter(({ polygon }) => depthIn(polygon, at).depth > TOUCHING_MM);

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
    if (at === there)
      return { at: drawn(there, reachMm, allFences(), onCloth, overlaps), overlaps: [] };
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
  for (const { polygon } of fences) {
    const { out } = depthIn(polygon, at);
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
