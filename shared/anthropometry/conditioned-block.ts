import type { BodyModel, Sex, Survey } from './body-model.ts';
import { modelPart } from './body-model.ts';
import { fromScale, type Known, tapeVariance } from './body-reading.ts';
import { surveysFor, surveyWeights } from './survey-weights.ts';
import { at, cholesky, type Matrix, solve, submatrix } from './symmetric-matrix.ts';

/** What is known of a person, seen by one survey. */
export type KnownBlock = {
  readonly survey: Survey;
  /** Lower Cholesky factor of the known variables' scale, the tape's noise in it where asked for. */
  readonly factor: Matrix;
  /** Known values less the survey's means, and the scale's inverse times that. */
  readonly deviation: readonly number[];
  readonly pulled: Float64Array;
  /** Squared distance from the survey's middle. */
  readonly distance: number;
  /** Logarithm of the square root of the scale's determinant. */
  readonly logVolume: number;
};

/** The known values in every survey they can be compared with; `noisy` adds the tape's variance. */
export function knownBlocks(
  model: BodyModel,
  sex: Sex,
  known: readonly Known[],
  noisy: boolean,
): readonly KnownBlock[] {
  const { surveys } = modelPart(model, sex);
  return surveysFor(surveys, known).map((survey) => {
    const factor = cholesky(scaleOf(survey, known, noisy));
    const deviation = known.map(({ index, scaled }) => scaled - (survey.mean[index] ?? 0));
    const pulled = solve(factor, deviation);
    const logVolume = known.reduce((sum, _, i) => sum + Math.log(at(factor, i, i)), 0);
    return { survey, factor, deviation, pulled, distance: dot(deviation, pulled), logVolume };
  });
}

/** The tape's noise is that of an ordinary value: a slip to a tenth is no reading to a centimetre. */
function scaleOf({ scale, mean }: Survey, known: readonly Known[], noisy: boolean): Matrix {
  const block = submatrix(
    scale,
    known.map(({ index }) => index),
  );
  if (!noisy) return block;
  known.forEach(({ variable, index }, i) => {
    const diagonal = i * known.length + i;
    const noise = tapeVariance(variable, fromScale(variable, mean[index] ?? 0));
    block.values[diagonal] = (block.values[diagonal] ?? 0) + noise;
  });
  return block;
}

/** How likely each block's survey is, by the distances given (all of it, or all but one value). */
export const blockWeights = (
  model: BodyModel,
  blocks: readonly KnownBlock[],
  distances: readonly number[],
  values: number,
): readonly number[] =>
  surveyWeights(
    blocks.map(({ survey, logVolume }, i) => ({
      people: survey.people,
      distance: distances[i] ?? 0,
      logVolume,
    })),
    { degreesOfFreedom: model.degreesOfFreedom, values },
  );

export const dot = (a: readonly number[], b: ArrayLike<number>): number =>
  a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
