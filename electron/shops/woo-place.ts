import { z } from 'zod';

import { err, ok } from '../../shared/result.ts';
import { type DeliveryReason, reasonText } from '../../shared/sync/delivery-reason.ts';
import type { ShopCopy, ShopFailure } from '../../shared/sync/shop-copy.ts';
import type { ShopOrder } from '../../shared/sync/shop-message.ts';
import { remembered } from './remembered.ts';
import type { OutgoingOrder, ShopAnswer } from './shop.ts';
import { originOf, WOO_META, wooCopyOf, wooOrderSchema } from './woo-copy.ts';
import type { WooFacts } from './woo-facts.ts';
import type { WooOrders } from './woo-orders.ts';
import { findBySku, type WooSellable } from './woo-products.ts';
import { netText } from './woo-tax.ts';
import type { WooAsk } from './woo-transport.ts';

/**
 * Not `pending`, the shop's own first state: so a `pending` order of ours without a total is one
 * that the shop was stopped in the middle of.
 */
const FIRST_STATUS = 'on-hold';

/** A text near the size at which shops have lost meta is read once more from the shop's books. */
const READ_BACK_BYTES = 60_000;

type Dependencies = {
  readonly ask: WooAsk;
  readonly facts: () => ShopAnswer<WooFacts>;
  readonly orders: WooOrders;
  readonly now: () => number;
};

/**
 * One attempt: looks the product and the customer's account up, then one POST. Nothing is made before
 * that one, so whatever fails earlier has surely changed nothing.
 */
export function createWooPlacing({ ask, facts, orders, now }: Dependencies) {
  const sellable = remembered((sku: string) => findBySku(ask, sku), now);
  const account = remembered((email: string) => findAccount(ask, email), now);

  async function prepare({ message, payload, sha256 }: OutgoingOrder) {
    const shop = await facts();
    if (!shop.ok) return harmless(shop.error);
    const { customer, price, sku } = message;
    if (shop.value.currency !== price.currency) {
      return refused('currency-differs', shop.value.currency);
    }
    const product = await sellable(sku);
    if (!product.ok) return harmless(product.error);
    if (product.value === null) return refused('unknown-product', sku);
    const known = customer.email === '' ? ok(null) : await account(customer.email);
    if (!known.ok && known.error.kind !== 'key-refused') return harmless(known.error);
    // A key that may not see accounts still places orders, for a guest.
    const customerId = known.ok ? known.value : null;
    return ok(bodyOf(message, payload, sha256, shop.value, product.value, customerId));
  }

  return async (order: OutgoingOrder): ShopAnswer<ShopCopy> => {
    const body = await prepare(order);
    if (!body.ok) return body;
    const made = await ask(wooOrderSchema, {
      method: 'POST',
      path: '/orders',
      body: body.value,
      // Shops ignore it unless they have the plug-in of `resources/shop-plugins`.
      headers: { 'idempotency-key': order.message.key },
    });
    if (!made.ok) return made;
    if (Buffer.byteLength(order.payload) < READ_BACK_BYTES) return ok(wooCopyOf(made.value));
    const readBack = await orders.read(String(made.value.id));
    return readBack.ok ? readBack : err({ ...readBack.error, mayHaveActed: true });
  };
}

function bodyOf(
  message: ShopOrder,
  payload: string,
  sha256: string,
  facts: WooFacts,
  product: WooSellable,
  customerId: number | null,
) {
  const { customer, key, number, price, placedAt, dueOn } = message;
  const place = {
    country: customer.country,
    state: '',
    postcode: customer.postcode,
    city: customer.city,
  };
  const rates = product.isTaxed ? facts.ratesFor(place, product.taxClass) : [];
  const total = netText(price.totalMinor, rates, facts.pricesIncludeTax, price.currency);
  return {
    status: FIRST_STATUS,
    created_via: originOf(key),
    currency: price.currency,
    ...(customerId === null ? {} : { customer_id: customerId }),
    billing: billingOf(customer),
    payment_method: 'toise',
    payment_method_title: 'Toise',
    // The shop dates an order by when it arrives, so the true date goes along.
    meta_data: [
      { key: WOO_META.key, value: key },
      { key: WOO_META.sha256, value: sha256 },
      { key: WOO_META.number, value: number },
      { key: WOO_META.placedAt, value: new Date(placedAt).toISOString() },
      { key: WOO_META.dueOn, value: dueOn },
    ],
    line_items: [
      {
        product_id: product.productId,
        ...(product.variationId === 0 ? {} : { variation_id: product.variationId }),
        quantity: 1,
        subtotal: total,
        total,
        meta_data: [{ key: WOO_META.spec, value: payload }],
      },
    ],
  };
}

/** Empty fields stay out: the shop refuses an empty e-mail address. */
function billingOf({ name, email, phone, street, postcode, city, country }: ShopOrder['customer']) {
  const words = name.trim().split(/\s+/);
  const fields = {
    first_name: words.slice(0, -1).join(' '),
    last_name: words.at(-1) ?? name,
    address_1: street,
    postcode,
    city,
    country,
    email,
    phone,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
}

const accountsSchema = z.array(z.object({ id: z.number(), email: z.string() }));

async function findAccount(ask: WooAsk, email: string): ShopAnswer<number | null> {
  const query = { email, role: 'all', _fields: 'id,email' };
  const answer = await ask(accountsSchema, { path: '/customers', query });
  if (!answer.ok) return answer;
  const same = answer.value.find((it) => it.email.toLowerCase() === email.toLowerCase());
  return ok(same?.id ?? null);
}

const refused = (reason: DeliveryReason, words: string) =>
  err<ShopFailure>({
    kind: 'refused',
    words: reasonText(reason, words),
    mayHaveActed: false,
    retryAfterMs: null,
  });

/** Nothing has been made yet, so a lost answer leaves nothing to search for. */
const harmless = (error: ShopFailure) => err<ShopFailure>({ ...error, mayHaveActed: false });
