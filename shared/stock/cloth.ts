import { z } from 'zod';

import { clothSchema, localTextSchema, shrinkageSchema } from '../catalogue/catalogue.ts';
import { DESIGN_IDS } from '../pattern/design-id.ts';

/** No bolt and no year's need is longer: 100 km. Sums of many stay exact. */
export const LONGEST_MM = 100_000_000;

export const lengthMm = z.number().int().min(0).max(LONGEST_MM);
export const someLengthMm = lengthMm.min(1);

/** Largest picture of a cloth, bytes: a small one, for the list and the page. */
export const LARGEST_CLOTH_PICTURE_BYTES = 40_000;

/** A text of the shop's own; a language left empty is filled from the other before it is stored. */
const shopText = (most: number) =>
  localTextSchema.extend({ en: z.string().trim().max(most), fr: z.string().trim().max(most) });

/** Everything a person decides about a cloth. Lengths are mm, money minor units of the catalogue. */
export const clothFieldsSchema = clothSchema
  .omit({ id: true, description: true, repeat: true })
  .extend({
    sku: z.string().trim().min(1).max(64),
    name: shopText(120).refine(({ en, fr }) => en !== '' || fr !== '', { path: ['en'] }),
    /** Composition, as on the bolt. */
    description: shopText(200),
    supplier: z.string().trim().max(120),
    /** Days from ordering it until it is here. */
    deliveryDays: z.number().int().min(0).max(365),
    weightGsm: z.number().int().min(10).max(3000).nullable(),
    pattern: clothSchema.shape.pattern.unwrap(),
    repeat: clothSchema.shape.repeat.unwrap().nullable(),
    hasNap: z.boolean(),
    shrinkage: shrinkageSchema,
    pricePerMetreMinor: z.number().int().min(0).max(1_000_000_000),
    /** Designs it is offered for. */
    suits: z.array(z.enum(DESIGN_IDS)),
    /** Ordered again when less than this is free. 0: only what orders need. */
    reorderLevelMm: lengthMm,
    /** A small JPEG, PNG or WebP. */
    pictureBase64: z
      .base64()
      .max(Math.ceil(LARGEST_CLOTH_PICTURE_BYTES / 3) * 4)
      .nullable(),
  })
  .strict();

export type ClothFields = z.output<typeof clothFieldsSchema>;

/** How much there is of a cloth. Every figure is the sum of its movements, mm. */
export const clothStockSchema = z.object({
  onHandMm: lengthMm,
  /** Promised to orders, on a bolt or not. */
  reservedMm: lengthMm,
  /** The part of it that no bolt or remnant holds yet. */
  waitingMm: lengthMm,
  /** Ordered from the supplier and not here yet. */
  onOrderMm: lengthMm,
  /** What has to come in so that orders can be cut and the level is kept. */
  shortMm: lengthMm,
});

export type ClothStock = z.output<typeof clothStockSchema>;

/** On the shelf and promised to nobody, mm. */
export const freeMm = ({ onHandMm, reservedMm, waitingMm }: ClothStock): number =>
  onHandMm - (reservedMm - waitingMm);

/** What is still to be ordered, mm. */
export const toOrderMm = ({ shortMm, onOrderMm }: ClothStock): number =>
  Math.max(0, shortMm - onOrderMm);

export const stockedClothSchema = z.object({
  id: z.string(),
  fields: clothFieldsSchema,
  stock: clothStockSchema,
  archivedAt: z.number().int().nullable(),
  updatedAt: z.number().int(),
});

export type StockedCloth = z.output<typeof stockedClothSchema>;

/** A cloth in a list: without its picture's content. */
export const clothRowSchema = z.object({
  id: z.string(),
  sku: z.string(),
  name: localTextSchema,
  description: localTextSchema,
  supplier: z.string(),
  colour: clothSchema.shape.colour,
  pattern: clothSchema.shape.pattern.unwrap(),
  widthMm: z.number(),
  pricePerMetreMinor: z.number().int(),
  reorderLevelMm: lengthMm,
  isArchived: z.boolean(),
  stock: clothStockSchema,
});

export type ClothRow = z.output<typeof clothRowSchema>;
