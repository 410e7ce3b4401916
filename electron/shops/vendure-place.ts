import { z } from 'zod';
import { err, ok } from '../../shared/result.ts';
import { reasonText } from '../../shared/sync/delivery-reason.ts';
import type { ShopCopy, ShopFailure } from '../../shared/sync/shop-copy.ts';
import type { ShopOrder } from '../../shared/sync/shop-message.ts';
import type { OutgoingOrder, ShopAnswer } from './shop.ts';
import { COPY_FRAGMENT, copyOf, vendureOrderSchema } from './vendure-copy.ts';
import type { Ask } from './vendure-transport.ts';

/** What has to be known before anything is made: the product, and who the customer is there. */
const BEFORE = `query ($sku: String!, $customer: String!, $email: String!) {
  productVariants(options: { filter: { sku: { eq: $sku } }, take: 2 }) {
    items { id priceWithTax currencyCode }
  }
  known: customers(options: { filter: { externalId: { eq: $customer } }, take: 1 }) { items { id } }
  sameEmail: customers(options: { filter: { emailAddress: { eq: $email } }, take: 1 }) {
    items { id }
  }
  activeChannel { defaultShippingZone { members { code } } }
}`;

const idsSchema = z.object({ items: z.array(z.object({ id: z.string() })) });

const beforeSchema = z.object({
  productVariants: z.object({
    items: z.array(
      z.object({ id: z.string(), priceWithTax: z.number(), currencyCode: z.string() }),
    ),
  }),
  known: idsSchema,
  sameEmail: idsSchema,
  activeChannel: z.object({
    defaultShippingZone: z.object({ members: z.array(z.object({ code: z.string() })) }).nullable(),
  }),
});

const CREATE = 'mutation { createDraftOrder { id } }';

/** GraphQL runs the fields of a mutation one after the other: the key goes on before anything else. */
const FILL = `mutation (
  $id: ID!, $key: String!, $item: AddItemToDraftOrderInput!, $customerId: ID,
  $customer: CreateCustomerInput, $place: CreateAddressInput!
) {
  keyed: setOrderCustomFields(input: { id: $id, customFields: { externalId: $key } }) { id }
  filled: addItemToDraftOrder(orderId: $id, input: $item) {
    __typename ... on ErrorResult { message }
  }
  named: setCustomerForDraftOrder(orderId: $id, customerId: $customerId, input: $customer) {
    __typename ... on ErrorResult { message }
  }
  addressed: setDraftOrderShippingAddress(orderId: $id, input: $place) { id }
}`;

const WAYS = `query ($id: ID!) {
  eligibleShippingMethodsForDraftOrder(orderId: $id) { id priceWithTax }
}`;

const FINISH = `mutation ($id: ID!, $way: ID!, $key: String!) {
  shipped: setDraftOrderShippingMethod(orderId: $id, shippingMethodId: $way) {
    __typename ... on ErrorResult { message }
  }
  arranged: transitionOrderToState(id: $id, state: "ArrangingPayment") {
    __typename ... on ErrorResult { message }
  }
  paid: addManualPaymentToOrder(
    input: { orderId: $id, method: "toise", transactionId: $key, metadata: {} }
  ) { __typename ... on ErrorResult { message } ...Copy }
}
${COPY_FRAGMENT}`;

const resultSchema = z.object({ __typename: z.string(), message: z.string().optional() });

const DISCARD = 'mutation ($id: ID!) { deleteDraftOrder(orderId: $id) { result } }';

/**
 * One attempt: a fresh draft order, filled once and turned into an order. Nothing is added to a draft
 * of an earlier attempt, so a repeat cannot make the quantity 2; the unique key keeps a second order
 * out even when two attempts overlap.
 */
export async function placeAtVendure(
  ask: Ask,
  { message, payload }: OutgoingOrder,
): ShopAnswer<ShopCopy> {
  const { customer, key, price, sku } = message;
  const email = customer.email === '' ? `${customer.id}@customers.invalid` : customer.email;
  const before = await ask(beforeSchema, BEFORE, { sku, customer: customer.id, email });
  if (!before.ok) return err({ ...before.error, mayHaveActed: false });
  const { productVariants, known, sameEmail, activeChannel } = before.value;
  const [variant] = productVariants.items;
  if (variant === undefined) return refused(reasonText('unknown-product', sku));
  if (variant.currencyCode !== price.currency) {
    return refused(reasonText('currency-differs', variant.currencyCode));
  }
  const customerId = (known.items[0] ?? sameEmail.items[0])?.id ?? null;
  const homeCountry = activeChannel.defaultShippingZone?.members[0]?.code ?? '';

  const created = await ask(z.object({ createDraftOrder: idSchema }), CREATE);
  if (!created.ok) return created;
  const { id } = created.value.createDraftOrder;

  const filled = await ask(fillSchema, FILL, {
    id,
    key,
    item: {
      productVariantId: variant.id,
      quantity: 1,
      customFields: {
        externalId: key,
        spec: payload,
        surcharge: price.totalMinor - variant.priceWithTax,
      },
    },
    customerId,
    customer: customerId === null ? customerInput(customer, email) : null,
    place: addressInput(customer, homeCountry),
  });
  if (!filled.ok) return abandoned(ask, id, filled.error);
  const no = refusalOf(filled.value.filled) ?? refusalOf(filled.value.named);
  if (no !== null) return abandoned(ask, id, no);

  const ways = await ask(waysSchema, WAYS, { id });
  if (!ways.ok) return abandoned(ask, id, ways.error);
  // The price includes everything, so the way it goes must cost nothing.
  const way = ways.value.eligibleShippingMethodsForDraftOrder.find((it) => it.priceWithTax === 0);
  if (way === undefined) return abandoned(ask, id, failure(reasonText('no-free-shipping')));

  const finished = await ask(finishSchema, FINISH, { id, way: way.id, key });
  if (!finished.ok) return err({ ...finished.error, mayHaveActed: true });
  const order = vendureOrderSchema.safeParse(finished.value.paid);
  if (order.success) return ok(copyOf(order.data));
  const { shipped, arranged, paid } = finished.value;
  const reason = refusalOf(shipped) ?? refusalOf(arranged) ?? refusalOf(paid);
  return abandoned(ask, id, reason ?? failure(''));
}

const idSchema = z.object({ id: z.string() });
const fillSchema = z.object({ filled: resultSchema, named: resultSchema });
const finishSchema = z.object({
  shipped: resultSchema,
  arranged: resultSchema,
  paid: resultSchema.loose(),
});
const waysSchema = z.object({
  eligibleShippingMethodsForDraftOrder: z.array(
    z.object({ id: z.string(), priceWithTax: z.number() }),
  ),
});

/**
 * Takes the draft away once the shop has answered that it will not become an order, as far as that
 * works: what stays is found by its key, or is empty and tidied up a day later. After a lost answer
 * the draft is left for the search to judge, because the shop may still be filling it.
 */
async function abandoned(ask: Ask, id: string, reason: ShopFailure): ShopAnswer<never> {
  const hasAnswered = reason.kind === 'refused' || reason.kind === 'server-error';
  if (hasAnswered) await ask(z.unknown(), DISCARD, { id });
  return err(reason.kind === 'refused' ? reason : { ...reason, mayHaveActed: true });
}

const failure = (words: string): ShopFailure => ({
  kind: 'refused',
  words,
  mayHaveActed: false,
  retryAfterMs: null,
});

const refused = (words: string) => err(failure(words));

/** An `ErrorResult` is the shop's sure no, in its own words. */
const refusalOf = ({ __typename, message }: z.output<typeof resultSchema>): ShopFailure | null =>
  __typename === 'Order' ? null : failure(message ?? __typename);

function customerInput({ id, name, phone }: ShopOrder['customer'], emailAddress: string) {
  const words = name.trim().split(/\s+/);
  return {
    firstName: words.slice(0, -1).join(' '),
    lastName: words.at(-1) ?? name,
    emailAddress,
    ...(phone === '' ? {} : { phoneNumber: phone }),
    customFields: { externalId: id },
  };
}

const addressInput = (
  { name, street, city, postcode, country, phone }: ShopOrder['customer'],
  homeCountry: string,
) => ({
  fullName: name,
  streetLine1: street,
  city,
  postalCode: postcode,
  countryCode: country === '' ? homeCountry : country,
  phoneNumber: phone,
});
