import { z } from 'zod';

import type { OrderState } from '../../shared/order/order.ts';
import { err, ok } from '../../shared/result.ts';
import type { ShopCopy, ShopProduct } from '../../shared/sync/shop-copy.ts';
import type { Shop, ShopAnswer } from './shop.ts';
import { amountMinor } from './shop-amount.ts';
import { draftGid, REMOVED_TAG } from './shopify-copy.ts';
import { createShopifyDrafts } from './shopify-drafts.ts';
import { gatherPages, pageInfoSchema } from './shopify-pages.ts';
import { createShopifyPlacing, refusal, userErrorsSchema } from './shopify-place.ts';
import { testShopify } from './shopify-test.ts';
import { createShopifyTransport, type ShopifyAsk } from './shopify-transport.ts';
import type { ShopClientOptions } from './training-client.ts';

const PAGE = 100;

const PRODUCTS = `query ToiseProducts($first: Int!, $after: String) {
  shop { currencyCode }
  productVariants(first: $first, after: $after, sortKey: ID) {
    nodes {
      id sku displayName price inventoryQuantity inventoryPolicy
      inventoryItem { tracked }
      product { status }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

const productsSchema = z.object({
  shop: z.object({ currencyCode: z.string() }),
  productVariants: z.object({
    nodes: z.array(
      z.object({
        id: z.string(),
        sku: z.string().nullable(),
        displayName: z.string(),
        price: z.string(),
        inventoryQuantity: z.number().nullable(),
        inventoryPolicy: z.string(),
        inventoryItem: z.object({ tracked: z.boolean() }),
        product: z.object({ status: z.string() }),
      }),
    ),
    pageInfo: pageInfoSchema,
  }),
});

const DRAFT = `query ToiseDraft($id: ID!) { draftOrder(id: $id) { id order { id cancelledAt } } }`;

const draftSchema = z.object({
  draftOrder: z
    .object({
      id: z.string(),
      order: z.object({ id: z.string(), cancelledAt: z.string().nullable() }).nullable(),
    })
    .nullable(),
});

const DELETE = `mutation ToiseDraftDelete($id: ID!) {
  draftOrderDelete(input: { id: $id }) { deletedId userErrors { message } }
}`;

const TAG = `mutation ToiseTag($id: ID!, $tags: [String!]!) {
  tagsAdd(id: $id, tags: $tags) { userErrors { message } }
}`;

const CANCEL = `mutation ToiseCancel($id: ID!) {
  orderCancel(orderId: $id, reason: OTHER, refund: false, restock: true, staffNote: "toise: double") {
    orderCancelUserErrors { message }
  }
}`;

/** States in which Shopify says something about the garment; the others are about money. */
const STATES: Readonly<Record<string, OrderState>> = {
  FULFILLED: 'delivered',
  CANCELLED: 'cancelled',
};

/**
 * Shopify's Admin API as a `Shop`. Written from its documents: nobody has tried it against a live
 * store yet, and the window says so.
 */
export function createShopifyClient(options: ShopClientOptions): Shop {
  const transport = createShopifyTransport(options);
  const { ask } = transport;
  const drafts = createShopifyDrafts(ask, options.now);
  return {
    test: () => testShopify(transport, options.now),
    place: createShopifyPlacing(ask, options.now),
    findByKey: drafts.findByKey,
    cancelDouble: (copy) => removeDraft(ask, copy),
    pullOrders: drafts.pull,
    pullProducts: () => pullProducts(ask),
    tidy: async () => ok(null),
    orderState: (state) => STATES[state] ?? null,
  };
}

/** Deletes a draft; one that was paid is an order, which is marked and cancelled, its money untouched. */
async function removeDraft(ask: ShopifyAsk, { id }: ShopCopy): ShopAnswer<null> {
  const gid = draftGid(id);
  const found = await ask(draftSchema, DRAFT, { id: gid });
  if (!found.ok) return found;
  const draft = found.value.draftOrder;
  if (draft === null) return ok(null);
  if (draft.order === null) {
    const deleted = await ask(
      z.object({ draftOrderDelete: z.object({ userErrors: userErrorsSchema }) }),
      DELETE,
      { id: gid },
    );
    return deleted.ok ? sayNo(deleted.value.draftOrderDelete.userErrors) : deleted;
  }
  const { id: orderId, cancelledAt } = draft.order;
  if (cancelledAt === null) {
    const cancelled = await ask(
      z.object({ orderCancel: z.object({ orderCancelUserErrors: userErrorsSchema }) }),
      CANCEL,
      { id: orderId },
    );
    if (!cancelled.ok) return cancelled;
    const no = sayNo(cancelled.value.orderCancel.orderCancelUserErrors);
    if (!no.ok) return no;
  }
  // Last, so that a double not yet cancelled is still found.
  for (const tagged of [orderId, gid]) {
    const answer = await ask(z.unknown(), TAG, { id: tagged, tags: [REMOVED_TAG] });
    if (!answer.ok) return answer;
  }
  return ok(null);
}

const sayNo = (errors: z.output<typeof userErrorsSchema>) =>
  errors.length === 0 ? ok(null) : err(refusal(errors.map(({ message }) => message).join(' ')));

async function pullProducts(ask: ShopifyAsk): ShopAnswer<readonly ShopProduct[]> {
  const products = await gatherPages(async (after) => {
    const page = await ask(productsSchema, PRODUCTS, { first: PAGE, after });
    if (!page.ok) return page;
    const { shop, productVariants } = page.value;
    const nodes = productVariants.nodes.map((node) => productOf(node, shop.currencyCode));
    return ok({ ...productVariants, nodes });
  });
  return products.ok ? ok(products.value.filter(({ sku }) => sku !== '')) : products;
}

type Variant = z.output<typeof productsSchema>['productVariants']['nodes'][number];

function productOf(variant: Variant, currency: string): ShopProduct {
  const quantity = variant.inventoryQuantity ?? 0;
  const available = quantity > 0 || variant.inventoryPolicy === 'CONTINUE';
  return {
    sku: variant.sku ?? '',
    shopId: variant.id,
    name: variant.displayName,
    priceMinor: amountMinor(variant.price, currency),
    currency,
    enabled: variant.product.status === 'ACTIVE',
    ...(variant.inventoryItem.tracked ? { stock: { quantity, available } } : {}),
  };
}
