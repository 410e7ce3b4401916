import { flatten } from '../../geometry/flatten.ts';
import { boundingBox } from '../../geometry/measure-path.ts';
import { distance, type Point } from '../../geometry/point.ts';
import type { Draft } from '../model.ts';
import { chainLength, findEdges } from './edge-refs.ts';
import type { DraftView, DrawnSide, Place, Setting } from './seam-recipe.ts';
import { edged, outlineOf, type Shape, type Shapes, twinPlace } from './shape.ts';

/**
 * What finished measurements are taken on: the drafted sew lines. With a side, on the pieces and
 * halves of that side.
 */
export function viewOf(shapes: Shapes, setting: Setting, side: DrawnSide | null = null): DraftView {
  const pieces = edged(shapes);
  const shapeOf = (piece: string): Shape | undefined =>
    shapes.get(piece) ?? shapes.get(`${piece}-${side ?? 'right'}`);
  const placeOn = (shape: Shape | undefined, place: Place): Point | null => {
    if (shape === undefined) return null;
    const isOtherHalf =
      shape.placeTwin !== undefined && side !== null && side !== (shape.recipe.drawn ?? 'right');
    return isOtherHalf ? twinPlace(shape, place) : shape.place(place);
  };
  return {
    setting,
    has: (piece) => shapeOf(piece) !== undefined,
    length: (...refs) => {
      const edges = findEdges(pieces, refs, side);
      return edges === null ? Number.NaN : chainLength(edges);
    },
    across: (piece, from, to) => {
      const shape = shapeOf(piece);
      const [a, b] = [placeOn(shape, from), placeOn(shape, to)];
      return a && b ? distance(a, b) : Number.NaN;
    },
    widthAt: (piece, place) => {
      const shape = shapeOf(piece);
      const level = placeOn(shape, place)?.y;
      if (shape === undefined || level === undefined) return Number.NaN;
      return widthAtLevel(shape, level);
    },
  };
}

function widthAtLevel(shape: Shape, level: number): number {
  const outline = outlineOf(shape.edges);
  const { minY, maxY } = boundingBox(outline);
  if (level < minY || level > maxY) return Number.NaN;
  const points = flatten(outline, 0.1);
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  points.forEach((a, i) => {
    const b = points[(i + 1) % points.length] ?? a;
    if (a.y > level === b.y > level) return;
    const x = a.x + ((b.x - a.x) * (level - a.y)) / (b.y - a.y);
    low = Math.min(low, x);
    high = Math.max(high, x);
  });
  return high - low;
}

/** What the design measures on the drafted pieces; what the options do not make is left out. */
export function finishedOf(
  measures: { readonly [measurement: string]: (view: DraftView) => number },
  view: DraftView,
): Draft['finished'] {
  const finished: { [name: string]: number } = {};
  for (const [name, measure] of Object.entries(measures)) {
    const value = measure(view);
    if (Number.isFinite(value)) finished[name] = value;
  }
  return finished;
}
