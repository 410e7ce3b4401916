import { z } from 'zod';

import type { Catalogue, Product } from '../../../shared/catalogue/catalogue.ts';
import type { Request } from '../../../shared/contract/contract.ts';
import { MEASUREMENT_NAMES } from '../../../shared/measurement/measurement-name.ts';
import {
  type GarmentChoice,
  garmentChoiceSchema,
  type Order,
} from '../../../shared/order/order.ts';
import { ORDER_STEPS } from './order-steps.ts';

const orderWorkSchema = z
  .object({
    customerId: z.uuid().nullable(),
    garment: garmentChoiceSchema.nullable(),
    sessionId: z.uuid().nullable(),
    dueOn: z.iso.date().nullable(),
    note: z.string(),
    /** Steps a person has looked at; a preset nobody saw is not yet a decision. */
    seen: z.array(z.enum(ORDER_STEPS)),
    /** The step the order was last left at; work is gone on with there. */
    at: z.enum(ORDER_STEPS).nullable().default(null),
    /** Measurements whose estimates a person agreed to draft and cut from. */
    acceptedEstimates: z.array(z.enum(MEASUREMENT_NAMES)).default([]),
  })
  .strict();

/** An order while it is being made: what a quote holds, and what comes before there can be one. */
export type OrderWork = z.output<typeof orderWorkSchema>;

export const EMPTY_WORK: OrderWork = {
  customerId: null,
  garment: null,
  sessionId: null,
  dueOn: null,
  note: '',
  seen: [],
  at: null,
  acceptedEstimates: [],
};

/** Reads unfinished work back; anything that is not ours counts as none. */
export function workFromJson(json: string | null): OrderWork | null {
  if (json === null) return null;
  try {
    const parsed = orderWorkSchema.safeParse(JSON.parse(json));
    return parsed.success ? parsed.data : null;
  } catch {
    // A draft written by another version is not worth an error: the quote has what counts.
    return null;
  }
}

/** The quote's side of the work; what was seen, agreed to and left is known to the draft alone. */
export function workFromOrder(
  { customerId, garment, sessionId, dueOn, note }: Order,
  { seen, at, acceptedEstimates }: Pick<OrderWork, 'seen' | 'at' | 'acceptedEstimates'>,
): OrderWork {
  return { customerId, garment, sessionId, dueOn, note, seen, at, acceptedEstimates };
}

/** The work as a quote, or null while it has no customer or no garment yet. */
export function quoteOf(id: string, work: OrderWork): Request<'orders:saveQuote'> | null {
  const { customerId, garment, sessionId, dueOn, note } = work;
  if (customerId === null || garment === null) return null;
  return { id, customerId, garment, sessionId, dueOn, note };
}

/** True when saving `work` would change nothing about the quote. */
export const sameQuote = (id: string, a: OrderWork, b: OrderWork): boolean =>
  JSON.stringify(quoteOf(id, a)) === JSON.stringify(quoteOf(id, b));

/** The preset of a product: its first cloth, the first choice of every option, the house's allowance. */
export function presetOf(product: Product, allowanceMm: number): GarmentChoice | null {
  const clothId = product.cloths[0];
  if (clothId === undefined) return null;
  return {
    productId: product.id,
    design: product.design,
    designOptions: {},
    allowanceMm,
    clothId,
    choices: Object.fromEntries(
      product.options.flatMap(({ id, choices }) => (choices[0] ? [[id, choices[0].id]] : [])),
    ),
  };
}

/**
 * What the customer chose last time, as far as the product still offers it; where a cloth or a
 * choice is gone, the product's preset stands in.
 */
export function asLastTime(product: Product, last: GarmentChoice): GarmentChoice | null {
  const preset = presetOf(product, last.allowanceMm);
  if (preset === null || last.design !== product.design) return preset;
  const choices = Object.fromEntries(
    product.options.map(({ id, choices: offered }) => {
      const chosen = last.choices[id];
      const known = offered.some((choice) => choice.id === chosen);
      return [id, known && chosen !== undefined ? chosen : (preset.choices[id] ?? '')];
    }),
  );
  return {
    ...preset,
    designOptions: last.designOptions,
    ...(last.allowances === undefined ? {} : { allowances: last.allowances }),
    ...(last.figure && { figure: last.figure }),
    ...(last.lasts && { lasts: last.lasts }),
    clothId: product.cloths.includes(last.clothId) ? last.clothId : preset.clothId,
    choices,
  };
}

export const productOf = (catalogue: Catalogue, garment: GarmentChoice | null): Product | null =>
  catalogue.products.find(({ id }) => id === garment?.productId) ?? null;
