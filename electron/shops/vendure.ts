import { z } from 'zod';

import type { OrderState } from '../../shared/order/order.ts';
import { ok } from '../../shared/result.ts';
import type { ShopCopy } from '../../shared/sync/shop-copy.ts';
import type { Shop, ShopAnswer } from './shop.ts';
import type { ShopClientOptions } from './training-client.ts';
import { COPY_FRAGMENT, copyOf, vendureOrderSchema } from './vendure-copy.ts';
import { placeAtVendure } from './vendure-place.ts';
import { testVendure } from './vendure-test.ts';
import { createVendureTransport } from './vendure-transport.ts';

const PAGE = 100;
const SECOND_MS = 1000;
const DAY_MS = 24 * 60 * 60_000;

// By id, which never changes: by change time, an order that moves while pages are read would push
// another one over the edge of a page.
const ORDERS = `query ($filter: OrderFilterParameter!, $take: Int!, $skip: Int!) {
  orders(options: { filter: $filter, sort: { id: ASC }, take: $take, skip: $skip }) {
    items { ...Copy }
  }
}
${COPY_FRAGMENT}`;

const ordersSchema = z.object({ orders: z.object({ items: z.array(vendureOrderSchema) }) });

const PRODUCTS = `query ($take: Int!, $skip: Int!) {
  productVariants(options: { sort: { id: ASC }, take: $take, skip: $skip }) {
    items { id sku name enabled priceWithTax currencyCode product { enabled } }
  }
}`;

const productsSchema = z.object({
  productVariants: z.object({
    items: z.array(
      z.object({
        id: z.string(),
        sku: z.string(),
        name: z.string(),
        enabled: z.boolean(),
        priceWithTax: z.number(),
        currencyCode: z.string(),
        product: z.object({ enabled: z.boolean() }),
      }),
    ),
  }),
});

const STATE = 'query ($id: ID!) { order(id: $id) { state } }';
const stateSchema = z.object({ order: z.object({ state: z.string() }).nullable() });

const DELETE = 'mutation ($id: ID!) { deleteDraftOrder(orderId: $id) { result message } }';

const CANCEL = `mutation ($id: ID!) {
  cancelOrder(input: { orderId: $id, cancelShipping: true, reason: "toise: double" }) {
    __typename ... on ErrorResult { message }
  }
}`;
const cancelSchema = z.object({
  cancelOrder: z.object({ __typename: z.string(), message: z.string().optional() }),
});

const RELEASE_KEY = `mutation ($id: ID!) {
  setOrderCustomFields(input: { id: $id, customFields: { externalId: null } }) { id }
}`;

const EMPTY_DRAFTS = `query ($before: DateTime!) {
  orders(options: {
    filter: { state: { eq: "Draft" }, externalId: { isNull: true }, updatedAt: { before: $before } },
    take: ${PAGE}
  }) { items { id totalQuantity customer { id } } }
}`;
const emptyDraftsSchema = z.object({
  orders: z.object({
    items: z.array(
      z.object({
        id: z.string(),
        totalQuantity: z.number(),
        customer: z.object({ id: z.string() }).nullable(),
      }),
    ),
  }),
});

/** States in which Vendure says something about the garment; the others are about money and parcels. */
const STATES: Readonly<Record<string, OrderState>> = {
  Delivered: 'delivered',
  Cancelled: 'cancelled',
};

/** Vendure's admin API as a `Shop`. Nothing of Vendure itself is in here. */
export function createVendureClient(options: ShopClientOptions): Shop {
  const transport = createVendureTransport(options);
  const { ask } = transport;

  async function orders(filter: unknown): ShopAnswer<readonly ShopCopy[]> {
    const copies: ShopCopy[] = [];
    for (let skip = 0; ; skip += PAGE) {
      const page = await ask(ordersSchema, ORDERS, { filter, take: PAGE, skip });
      if (!page.ok) return page;
      copies.push(...page.value.orders.items.map(copyOf));
      if (page.value.orders.items.length < PAGE) return ok(copies);
    }
  }

  return {
    test: () => testVendure(transport, options.now),
    place: (order) => placeAtVendure(ask, order),
    findByKey: (key) => orders({ externalId: { eq: key } }),
    cancelDouble: async ({ id }) => {
      const found = await ask(stateSchema, STATE, { id });
      if (!found.ok) return found;
      const state = found.value.order?.state ?? null;
      if (state === null) return ok(null);
      if (state === 'Draft') {
        const deleted = await ask(z.unknown(), DELETE, { id });
        return deleted.ok ? ok(null) : deleted;
      }
      if (state !== 'Cancelled') {
        const cancelled = await ask(cancelSchema, CANCEL, { id });
        if (!cancelled.ok) return cancelled;
        const { __typename, message = __typename } = cancelled.value.cancelOrder;
        if (__typename !== 'Order') return refusal(message);
      }
      // The key is unique: as long as a cancelled order holds it, no other can.
      const released = await ask(z.unknown(), RELEASE_KEY, { id });
      return released.ok ? ok(null) : released;
    },
    pullOrders: (since) =>
      orders({
        externalId: { isNull: false },
        // `after` is strict and the shop counts whole seconds.
        ...(since === null
          ? {}
          : { updatedAt: { after: new Date(since - SECOND_MS).toISOString() } }),
      }),
    pullProducts: async () => {
      const products = [];
      for (let skip = 0; ; skip += PAGE) {
        const page = await ask(productsSchema, PRODUCTS, { take: PAGE, skip });
        if (!page.ok) return page;
        const { items } = page.value.productVariants;
        products.push(...items.map(productOf));
        if (items.length < PAGE) return ok(products);
      }
    },
    tidy: async () => {
      const before = new Date(options.now() - DAY_MS).toISOString();
      const drafts = await ask(emptyDraftsSchema, EMPTY_DRAFTS, { before });
      if (!drafts.ok) return drafts;
      for (const { id, totalQuantity, customer } of drafts.value.orders.items) {
        // With a customer or a line in it, it is a draft that somebody at the shop is working on.
        if (totalQuantity > 0 || customer !== null) continue;
        const deleted = await ask(z.unknown(), DELETE, { id });
        if (!deleted.ok) return deleted;
      }
      return ok(null);
    },
    orderState: (state) => STATES[state] ?? null,
  };
}

const refusal = (words: string) =>
  ({
    ok: false,
    error: { kind: 'refused', words, mayHaveActed: false, retryAfterMs: null },
  }) as const;

const productOf = ({
  id,
  sku,
  name,
  enabled,
  priceWithTax,
  currencyCode,
  product,
}: z.output<typeof productsSchema>['productVariants']['items'][number]) => ({
  sku,
  shopId: id,
  name,
  priceMinor: priceWithTax,
  currency: currencyCode,
  enabled: enabled && product.enabled,
});
