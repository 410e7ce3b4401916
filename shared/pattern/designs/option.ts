import type { OptionDefinition, OptionGroup } from '../design.ts';

/** Percentages are written as people read them (15 for 15 %) and kept as fractions (0.15). */
const fraction = (percent: number): number => Math.round(percent * 1e4) / 1e6;

/** A share of a measurement or of another part; bounds, default and step in per cent. */
export const percent = (
  id: string,
  group: OptionGroup,
  min: number,
  max: number,
  byDefault: number,
  step: number,
): OptionDefinition => ({
  id,
  group,
  kind: 'percent',
  min: fraction(min),
  max: fraction(max),
  step: fraction(step),
  default: fraction(byDefault),
});

export const degrees = (
  id: string,
  group: OptionGroup,
  min: number,
  max: number,
  byDefault: number,
  step: number,
): OptionDefinition => ({ id, group, kind: 'deg', min, max, step, default: byDefault });

export const count = (
  id: string,
  group: OptionGroup,
  min: number,
  max: number,
  byDefault: number,
): OptionDefinition => ({ id, group, kind: 'count', min, max, step: 1, default: byDefault });

export const choice = (
  id: string,
  group: OptionGroup,
  values: readonly string[],
  byDefault: string,
): OptionDefinition => ({ id, group, kind: 'choice', values, default: byDefault });

export const toggle = (id: string, group: OptionGroup, byDefault: boolean): OptionDefinition => ({
  id,
  group,
  kind: 'toggle',
  default: byDefault,
});

/** An absolute length, mm. */
export const millimetres = (
  id: string,
  group: OptionGroup,
  min: number,
  max: number,
  byDefault: number,
  step: number,
): OptionDefinition => ({ id, group, kind: 'mm', min, max, step, default: byDefault });
