import { z } from 'zod';

import { customerSchema } from '../customer/customer.ts';
import { sessionSchema } from '../measurement/session.ts';

/**
 * One order that is not known to be at the shop, with everything another machine needs to own it: the
 * people and measurements it rests on, and the very texts that its hashes were taken of.
 */
export const unsentEntrySchema = z
  .object({
    orderId: z.uuid(),
    /** What it is called on the machine it comes from. */
    number: z.string().max(40),
    customer: customerSchema,
    session: sessionSchema,
    note: z.string().max(4000),
    snapshot: z.string().max(500_000),
    payload: z.string().max(500_000),
    queuedAt: z.number().int(),
    attempts: z.number().int().min(0),
    firstStartedAt: z.number().int().nullable(),
    /** The shop an attempt went to; null when there was none. */
    shop: z.string().max(400).nullable(),
  })
  .strict();

export type UnsentEntry = z.output<typeof unsentEntrySchema>;

export const unsentFileSchema = z
  .object({
    format: z.literal('toise-unsent-orders'),
    version: z.literal(1),
    exportedAt: z.number().int(),
    orders: z.array(unsentEntrySchema).max(1_000),
  })
  .strict();

export type UnsentFile = z.output<typeof unsentFileSchema>;

/** So many at a time fit into one request whatever they hold. */
export const IMPORT_SLICE = 20;

/** Reads such a file; null when it is another one, or damaged. */
export function readUnsentFile(text: string): UnsentFile | null {
  try {
    const file = unsentFileSchema.safeParse(JSON.parse(text));
    return file.success ? file.data : null;
  } catch {
    // Not JSON, so not ours.
    return null;
  }
}
