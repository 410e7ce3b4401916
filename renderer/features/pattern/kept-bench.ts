import { z } from 'zod';

import { LENGTH_UNITS } from '../../../shared/units/length-unit.ts';
import { MOST_GUIDES } from '../../canvas/guides.ts';
import { LAYERS } from '../../canvas/layers.ts';
import { TOOLS } from '../../canvas/tools/tool-name.ts';
import type { View } from '../../canvas/view.ts';
import type { Workbench } from '../../canvas/workbench.ts';

const habitsSchema = z.object({
  tool: z.enum(TOOLS),
  layers: z.array(z.enum(LAYERS)),
  rulers: z.boolean(),
  unit: z.enum(LENGTH_UNITS).nullable(),
});

const placeSchema = z.object({
  guides: z.array(z.object({ axis: z.enum(['x', 'y']), at: z.number() })).max(MOST_GUIDES),
  view: z.object({ scale: z.number().positive(), x: z.number(), y: z.number() }).nullable(),
});

/** How a person works on every pattern. */
export type BenchHabits = z.output<typeof habitsSchema>;

/** What lies on the table of one order. */
export type BenchPlace = z.output<typeof placeSchema>;

/** Reads what was kept; anything that is not ours counts as none. */
export const readHabits = (json: unknown): BenchHabits | null =>
  habitsSchema.safeParse(json).data ?? null;

export const readPlace = (json: unknown): BenchPlace | null =>
  placeSchema.safeParse(json).data ?? null;

export const habitsOf = ({ tool, layers, rulers, unit }: Workbench): BenchHabits => ({
  tool,
  layers: LAYERS.filter((layer) => layers.has(layer)),
  rulers,
  unit,
});

export const placeOf = ({ guides }: Workbench, view: View | null): BenchPlace => ({
  guides: [...guides],
  view,
});

export const benchOfHabits = ({ layers, ...habits }: BenchHabits): Partial<Workbench> => ({
  ...habits,
  layers: new Set(layers),
});
