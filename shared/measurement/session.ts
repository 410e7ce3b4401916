import { z } from 'zod';

import { MEASUREMENT_NAMES, type MeasurementName } from './measurement-name.ts';
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

/** Beside the tape, what tells the reference which bodies to compare with. All of it optional. */
export const bodyFactsSchema = z
  .object({
    sex: z.enum(['M', 'F']).nullable(),
    /** Kilograms. */
    weightKg: z.number().min(10).max(400).nullable(),
    /** Millimetres. */
    stature: z.number().min(500).max(2600).nullable(),
  })
  .strict();

export type BodyFacts = z.output<typeof bodyFactsSchema>;

/** "It is right": a striking value that was looked at and stands. Not asked for again. */
export const confirmedValueSchema = z
  .object({ measurement: z.enum(MEASUREMENT_NAMES), value: z.number().finite() })
  .strict();

export type ConfirmedValue = z.output<typeof confirmedValueSchema>;

/** What the tailor adds when saving; the studio adds id and time. */
export const newSessionSchema = z
  .object({
    customerId: z.uuid(),
    takenBy: z.string().trim().max(80),
    method: z.enum(METHODS),
    note: z.string().max(4000),
    /** A place may be read twice: both readings stay, and their mean holds. */
    readings: z.array(readingSchema).min(1).max(200),
    body: bodyFactsSchema.optional(),
    confirmed: z.array(confirmedValueSchema).max(100).optional(),
  })
  .strict();

export type NewSession = z.output<typeof newSessionSchema>;

/** One visit with the tape. Sessions are never edited: a correction is a new session. */
export const sessionSchema = newSessionSchema.extend({
  id: z.uuid(),
  takenAt: z.number().int(),
});

export type Session = z.output<typeof sessionSchema>;

/** Most readings of one place in one session. */
export const MOST_READINGS = 2;

/** The readings as a set: `both` becomes one value, left and right become a pair; repeats their mean. */
export function measurementSetOf(readings: readonly Reading[]): MeasurementSet {
  const set: { -readonly [N in keyof MeasurementSet]: SidedValue } = {};
  for (const { measurement, side, value } of meanReadings(readings)) {
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

type Place = Pick<Reading, 'measurement' | 'side' | 'value'>;

/** One value for each place that was read, in the order of their first readings. */
export function meanReadings(readings: readonly Reading[]): readonly Place[] {
  const places = new Map<string, Reading[]>();
  for (const reading of readings) {
    const key = `${reading.measurement}:${reading.side}`;
    places.set(key, [...(places.get(key) ?? []), reading]);
  }
  return [...places.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const value = same.reduce((sum, reading) => sum + reading.value, 0) / same.length;
    return [{ measurement: first.measurement, side: first.side, value }];
  });
}

/** Measurements with a place that was read more than once. */
export const readTwice = (readings: readonly Reading[]): readonly MeasurementName[] => [
  ...new Set(
    readings
      .filter(({ measurement, side }, i) =>
        readings.some(
          (other, j) => j < i && other.measurement === measurement && other.side === side,
        ),
      )
      .map(({ measurement }) => measurement),
  ),
];
