import type { Point } from '../geometry/point.ts';
import { noFitPolygon } from './no-fit-polygon.ts';
import type { Variant } from './variants.ts';

/** Cells per side of a pair's grid. */
const CELLS = 64;
const CORNERS = CELLS + 1;
/** Numbers an edge takes in `edges`: start, unit direction, length, and a normal at each end. */
export const EDGE_STRIDE = 9;

/**
 * For every ordered pair of variants, how deep one is in the other at a relative position: the
 * distance to the boundary of their no-fit polygon. Far inside it is read from a grid, near the
 * boundary computed exactly from the few nearest edges, so touching is never taken for overlap.
 *
 * The method: a grid over no-fit polygons, after Gardeyn, Vanden Berghe and Wauters
 * (arXiv:2509.13329, arXiv:2508.08341), whose separation search this serves.
 */
export type DepthField = {
  readonly variants: number;
  /** Grid of a pair, by `fixed * variants + moving`. */
  readonly gridOf: Int32Array;
  /** -1 where the grid holds the pair the other way round or turned by half. */
  readonly signOf: Int8Array;
  /** Four numbers a grid: left, bottom, cells per unit across and up. */
  readonly frames: Float64Array;
  /** A cell: 0 outside, 1 read the corners, else the place of its edges in `lists`. */
  readonly cells: Int32Array;
  readonly corners: Float32Array;
  readonly lists: Int32Array;
  readonly edges: Float64Array;
  /** Smallest loss of an overlap, and what a depth is multiplied with; by pair. */
  readonly floorOf: Float64Array;
  readonly weightOf: Float64Array;
  /** Anything less deep than this is free; guards the rounding of the no-fit polygon. */
  readonly margin: number;
};

/** An overlap counts at least this share of the larger piece's diameter. */
const FLOOR_SHARE = 0.005;
const MARGIN_SHARE = 1e-6;

/** Builds the grids of all pairs; some seconds for eighty variants, a fraction for a dozen. */
export function buildDepthField(variants: readonly Variant[]): DepthField {
  const count = variants.length;
  const gridOf = new Int32Array(count * count).fill(-1);
  const signOf = new Int8Array(count * count);
  const halfTurn = variants.map((v) => oppositeOf(variants, v));
  const outlines: Point[][] = [];
  const assign = (a: number, b: number, grid: number, sign: number) => {
    gridOf[a * count + b] = grid;
    signOf[a * count + b] = sign;
  };
  for (let a = 0; a < count; a++) {
    for (let b = 0; b < count; b++) {
      const [fixed, moving] = [variants[a], variants[b]];
      if (gridOf[a * count + b] !== -1 || !fixed || !moving) continue;
      const grid = outlines.push(noFitPolygon(fixed.polygon, moving.polygon)) - 1;
      assign(a, b, grid, 1);
      if (a !== b) assign(b, a, grid, -1);
      const [ta, tb] = [halfTurn[a] ?? -1, halfTurn[b] ?? -1];
      if (ta < 0 || tb < 0) continue;
      if (gridOf[ta * count + tb] === -1) assign(ta, tb, grid, -1);
      if (gridOf[tb * count + ta] === -1) assign(tb, ta, grid, 1);
    }
  }
  const size = Math.max(
    ...variants.map(({ halfWidth, halfHeight }) => Math.max(halfWidth, halfHeight)),
  );
  const floorOf = new Float64Array(count * count);
  const weightOf = new Float64Array(count * count);
  variants.forEach((a, i) => {
    variants.forEach((b, j) => {
      const diameter = Math.max(
        Math.hypot(a.halfWidth, a.halfHeight),
        Math.hypot(b.halfWidth, b.halfHeight),
      );
      floorOf[i * count + j] = FLOOR_SHARE * 2 * diameter;
      weightOf[i * count + j] = (a.hullArea * b.hullArea) ** 0.25;
    });
  });
  return {
    variants: count,
    gridOf,
    signOf,
    floorOf,
    weightOf,
    margin: MARGIN_SHARE * size,
    ...rasterize(outlines),
  };
}

/** The variant of the same item turned by 180 degrees, or -1. */
function oppositeOf(variants: readonly Variant[], { item, rotation }: Variant): number {
  return variants.findIndex(
    (other) => other.item === item && Math.abs(Math.abs(other.rotation - rotation) - 180) < 1e-9,
  );
}

type Raster = Pick<DepthField, 'frames' | 'cells' | 'corners' | 'lists' | 'edges'>;

function rasterize(outlines: readonly (readonly Point[])[]): Raster {
  const frames = new Float64Array(outlines.length * 4);
  const cells = new Int32Array(outlines.length * CELLS * CELLS);
  const corners = new Float32Array(outlines.length * CORNERS * CORNERS);
  // Places 0 and 1 are taken by the two plain kinds of cell.
  const lists: number[] = [0, 0];
  const edges: number[] = [];
  outlines.forEach((outline, grid) => {
    const first = edges.length / EDGE_STRIDE;
    edges.push(...edgesOf(outline));
    const own = Float64Array.from(edges.slice(first * EDGE_STRIDE));
    const xs = outline.map(({ x }) => x);
    const ys = outline.map(({ y }) => y);
    const [left, bottom] = [Math.min(...xs), Math.min(...ys)];
    const cellWidth = (Math.max(...xs) - left) / CELLS;
    const cellHeight = (Math.max(...ys) - bottom) / CELLS;
    frames.set([left, bottom, 1 / cellWidth, 1 / cellHeight], grid * 4);
    const all = Int32Array.from({ length: own.length / EDGE_STRIDE }, (_, i) => i);
    for (let row = 0; row <= CELLS; row++) {
      for (let column = 0; column <= CELLS; column++) {
        const x = left + column * cellWidth;
        const y = bottom + row * cellHeight;
        corners[grid * CORNERS * CORNERS + row * CORNERS + column] = Math.max(
          0,
          signedDepth(own, all, 0, all.length, x, y),
        );
      }
    }
    const reach = Math.hypot(cellWidth, cellHeight) / 2;
    const distances = new Float64Array(all.length);
    for (let row = 0; row < CELLS; row++) {
      for (let column = 0; column < CELLS; column++) {
        const x = left + (column + 0.5) * cellWidth;
        const y = bottom + (row + 0.5) * cellHeight;
        const middle = signedDepth(own, all, 0, all.length, x, y);
        const cell = grid * CELLS * CELLS + row * CELLS + column;
        if (Math.abs(middle) > reach * 1.001) {
          cells[cell] = middle > 0 ? 1 : 0;
          continue;
        }
        cells[cell] = lists.length;
        const near: number[] = [];
        for (let i = 0; i < all.length; i++) distances[i] = edgeDistance(own, i, x, y);
        const limit = Math.abs(middle) + 2.002 * reach;
        for (let i = 0; i < all.length; i++) if ((distances[i] ?? 0) <= limit) near.push(first + i);
        lists.push(near.length, ...near);
      }
    }
  });
  return { frames, cells, corners, lists: Int32Array.from(lists), edges: Float64Array.from(edges) };
}

/** Start, unit direction, length, and the mean outward normals at start and end of each edge. */
function edgesOf(outline: readonly Point[]): number[] {
  const at = (i: number): Point => outline[(i + outline.length) % outline.length] ?? { x: 0, y: 0 };
  const direction = (i: number) => {
    const [a, b] = [at(i), at(i + 1)];
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    return { x: (b.x - a.x) / length, y: (b.y - a.y) / length, length };
  };
  return outline.flatMap((_, i) => {
    const [before, here, after] = [direction(i - 1), direction(i), direction(i + 1)];
    const start = at(i);
    // The outward normal of a counter-clockwise edge is its direction turned clockwise.
    return [
      start.x,
      start.y,
      here.x,
      here.y,
      here.length,
      before.y + here.y,
      -before.x - here.x,
      here.y + after.y,
      -here.x - after.x,
    ];
  });
}

function edgeDistance(edges: Float64Array, edge: number, x: number, y: number): number {
  const o = edge * EDGE_STRIDE;
  const px = x - (edges[o] as number);
  const py = y - (edges[o + 1] as number);
  const along = px * (edges[o + 2] as number) + py * (edges[o + 3] as number);
  const t = Math.min(Math.max(along, 0), edges[o + 4] as number);
  return Math.hypot(px - t * (edges[o + 2] as number), py - t * (edges[o + 3] as number));
}

/**
 * Distance to the nearest of the listed edges, positive inside. The side is told by the nearest
 * edge's normal, at a corner by the mean of both normals (Baerentzen & Aanaes 2005).
 */
export function signedDepth(
  edges: Float64Array,
  list: Int32Array,
  from: number,
  to: number,
  x: number,
  y: number,
): number {
  let best = Number.POSITIVE_INFINITY;
  let outward = 0;
  for (let i = from; i < to; i++) {
    const o = (list[i] as number) * EDGE_STRIDE;
    const px = x - (edges[o] as number);
    const py = y - (edges[o + 1] as number);
    const ux = edges[o + 2] as number;
    const uy = edges[o + 3] as number;
    const length = edges[o + 4] as number;
    const along = px * ux + py * uy;
    if (along <= 0) {
      const squared = px * px + py * py;
      if (squared < best) {
        best = squared;
        outward = px * (edges[o + 5] as number) + py * (edges[o + 6] as number);
      }
    } else if (along >= length) {
      const qx = px - length * ux;
      const qy = py - length * uy;
      const squared = qx * qx + qy * qy;
      if (squared < best) {
        best = squared;
        outward = qx * (edges[o + 7] as number) + qy * (edges[o + 8] as number);
      }
    } else {
      const across = px * uy - py * ux;
      if (across * across < best) {
        best = across * across;
        outward = across;
      }
    }
  }
  const distance = Math.sqrt(best);
  return outward > 0 ? -distance : distance;
}

/**
 * Loss of one pair: 0 when free, else depth plus its floor, weighted by the pieces' sizes.
 * `dx`, `dy`: the moving piece's middle relative to the fixed one's.
 */
export function pairLoss(
  field: DepthField,
  fixed: number,
  moving: number,
  dx: number,
  dy: number,
): number {
  const pair = fixed * field.variants + moving;
  const grid = field.gridOf[pair] as number;
  const sign = field.signOf[pair] as number;
  const { frames, cells } = field;
  const u = (sign * dx - (frames[grid * 4] as number)) * (frames[grid * 4 + 2] as number);
  const v = (sign * dy - (frames[grid * 4 + 1] as number)) * (frames[grid * 4 + 3] as number);
  if (!(u > 0 && v > 0 && u < CELLS && v < CELLS)) return 0;
  const column = u | 0;
  const row = v | 0;
  const cell = cells[grid * CELLS * CELLS + row * CELLS + column] as number;
  if (cell === 0) return 0;
  let depth: number;
  if (cell === 1) {
    const { corners } = field;
    const at = grid * CORNERS * CORNERS + row * CORNERS + column;
    const s = u - column;
    const t = v - row;
    const low = (corners[at] as number) * (1 - s) + (corners[at + 1] as number) * s;
    const high =
      (corners[at + CORNERS] as number) * (1 - s) + (corners[at + CORNERS + 1] as number) * s;
    depth = low * (1 - t) + high * t;
  } else {
    const { lists } = field;
    const end = cell + 1 + (lists[cell] as number);
    depth = signedDepth(field.edges, lists, cell + 1, end, sign * dx, sign * dy) + field.margin;
    if (depth <= 0) return 0;
  }
  return (depth + (field.floorOf[pair] as number)) * (field.weightOf[pair] as number);
}
