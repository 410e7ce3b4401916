import type { OptionDefinition } from '../../../shared/pattern/design.ts';

/** An option that is a number. */
export type NumberOption = Extract<OptionDefinition, { readonly min: number }>;

/** A percentage is a fraction in the design and a figure out of a hundred to a person. */
const factor = ({ kind }: NumberOption): number => (kind === 'percent' ? 100 : 1);

/** Digits that show every step of the option, at most three. */
export function shownDigits(option: NumberOption): number {
  const step = option.step * factor(option);
  for (let digits = 0; digits < 3; digits += 1) {
    const scaled = step * 10 ** digits;
    if (Math.abs(scaled - Math.round(scaled)) < 1e-6) return digits;
  }
  return 3;
}

/** The finest that a value off the steps is shown, as after a pull on the pattern. */
const FINEST_DIGITS = 2;

/** Digits that show a value: those of the steps, or more where it lies between two of them. */
export function digitsOf(option: NumberOption, shown: number): number {
  const digits = shownDigits(option);
  const isOnStep = Math.abs(shown - Number(shown.toFixed(digits))) < 1e-6;
  return isOnStep ? digits : Math.max(digits, FINEST_DIGITS);
}

/** Rids a value of the dust of its binary form, so that 0.07 * 100 is 7. */
const clean = (value: number): number => Number(value.toPrecision(12));

/** What a person reads: 0.04 of a percentage is 4. */
export const toShown = (option: NumberOption, value: number): number =>
  clean(value * factor(option));

/** The design's value of what a person entered, on the nearest step within the bounds. */
export function fromShown(option: NumberOption, shown: number): number {
  const value = shown / factor(option);
  const steps = Math.round((value - option.min) / option.step);
  const onStep = option.min + steps * option.step;
  const nearest = Math.abs(onStep - option.default) < option.step / 2 ? option.default : onStep;
  return clean(Math.min(option.max, Math.max(option.min, nearest)));
}
