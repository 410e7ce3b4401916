import { z } from 'zod';

import { FAMILIES, FIT_PLACES } from '../fit/fit-place.ts';
import { alterationSchema, fittingSchema } from '../fit/fitting.ts';
import { garmentChoiceSchema } from '../order/order.ts';
import { DESIGN_IDS } from '../pattern/design-id.ts';

const id = z.uuid();
const place = z.enum(FIT_PLACES);
const options = garmentChoiceSchema.shape.designOptions;

const missedSchema = z.object({ measure: z.string(), wanted: z.number(), reached: z.number() });

const learntPlaceSchema = z.object({
  place,
  /** To be added to what the ease table gives on this body, mm, and where the truth lies 95 times of 100. */
  mm: z.number(),
  low95: z.number(),
  high95: z.number(),
  easeMm: z.number(),
  bodyMm: z.number(),
  bodyChanged: z.boolean(),
  finishedMm: z.number(),
  evidence: z.array(
    z.object({
      order: id,
      number: z.string(),
      garment: z.enum(DESIGN_IDS),
      day: z.number().int(),
      alteredMm: z.number(),
      related: z.boolean(),
    }),
  ),
});

const learntNumber = {
  mm: z.number(),
  low95: z.number(),
  high95: z.number(),
  customers: z.number().int(),
};

/** What fittings teach. */
export const fitRequests = {
  /** Oldest first. */
  'fittings:ofOrder': {
    request: z.object({ orderId: id }).strict(),
    response: z.array(fittingSchema),
  },
  /** Writes a fitting, or the same once more; `order-locked` while there is nothing to try on. */
  'fittings:save': {
    request: z
      .object({
        id,
        orderId: id,
        note: z.string().trim().max(1000),
        complete: z.boolean(),
        alterations: z.array(alterationSchema).max(40),
      })
      .strict(),
    response: z.array(fittingSchema),
  },
  /**
   * What a customer's fittings say of a garment on a session's body, and its options with that in
   * them; no places when nothing was learnt.
   */
  'fit:learnt': {
    request: z.object({ customerId: id, sessionId: id, garment: garmentChoiceSchema }).strict(),
    response: z.object({
      places: z.array(learntPlaceSchema),
      options,
      missed: z.array(missedSchema),
    }),
  },
  /** A placed garment with its alterations drafted in; null when there are none, or it cannot be drafted. */
  'fit:altered': {
    request: z.object({ orderId: id }).strict(),
    response: z
      .object({
        garment: garmentChoiceSchema,
        missed: z.array(missedSchema),
        /** Altered places that no option of the design can draft. */
        byHand: z.array(place),
      })
      .nullable(),
  },
  /** What all customers' fittings say of the ease tables and of the shop's tapes. */
  'fit:shop': {
    request: z.undefined(),
    response: z.object({
      proposals: z.array(z.object({ place, family: z.enum(FAMILIES), ...learntNumber })),
      tapes: z.array(z.object({ place, takenBy: z.string(), ...learntNumber })),
    }),
  },
} as const;
