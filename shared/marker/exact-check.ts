import { FillRule, intersect } from 'clipper2-ts';

import type { Point } from '../geometry/point.ts';
import { type Nest, type NestProblem, polygonArea, rotatePolygon } from './nest-problem.ts';

/** What is wrong with a layout; empty means that it may be cut. */
export type NestFault =
  | {
      readonly kind: 'overlap';
      readonly first: number;
      readonly second: number;
      readonly area: number;
    }
  | { readonly kind: 'outside'; readonly placement: number; readonly by: number }
  | {
      readonly kind: 'quantity';
      readonly id: number;
      readonly wanted: number;
      readonly laid: number;
    }
  | { readonly kind: 'rotation'; readonly placement: number; readonly rotation: number };

const GRID = 4_000_000;
/** Share of the strip height that rounding may take; ten thousand times finer than a knife. */
const TOLERANCE = 1e-7;

/** Checks a layout from the original outlines alone, by exact integer polygon intersection. */
export function checkNest(problem: NestProblem, nest: Nest): readonly NestFault[] {
  const outlines = nest.placements.map(({ id, x, y, rotation }) => {
    const item = problem.items.find((candidate) => candidate.id === id);
    const turned = rotatePolygon(item?.polygon ?? [], rotation);
    const moved = turned.map((p) => ({ x: p.x + x, y: p.y + y }));
    return polygonArea(moved) < 0 ? moved.reverse() : moved;
  });
  return [
    ...quantityFaults(problem, nest),
    ...rotationFaults(problem, nest),
    ...outsideFaults(problem, nest, outlines),
    ...overlapFaults(problem, outlines),
  ];
}

const quantityFaults = ({ items }: NestProblem, { placements }: Nest): readonly NestFault[] =>
  items.flatMap(({ id, quantity }) => {
    const laid = placements.filter((placement) => placement.id === id).length;
    return laid === quantity ? [] : [{ kind: 'quantity' as const, id, wanted: quantity, laid }];
  });

const rotationFaults = ({ items }: NestProblem, { placements }: Nest): readonly NestFault[] =>
  placements.flatMap(({ id, rotation }, placement) => {
    const allowed = items.find((item) => item.id === id)?.rotations ?? [];
    return allowed.includes(rotation) ? [] : [{ kind: 'rotation' as const, placement, rotation }];
  });

const outsideFaults = (
  { height }: NestProblem,
  { length }: Nest,
  outlines: readonly (readonly Point[])[],
): readonly NestFault[] =>
  outlines.flatMap((outline, placement) => {
    const by = Math.max(...outline.map(({ x, y }) => Math.max(-x, -y, x - length, y - height)));
    return by > TOLERANCE * height ? [{ kind: 'outside' as const, placement, by }] : [];
  });

function overlapFaults(
  { height }: NestProblem,
  outlines: readonly (readonly Point[])[],
): readonly NestFault[] {
  const scale = GRID / height;
  const boxes = outlines.map((outline) => ({
    left: Math.min(...outline.map(({ x }) => x)),
    right: Math.max(...outline.map(({ x }) => x)),
    low: Math.min(...outline.map(({ y }) => y)),
    high: Math.max(...outline.map(({ y }) => y)),
  }));
  const grid = outlines.map((outline) =>
    outline.map(({ x, y }) => ({ x: Math.round(x * scale), y: Math.round(y * scale) })),
  );
  const faults: NestFault[] = [];
  for (let a = 0; a < outlines.length; a++) {
    for (let b = a + 1; b < outlines.length; b++) {
      const [boxA, boxB, pathA, pathB] = [boxes[a], boxes[b], grid[a], grid[b]];
      if (!boxA || !boxB || !pathA || !pathB) continue;
      if (boxA.left >= boxB.right || boxB.left >= boxA.right) continue;
      if (boxA.low >= boxB.high || boxB.low >= boxA.high) continue;
      const common = intersect([pathA], [pathB], FillRule.NonZero);
      const area = common.reduce((sum, path) => sum + Math.abs(polygonArea(path)), 0) / scale ** 2;
      // A sliver one grid line thick along a touching edge is rounding, not overlap.
      if (area > TOLERANCE * height * height)
        faults.push({ kind: 'overlap', first: a, second: b, area });
    }
  }
  return faults;
}
