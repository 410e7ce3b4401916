import type { NestFault } from './exact-check.ts';
import { checkNest } from './exact-check.ts';
import { type Nest, type NestProblem, polygonArea } from './nest-problem.ts';
import type { ClothPiece, Laid, MarkerLayout, MarkerSettings } from './order-marker.ts';

/** The pieces as a nest, alike ones together, and which piece stands for which copy. */
export type ClothNest = {
  readonly problem: NestProblem;
  /** Ids of the pieces of an item, in the order they are laid. */
  readonly ids: readonly (readonly string[])[];
};

/**
 * The cloth and half a gap round it: an outline widened by half a gap may then lie with its cut line
 * on the selvedge.
 */
export function clothNest(
  pieces: readonly ClothPiece[],
  { widthMm, gapMm }: Pick<MarkerSettings, 'widthMm' | 'gapMm'>,
): ClothNest {
  const alike = Map.groupBy(pieces, ({ reach, rotations }) => JSON.stringify([reach, rotations]));
  const groups = [...alike.values()];
  return {
    problem: {
      height: widthMm + gapMm,
      items: groups.map((group, id) => ({
        id,
        polygon: group[0]?.reach ?? [],
        quantity: group.length,
        rotations: group[0]?.rotations ?? [],
      })),
    },
    ids: groups.map((group) => group.map(({ id }) => id)),
  };
}

/** A nest in terms of the cloth. */
export function layoutFromNest(
  { ids }: ClothNest,
  nest: Nest,
  pieces: readonly ClothPiece[],
  settings: Pick<MarkerSettings, 'widthMm' | 'gapMm'>,
): MarkerLayout {
  const half = settings.gapMm / 2;
  const used = ids.map(() => 0);
  const placements = nest.placements.map(({ id, x, y, rotation }): Laid => {
    const copy = used[id] ?? 0;
    used[id] = copy + 1;
    return { id: ids[id]?.[copy] ?? '', x: x - half, y: y - half, rotation, flipped: false };
  });
  return withFigures('single', placements, pieces, settings, nest.length - settings.gapMm);
}

/** A layout with its length and density. */
export function withFigures(
  lay: MarkerLayout['lay'],
  placements: readonly Laid[],
  pieces: readonly ClothPiece[],
  { widthMm }: Pick<MarkerSettings, 'widthMm'>,
  lengthMm: number,
): MarkerLayout {
  const area = pieces.reduce((sum, { outline }) => sum + Math.abs(polygonArea(outline)), 0);
  const density = Math.min(100, (100 * area) / (widthMm * lengthMm));
  return { lay, lengthMm, density, placements: [...placements] };
}

/** What is wrong with a layout, from the outlines alone; empty means that it may be cut. */
export function layoutFaults(
  pieces: readonly ClothPiece[],
  settings: Pick<MarkerSettings, 'widthMm' | 'gapMm'>,
  { placements, lengthMm }: { readonly placements: readonly Laid[]; readonly lengthMm: number },
): readonly NestFault[] {
  const half = settings.gapMm / 2;
  const problem: NestProblem = {
    height: settings.widthMm + settings.gapMm,
    items: pieces.map(({ reach, rotations }, id) => ({
      id,
      polygon: reach,
      quantity: 1,
      rotations,
    })),
  };
  const index = new Map(pieces.map(({ id }, at) => [id, at]));
  return checkNest(problem, {
    length: lengthMm + settings.gapMm,
    placements: placements.map(({ id, x, y, rotation }) => ({
      id: index.get(id) ?? -1,
      x: x + half,
      y: y + half,
      rotation,
    })),
  });
}
