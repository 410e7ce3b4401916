import { z } from 'zod';

import { garmentChoiceSchema, priceSchema } from '../order/order.ts';

/**
 * What the shop learns of an order: the garment, the price, the key and the hash that proves which
 * body it was cut for. Body measurements and pattern files stay in the studio.
 */
export const shopOrderSchema = z
  .object({
    format: z.literal(1),
    key: z.uuid(),
    number: z.string(),
    sku: z.string(),
    productName: z.string(),
    garment: garmentChoiceSchema,
    designVersion: z.string(),
    price: priceSchema,
    /** SHA-256 of the order's snapshot, hexadecimal. */
    snapshotHash: z.string(),
    placedAt: z.number().int(),
    dueOn: z.iso.date(),
    customer: z
      .object({
        id: z.uuid(),
        name: z.string(),
        email: z.string(),
        phone: z.string(),
        street: z.string(),
        postcode: z.string(),
        city: z.string(),
        country: z.string(),
        language: z.string(),
      })
      .strict(),
  })
  .strict();

export type ShopOrder = z.output<typeof shopOrderSchema>;
