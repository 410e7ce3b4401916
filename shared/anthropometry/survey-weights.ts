import type { Survey } from './body-model.ts';
import type { Known } from './body-reading.ts';

/**
 * The surveys a person can be compared with: those that took most of what is known of them. Age does
 * not count, since it is no work of the tape.
 */
export function surveysFor(surveys: readonly Survey[], known: readonly Known[]): readonly Survey[] {
  const taped = known.filter(({ variable }) => variable !== 'age');
  const covers = surveys.map(
    ({ taken }) => taped.filter(({ index }) => taken[index] === true).length,
  );
  const most = Math.max(...covers);
  return surveys.filter((_, i) => covers[i] === most);
}

type Seen = {
  readonly people: number;
  readonly distance: number;
  /** Logarithm of the square root of the scale's determinant. */
  readonly logVolume: number;
};

/**
 * How likely it is that a person was measured as in each survey: its share of people times the
 * Student t density of the known values there.
 */
export function surveyWeights(
  seen: readonly Seen[],
  { degreesOfFreedom, values }: { readonly degreesOfFreedom: number; readonly values: number },
): readonly number[] {
  const logs = seen.map(
    ({ people, distance, logVolume }) =>
      Math.log(people) -
      logVolume -
      ((degreesOfFreedom + values) / 2) * Math.log1p(distance / degreesOfFreedom),
  );
  const highest = Math.max(...logs);
  const weights = logs.map((log) => Math.exp(log - highest));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

export type Mixed = {
  readonly mean: number;
  /** Variance of the means among the surveys. */
  readonly between: number;
};

/** The mean of a mixture and how far its parts lie apart. */
export function mixed(weights: readonly number[], means: readonly number[]): Mixed {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = means.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0) / total;
  const between =
    means.reduce((sum, value, i) => sum + (value - mean) ** 2 * (weights[i] ?? 0), 0) / total;
  return { mean, between };
}
