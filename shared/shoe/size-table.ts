import { z } from 'zod';

import sizes from './sizes.json' with { type: 'json' };

export const SIZE_SYSTEMS = ['mondopoint', 'eu', 'uk', 'us-men', 'us-women'] as const;
export type SizeSystem = (typeof SIZE_SYSTEMS)[number];

const systemSchema = z
  .object({
    id: z.enum(SIZE_SYSTEMS),
    /** Sizes are marked in steps of this much. */
    step: z.number().positive(),
    perMmOfFoot: z.number().positive(),
    footOffset: z.number(),
    /** Null where the system speaks of the foot alone. */
    perMmOfLast: z.number().positive().nullable(),
    lastOffset: z.number().nullable(),
  })
  .strict();

/** How the shop labels sizes: one table, which it edits. Stored are millimetres, never labels. */
export const sizeTableSchema = z
  .object({ version: z.string(), source: z.string(), systems: z.array(systemSchema).min(1) })
  .strict();

export type SizeTable = z.output<typeof sizeTableSchema>;

/** The table that comes with the studio: Paris points, English and American sizes, Mondopoint. */
export const SIZE_TABLE: SizeTable = sizeTableSchema.parse(sizes);

export type SizeLabel = {
  readonly system: SizeSystem;
  /** To the last digit, and on the nearest size that is marked. */
  readonly exact: number;
  readonly marked: number;
};

/** What a foot of this length (mm) takes in every system. */
export const sizesOfFoot = ({ systems }: SizeTable, footMm: number): readonly SizeLabel[] =>
  systems.map(({ id, step, perMmOfFoot, footOffset }) =>
    label(id, step, footMm * perMmOfFoot + footOffset),
  );

/** What a last of this length (mm) is marked with in the systems that go by the last. */
export const sizesOfLast = ({ systems }: SizeTable, lastMm: number): readonly SizeLabel[] =>
  systems.flatMap(({ id, step, perMmOfLast, lastOffset }) =>
    perMmOfLast === null || lastOffset === null
      ? []
      : [label(id, step, lastMm * perMmOfLast + lastOffset)],
  );

const label = (system: SizeSystem, step: number, exact: number): SizeLabel => ({
  system,
  exact,
  marked: Math.round(exact / step) * step,
});
