import { z } from 'zod';

import { err, ok } from '../../shared/result.ts';
import { type DeliveryReason, reasonText } from '../../shared/sync/delivery-reason.ts';
import type { ShopCopy, ShopFailure } from '../../shared/sync/shop-copy.ts';
import type { ShopOrder } from '../../shared/sync/shop-message.ts';
import { remembered } from './remembered.ts';
import type { OutgoingOrder, ShopAnswer } from './shop.ts';
import { amountText } from './shop-amount.ts';
import {
  DRAFT_FRAGMENT,
  draftSchema,
  keyTagOf,
  NAMESPACE,
  OUR_TAG,
  shopifyCopyOf,
} from './shopify-copy.ts';
import type { ShopifyAsk } from './shopify-transport.ts';

/** A text metafield holds so many characters. One of type `json` would be written anew and lose its hash. */
const LARGEST_SPEC = 65_536;

const VARIANT = `query ToiseVariant($query: String!) {
  shop { currencyCode }
  productVariants(first: 10, query: $query) { nodes { id sku } }
}`;

const variantSchema = z.object({
  shop: z.object({ currencyCode: z.string() }),
  productVariants: z.object({
    nodes: z.array(z.object({ id: z.string(), sku: z.string().nullable() })),
  }),
});

const CREATE = `mutation ToiseDraftCreate($input: DraftOrderInput!) {
  draftOrderCreate(input: $input) {
    draftOrder { ...Copy }
    userErrors { field message }
  }
}
${DRAFT_FRAGMENT}`;

export const userErrorsSchema = z.array(z.object({ message: z.string() }));

const createSchema = z.object({
  draftOrderCreate: z.object({
    draftOrder: draftSchema.nullable(),
    userErrors: userErrorsSchema,
  }),
});

/**
 * One attempt: a draft order, on which the shop takes the deposit and which becomes an order when it
 * is paid. It is made in one request, so it is there or it is not; a repeat would be a second one.
 */
export function createShopifyPlacing(ask: ShopifyAsk, now: () => number) {
  const sellable = remembered((sku: string) => findVariant(ask, sku), now);
  return async ({ message, payload }: OutgoingOrder): ShopAnswer<ShopCopy> => {
    const { price, sku } = message;
    if (payload.length > LARGEST_SPEC) return refused('too-large');
    const variant = await sellable(sku);
    if (!variant.ok) return err({ ...variant.error, mayHaveActed: false });
    if (variant.value === null) return refused('unknown-product', sku);
    const { id, currency } = variant.value;
    if (currency !== price.currency) return refused('currency-differs', currency);
    const made = await ask(createSchema, CREATE, { input: inputOf(message, payload, id) });
    if (!made.ok) return made;
    const { draftOrder, userErrors } = made.value.draftOrderCreate;
    const words = userErrors.map((error) => error.message).join(' ');
    if (draftOrder === null || words !== '') return err(refusal(words));
    return ok(shopifyCopyOf(draftOrder));
  };
}

type Sellable = { readonly id: string; readonly currency: string };

/** Null when the shop sells nothing of exactly this SKU: a search finds what begins alike, too. */
async function findVariant(ask: ShopifyAsk, sku: string): ShopAnswer<Sellable | null> {
  const query = `sku:"${sku.replace(/["\\]/g, '\\$&')}"`;
  const answer = await ask(variantSchema, VARIANT, { query });
  if (!answer.ok) return answer;
  const { shop, productVariants } = answer.value;
  const variant = productVariants.nodes.find((node) => node.sku === sku);
  return ok(variant === undefined ? null : { id: variant.id, currency: shop.currencyCode });
}

function inputOf(message: ShopOrder, payload: string, variantId: string) {
  const { customer, key, number, price, placedAt, dueOn } = message;
  const { email, phone } = customer;
  const money = {
    amount: amountText(price.totalMinor, price.currency),
    currencyCode: price.currency,
  };
  return {
    lineItems: [{ variantId, quantity: 1, priceOverride: money }],
    tags: [OUR_TAG, keyTagOf(key)],
    sourceName: 'toise',
    ...(email === '' ? {} : { email }),
    billingAddress: addressOf(customer),
    // The shop dates a draft by when it arrives, so the true date goes along.
    customAttributes: [
      { key: 'toise-number', value: number },
      { key: 'toise-placed-at', value: new Date(placedAt).toISOString() },
      { key: 'toise-due-on', value: dueOn },
    ],
    metafields: [
      { namespace: NAMESPACE, key: 'spec', type: 'multi_line_text_field', value: payload },
    ],
    ...(phone === '' ? {} : { phone }),
  };
}

function addressOf({ name, street, city, postcode, country }: ShopOrder['customer']) {
  const words = name.trim().split(/\s+/);
  const fields = {
    firstName: words.slice(0, -1).join(' '),
    lastName: words.at(-1) ?? name,
    address1: street,
    city,
    zip: postcode,
    countryCode: country,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
}

export const refusal = (words: string): ShopFailure => ({
  kind: 'refused',
  words,
  mayHaveActed: false,
  retryAfterMs: null,
});

const refused = (reason: DeliveryReason, words = '') => err(refusal(reasonText(reason, words)));
