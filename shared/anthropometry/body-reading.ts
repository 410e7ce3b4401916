import type { MeasurementSet } from '../measurement/measurement-set.ts';
import { BODY_VARIABLES, type BodyVariable, isBodyVariable, TAPE_SD } from './body-variables.ts';

/** A person as far as known: mm by name (both sides averaged), and what a shop may know beside. */
export type BodyReading = {
  readonly measurements: MeasurementSet;
  /** Kilograms. */
  readonly weightKg?: number;
  /** Millimetres. */
  readonly stature?: number;
  /** Years. */
  readonly age?: number;
};

/** One known variable on the model's scale. */
export type Known = {
  readonly variable: BodyVariable;
  readonly index: number;
  /** Millimetres, kilograms or years, as read. */
  readonly value: number;
  /** Log of `value`, or age in centuries. */
  readonly scaled: number;
};

export const variableIndex = (variable: BodyVariable): number => BODY_VARIABLES.indexOf(variable);

export const toScale = (variable: BodyVariable, value: number): number =>
  variable === 'age' ? value / 100 : Math.log(value);

export const fromScale = (variable: BodyVariable, scaled: number): number =>
  variable === 'age' ? scaled * 100 : Math.exp(scaled);

/** Variance of one tape reading on the model's scale, at that value. */
export const tapeVariance = (variable: BodyVariable, value: number): number =>
  variable === 'age' ? (TAPE_SD.age / 100) ** 2 : (TAPE_SD[variable] / value) ** 2;

export const knownOf = (variable: BodyVariable, value: number): Known => ({
  variable,
  index: variableIndex(variable),
  value,
  scaled: toScale(variable, value),
});

/** What the model can use of a reading; values that are not positive numbers are left out. */
export function knownVariables(reading: BodyReading): readonly Known[] {
  const known: Known[] = [];
  const add = (variable: BodyVariable, value: number | undefined) => {
    if (value !== undefined && Number.isFinite(value) && value > 0)
      known.push(knownOf(variable, value));
  };
  add('stature', reading.stature);
  add('weight', reading.weightKg);
  add('age', reading.age);
  for (const [name, value] of Object.entries(reading.measurements)) {
    if (!isBodyVariable(name) || value === undefined) continue;
    add(name, typeof value === 'number' ? value : (value.left + value.right) / 2);
  }
  return known;
}
