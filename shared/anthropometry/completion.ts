import { MEASUREMENT_NAMES, type MeasurementName } from '../measurement/measurement-name.ts';
import type { BodyModel, Sex } from './body-model.ts';
import { type BodyReading, fromScale, knownVariables, variableIndex } from './body-reading.ts';
import { type BodyVariable, CONSTRUCTED, isBodyVariable } from './body-variables.ts';
import { type Conditioned, condition } from './condition.ts';
import { constructionOf, isConstructed } from './constructed.ts';
import { normalQuantile, studentEquivalent } from './student-t.ts';

/** A value with the intervals the truth lies in 80 and 95 times of 100; mm, degrees for the slope. */
export type Estimate = {
  readonly value: number;
  readonly low80: number;
  readonly high80: number;
  readonly low95: number;
  readonly high95: number;
  /** True when the tape said it: then all five numbers are its reading. */
  readonly measured: boolean;
};

export type Estimates = { readonly [name in MeasurementName]: Estimate };

const Z80 = normalQuantile(0.9);
const Z95 = normalQuantile(0.975);

/** Every one of the measurements: as read where it was, else estimated from what was read. */
export function completeMeasurements(model: BodyModel, sex: Sex, reading: BodyReading): Estimates {
  const conditioned = condition(model, sex, knownVariables(reading), false);
  const estimate = (name: MeasurementName): Estimate => {
    const read = reading.measurements[name];
    if (read !== undefined) {
      const value = typeof read === 'number' ? read : (read.left + read.right) / 2;
      return { value, low80: value, high80: value, low95: value, high95: value, measured: true };
    }
    if (isConstructed(name, CONSTRUCTED)) return construct(name, sex, reading, conditioned);
    return isBodyVariable(name) ? spreadOf(name, conditioned, 0) : unknown;
  };
  return Object.fromEntries(MEASUREMENT_NAMES.map((name) => [name, estimate(name)])) as Estimates;
}

const unknown: Estimate = {
  value: Number.NaN,
  low80: Number.NaN,
  high80: Number.NaN,
  low95: Number.NaN,
  high95: Number.NaN,
  measured: false,
};

/** `extra`: relative standard deviation that a construction adds to its base. */
function spreadOf(
  variable: BodyVariable,
  { of, degreesOfFreedom }: Conditioned,
  extra: number,
): Estimate {
  const { mean, scale } = of(variableIndex(variable));
  const spread = Math.hypot(scale, extra);
  const at = (z: number) =>
    fromScale(variable, mean + studentEquivalent(z, degreesOfFreedom) * spread);
  return {
    value: at(0),
    low80: at(-Z80),
    high80: at(Z80),
    low95: at(-Z95),
    high95: at(Z95),
    measured: false,
  };
}

function construct(
  name: (typeof CONSTRUCTED)[number],
  sex: Sex,
  reading: BodyReading,
  conditioned: Conditioned,
): Estimate {
  const { from, factor, spread } = constructionOf(name, sex);
  const read = from === null ? 1 : readValue(reading, from);
  if (read === null && from !== null) {
    const base = spreadOf(from, conditioned, spread);
    return {
      value: base.value * factor,
      low80: base.low80 * factor,
      high80: base.high80 * factor,
      low95: base.low95 * factor,
      high95: base.high95 * factor,
      measured: false,
    };
  }
  const value = (read ?? 1) * factor;
  return {
    value,
    low80: value * (1 - Z80 * spread),
    high80: value * (1 + Z80 * spread),
    low95: value * (1 - Z95 * spread),
    high95: value * (1 + Z95 * spread),
    measured: false,
  };
}

function readValue(reading: BodyReading, variable: BodyVariable): number | null {
  const known = knownVariables(reading).find((candidate) => candidate.variable === variable);
  return known?.value ?? null;
}
