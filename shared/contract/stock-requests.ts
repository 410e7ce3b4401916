import { z } from 'zod';

import { DESIGN_IDS } from '../pattern/design-id.ts';
import { boltFieldsSchema, boltSchema } from '../stock/bolt.ts';
import {
  clothFieldsSchema,
  clothRowSchema,
  lengthMm,
  someLengthMm,
  stockedClothSchema,
} from '../stock/cloth.ts';
import { movementSchema } from '../stock/movement.ts';
import { clothNeedSchema, supplierListSchema } from '../stock/purchase.ts';

const id = z.uuid();
/** Shipped cloths have names, the shop's own have UUIDs. */
const clothId = z.string().min(1).max(64);
/** Names what a person did; the window's own, so that a repeat after a lost answer does it once. */
const act = z.string().min(1).max(64);
const note = z.string().trim().max(200);

/** Where the cloth of one order comes from. */
const orderClothSchema = z.object({
  clothId,
  /** What the order was priced with, mm; 0 when it has no price. */
  neededMm: lengthMm,
  reserved: z.object({ bolt: boltSchema.nullable(), lengthMm: someLengthMm }).nullable(),
  /** What was taken off for it and not taken back, newest first. */
  cuts: z.array(
    z.object({ act, boltId: id, boltLabel: z.string(), lengthMm, at: z.number(), by: z.string() }),
  ),
  /** Bolts and remnants of its cloth with anything on them. */
  bolts: z.array(boltSchema),
});

export type OrderCloth = z.output<typeof orderClothSchema>;

/** What an order could be cut from. */
const availabilitySchema = z.object({
  clothId,
  /** Free on all bolts and remnants together, and on the longest, mm. */
  freeMm: lengthMm,
  longestMm: lengthMm,
  deliveryDays: z.number().int(),
});

export type ClothAvailability = z.output<typeof availabilitySchema>;

const fitSchema = z.object({
  fits: z.boolean(),
  /** The shortest layout found, mm. */
  lengthMm: z.number(),
  /** What is left of the bolt then; negative when it is too short, mm. */
  leftMm: z.number(),
});

export type ClothFit = z.output<typeof fitSchema>;

/** The shop's own cloths, what there is of each, and what has to be ordered. */
export const stockRequests = {
  /** By words of name, SKU, supplier or composition, sorted by name in the language asked for. */
  'cloths:list': {
    request: z
      .object({
        text: z.string().max(200),
        which: z.enum(['current', 'short', 'archived']),
        language: z.enum(['en', 'fr']),
        limit: z.number().int().min(1).max(200),
        offset: z.number().int().min(0),
      })
      .strict(),
    response: z.object({
      cloths: z.array(clothRowSchema),
      total: z.number().int(),
      /** How many current cloths are short, whatever was asked for. */
      short: z.number().int(),
    }),
  },
  'cloths:get': { request: z.object({ id: clothId }).strict(), response: stockedClothSchema },
  /**
   * Creates a cloth (`expectedUpdatedAt` null) or changes one; `conflict` when another window saved
   * it meanwhile, `sku-taken` when another cloth has the SKU. Orders keep the cloth they were priced with.
   */
  'cloths:save': {
    request: z
      .object({
        id: clothId,
        fields: clothFieldsSchema,
        expectedUpdatedAt: z.number().int().nullable(),
      })
      .strict(),
    response: stockedClothSchema,
  },
  /** An archived cloth is offered for no new order; what there is of it stays in the books. */
  'cloths:archive': {
    request: z.object({ id: clothId, archived: z.boolean() }).strict(),
    response: stockedClothSchema,
  },
  /** Bolts and remnants, those with cloth on them first. */
  'cloths:bolts': {
    request: z.object({ clothId }).strict(),
    response: z.array(boltSchema),
  },
  /** Newest first; `before` goes on where a page ended. */
  'cloths:movements': {
    request: z
      .object({ clothId, limit: z.number().int().min(1).max(200), offset: z.number().int().min(0) })
      .strict(),
    response: z.array(movementSchema),
  },
  /** Orders that cloth is kept for, the first due first. */
  'cloths:orders': {
    request: z.object({ clothId }).strict(),
    response: z.array(
      clothNeedSchema.extend({ boltId: id.nullable(), boltLabel: z.string().nullable() }),
    ),
  },
  /** For every cloth offered for a design. */
  'cloths:availability': {
    request: z.object({ design: z.enum(DESIGN_IDS) }).strict(),
    response: z.array(availabilitySchema),
  },
  /** A new bolt or remnant. Orders that wait for the cloth get theirs at once, the first due first. */
  'stock:receive': {
    request: z
      .object({
        act,
        boltId: id,
        clothId,
        fields: boltFieldsSchema,
        lengthMm: someLengthMm,
        /** What was ordered and has come with it. */
        purchaseId: id.nullable(),
      })
      .strict(),
    response: boltSchema,
  },
  /** Changes what is said of a bolt; its length changes by counting. */
  'stock:saveBolt': {
    request: z.object({ id, fields: boltFieldsSchema }).strict(),
    response: boltSchema,
  },
  /** What was counted is what there is. Orders for which it is too little now move elsewhere. */
  'stock:count': {
    request: z.object({ act, boltId: id, lengthMm, note }).strict(),
    response: boltSchema,
  },
  /**
   * Cloth was taken off for an order; `corrects` is an earlier cut that was wrong. `not-enough-cloth`
   * when the bolt does not hold it: it has to be counted first.
   */
  'stock:cut': {
    request: z
      .object({ act, orderId: id, boltId: id, lengthMm: someLengthMm, corrects: act.nullable() })
      .strict(),
    response: orderClothSchema,
  },
  /** Keeps the order's cloth on another bolt; `not-enough-cloth` when that has too little free. */
  'stock:assign': {
    request: z.object({ act, orderId: id, boltId: id }).strict(),
    response: orderClothSchema,
  },
  /** Takes an act back by movements of its own; `conflict` when more has happened on top of it. */
  'stock:undo': {
    request: z.object({ act, undoes: act }).strict(),
    response: z.null(),
  },
  'stock:ofOrder': {
    request: z.object({ orderId: id }).strict(),
    response: orderClothSchema.nullable(),
  },
  /** Lays the order's pieces on a bolt or remnant; takes a few seconds. */
  'stock:fits': {
    request: z.object({ orderId: id, boltId: id }).strict(),
    response: fitSchema,
  },
  /** What must be ordered from whom, and what is on its way. */
  'purchases:list': { request: z.undefined(), response: z.array(supplierListSchema) },
  /** "Ordered." Safe to repeat with the same id. */
  'purchases:add': {
    request: z.object({ id, clothId, lengthMm: someLengthMm }).strict(),
    response: z.null(),
  },
  /** It was not ordered after all. Nothing happens to what has arrived. */
  'purchases:remove': { request: z.object({ id }).strict(), response: z.null() },
};
