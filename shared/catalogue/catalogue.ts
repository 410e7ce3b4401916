import { z } from 'zod';

import { DESIGN_IDS } from '../pattern/design-id.ts';

/** A text of the shop's own, in every language of the studio. */
export const localTextSchema = z.object({ en: z.string(), fr: z.string() }).strict();
export type LocalText = z.output<typeof localTextSchema>;

const minor = z.number().int().min(0);

export const clothSchema = z
  .object({
    id: z.string(),
    sku: z.string(),
    name: localTextSchema,
    /** Composition and weight, as on the bolt. */
    description: localTextSchema,
    /** Usable width, mm. */
    widthMm: z.number().min(300).max(3500),
    pricePerMetreMinor: minor,
    /** `#rrggbb`, for the swatch. */
    colour: z.string().regex(/^#[0-9a-f]{6}$/),
  })
  .strict();

export type Cloth = z.output<typeof clothSchema>;

export const productOptionSchema = z
  .object({
    id: z.string(),
    name: localTextSchema,
    /** The first choice is what a new order starts with. */
    choices: z
      .array(z.object({ id: z.string(), name: localTextSchema, priceMinor: minor }).strict())
      .min(2),
  })
  .strict();

export const productSchema = z
  .object({
    id: z.string(),
    sku: z.string(),
    design: z.enum(DESIGN_IDS),
    name: localTextSchema,
    /** Making, without cloth and options; tax included. */
    baseMinor: minor,
    cloths: z.array(z.string()).min(1),
    options: z.array(productOptionSchema),
    leadTimeDays: z.number().int().min(1),
  })
  .strict();

export type Product = z.output<typeof productSchema>;

export const catalogueSchema = z
  .object({
    version: z.string(),
    /** ISO 4217; prices are in its minor unit and include tax. */
    currency: z.string().regex(/^[A-Z]{3}$/),
    cloths: z.array(clothSchema),
    products: z.array(productSchema),
  })
  .strict();

export type Catalogue = z.output<typeof catalogueSchema>;
