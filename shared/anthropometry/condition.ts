import type { BodyModel, Sex } from './body-model.ts';
import { modelPart } from './body-model.ts';
import type { Known } from './body-reading.ts';
import { at, cholesky, inverse, type Matrix, solve, submatrix } from './symmetric-matrix.ts';

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
 * Conditions the Student t on the known values, exactly (Kotz & Nadarajah 2004, §1.11): the mean is
 * the Gaussian's, and the scale grows when the known values are unusual.
 * With `withNoise` the known values carry the tape's own variance.
 */
export function condition(
  model: BodyModel,
  sex: Sex,
  known: readonly Known[],
  withNoise: boolean,
): Conditioned {
  const { mean, scale } = modelPart(model, sex);
  const indices = known.map(({ index }) => index);
  const block = submatrix(scale, indices);
  known.forEach(({ noise }, i) => {
    const diagonal = i * indices.length + i;
    block.values[diagonal] = (block.values[diagonal] ?? 0) + (withNoise ? noise : 0);
  });
  const factor = cholesky(block);
  const deviation = known.map(({ index, scaled }) => scaled - (mean[index] ?? 0));
  const solved = solve(factor, deviation);
  const distance = deviation.reduce((sum, d, i) => sum + d * (solved[i] ?? 0), 0);
  const degreesOfFreedom = model.degreesOfFreedom + known.length;
  const widening = (model.degreesOfFreedom + distance) / degreesOfFreedom;
  const cross = (index: number) => indices.map((known) => at(scale, known, index));
  const dot = (a: readonly number[], b: ArrayLike<number>) =>
    a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);

  return {
    distance,
    degreesOfFreedom,
    of: (index) => {
      const row = cross(index);
      const variance = at(scale, index, index) - dot(row, solve(factor, row));
      return {
        mean: (mean[index] ?? 0) + dot(row, solved),
        scale: Math.sqrt(Math.max(variance, 0) * widening),
      };
    },
    jointScale: (wanted) => {
      const joint = submatrix(scale, wanted);
      const explained = wanted.map((index) => solve(factor, cross(index)));
      wanted.forEach((index, i) => {
        wanted.forEach((_, j) => {
          const cell = i * wanted.length + j;
          const rest = (joint.values[cell] ?? 0) - dot(cross(index), explained[j] ?? []);
          joint.values[cell] = rest * widening;
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

/** Every known value against all the others, tape noise included, from one inverse. */
export function leaveOneOut(
  model: BodyModel,
  sex: Sex,
  known: readonly Known[],
): readonly LeaveOneOut[] {
  const { mean, scale } = modelPart(model, sex);
  const size = known.length;
  const block = submatrix(
    scale,
    known.map(({ index }) => index),
  );
  known.forEach(({ noise }, i) => {
    block.values[i * size + i] = (block.values[i * size + i] ?? 0) + noise;
  });
  const precision = inverse(cholesky(block));
  const deviation = known.map(({ index, scaled }) => scaled - (mean[index] ?? 0));
  const pulled = known.map((_, i) =>
    deviation.reduce((sum, d, j) => sum + at(precision, i, j) * d, 0),
  );
  const distance = deviation.reduce((sum, d, i) => sum + d * (pulled[i] ?? 0), 0);
  const degreesOfFreedom = model.degreesOfFreedom + size - 1;
  return known.map((value, i) => {
    const own = at(precision, i, i);
    const residual = (pulled[i] ?? 0) / own;
    const others = distance - residual * residual * own;
    return {
      known: value,
      expected: value.scaled - residual,
      scale: Math.sqrt((model.degreesOfFreedom + Math.max(others, 0)) / degreesOfFreedom / own),
      degreesOfFreedom,
    };
  });
}
