import { z } from 'zod';

import { DESIGN_IDS } from '../pattern/design-id.ts';

/** A text of the shop's own, in every language of the studio. */
export const localTextSchema = z.object({ en: z.string(), fr: z.string() }).strict();
export type LocalText = z.output<typeof localTextSchema>;

const minor = z.number().int().min(0);

const colourSchema = z.string().regex(/^#[0-9a-f]{6}$/);

export const CLOTH_PATTERNS = ['plain', 'stripe', 'check', 'herringbone'] as const;

/** What is woven or printed on the cloth, drawn in a colour of its own over the ground. */
export const clothPatternSchema = z
  .object({ kind: z.enum(CLOTH_PATTERNS), colour: colourSchema })
  .strict();

export type ClothPattern = z.output<typeof clothPatternSchema>;

/**
 * After how many mm the pattern repeats along the cloth (`alongMm`) and across it; 0 where it does
 * not. `symmetric`: a stripe or check looks the same turned by half a turn, so mirrored pieces match.
 */
export const clothRepeatSchema = z
  .object({
    alongMm: z.number().min(0).max(2000),
    acrossMm: z.number().min(0).max(2000),
    symmetric: z.boolean(),
  })
  .strict();

export type ClothRepeat = z.output<typeof clothRepeatSchema>;

/** What the cloth loses in its first wash or steaming, per cent of its length and of its width. */
export const shrinkageSchema = z
  .object({
    alongPercent: z.number().min(0).max(15),
    acrossPercent: z.number().min(0).max(15),
  })
  .strict();

export type Shrinkage = z.output<typeof shrinkageSchema>;

export const NO_SHRINKAGE: Shrinkage = { alongPercent: 0, acrossPercent: 0 };

/** Usable widths of cloth and leather, mm. */
export const CLOTH_WIDTH_MM = { min: 300, max: 3500 } as const;

export const clothSchema = z
  .object({
    id: z.string(),
    sku: z.string(),
    name: localTextSchema,
    /** Composition and weight, as on the bolt. */
    description: localTextSchema,
    /** Usable width, mm. */
    widthMm: z.number().min(CLOTH_WIDTH_MM.min).max(CLOTH_WIDTH_MM.max),
    pricePerMetreMinor: minor,
    /** `#rrggbb`, for the swatch. */
    colour: colourSchema,
    /** Plain where missing. */
    pattern: clothPatternSchema.optional(),
    repeat: clothRepeatSchema.optional(),
    /** Every piece must lie the same way up: velvet, corduroy, flannel, one-way prints. */
    hasNap: z.boolean().optional(),
    shrinkage: shrinkageSchema.optional(),
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
    /** Cloths it is offered in, the preset first. None when the shop has put all of them away. */
    cloths: z.array(z.string()),
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
