import { z } from 'zod';

import { clothRowSchema, someLengthMm } from './cloth.ts';

/** Cloth ordered from its supplier. */
export const purchaseSchema = z.object({
  id: z.uuid(),
  lengthMm: someLengthMm,
  orderedAt: z.number().int(),
  orderedBy: z.string(),
});

/** An order that waits for cloth. */
export const clothNeedSchema = z.object({
  orderId: z.uuid(),
  number: z.string(),
  customerName: z.string(),
  dueOn: z.iso.date().nullable(),
  lengthMm: someLengthMm,
  /** The last day to order the cloth for it; null for an order without a date. */
  orderBy: z.iso.date().nullable(),
});

/** A cloth that has to be ordered, or is on its way. */
export const purchaseLineSchema = z.object({
  cloth: clothRowSchema,
  deliveryDays: z.number().int(),
  /** Still to be ordered, mm; 0 when all of it is on its way. */
  toOrderMm: z.number().int().min(0),
  /** The earliest of the orders' last days. */
  orderBy: z.iso.date().nullable(),
  needs: z.array(clothNeedSchema),
  ordered: z.array(purchaseSchema),
});

export type PurchaseLine = z.output<typeof purchaseLineSchema>;
export type ClothNeed = z.output<typeof clothNeedSchema>;

/** What must be ordered from one supplier; cloths whose supplier nobody noted stand under ''. */
export const supplierListSchema = z.object({
  supplier: z.string(),
  lines: z.array(purchaseLineSchema),
});

export type SupplierList = z.output<typeof supplierListSchema>;
