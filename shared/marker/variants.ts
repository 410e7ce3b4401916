import type { Point } from '../geometry/point.ts';
import { type NestItem, polygonArea, rotatePolygon } from './nest-problem.ts';

/** A piece at one allowed rotation, centred: its bounding box has its middle at the origin. */
export type Variant = {
  readonly item: number;
  readonly rotation: number;
  readonly polygon: readonly Point[];
  readonly halfWidth: number;
  readonly halfHeight: number;
  /** Subtracted from the rotated outline to centre it. */
  readonly centre: Point;
  readonly area: number;
  readonly hullArea: number;
};

/** Every item at every rotation, outlines counter-clockwise (y upwards). */
export function variantsOf(items: readonly NestItem[]): readonly Variant[] {
  return items.flatMap((item, index) => {
    const outline = polygonArea(item.polygon) < 0 ? [...item.polygon].reverse() : [...item.polygon];
    return [...new Set(item.rotations)].map((rotation) => {
      const turned = rotatePolygon(withoutRepeats(outline), rotation);
      const xs = turned.map(({ x }) => x);
      const ys = turned.map(({ y }) => y);
      const [left, right] = [Math.min(...xs), Math.max(...xs)];
      const [low, high] = [Math.min(...ys), Math.max(...ys)];
      const centre = { x: (left + right) / 2, y: (low + high) / 2 };
      const polygon = turned.map(({ x, y }) => ({ x: x - centre.x, y: y - centre.y }));
      return {
        item: index,
        rotation,
        polygon,
        halfWidth: (right - left) / 2,
        halfHeight: (high - low) / 2,
        centre,
        area: polygonArea(polygon),
        hullArea: polygonArea(convexHull(polygon)),
      };
    });
  });
}

function withoutRepeats(polygon: readonly Point[]): readonly Point[] {
  return polygon.filter((p, i) => {
    const next = polygon[(i + 1) % polygon.length];
    return next === undefined || p.x !== next.x || p.y !== next.y;
  });
}

/** Counter-clockwise convex hull (Andrew's monotone chain, 1979). */
export function convexHull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  const half = (list: readonly Point[]) => {
    const chain: Point[] = [];
    for (const p of list) {
      while (chain.length >= 2) {
        const a = chain[chain.length - 2];
        const b = chain[chain.length - 1];
        if (!a || !b || (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x) > 0) break;
        chain.pop();
      }
      chain.push(p);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half([...sorted].reverse())];
}
