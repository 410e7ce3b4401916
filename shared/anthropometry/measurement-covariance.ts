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

/** Rows of a symmetric matrix, mm² (degrees² where the shoulder slope meets itself). */
export type Covariance = readonly (readonly number[])[];

export type Values = { readonly [name in MeasurementName]?: number };

/** A measurement as what it follows in the body, and the freedom of its own. */
type Source = {
  readonly variable: BodyVariable | null;
  readonly factor: number;
  readonly own: number;
};

/**
 * How the measurements nobody took may still vary together, to first order, given those that were.
 * `values` are their estimates, mm.
 */
export function openCovariance(
  model: BodyModel,
  sex: Sex,
  reading: BodyReading,
  values: Values,
  open: readonly MeasurementName[],
): Covariance {
  const known = knownVariables(reading);
  const conditioned = condition(model, sex, known, false);
  const isKnown = (variable: BodyVariable) => known.some((one) => one.variable === variable);
  const sources = open.map((name) => sourceOf(name, sex, values[name] ?? 0, isKnown));
  const latent = [
    ...new Set(sources.flatMap(({ variable }) => (variable === null ? [] : [variable]))),
  ];
  const indices = latent.map(variableIndex);
  const joint = conditioned.jointScale(indices);
  const middle = latent.map((variable, i) =>
    fromScale(variable, conditioned.of(indices[i] ?? 0).mean),
  );
  const between = (a: Source, b: Source): number => {
    const [i, j] = [a, b].map(({ variable }) =>
      variable === null ? -1 : latent.indexOf(variable),
    );
    if (i === undefined || j === undefined || i < 0 || j < 0) return 0;
    const scaled = joint.values[i * latent.length + j] ?? 0;
    return scaled * (middle[i] ?? 0) * (middle[j] ?? 0) * a.factor * b.factor;
  };
  return sources.map((a, i) =>
    sources.map((b, j) => between(a, b) + (i === j ? a.own * a.own : 0)),
  );
}

function sourceOf(
  name: MeasurementName,
  sex: Sex,
  value: number,
  isKnown: (variable: BodyVariable) => boolean,
): Source {
  if (isConstructed(name, CONSTRUCTED)) {
    const { from, factor, spread } = constructionOf(name, sex);
    const variable = from === null || isKnown(from) ? null : from;
    return { variable, factor, own: value * spread };
  }
  return { variable: isBodyVariable(name) ? name : null, factor: 1, own: 0 };
}

/** Tape of a measurement without its own figure: 8 mm, 2 degrees for the slope. */
const OTHER_TAPE_SD = 8;
const SLOPE_SD = 2;

/** Variance of one reading of the tape, mm² (degrees²). */
export function tapeVarianceMm(name: MeasurementName, value: number): number {
  if (name === 'shoulderSlope') return SLOPE_SD ** 2;
  return isBodyVariable(name) ? tapeVariance(name, value) * value * value : OTHER_TAPE_SD ** 2;
}

/** The covariance after one reading of the measurement at `index`, with the tape's own variance. */
export function observed(covariance: Covariance, index: number, noise: number): Covariance {
  const gain = covariance.map((row) => row[index] ?? 0);
  const variance = (gain[index] ?? 0) + noise;
  if (variance <= 0) return covariance;
  return covariance.map((row, i) =>
    row.map((value, j) => value - ((gain[i] ?? 0) * (gain[j] ?? 0)) / variance),
  );
}

/** Standard deviation of what follows the measurements with these slopes. */
export function deviationAlong(covariance: Covariance, slopes: readonly number[]): number {
  let variance = 0;
  covariance.forEach((row, i) => {
    const slope = slopes[i] ?? 0;
    if (slope === 0) return;
    row.forEach((value, j) => {
      variance += slope * value * (slopes[j] ?? 0);
    });
  });
  return Math.sqrt(Math.max(0, variance));
}
