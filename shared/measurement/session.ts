import { z } from 'zod';

import { MEASUREMENT_NAMES } from './measurement-name.ts';
import type { MeasurementSet, SidedValue } from './measurement-set.ts';

/** The three ways the trade measures: on the skin, on a try-on garment, on a finished garment. */
export const METHODS = ['body', 'try-on', 'finished'] as const;

/** Units a value may be typed in. Stored beside the value, so history can show what was typed. */
export const TYPED_UNITS = ['mm', 'cm', 'in', 'deg'] as const;

export type TypedUnit = (typeof TYPED_UNITS)[number];

/** One reading of the tape: its value in mm (degrees for `shoulderSlope`) and how it was typed. */
export const readingSchema = z
  .object({
    measurement: z.enum(MEASUREMENT_NAMES),
    side: z.enum(['both', 'left', 'right']),
    value: z.number().finite(),
    typed: z.string().max(40),
    unit: z.enum(TYPED_UNITS),
  })
  .strict();

export type Reading = z.output<typeof readingSchema>;

/** What the tailor adds when saving; the studio adds id and time. */
export const newSessionSchema = z
  .object({
    customerId: z.uuid(),
    takenBy: z.string().trim().max(80),
    method: z.enum(METHODS),
    note: z.string().max(4000),
    readings: z.array(readingSchema).min(1).max(200),
  })
  .strict();

export type NewSession = z.output<typeof newSessionSchema>;

/** One visit with the tape. Sessions are never edited: a correction is a new session. */
export const sessionSchema = newSessionSchema.extend({
  id: z.uuid(),
  takenAt: z.number().int(),
});

export type Session = z.output<typeof sessionSchema>;

/** The readings as a set: `both` becomes one value, left and right become a pair. */
export function measurementSetOf(readings: readonly Reading[]): MeasurementSet {
  const set: { -readonly [N in keyof MeasurementSet]: SidedValue } = {};
  for (const { measurement, side, value } of readings) {
    const known = set[measurement];
    if (side === 'both') set[measurement] = value;
    else {
      const base =
        typeof known === 'object' ? known : { left: known ?? value, right: known ?? value };
      set[measurement] = { ...base, [side]: value };
    }
  }
  return set;
}
