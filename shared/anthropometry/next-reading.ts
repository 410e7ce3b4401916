import type { MeasurementName } from '../measurement/measurement-name.ts';
import type { BodyModel, Sex } from './body-model.ts';
import {
  type BodyReading,
  fromScale,
  knownVariables,
  tapeVariance,
  variableIndex,
} from './body-reading.ts';
import { type BodyVariable, CONSTRUCTED, isBodyVariable } from './body-variables.ts';
import { condition } from './condition.ts';
import { constructionOf, isConstructed } from './constructed.ts';

/**
 * How the lengths of a pattern follow a measurement: for each length (an edge of a piece), mm of
 * length per mm of measurement. Taken from the draft itself, by drafting it a little larger.
 */
export type Sensitivities = ReadonlyMap<MeasurementName, readonly number[]>;

export type NextReading = {
  readonly measurement: MeasurementName;
  /** By how much the mean standard deviation of the pattern's lengths falls, mm. */
  readonly gainMm: number;
};

export type NextReadings = {
  readonly next: readonly NextReading[];
  /** Mean standard deviation of the pattern's lengths as things stand, mm. */
  readonly uncertaintyMm: number;
};

/** A source of uncertainty: a body variable nobody has read, or the freedom of a construction. */
type Source = { readonly column: number; readonly factor: number };

/**
 * Ranks the readings still to take by what each does for this pattern. To first order in the
 * uncertainties; `values` are the completed measurements the sensitivities were taken at.
 */
export function nextReadings(
  model: BodyModel,
  sex: Sex,
  reading: BodyReading,
  values: { readonly [name in MeasurementName]?: number },
  sensitivities: Sensitivities,
): NextReadings {
  const open = [...sensitivities.keys()].filter((name) => reading.measurements[name] === undefined);
  const known = knownVariables(reading);
  const conditioned = condition(model, sex, known, false);
  const isKnown = (variable: BodyVariable) => known.some((one) => one.variable === variable);

  const latent: BodyVariable[] = [];
  const own: number[] = [];
  const sourcesOf = new Map<MeasurementName, readonly Source[]>();
  const columnOf = (variable: BodyVariable): number => {
    if (!latent.includes(variable)) latent.push(variable);
    return latent.indexOf(variable);
  };
  for (const name of open) {
    const value = values[name] ?? 0;
    if (isConstructed(name, CONSTRUCTED)) {
      const { from, factor, spread } = constructionOf(name, sex);
      own.push((value * spread) ** 2);
      const free: Source = { column: -own.length, factor: 1 };
      const base = from !== null && !isKnown(from) ? [{ column: columnOf(from), factor }] : [];
      sourcesOf.set(name, [...base, free]);
    } else if (isBodyVariable(name)) sourcesOf.set(name, [{ column: columnOf(name), factor: 1 }]);
  }

  const size = latent.length + own.length;
  const place = (column: number) => (column >= 0 ? column : latent.length - column - 1);
  const covariance = covarianceMm(latent, own, conditioned);
  const row = (name: MeasurementName): Float64Array => {
    const result = new Float64Array(size);
    for (const { column, factor } of sourcesOf.get(name) ?? []) result[place(column)] = factor;
    return result;
  };
  const lengths = lengthRows(open, sensitivities, row, size);
  const before = meanSd(lengths, covariance);
  const next = open.map((measurement) => {
    const variance = tapeVarianceMm(measurement, values[measurement] ?? 0);
    const after = meanSd(lengths, observed(covariance, row(measurement), variance));
    return { measurement, gainMm: before - after };
  });
  return { next: next.sort((a, b) => b.gainMm - a.gainMm), uncertaintyMm: before };
}

/** Tape of a measurement without its own figure: 8 mm, 2 degrees for the slope. */
const tapeVarianceMm = (name: MeasurementName, value: number): number => {
  if (name === 'shoulderSlope') return 4;
  return isBodyVariable(name) ? tapeVariance(name, value) * value * value : 64;
};

type Rows = readonly (readonly number[])[];

function covarianceMm(
  latent: readonly BodyVariable[],
  own: readonly number[],
  conditioned: ReturnType<typeof condition>,
): Rows {
  const indices = latent.map(variableIndex);
  const joint = conditioned.jointScale(indices);
  const middle = latent.map((variable, i) =>
    fromScale(variable, conditioned.of(indices[i] ?? 0).mean),
  );
  const size = latent.length + own.length;
  return Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (_, j) => {
      if (i < latent.length && j < latent.length) {
        const scaled = joint.values[i * latent.length + j] ?? 0;
        return scaled * (middle[i] ?? 0) * (middle[j] ?? 0);
      }
      return i === j ? (own[i - latent.length] ?? 0) : 0;
    }),
  );
}

function lengthRows(
  open: readonly MeasurementName[],
  sensitivities: Sensitivities,
  row: (name: MeasurementName) => Float64Array,
  size: number,
): readonly Float64Array[] {
  const count = Math.max(0, ...[...sensitivities.values()].map((list) => list.length));
  return Array.from({ length: count }, (_, q) => {
    const result = new Float64Array(size);
    for (const name of open) {
      const slope = sensitivities.get(name)?.[q] ?? 0;
      row(name).forEach((factor, i) => {
        result[i] = (result[i] ?? 0) + slope * factor;
      });
    }
    return result;
  });
}

const times = (covariance: Rows, vector: Float64Array): Float64Array =>
  Float64Array.from(covariance, (line) =>
    line.reduce((sum, value, i) => sum + value * (vector[i] ?? 0), 0),
  );

const dot = (a: Float64Array, b: Float64Array): number =>
  a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);

function meanSd(lengths: readonly Float64Array[], covariance: Rows): number {
  if (lengths.length === 0) return 0;
  const total = lengths.reduce(
    (sum, row) => sum + Math.sqrt(Math.max(0, dot(row, times(covariance, row)))),
    0,
  );
  return total / lengths.length;
}

/** The covariance after one noisy reading along `row`. */
function observed(covariance: Rows, row: Float64Array, noise: number): Rows {
  const gain = times(covariance, row);
  const variance = dot(row, gain) + noise;
  if (variance <= 0) return covariance;
  return covariance.map((line, i) =>
    line.map((value, j) => value - ((gain[i] ?? 0) * (gain[j] ?? 0)) / variance),
  );
}
