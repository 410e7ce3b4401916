import {
  type Arrangement,
  arrange,
  arrangementOf,
  type Layout,
  overlaps,
  totalLoss,
} from './layout.ts';
import { movePiece } from './move-piece.ts';

/** How long to try before giving up a length. */
export type Patience = {
  /** Rounds without a new minimum that make a strike. */
  readonly rounds: number;
  readonly strikes: number;
};

export type Separation =
  | { readonly free: true }
  | { readonly free: false; readonly best: Arrangement; readonly loss: number };

const WEIGHT_GROWS_AT_LEAST = 1.2;
const WEIGHT_GROWS_AT_MOST = 2;
const WEIGHT_SHRINKS = 0.95;
/** A new minimum counts as progress when it is this much lower. */
const PROGRESS = 0.98;

/**
 * Moves overlapping pieces about, with weights that grow on the pairs that stay in each other's
 * way (guided local search), until nothing overlaps or patience ends. Yields after every round so
 * that a caller may stop, listen or show a picture in between.
 */
export function* separate(
  layout: Layout,
  { rounds, strikes }: Patience,
  random: () => number,
): Generator<void, Separation, void> {
  layout.weight.fill(1);
  let loss = totalLoss(layout);
  let best = arrangementOf(layout);
  let lowest = loss;
  for (let strike = 0; strike < strikes; ) {
    const before = lowest;
    for (let idle = 0; idle < rounds; ) {
      if (loss === 0) return { free: true };
      moveAll(layout, random);
      loss = totalLoss(layout);
      updateWeights(layout);
      if (loss < lowest) {
        if (loss < lowest * PROGRESS) idle = 0;
        else idle++;
        lowest = loss;
        best = arrangementOf(layout);
      } else idle++;
      yield;
    }
    if (loss === 0) return { free: true };
    strike = lowest < before * PROGRESS ? 0 : strike + 1;
    arrange(layout, best);
    loss = lowest;
  }
  return { free: false, best, loss: lowest };
}

function moveAll(layout: Layout, random: () => number): void {
  const order: number[] = [];
  for (let i = 0; i < layout.count; i++) {
    if (layout.fixed[i] === 0 && overlaps(layout, i)) order.push(i);
  }
  for (let k = order.length - 1; k > 0; k--) {
    const other = (random() * (k + 1)) | 0;
    const kept = order[k] as number;
    order[k] = order[other] as number;
    order[other] = kept;
  }
  for (const i of order) if (overlaps(layout, i)) movePiece(layout, i, random);
}

function updateWeights({ loss, weight }: Layout): void {
  let largest = 0;
  for (let k = 0; k < loss.length; k++) largest = Math.max(largest, loss[k] as number);
  for (let k = 0; k < loss.length; k++) {
    const value = loss[k] as number;
    const now = weight[k] as number;
    if (value > 0) {
      const share = value / largest;
      const span = WEIGHT_GROWS_AT_MOST - WEIGHT_GROWS_AT_LEAST;
      weight[k] = now * (WEIGHT_GROWS_AT_LEAST + span * share);
    } else if (now > 1) weight[k] = Math.max(1, now * WEIGHT_SHRINKS);
  }
}
