import { z } from 'zod';

import { localTextSchema } from '../catalogue/catalogue.ts';
import { figureSchema } from '../figure/figure.ts';
import { FIT_PLACES } from '../fit/fit-place.ts';
import { MEASUREMENT_NAMES } from '../measurement/measurement-name.ts';
import { measurementSetSchema } from '../measurement/measurement-set.ts';
import { METHODS } from '../measurement/session.ts';
import { ALLOWANCE_KEY, EDGE_ALLOWANCE_MM } from '../pattern/allowance.ts';
import { DESIGN_IDS } from '../pattern/design-id.ts';
import { chosenLastsSchema } from '../shoe/chosen-last.ts';
import { garmentMethodSchema } from './garment-method.ts';

/** The order's life. In this version a person moves it from `quote` to `placed`; the shop reports the rest. */
export const ORDER_STATES = [
  'quote',
  'placed',
  'in-pattern',
  'cut',
  'sewing',
  'fitting',
  'alteration',
  'ready',
  'delivered',
  'cancelled',
  'remade',
] as const;

export type OrderState = (typeof ORDER_STATES)[number];

/**
 * Where the order stands on its way to the online shop. `checking`: an answer was lost, so it may
 * or may not be there. `needs-attention`: the shop refused it and a person decides.
 */
export const DELIVERY_STATES = [
  'not-placed',
  'queued',
  'sending',
  'checking',
  'at-shop',
  'needs-attention',
] as const;

export type DeliveryState = (typeof DELIVERY_STATES)[number];

const optionValue = z.union([z.number(), z.string(), z.boolean()]);

/** What a person decided for one garment. The pattern is derived from it, never stored. */
export const garmentChoiceSchema = z
  .object({
    productId: z.string(),
    design: z.enum(DESIGN_IDS),
    /** Options of the design that were changed from its defaults. */
    designOptions: z.record(z.string(), optionValue),
    allowanceMm: z.number().min(0).max(50),
    /** Edges that have an allowance of their own, mm; not there in what was stored before there were any. */
    allowances: z
      .record(
        z.string().regex(ALLOWANCE_KEY),
        z.number().min(EDGE_ALLOWANCE_MM.min).max(EDGE_ALLOWANCE_MM.max),
      )
      .optional(),
    /** How the customer stands and is shaped; nothing where it was not looked at. */
    figure: figureSchema.optional(),
    /** How it is measured where not on the body. */
    method: garmentMethodSchema.optional(),
    /**
     * What was taken over from earlier fittings into `designOptions`, mm at each place, and for which
     * reading; no places where it was overruled. Not there where nothing had been learnt.
     */
    learnt: z
      .object({ session: z.uuid(), places: z.partialRecord(z.enum(FIT_PLACES), z.number()) })
      .strict()
      .optional(),
    /** The lasts of a pair of shoes that a person chose, or that the order was placed with. */
    lasts: chosenLastsSchema.optional(),
    clothId: z.string(),
    /** Options of the product: option id to choice id. */
    choices: z.record(z.string(), z.string()),
  })
  .strict();

export type GarmentChoice = z.output<typeof garmentChoiceSchema>;

export const priceLineSchema = z
  .object({
    kind: z.enum(['base', 'cloth', 'option']),
    /** The product, cloth or choice it stands for. */
    reference: z.string(),
    name: localTextSchema,
    /** Filled for cloth: metres charged, rounded up to the centimetre. */
    metres: z.number().nullable(),
    amountMinor: z.number().int(),
    /** What the metres of cloth come from; not there in what was priced before there were markers. */
    basis: z.enum(['marker', 'estimate']).optional(),
  })
  .strict();

export type PriceLine = z.output<typeof priceLineSchema>;

export const priceSchema = z
  .object({
    currency: z.string(),
    lines: z.array(priceLineSchema),
    /** Sum of the lines, tax included. */
    totalMinor: z.number().int(),
    catalogueVersion: z.string(),
  })
  .strict();

export type Price = z.output<typeof priceSchema>;

/** A value nobody measured, and where the truth lies 95 times of 100. */
const bodyEstimateSchema = z
  .object({ value: z.number(), low: z.number(), high: z.number() })
  .strict();

/** The measurements as they were when the order was placed. */
export const frozenMeasurementsSchema = z
  .object({
    sessionId: z.uuid(),
    takenAt: z.number().int(),
    takenBy: z.string(),
    method: z.enum(METHODS),
    values: measurementSetSchema,
    /** Which of `values` were estimated and accepted as such; missing when all were measured. */
    estimates: z.partialRecord(z.enum(MEASUREMENT_NAMES), bodyEstimateSchema).optional(),
  })
  .strict();

/** A copy of everything the garment depends on, made when the order is placed and never changed. */
export const orderSnapshotSchema = z
  .object({
    format: z.literal(1),
    garment: garmentChoiceSchema,
    designVersion: z.string(),
    measurements: frozenMeasurementsSchema,
    price: priceSchema,
    placedAt: z.number().int(),
    dueOn: z.iso.date(),
    note: z.string(),
  })
  .strict();

export type OrderSnapshot = z.output<typeof orderSnapshotSchema>;

export const deliverySchema = z.object({
  state: z.enum(DELIVERY_STATES),
  attempts: z.number().int(),
  /** The shop's id and the number a person finds it by there. */
  shopOrderId: z.string().nullable(),
  shopOrderCode: z.string().nullable(),
  /** The shop's own word for the state it is in there. */
  shopState: z.string().nullable(),
  /**
   * What stands in the way: the shop's own words, or one of our reasons as `studio:<reason> <words>`;
   * `readReason` of `shared/sync/delivery-reason.ts` takes it apart.
   */
  lastError: z.string().nullable(),
  nextTryAt: z.number().int().nullable(),
});

export type Delivery = z.output<typeof deliverySchema>;

export const orderEventSchema = z.object({
  at: z.number().int(),
  /** Key of its sentence in the locales: `orderEvents.<kind>`. */
  kind: z.string(),
  by: z.string(),
  detail: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
});

export type OrderEvent = z.output<typeof orderEventSchema>;

export const orderSchema = z.object({
  id: z.uuid(),
  /** What people call it, e.g. `T-000042`. Not an identity: two studios may use the same one. */
  number: z.string(),
  customerId: z.uuid(),
  customerName: z.string(),
  state: z.enum(ORDER_STATES),
  garment: garmentChoiceSchema,
  sessionId: z.uuid().nullable(),
  dueOn: z.iso.date().nullable(),
  note: z.string(),
  price: priceSchema.nullable(),
  /** Null while it is a quote. */
  snapshot: orderSnapshotSchema.nullable(),
  /** SHA-256 of the snapshot's JSON text, hexadecimal. */
  hash: z.string().nullable(),
  /** The random key the shop knows the order by. */
  key: z.uuid().nullable(),
  delivery: deliverySchema,
  createdAt: z.number().int(),
  updatedAt: z.number().int(),
  placedAt: z.number().int().nullable(),
});

export type Order = z.output<typeof orderSchema>;

export const orderSummarySchema = orderSchema
  .pick({
    id: true,
    number: true,
    customerId: true,
    customerName: true,
    state: true,
    dueOn: true,
    createdAt: true,
    placedAt: true,
  })
  .extend({
    productId: z.string(),
    totalMinor: z.number().int().nullable(),
    currency: z.string().nullable(),
    delivery: z.enum(DELIVERY_STATES),
  });

export type OrderSummary = z.output<typeof orderSummarySchema>;
