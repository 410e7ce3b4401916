import type { DesignDefinition, OptionValues } from '../design.ts';

/** An ease that cannot be taken away altogether: what the design keeps of it. */
export type KeptEase = { readonly option: string; readonly value: number };

/**
 * The options that bring a design as near to the body as it goes: every ease at nothing, or at the
 * end of its range that is nearest to nothing. `kept` names the ones that stay.
 */
export function bodySizeOptions(
  { options }: DesignDefinition,
  values: OptionValues,
): { readonly options: OptionValues; readonly kept: readonly KeptEase[] } {
  const next = new Map(Object.entries(values));
  const kept: KeptEase[] = [];
  for (const option of options) {
    if (option.kind !== 'percent' || !option.id.endsWith('Ease')) continue;
    const value = Math.min(option.max, Math.max(option.min, 0));
    if (value === option.default) next.delete(option.id);
    else next.set(option.id, value);
    if (value !== 0) kept.push({ option: option.id, value });
  }
  return { options: Object.fromEntries(next), kept };
}
