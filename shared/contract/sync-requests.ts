import { z } from 'zod';

import { IMPORT_SLICE, unsentEntrySchema, unsentFileSchema } from '../sync/unsent-file.ts';
import { shopStatusSchema } from './shop.ts';

export const shopLogEntrySchema = z.object({
  /** Counts up. */
  id: z.number().int(),
  at: z.number().int(),
  /** The shop's kind and host. */
  shop: z.string(),
  kind: z.string(),
  orderId: z.string().nullable(),
  orderNumber: z.string().nullable(),
  detail: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
});

export type ShopLogEntry = z.output<typeof shopLogEntrySchema>;

/** The sync centre beyond sending: a pause, the log, and orders carried to another machine. */
export const syncRequests = {
  /** Neither sends nor pulls until it is asked to go on; orders are taken as ever. */
  'sync:pause': {
    request: z.object({ paused: z.boolean() }).strict(),
    response: shopStatusSchema,
  },
  /** Newest first; holds no personal data. */
  'sync:log': {
    request: z.object({ limit: z.number().int().min(1).max(500) }).strict(),
    response: z.array(shopLogEntrySchema),
  },
  /**
   * Everything not known to be at the shop, with personal data. Sending is paused here, so that two
   * machines do not send the same orders at once.
   */
  'outbox:export': { request: z.undefined(), response: unsentFileSchema },
  /**
   * Takes orders over from such a file, each once however often it is asked: they keep their identity,
   * and the shop is searched before any of them is sent. A damaged order is `invalid-request`, and
   * then none of the request is taken.
   */
  'outbox:import': {
    request: z.object({ orders: z.array(unsentEntrySchema).max(IMPORT_SLICE) }).strict(),
    response: z.object({ taken: z.number().int(), known: z.number().int() }),
  },
} as const;
