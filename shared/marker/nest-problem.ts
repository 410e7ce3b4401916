import type { Point } from '../geometry/point.ts';

/** One kind of piece: its outline (simple, not closed by a repeated point) and how it may lie. */
export type NestItem = {
  readonly id: number;
  readonly polygon: readonly Point[];
  readonly quantity: number;
  /** Degrees; the grain decides: `[0]`, `[0, 180]` or any list. */
  readonly rotations: readonly number[];
};

/** Pieces to lay on a strip of cloth of fixed height (the cloth's width) and open length. */
export type NestProblem = {
  readonly height: number;
  readonly items: readonly NestItem[];
};

/**
 * Where one piece lies: its outline is rotated about the origin by `rotation` degrees, then moved
 * by (x, y). The strip is 0 ≤ x ≤ length, 0 ≤ y ≤ height.
 */
export type Placement = {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  readonly rotation: number;
};

export type Nest = {
  /** Used length of the strip. */
  readonly length: number;
  readonly placements: readonly Placement[];
};

/** Sum of the pieces' areas. */
export const totalArea = ({ items }: NestProblem): number =>
  items.reduce((sum, { polygon, quantity }) => sum + quantity * Math.abs(polygonArea(polygon)), 0);

/** Share of the used cloth that is covered, in per cent. */
export const density = (problem: NestProblem, length: number): number =>
  (100 * totalArea(problem)) / (problem.height * length);

/** Signed area by the shoelace formula; positive for counter-clockwise with y upwards. */
export function polygonArea(polygon: readonly Point[]): number {
  let twice = 0;
  for (let i = 0, j = polygon.length - 1; i < polygon.length; j = i++) {
    const a = polygon[j];
    const b = polygon[i];
    if (a && b) twice += a.x * b.y - b.x * a.y;
  }
  return twice / 2;
}

/** Multiples of 90 degrees are turned exactly, so that straight grain stays straight. */
export function rotatePolygon(polygon: readonly Point[], degrees: number): Point[] {
  const turns = (((degrees % 360) + 360) % 360) / 90;
  const [cos, sin] = Number.isInteger(turns)
    ? ([
        [1, 0],
        [0, 1],
        [-1, 0],
        [0, -1],
      ][turns] ?? [1, 0])
    : [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const c = cos ?? 1;
  const s = sin ?? 0;
  return polygon.map(({ x, y }) => ({ x: x * c - y * s, y: x * s + y * c }));
}
