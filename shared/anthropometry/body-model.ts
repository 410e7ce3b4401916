import { z } from 'zod';

import { BODY_VARIABLES } from './body-variables.ts';
import { type Matrix, zeros } from './symmetric-matrix.ts';

/** Sex as far as the reference needs it; null uses the model of everybody. */
export type Sex = 'M' | 'F' | null;

const perVariable = <T extends z.ZodType>(of: T) => z.array(of).length(BODY_VARIABLES.length);

const surveySchema = z.object({
  name: z.string(),
  people: z.number().int().positive(),
  mean: perVariable(z.number()),
  /** 1 where the survey took the measure; 0 where its mean is what the others lead to expect. */
  taken: perVariable(z.union([z.literal(0), z.literal(1)])),
  /** How its own people vary in what it took, lower triangle; missing where as in the other surveys. */
  ownScale: z.array(z.array(z.number())).optional(),
});

const partSchema = z.object({
  surveys: z.array(surveySchema).min(1),
  /** Lower triangle, row by row. */
  scale: perVariable(z.array(z.number())),
});

/** The file `resources/anthropometry/model.json`: statistics and provenance, no person's row. */
export const bodyModelFileSchema = z.object({
  format: z.literal(2),
  provenance: z.array(z.string()).min(1),
  method: z.string(),
  people: z.object({ M: z.number().int(), F: z.number().int() }),
  degreesOfFreedom: z.number().min(4),
  variables: z.array(z.string()).refine((names) => names.join() === BODY_VARIABLES.join()),
  M: partSchema,
  F: partSchema,
  pooled: partSchema,
});

/** People measured by one protocol, on the model's scale. Of measures it did not take it has the others'. */
export type Survey = {
  readonly mean: Float64Array;
  readonly people: number;
  readonly taken: readonly boolean[];
  /** How its people vary. */
  readonly scale: Matrix;
  /** It took a few measures only: good to judge those by, no ground to estimate a body from. */
  readonly isPartial: boolean;
};

export type ModelPart = { readonly surveys: readonly Survey[] };

/**
 * How bodies vary: per sex, a multivariate Student t over the log of every variable (age in
 * centuries is not logged), in the order of `BODY_VARIABLES`. Every survey has means of its own, since
 * it has its own people and its own way of holding the tape; soldiers vary alike in both of theirs.
 */
export type BodyModel = {
  readonly degreesOfFreedom: number;
  readonly M: ModelPart;
  readonly F: ModelPart;
  readonly pooled: ModelPart;
};

/** Reads the model from its file's parsed JSON; throws a `ZodError` when it is not one. */
export function bodyModelOf(json: unknown): BodyModel {
  const file = bodyModelFileSchema.parse(json);
  return {
    degreesOfFreedom: file.degreesOfFreedom,
    M: partOf(file.M),
    F: partOf(file.F),
    pooled: partOf(file.pooled),
  };
}

function partOf({ surveys, scale }: z.output<typeof partSchema>): ModelPart {
  const everything = BODY_VARIABLES.map((_, i) => i);
  const common = withTriangle(zeros(BODY_VARIABLES.length), everything, scale);
  return {
    surveys: surveys.map(({ mean, people, taken, ownScale }) => {
      const own = taken.flatMap((flag, i) => (flag === 1 ? [i] : []));
      return {
        mean: Float64Array.from(mean),
        people,
        taken: taken.map((flag) => flag === 1),
        isPartial: ownScale !== undefined,
        scale: ownScale === undefined ? common : withTriangle(common, own, ownScale),
      };
    }),
  };
}

/** The matrix with the cells among `indices` replaced by a lower triangle. */
function withTriangle(
  { size, values }: Matrix,
  indices: readonly number[],
  triangle: readonly (readonly number[])[],
): Matrix {
  const next = Float64Array.from(values);
  triangle.forEach((row, a) => {
    row.forEach((value, b) => {
      const [i = 0, j = 0] = [indices[a], indices[b]];
      next[i * size + j] = value;
      next[j * size + i] = value;
    });
  });
  return { size, values: next };
}

export const modelPart = (model: BodyModel, sex: Sex): ModelPart =>
  sex === null ? model.pooled : model[sex];
