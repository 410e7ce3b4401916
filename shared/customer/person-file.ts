import { z } from 'zod';

import { observationSchema, PICTURE_TYPES } from '../attachment/attachment.ts';
import { fittingSchema } from '../fit/fitting.ts';
import { sessionSchema } from '../measurement/session.ts';
import { orderEventSchema, orderSchema } from '../order/order.ts';
import { paymentSchema } from '../order/payment.ts';
import { customerSchema } from './customer.ts';

/** Everything that the studio keeps of a person, as it is handed to them. */
export const personFileSchema = z
  .object({
    format: z.literal('toise-person/1'),
    exportedAt: z.number().int(),
    customer: customerSchema,
    sessions: z.array(sessionSchema),
    observations: z.array(observationSchema),
    photos: z.array(
      z.object({
        id: z.uuid(),
        type: z.enum(PICTURE_TYPES),
        caption: z.string(),
        addedAt: z.number().int(),
        addedBy: z.string(),
        base64: z.string(),
      }),
    ),
    orders: z.array(
      z.object({
        order: orderSchema,
        events: z.array(orderEventSchema),
        payments: z.array(paymentSchema),
        fittings: z.array(fittingSchema),
      }),
    ),
  })
  .strict();

export type PersonFile = z.output<typeof personFileSchema>;
