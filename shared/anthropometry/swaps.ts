import type { BodyModel, Sex } from './body-model.ts';
import type { Known } from './body-reading.ts';
import { blockWeights, type KnownBlock, knownBlocks } from './conditioned-block.ts';
import { at, inverse, type Matrix } from './symmetric-matrix.ts';

/** Two fields that may hold each other's value. */
export type Swap = {
  readonly a: Known;
  readonly b: Known;
  /** Logarithm of how many times likelier the body is with the two exchanged. */
  readonly gain: number;
};

/**
 * Every pair that would make a likelier body exchanged, the likeliest first. Both fields of a swap are
 * wrong at once, so together they say more than each against the rest.
 */
export function swapsOf(model: BodyModel, sex: Sex, known: readonly Known[]): readonly Swap[] {
  const block = likeliest(model, knownBlocks(model, sex, known, true), known.length);
  if (block === undefined) return [];
  const precision = inverse(block.factor);
  const size = model.degreesOfFreedom + known.length;
  const logOf = (distance: number) => (size / 2) * Math.log1p(distance / model.degreesOfFreedom);
  const before = logOf(block.distance);
  const swaps: Swap[] = [];
  known.forEach((a, i) => {
    known.forEach((b, j) => {
      if (j <= i || !isLength(a) || !isLength(b)) return;
      const after = exchanged(block, precision, { i, j, step: b.scaled - a.scaled });
      const gain = before - logOf(Math.max(0, after));
      if (gain > 0) swaps.push({ a, b, gain });
    });
  });
  return swaps.sort((one, other) => other.gain - one.gain);
}

const isLength = ({ variable }: Known): boolean => variable !== 'age' && variable !== 'weight';

function likeliest(
  model: BodyModel,
  blocks: readonly KnownBlock[],
  values: number,
): KnownBlock | undefined {
  const distances = blocks.map(({ distance }) => distance);
  const weights = blockWeights(model, blocks, distances, values);
  return blocks[weights.indexOf(Math.max(...weights))];
}

/** The squared distance with `step` added to value `i` and taken from value `j`. */
function exchanged(
  { distance, pulled }: KnownBlock,
  precision: Matrix,
  { i, j, step }: { readonly i: number; readonly j: number; readonly step: number },
): number {
  const along = step * ((pulled[i] ?? 0) - (pulled[j] ?? 0));
  const own = at(precision, i, i) + at(precision, j, j) - 2 * at(precision, i, j);
  return distance + 2 * along + step * step * own;
}
