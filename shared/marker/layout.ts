import { type DepthField, pairLoss } from './depth-field.ts';
import type { Variant } from './variants.ts';

/** Pieces on the strip, possibly overlapping: middles, variants, and the weight of each pair. */
export type Layout = {
  readonly field: DepthField;
  readonly variants: readonly Variant[];
  /** Variants each piece may take. */
  readonly choices: readonly (readonly number[])[];
  readonly height: number;
  length: number;
  readonly count: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly variant: Int32Array;
  /** What stays where it is: 0 free, 1 a piece that stays, 2 an obstacle, which takes no length. */
  readonly fixed: Uint8Array;
  readonly halfWidth: Float64Array;
  readonly halfHeight: Float64Array;
  readonly weight: Float64Array;
  readonly loss: Float64Array;
};

export function createLayout(
  field: DepthField,
  variants: readonly Variant[],
  choices: readonly (readonly number[])[],
  height: number,
): Layout {
  const count = choices.length;
  return {
    field,
    variants,
    choices,
    height,
    length: 0,
    count,
    x: new Float64Array(count),
    y: new Float64Array(count),
    variant: Int32Array.from(choices, (options) => options[0] ?? 0),
    fixed: new Uint8Array(count),
    halfWidth: Float64Array.from(variants, ({ halfWidth }) => halfWidth),
    halfHeight: Float64Array.from(variants, ({ halfHeight }) => halfHeight),
    weight: new Float64Array(count * count).fill(1),
    loss: new Float64Array(count * count),
  };
}

/** How far along the strip the pieces reach that stay where they are; 0 where none does. */
export function fixedLength({ fixed, x, variant, halfWidth }: Layout): number {
  let length = 0;
  for (let i = 0; i < fixed.length; i++) {
    if (fixed[i] !== STAYS) continue;
    length = Math.max(length, (x[i] as number) + (halfWidth[variant[i] as number] as number));
  }
  return length;
}

/** Values of `fixed`. */
export const STAYS = 1;
export const OBSTACLE = 2;

/** A copy of where everything lies. */
export type Arrangement = {
  readonly length: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly variant: Int32Array;
};

export const arrangementOf = ({ length, x, y, variant }: Layout): Arrangement => ({
  length,
  x: x.slice(),
  y: y.slice(),
  variant: variant.slice(),
});

export function arrange(layout: Layout, arrangement: Arrangement): void {
  layout.length = arrangement.length;
  layout.x.set(arrangement.x);
  layout.y.set(arrangement.y);
  layout.variant.set(arrangement.variant);
  refreshLoss(layout);
}

/** Loss of every pair, anew. */
export function refreshLoss(layout: Layout): void {
  for (let i = 0; i < layout.count; i++) refreshPiece(layout, i);
}

/** Loss of every pair with piece `i`, anew. */
export function refreshPiece(layout: Layout, i: number): void {
  const { count, x, y, variant, loss, field } = layout;
  const vi = variant[i] as number;
  for (let j = 0; j < count; j++) {
    if (j === i) continue;
    const value = pairLoss(
      field,
      variant[j] as number,
      vi,
      (x[i] as number) - (x[j] as number),
      (y[i] as number) - (y[j] as number),
    );
    loss[i * count + j] = value;
    loss[j * count + i] = value;
  }
}

/** Unweighted loss of all pairs; 0 means that nothing overlaps. */
export function totalLoss({ loss }: Layout): number {
  let sum = 0;
  for (let i = 0; i < loss.length; i++) sum += loss[i] as number;
  return sum / 2;
}

/** Whether a piece overlaps any other. */
export function overlaps({ count, loss }: Layout, i: number): boolean {
  for (let j = 0; j < count; j++) if ((loss[i * count + j] as number) > 0) return true;
  return false;
}

/**
 * Weighted loss of piece `i` if it lay at (px, py) as variant `v`. Gives up as soon as it exceeds
 * `bound` and then answers with infinity: such a place is of no use.
 */
export function lossAt(
  layout: Layout,
  i: number,
  v: number,
  px: number,
  py: number,
  bound: number,
): number {
  const { count, x, y, variant, halfWidth, halfHeight, weight, field } = layout;
  const w = halfWidth[v] as number;
  const h = halfHeight[v] as number;
  let sum = 0;
  for (let j = 0; j < count; j++) {
    if (j === i) continue;
    const dx = px - (x[j] as number);
    const vj = variant[j] as number;
    const reachX = w + (halfWidth[vj] as number);
    if (dx >= reachX || dx <= -reachX) continue;
    const dy = py - (y[j] as number);
    const reachY = h + (halfHeight[vj] as number);
    if (dy >= reachY || dy <= -reachY) continue;
    sum += pairLoss(field, vj, v, dx, dy) * (weight[i * count + j] as number);
    if (sum >= bound) return Number.POSITIVE_INFINITY;
  }
  return sum;
}
