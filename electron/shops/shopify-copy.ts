import { createHash } from 'node:crypto';

import { z } from 'zod';

import type { ShopCopy } from '../../shared/sync/shop-copy.ts';
import { amountMinor } from './shop-amount.ts';

/** On everything of ours, so that it can be listed. */
export const OUR_TAG = 'toise';

/** On a double that was paid already and could not be deleted. */
export const REMOVED_TAG = 'toise-removed';

export const NAMESPACE = 'toise';

/** What is read of a draft order, and of the order that it has become. */
export const DRAFT_FRAGMENT = `
  fragment Copy on DraftOrder {
    id name status createdAt updatedAt tags
    totalPriceSet { shopMoney { amount currencyCode } }
    lineItems(first: 5) { nodes { quantity } }
    spec: metafield(namespace: "${NAMESPACE}", key: "spec") { value }
    order {
      id name updatedAt cancelledAt displayFinancialStatus displayFulfillmentStatus
      totalReceivedSet { shopMoney { amount } }
      totalRefundedSet { shopMoney { amount } }
    }
  }
`;

const amountSchema = z.object({ shopMoney: z.object({ amount: z.string() }) });

export const draftSchema = z.object({
  id: z.string(),
  name: z.string(),
  status: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
  tags: z.array(z.string()),
  totalPriceSet: z.object({
    shopMoney: z.object({ amount: z.string(), currencyCode: z.string() }),
  }),
  lineItems: z.object({ nodes: z.array(z.object({ quantity: z.number() })) }),
  spec: z.object({ value: z.string() }).nullable(),
  order: z
    .object({
      id: z.string(),
      name: z.string(),
      updatedAt: z.string(),
      cancelledAt: z.string().nullable(),
      displayFinancialStatus: z.string().nullable(),
      displayFulfillmentStatus: z.string(),
      totalReceivedSet: amountSchema,
      totalRefundedSet: amountSchema,
    })
    .nullable(),
});

export type ShopifyDraft = z.output<typeof draftSchema>;

/** A tag may have 40 characters, which the key has room in without its dashes. */
export const keyTagOf = (key: string): string => `${OUR_TAG}-${key.replaceAll('-', '')}`;

const KEY_TAG = /^toise-([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/;

/** The key that tags carry; null when they carry none, or it was taken away. */
export function keyOfTags(tags: readonly string[]): string | null {
  if (tags.includes(REMOVED_TAG)) return null;
  const found = tags.map((tag) => KEY_TAG.exec(tag)).find((match) => match !== null);
  return found === undefined ? null : found.slice(1).join('-');
}

/** `gid://shopify/DraftOrder/7` is 7: ids are compared as numbers. */
export const bareId = (gid: string): string => gid.slice(gid.lastIndexOf('/') + 1);

export const draftGid = (id: string): string => `gid://shopify/DraftOrder/${id}`;

/**
 * A draft order as a copy, under the draft's own id also after it was paid and has become an order:
 * so an order keeps one id from the deposit to the end.
 */
export function shopifyCopyOf(draft: ShopifyDraft): ShopCopy {
  const { order, spec, totalPriceSet } = draft;
  const { amount, currencyCode } = totalPriceSet.shopMoney;
  const lines = draft.lineItems.nodes;
  const minor = (set: z.output<typeof amountSchema>) =>
    amountMinor(set.shopMoney.amount, currencyCode);
  return {
    id: bareId(draft.id),
    code: order?.name ?? draft.name,
    key: keyOfTags(draft.tags),
    complete: lines.length > 0,
    lines: lines.length,
    quantity: lines.reduce((sum, { quantity }) => sum + quantity, 0),
    totalMinor: amountMinor(amount, currencyCode),
    sha256: spec === null ? null : createHash('sha256').update(spec.value, 'utf8').digest('hex'),
    state: stateOf(draft),
    payment: order === null ? 'due' : (order.displayFinancialStatus ?? ''),
    updatedAt: Math.max(Date.parse(draft.updatedAt), Date.parse(order?.updatedAt ?? '') || 0),
    ...(order === null
      ? {}
      : {
          money: {
            paidMinor: minor(order.totalReceivedSet),
            refundedMinor: minor(order.totalRefundedSet),
          },
        }),
  };
}

function stateOf({ order, status }: ShopifyDraft): string {
  if (order === null) return status;
  return order.cancelledAt === null ? order.displayFulfillmentStatus : 'CANCELLED';
}
