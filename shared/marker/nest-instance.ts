import { z } from 'zod';

import type { NestProblem } from './nest-problem.ts';

/** The benchmark format of strip packing (ESICUP instances as JSON). */
export const nestInstanceSchema = z.object({
  name: z.string(),
  strip_height: z.number().positive(),
  items: z
    .array(
      z.object({
        id: z.number().int(),
        demand: z.number().int().min(0),
        allowed_orientations: z.array(z.number()).min(1).optional(),
        shape: z.object({
          type: z.literal('simple_polygon'),
          data: z.array(z.tuple([z.number(), z.number()])).min(3),
        }),
      }),
    )
    .min(1),
});

/** Items without a demand are left out; without orientations a piece keeps the one it has. */
export function problemOfInstance(instance: z.output<typeof nestInstanceSchema>): NestProblem {
  return {
    height: instance.strip_height,
    items: instance.items
      .filter(({ demand }) => demand > 0)
      .map(({ id, demand, allowed_orientations, shape }) => ({
        id,
        quantity: demand,
        rotations: allowed_orientations ?? [0],
        polygon: shape.data.map(([x, y]) => ({ x, y })),
      })),
  };
}
