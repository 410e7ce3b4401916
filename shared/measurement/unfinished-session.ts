import { z } from 'zod';

import { LENGTH_UNITS } from '../units/length-unit.ts';
import { MEASUREMENT_NAMES } from './measurement-name.ts';
import { confirmedValueSchema, METHODS, TYPED_UNITS } from './session.ts';

/** Longest text kept of one reading; a session stores no more. */
export const LONGEST_TYPED = 40;

export const SIDES = ['both', 'left', 'right'] as const;

export type Side = (typeof SIDES)[number];

const entryKeys = MEASUREMENT_NAMES.flatMap((name) =>
  SIDES.map((side) => `${name}:${side}` as const),
);

/** One field of the sheet: a measurement, taken once for the body or for one side. */
export type EntryKey = (typeof entryKeys)[number];

/** A field as it stands: exactly what was typed, and the unit the field had meanwhile. */
export const entrySchema = z
  .object({ text: z.string().max(LONGEST_TYPED), unit: z.enum(TYPED_UNITS) })
  .strict();

export type Entry = z.output<typeof entrySchema>;

/** Everything typed so far, and which measurements are taken left and right apart. */
export const entrySheetSchema = z
  .object({
    entries: z.partialRecord(z.enum(entryKeys), entrySchema),
    /** Second readings of the same places. */
    again: z.partialRecord(z.enum(entryKeys), entrySchema).optional(),
    split: z.array(z.enum(MEASUREMENT_NAMES)),
  })
  .strict();

export type EntrySheet = z.output<typeof entrySheetSchema>;

/** Stature and weight as typed, and the sex of the reference bodies: each may stay open. */
export const typedBodySchema = z
  .object({
    sex: z.enum(['M', 'F']).nullable(),
    weight: z.string().max(LONGEST_TYPED),
    stature: entrySchema,
  })
  .strict();

export type TypedBody = z.output<typeof typedBodySchema>;

/** A sending of the session that may or may not have arrived: the same content keeps its id. */
const attemptSchema = z.object({ id: z.uuid(), content: z.string() }).strict();

export type Attempt = z.output<typeof attemptSchema>;

/** What is kept of a session that has not been saved yet. */
export const unfinishedSessionSchema = z
  .object({
    version: z.literal(1),
    sheet: entrySheetSchema,
    unit: z.enum(LENGTH_UNITS),
    method: z.enum(METHODS),
    takenBy: z.string(),
    note: z.string(),
    /** Keep the last session's value where nothing was typed. */
    carryOver: z.boolean(),
    attempt: attemptSchema.nullable(),
    body: typedBodySchema.optional(),
    confirmed: z.array(confirmedValueSchema).optional(),
  })
  .strict();

export type UnfinishedSession = z.output<typeof unfinishedSessionSchema>;

/** What was kept, or null when it cannot be read any more. */
export function readUnfinishedSession(json: unknown): UnfinishedSession | null {
  const read = unfinishedSessionSchema.safeParse(json);
  return read.success ? read.data : null;
}
