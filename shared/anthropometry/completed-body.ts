import { MEASUREMENT_NAMES, type MeasurementName } from '../measurement/measurement-name.ts';
import type { MeasurementSet, SidedValue } from '../measurement/measurement-set.ts';
import type { BodyModel, Sex } from './body-model.ts';
import { type BodyReading, knownVariables } from './body-reading.ts';
import { completeMeasurements } from './completion.ts';

/** A measurement nobody took: the value, and where the truth lies 95 times of 100; mm, degrees. */
export type BodyEstimate = { readonly value: number; readonly low: number; readonly high: number };

export type BodyEstimates = { readonly [N in MeasurementName]?: BodyEstimate };

/** From fewer values than this, age aside, an estimate is everybody's mean and says nothing. */
const FEWEST_KNOWN = 2;

export const canEstimate = (reading: BodyReading): boolean =>
  knownVariables(reading).filter(({ variable }) => variable !== 'age').length >= FEWEST_KNOWN;

/** Estimates of those of `names` that were not measured; none while too little is known. */
export function estimatesFor(
  model: BodyModel,
  sex: Sex,
  reading: BodyReading,
  names: readonly MeasurementName[] = MEASUREMENT_NAMES,
): BodyEstimates {
  if (!canEstimate(reading)) return {};
  const all = completeMeasurements(model, sex, reading);
  const estimates: { [N in MeasurementName]?: BodyEstimate } = {};
  for (const name of names) {
    const { measured, value, low95, high95 } = all[name];
    if (!measured && Number.isFinite(value)) estimates[name] = { value, low: low95, high: high95 };
  }
  return estimates;
}

/** The measured values, and the estimates where there are none: what a preview is drafted from. */
export function withEstimates(measured: MeasurementSet, estimates: BodyEstimates): MeasurementSet {
  const values: { [N in MeasurementName]?: SidedValue } = { ...measured };
  for (const name of Object.keys(estimates) as MeasurementName[]) {
    const estimate = estimates[name];
    if (estimate !== undefined && values[name] === undefined) values[name] = estimate.value;
  }
  return values;
}
