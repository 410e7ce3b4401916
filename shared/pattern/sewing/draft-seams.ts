import { pathLength, pointAt } from '../../geometry/measure-path.ts';
import type { Path } from '../../geometry/path.ts';
import type { Point } from '../../geometry/point.ts';
import { locate } from '../../geometry/split-path.ts';
import type { Notch, Seam } from '../model.ts';
import { chainLength, type FoundEdge, walked } from './edge-refs.ts';
import type { DrawnSide, SeamRecipe, Setting } from './seam-recipe.ts';
import { edged, type Shapes, twinPlace } from './shape.ts';
import { edgesIn, refIn } from './sides/reading-edges.ts';
import type { SeamReading } from './sides/sided-seams.ts';

export type PlacedNotch = Notch & { readonly piece: string };

/** Nearer than this to the end of a seam a notch says nothing that the corner does not, mm. */
const SHORTEST_TO_CORNER_MM = 5;

/** The seams of what was drafted, with their lengths and the notches on both of their sides. */
export function draftSeams(
  readings: readonly SeamReading[],
  shapes: Shapes,
  settingOf: (side: DrawnSide | null) => Setting,
): { readonly seams: readonly Seam[]; readonly notches: readonly PlacedNotch[] } {
  const seams: Seam[] = [];
  const notches: PlacedNotch[] = [];
  const pieces = edged(shapes);
  for (const reading of readings) {
    const { recipe, id, side } = reading;
    const setting = settingOf(side);
    if (recipe.when && !recipe.when(setting)) continue;
    const a = edgesIn(reading, recipe.a, pieces);
    const b = edgesIn(reading, recipe.b, pieces);
    if (a === null || b === null || a.length === 0 || b.length === 0) continue;
    const [aLength, bLength] = [chainLength(a), chainLength(b)];
    const ease = easeOf(recipe, setting, aLength, bLength);
    seams.push({
      id,
      a: a.map(({ reference }) => reference),
      b: b.map(({ reference }) => reference),
      aLength,
      bLength,
      ease,
      difference: aLength - bLength - ease,
      ...(side === null ? {} : { side }),
    });
    notches.push(...notchesOf(reading, a, b, shapes));
  }
  return { seams, notches };
}

function easeOf({ ease = 0 }: SeamRecipe, setting: Setting, a: number, b: number): number {
  if (ease === 'gathered') return Math.max(0, a - b);
  return typeof ease === 'number' ? ease : ease(setting, b);
}

function notchesOf(
  reading: SeamReading,
  a: readonly FoundEdge[],
  b: readonly FoundEdge[],
  shapes: Shapes,
): readonly PlacedNotch[] {
  const chains = { a: walked(a, true), b: walked(b, false) };
  const length = Math.min(chainLength(a), chainLength(b));
  const { recipe, id } = reading;
  return (recipe.notches ?? []).flatMap((notch): readonly PlacedNotch[] => {
    const { at } = notch;
    const on = refIn(reading, notch.on);
    const kind: Notch['kind'] = notch.kind ?? 'single';
    const along = distanceOf(on, at, { a, b }, chains, shapes);
    if (along === null || along < SHORTEST_TO_CORNER_MM || along > length - SHORTEST_TO_CORNER_MM)
      return [];
    return [
      { ...placeOn(a, chains.a, along), seam: id, kind },
      { ...placeOn(b, chains.b, along), seam: id, kind },
    ];
  });
}

/** How far along the seam the point lies, walked from where both sides start; null off the seam. */
function distanceOf(
  on: string,
  at: string | readonly string[],
  sides: { readonly a: readonly FoundEdge[]; readonly b: readonly FoundEdge[] },
  chains: { readonly a: readonly Path[]; readonly b: readonly Path[] },
  shapes: Shapes,
): number | null {
  const [piece = '', edge = ''] = on.split('.');
  for (const side of ['a', 'b'] as const) {
    let before = 0;
    for (const [i, found] of sides[side].entries()) {
      const path = chains[side][i];
      if (path === undefined) continue;
      const shape = shapes.get(found.reference.piece);
      if (shape !== undefined && found.piece === piece && found.reference.edge === edge) {
        const mirrored = shape.edges.find(({ id }) => id === edge)?.mirrored ?? false;
        for (const name of typeof at === 'string' ? [at] : at) {
          const point = mirrored ? twinPlace(shape, name) : shape.place(name);
          if (point === null) continue;
          const { along, away } = locate(path, point);
          if (away < 0.5) return before + along;
        }
        return null;
      }
      before += pathLength(path);
    }
  }
  return null;
}

function placeOn(
  chain: readonly FoundEdge[],
  paths: readonly Path[],
  along: number,
): { readonly piece: string; readonly at: Point } {
  let left = along;
  for (const [i, { reference }] of chain.entries()) {
    const path = paths[i];
    if (path === undefined) continue;
    const length = pathLength(path);
    if (left <= length + 1e-6 || i === chain.length - 1)
      return { piece: reference.piece, at: pointAt(path, left) };
    left -= length;
  }
  throw new Error('a seam without edges');
}
