import type { Point } from '../geometry/point.ts';
import { checkNest, type NestFault } from './exact-check.ts';
import { laidOutline } from './laid-outline.ts';
import { type Layout, OBSTACLE, STAYS } from './layout.ts';
import { type Nest, type NestProblem, polygonArea } from './nest-problem.ts';
import { layoutOf, type PreparedNest } from './nest-strip.ts';
import type { ClothPiece, Laid, MarkerLayout, MarkerSettings } from './order-marker.ts';

/** The cloth as far as laying pieces on it goes. */
type Cloth = Pick<MarkerSettings, 'widthMm' | 'gapMm' | 'flaws'>;

/** The pieces as a nest, alike ones together, and which piece stands for which copy. */
export type ClothNest = {
  readonly problem: NestProblem;
  /** Ids of the pieces of an item, in the order they are laid; of the flaws, nothing. */
  readonly ids: readonly (readonly string[])[];
};

/**
 * The cloth and half a gap round it: an outline widened by half a gap may then lie with its cut line
 * on the selvedge. Flaws are items that stay where they are.
 */
export function clothNest(pieces: readonly ClothPiece[], cloth: Cloth): ClothNest {
  const alike = Map.groupBy(pieces, ({ reach, rotations }) => JSON.stringify([reach, rotations]));
  const groups = [...alike.values()];
  const kinds = groups.map((group, id) => ({
    id,
    polygon: group[0]?.reach ?? [],
    quantity: group.length,
    rotations: group[0]?.rotations ?? [],
  }));
  const flaws = flawOutlines(cloth).map((polygon, at) => ({
    ...{ id: kinds.length + at, polygon, quantity: 1 },
    rotations: [0],
  }));
  return {
    problem: { height: cloth.widthMm + cloth.gapMm, items: [...kinds, ...flaws] },
    ids: [...groups.map((group) => group.map(({ id }) => id)), ...flaws.map(() => [])],
  };
}

/** What of the flaws lies on the cloth. */
export const flawOutlines = ({ flaws, widthMm }: Cloth): readonly (readonly Point[])[] =>
  flaws.flatMap(({ x, y, width, height }) => {
    const [top, bottom] = [Math.max(0, y), Math.min(widthMm, y + height)];
    const [left, right] = [Math.max(0, x), x + width];
    if (bottom - top <= 0 || right - left <= 0) return [];
    return [
      [
        { x: left, y: top },
        { x: right, y: top },
        { x: right, y: bottom },
        { x: left, y: bottom },
      ],
    ];
  });

/** A layout to search from: pinned pieces and flaws are laid and stay, the rest is free. */
export function clothLayout(
  nest: ClothNest,
  prepared: PreparedNest,
  { gapMm }: Pick<Cloth, 'gapMm'>,
  pins: readonly Laid[],
): Layout {
  const layout = layoutOf(prepared);
  const half = gapMm / 2;
  const names = nest.ids.flatMap((ids): readonly (string | null)[] =>
    ids.length === 0 ? [null] : ids,
  );
  names.forEach((name, i) => {
    const pin = name === null ? { x: 0, y: 0, rotation: 0 } : pins.find(({ id }) => id === name);
    if (pin === undefined) return;
    const v = (layout.choices[i] ?? []).find((k) => layout.variants[k]?.rotation === pin.rotation);
    const variant = v === undefined ? undefined : layout.variants[v];
    if (v === undefined || variant === undefined) return;
    layout.variant[i] = v;
    layout.x[i] = pin.x + half + variant.centre.x;
    layout.y[i] = pin.y + half + variant.centre.y;
    layout.fixed[i] = name === null ? OBSTACLE : STAYS;
  });
  return layout;
}

/** A nest in terms of the cloth. */
export function layoutFromNest(
  { ids }: ClothNest,
  nest: Nest,
  pieces: readonly ClothPiece[],
  cloth: Cloth,
): MarkerLayout {
  const half = cloth.gapMm / 2;
  const used = ids.map(() => 0);
  const placements = nest.placements.flatMap(({ id, x, y, rotation }): Laid[] => {
    const copy = used[id] ?? 0;
    used[id] = copy + 1;
    const piece = ids[id]?.[copy];
    if (piece === undefined) return [];
    return [{ id: piece, x: x - half, y: y - half, rotation, flipped: false }];
  });
  return withFigures('single', placements, pieces, cloth);
}

/** How far along the cloth the pieces reach, mm. */
export function lengthOf(
  pieces: readonly ClothPiece[],
  placements: readonly Laid[],
  { gapMm }: Pick<Cloth, 'gapMm'>,
): number {
  const known = new Map(pieces.map((piece) => [piece.id, piece]));
  let length = 0;
  for (const laid of placements) {
    const piece = known.get(laid.id);
    if (piece === undefined) continue;
    // Measured at what is kept free round the piece, as the search does, less its share of the gap.
    for (const { x } of laidOutline(piece.reach, laid)) length = Math.max(length, x - gapMm / 2);
  }
  return length;
}

/** A layout with its length and density. */
export function withFigures(
  lay: MarkerLayout['lay'],
  placements: readonly Laid[],
  pieces: readonly ClothPiece[],
  cloth: Cloth,
): MarkerLayout {
  const lengthMm = lengthOf(pieces, placements, cloth);
  const area = pieces.reduce((sum, { outline }) => sum + Math.abs(polygonArea(outline)), 0);
  const density = Math.min(100, (100 * area) / Math.max(1, cloth.widthMm * lengthMm));
  return { lay, lengthMm, density, placements: [...placements] };
}

/**
 * Two edges that touch over a metre share a sliver as wide as the numbers are rounded; a thousandth of
 * a millimetre is no cut.
 */
const SLIVER_MM = 0.001;

/** No edge of the outline is longer, mm. */
function spanOf(outline: readonly Point[]): number {
  const [xs, ys] = [outline.map(({ x }) => x), outline.map(({ y }) => y)];
  return Math.hypot(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}

/**
 * What is wrong with a layout, from the outlines alone; empty means that it may be cut. Indices are
 * those of the placements; a flaw that a piece lies on has an index beyond them.
 */
export function layoutFaults(
  pieces: readonly ClothPiece[],
  cloth: Cloth,
  { placements, lengthMm }: { readonly placements: readonly Laid[]; readonly lengthMm: number },
): readonly NestFault[] {
  const half = cloth.gapMm / 2;
  const flaws = flawOutlines(cloth);
  const problem: NestProblem = {
    height: cloth.widthMm + cloth.gapMm,
    items: [
      ...pieces.map(({ reach, rotations }, id) => ({
        ...{ id, polygon: reach, quantity: 1, rotations },
      })),
      ...flaws.map((polygon, at) => ({
        ...{ id: pieces.length + at, polygon, quantity: 1, rotations: [0] },
      })),
    ],
  };
  const index = new Map(pieces.map(({ id }, at) => [id, at]));
  const laid = placements.map(({ id, x, y, rotation }) => ({
    ...{ id: index.get(id) ?? -1, x: x + half, y: y + half, rotation },
  }));
  const laidFlaws = flaws.map((_, at) => ({
    ...{ id: pieces.length + at, x: half, y: half, rotation: 0 },
  }));
  const longest = [...laid, ...laidFlaws].map(({ id }) => spanOf(problem.items[id]?.polygon ?? []));
  const nest = { length: lengthMm + cloth.gapMm, placements: [...laid, ...laidFlaws] };
  return checkNest(problem, nest).filter((fault) => {
    if (fault.kind === 'outside') return fault.placement < laid.length;
    if (fault.kind !== 'overlap') return true;
    // Two flaws may well lie on each other.
    if (Math.min(fault.first, fault.second) >= laid.length) return false;
    const touching = Math.min(...[fault.first, fault.second].map((at) => longest[at] ?? 0));
    return fault.area > SLIVER_MM * touching;
  });
}
