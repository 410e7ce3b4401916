import { placeAt } from '../../geometry/measure-path.ts';
import type { DraftInput } from '../draft-input.ts';
import type { Draft, Edge } from '../model.ts';
import { boundedValue, optionNumber, type PullOption, withValues } from './number-options.ts';

/** What one option does to the pattern, from the pattern as it is. */
export type Influence = {
  readonly option: PullOption;
  /** Value of the option now, and by how much it was moved to see what follows. */
  readonly from: number;
  readonly step: number;
  /** The pattern with the option moved. */
  readonly moved: Pick<Draft, 'pieces'>;
  /** How far every place looked at goes for the option's whole range, mm; x and y in turn. */
  readonly spread: Float64Array;
};

/** Share of the range an option is moved by: above rounding, on the straight part of most. */
const STEP_SHARE = 0.04;

/** Places looked at on every edge, as shares of its length: its corner and two more. */
const LOOKED_AT = [0, 1 / 3, 2 / 3] as const;

/** How the pattern follows one option; null when it cannot be drafted with the option moved. */
export function influenceOf(
  option: PullOption,
  input: DraftInput,
  base: Draft,
  draft: (input: DraftInput) => Draft | null,
): Influence | null {
  const range = option.max - option.min;
  const from = optionNumber(option, input.options);
  const size = range * STEP_SHARE;
  // Towards the middle of the range, where there is room for it.
  const sign = from - option.min < range / 2 ? 1 : -1;
  for (const step of [size * sign, -size * sign]) {
    const to = boundedValue(option, from + step);
    if (to === from) continue;
    const options = withValues(input.options, [{ option, to }]);
    const moved = draft({ ...input, options });
    if (moved === null) continue;
    const spread = spreadBetween(base, moved, range / (to - from));
    return { option, from, step: to - from, moved, spread };
  }
  return null;
}

/** How far the places of a draft have gone in another, times a factor. */
function spreadBetween(base: Draft, moved: Draft, factor: number): Float64Array {
  const spread: number[] = [];
  for (const piece of base.pieces) {
    const other = moved.pieces.find(({ id }) => id === piece.id);
    for (const edge of piece.edges) {
      const twin = other?.edges.find(({ id }) => id === edge.id);
      for (const share of LOOKED_AT) {
        const [a, b] = [placeOn(edge, share), placeOn(twin ?? edge, share)];
        spread.push((b.x - a.x) * factor, (b.y - a.y) * factor);
      }
    }
  }
  return Float64Array.from(spread);
}

const placeOn = (edge: Edge, share: number) => placeAt(edge.path, edge.length * share).point;
