import type { MeasurementName } from '../measurement/measurement-name.ts';
import type { BodyModel, Sex } from './body-model.ts';
import type { BodyReading } from './body-reading.ts';
import {
  type Covariance,
  deviationAlong,
  observed,
  openCovariance,
  tapeVarianceMm,
  type Values,
} from './measurement-covariance.ts';

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

/** A pattern is sure enough when its edges' mean standard deviation is under this, mm. */
export const ENOUGH_MM = 4;

/**
 * Ranks the readings still to take by what each does for this pattern. To first order in the
 * uncertainties; `values` are the completed measurements the sensitivities were taken at.
 */
export function nextReadings(
  model: BodyModel,
  sex: Sex,
  reading: BodyReading,
  values: Values,
  sensitivities: Sensitivities,
): NextReadings {
  const open = [...sensitivities.keys()].filter((name) => reading.measurements[name] === undefined);
  const covariance = openCovariance(model, sex, reading, values, open);
  const lengths = slopesByLength(sensitivities, open);
  const before = meanDeviation(lengths, covariance);
  const next = open.map((measurement, index) => {
    const noise = tapeVarianceMm(measurement, values[measurement] ?? 0);
    const after = meanDeviation(lengths, observed(covariance, index, noise));
    return { measurement, gainMm: before - after };
  });
  return { next: next.sort((a, b) => b.gainMm - a.gainMm), uncertaintyMm: before };
}

/** For each length of the pattern its slopes, in the order of `names`. */
export function slopesByLength(
  sensitivities: Sensitivities,
  names: readonly MeasurementName[],
): readonly (readonly number[])[] {
  const count = Math.max(0, ...[...sensitivities.values()].map((list) => list.length));
  return Array.from({ length: count }, (_, length) =>
    names.map((name) => sensitivities.get(name)?.[length] ?? 0),
  );
}

function meanDeviation(lengths: readonly (readonly number[])[], covariance: Covariance): number {
  if (lengths.length === 0) return 0;
  const total = lengths.reduce((sum, slopes) => sum + deviationAlong(covariance, slopes), 0);
  return total / lengths.length;
}
