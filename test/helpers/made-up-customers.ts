import type { BodyModel } from '../../shared/anthropometry/body-model.ts';
import { type BodyReading, fromScale } from '../../shared/anthropometry/body-reading.ts';
import {
  BODY_VARIABLES,
  type BodyVariable,
  TAPE_SD,
} from '../../shared/anthropometry/body-variables.ts';
import { at, cholesky } from '../../shared/anthropometry/symmetric-matrix.ts';
import type { MeasurementName } from '../../shared/measurement/measurement-name.ts';

/** What a tailor takes for a suit. */
const TAKEN: readonly BodyVariable[] = [
  ...(['stature', 'weight', 'chest', 'waist', 'seat', 'hips', 'neck', 'biceps', 'wrist'] as const),
  ...(['upperLeg', 'knee', 'inseam', 'waistToFloor', 'shoulderToWrist'] as const),
  ...(['shoulderToShoulder', 'hpsToWaistBack', 'crotchDepth'] as const),
];

/** How a shop reads differently from the surveys, mm. */
export type Habit = { readonly [V in BodyVariable]?: number };

/** Invents a man as the model's first survey knows them, and reads him as the shop would. */
export function madeUpCustomer(model: BodyModel, random: () => number, habit: Habit): BodyReading {
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const [survey] = model.M.surveys;
  if (survey === undefined) throw new Error('a model without surveys');
  const factor = cholesky(survey.scale);
  const deviates = BODY_VARIABLES.map(normal);
  // A t is a normal over the root of a mean square: unusual people are unusual throughout.
  const squares = Array.from({ length: model.degreesOfFreedom }, () => normal() ** 2);
  const stretch = Math.sqrt(model.degreesOfFreedom / squares.reduce((sum, one) => sum + one, 0));
  const measurements: { [N in MeasurementName]?: number } = {};
  const facts: { stature?: number; weightKg?: number } = {};
  BODY_VARIABLES.forEach((variable, i) => {
    if (!TAKEN.includes(variable)) return;
    const along = deviates.slice(0, i + 1).reduce((sum, one, j) => sum + at(factor, i, j) * one, 0);
    const truth = fromScale(variable, (survey.mean[i] ?? 0) + along * stretch);
    const read = truth + normal() * TAPE_SD[variable] + (habit[variable] ?? 0);
    if (variable === 'stature') facts.stature = read;
    else if (variable === 'weight') facts.weightKg = read;
    else measurements[variable as MeasurementName] = read;
  });
  return { measurements, ...facts };
}
