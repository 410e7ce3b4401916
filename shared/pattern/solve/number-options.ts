import type { DesignDefinition, OptionDefinition, OptionValues } from '../design.ts';

/** An option that a pull may move: a share, a length or an angle, never a count or a choice. */
export type PullOption = Extract<OptionDefinition, { readonly min: number }>;

export const pullOptions = ({ options }: DesignDefinition): readonly PullOption[] =>
  options.filter(
    (option): option is PullOption =>
      option.kind === 'percent' || option.kind === 'mm' || option.kind === 'deg',
  );

export const optionNumber = (option: PullOption, values: OptionValues): number => {
  const value = values[option.id];
  return typeof value === 'number' ? value : option.default;
};

/**
 * Decimals that an option is kept with after a pull: a hundredth of a per cent, of a millimetre, of a
 * degree. The steps of the form are coarser: one per cent of a shirt's length is 6 mm.
 */
const DECIMALS = { percent: 4, mm: 2, deg: 2, count: 0 } as const;

/** The value within the option's bounds, kept no finer than a person could read. */
export function boundedValue(option: PullOption, value: number): number {
  const factor = 10 ** DECIMALS[option.kind];
  const rounded = Math.round(value * factor) / factor;
  return Math.min(option.max, Math.max(option.min, rounded));
}

/** The decisions with some options set anew; one at the design's default is no decision. */
export function withValues(
  values: OptionValues,
  changes: readonly { readonly option: PullOption; readonly to: number }[],
): OptionValues {
  const next = new Map(Object.entries(values));
  for (const { option, to } of changes) {
    if (to === option.default) next.delete(option.id);
    else next.set(option.id, to);
  }
  return Object.fromEntries(next);
}
