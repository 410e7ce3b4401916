import { flatten } from '../../geometry/flatten.ts';
import { boundingBox } from '../../geometry/measure-path.ts';
import { distance } from '../../geometry/point.ts';
import { chainLength, findEdges } from './edge-refs.ts';
import type { DraftView, Setting } from './seam-recipe.ts';
import { edged, outlineOf, type Shapes } from './shape.ts';

/** What finished measurements are taken on: the drafted sew lines. */
export function viewOf(shapes: Shapes, setting: Setting): DraftView {
  const pieces = edged(shapes);
  return {
    setting,
    has: (piece) => shapes.has(piece),
    length: (...refs) => {
      const edges = findEdges(pieces, refs);
      return edges === null ? Number.NaN : chainLength(edges);
    },
    across: (piece, from, to) => {
      const shape = shapes.get(piece);
      const [a, b] = [shape?.place(from) ?? null, shape?.place(to) ?? null];
      return a && b ? distance(a, b) : Number.NaN;
    },
    widthAt: (piece, place) => {
      const shape = shapes.get(piece);
      const level = shape?.place(place)?.y;
      if (shape === undefined || level === undefined) return Number.NaN;
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
    },
  };
}
