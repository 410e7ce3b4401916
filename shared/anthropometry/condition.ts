import type { BodyModel, Sex } from './body-model.ts';
import type { Known } from './body-reading.ts';
import { blockWeights, dot, type KnownBlock, knownBlocks } from './conditioned-block.ts';
import { mixed } from './survey-weights.ts';
import { at, inverse, type Matrix, solve, submatrix } from './symmetric-matrix.ts';

/** The model with some variables known: what it says of any other. */
export type Conditioned = {
  /** Squared distance of the known values from the middle, in the model's own units of spread. */
  readonly distance: number;
  readonly degreesOfFreedom: number;
  /** Mean and standard scale of one variable, on the model's scale. */
  readonly of: (index: number) => { readonly mean: number; readonly scale: number };
  /** Scale matrix of several variables together, on the model's scale. */
  readonly jointScale: (indices: readonly number[]) => Matrix;
};

/**
 * Conditions the Student t on the known values, exactly within each survey (Kotz & Nadarajah 2004,
 * §1.11): the mean is the Gaussian's, and the scale grows when the known values are unusual. The
 * surveys are mixed by how likely the known values are in each.
 * With `withNoise` the known values carry the tape's own variance.
 */
export function condition(
  model: BodyModel,
  sex: Sex,
  known: readonly Known[],
  withNoise: boolean,
): Conditioned {
  const indices = known.map(({ index }) => index);
  const blocks = knownBlocks(model, sex, known, withNoise);
  const distances = blocks.map((block) => block.distance);
  const weights = blockWeights(model, blocks, distances, known.length);
  const distance = mixed(weights, distances).mean;
  const degreesOfFreedom = model.degreesOfFreedom + known.length;
  const widening = (model.degreesOfFreedom + distance) / degreesOfFreedom;
  const cross = ({ survey }: KnownBlock, index: number) =>
    indices.map((known) => at(survey.scale, known, index));
  /** A survey that never took the measure has nothing to say of it while another has. */
  const heardOf = (wanted: readonly number[]): readonly number[] => {
    const took = blocks.map(({ survey: { taken, isPartial } }) =>
      isPartial ? -1 : wanted.filter((index) => taken[index]).length,
    );
    const most = Math.max(...took);
    return weights.map((weight, i) => (took[i] === most ? weight : 0));
  };

  return {
    distance,
    degreesOfFreedom,
    of: (index) => {
      const heard = heardOf([index]);
      const parts = blocks.map((block) => {
        const row = cross(block, index);
        const rest = at(block.survey.scale, index, index) - dot(row, solve(block.factor, row));
        return { mean: (block.survey.mean[index] ?? 0) + dot(row, block.pulled), rest };
      });
      const { mean, between } = mixed(
        heard,
        parts.map((part) => part.mean),
      );
      const within = mixed(
        heard,
        parts.map(({ rest }) => Math.max(rest, 0)),
      ).mean;
      return { mean, scale: Math.sqrt(within * widening + between) };
    },
    jointScale: (wanted) => {
      const heard = heardOf(wanted);
      const block = blocks[heard.indexOf(Math.max(...heard))];
      if (block === undefined) throw new Error('a model without surveys');
      const joint = submatrix(block.survey.scale, wanted);
      const rows = wanted.map((index) => cross(block, index));
      const solved = rows.map((row) => solve(block.factor, row));
      rows.forEach((row, i) => {
        solved.forEach((explained, j) => {
          const cell = i * wanted.length + j;
          joint.values[cell] = ((joint.values[cell] ?? 0) - dot(row, explained)) * widening;
        });
      });
      return joint;
    },
  };
}

/** One known value against all the others. */
export type LeaveOneOut = {
  readonly known: Known;
  /** What the others expect, on the model's scale. */
  readonly expected: number;
  readonly scale: number;
  readonly degreesOfFreedom: number;
};

/** Every known value against all the others, tape noise included, from one inverse a survey. */
export function leaveOneOut(
  model: BodyModel,
  sex: Sex,
  known: readonly Known[],
): readonly LeaveOneOut[] {
  const blocks = knownBlocks(model, sex, known, true);
  const precisions = blocks.map(({ factor }) => inverse(factor));
  const degreesOfFreedom = model.degreesOfFreedom + known.length - 1;
  return known.map((value, i) => {
    const own = precisions.map((precision) => at(precision, i, i));
    const residuals = blocks.map(({ pulled }, s) => (pulled[i] ?? 0) / (own[s] ?? 1));
    const others = blocks.map(({ distance }, s) =>
      Math.max(0, distance - (residuals[s] ?? 0) ** 2 * (own[s] ?? 0)),
    );
    const weights = blockWeights(model, blocks, others, known.length - 1);
    const { mean: residual, between } = mixed(weights, residuals);
    const within = mixed(
      weights,
      own.map((precision) => 1 / precision),
    ).mean;
    const widening = (model.degreesOfFreedom + mixed(weights, others).mean) / degreesOfFreedom;
    return {
      known: value,
      expected: value.scaled - residual,
      scale: Math.sqrt(widening * within + between),
      degreesOfFreedom,
    };
  });
}
