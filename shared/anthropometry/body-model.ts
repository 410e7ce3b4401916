import { z } from 'zod';

import { BODY_VARIABLES } from './body-variables.ts';
import { type Matrix, zeros } from './symmetric-matrix.ts';

/** Sex as far as the reference needs it; null uses the model of everybody. */
export type Sex = 'M' | 'F' | null;

const partSchema = z.object({
  mean: z.array(z.number()).length(BODY_VARIABLES.length),
  /** Lower triangle, row by row. */
  scale: z.array(z.array(z.number())).length(BODY_VARIABLES.length),
});

/** The file `resources/anthropometry/model.json`: statistics and provenance, no person's row. */
export const bodyModelFileSchema = z.object({
  format: z.literal(1),
  provenance: z.array(z.string()).min(1),
  method: z.string(),
  people: z.object({ M: z.number().int(), F: z.number().int() }),
  degreesOfFreedom: z.number().min(4),
  variables: z.array(z.string()).refine((names) => names.join() === BODY_VARIABLES.join()),
  M: partSchema,
  F: partSchema,
  pooled: partSchema,
});

type Part = { readonly mean: Float64Array; readonly scale: Matrix };

/**
 * How bodies vary: a multivariate Student t per sex over the log of every variable
 * (age in centuries is not logged), in the order of `BODY_VARIABLES`.
 */
export type BodyModel = {
  readonly degreesOfFreedom: number;
  readonly M: Part;
  readonly F: Part;
  readonly pooled: Part;
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

function partOf({ mean, scale }: z.output<typeof partSchema>): Part {
  const matrix = zeros(mean.length);
  scale.forEach((row, i) => {
    row.forEach((value, j) => {
      matrix.values[i * mean.length + j] = value;
      matrix.values[j * mean.length + i] = value;
    });
  });
  return { mean: Float64Array.from(mean), scale: matrix };
}

export const modelPart = (model: BodyModel, sex: Sex): Part =>
  sex === null ? model.pooled : model[sex];
