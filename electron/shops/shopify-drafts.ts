import { z } from 'zod';

import { ok } from '../../shared/result.ts';
import type { ShopCopy } from '../../shared/sync/shop-copy.ts';
import type { ShopAnswer } from './shop.ts';
import {
  DRAFT_FRAGMENT,
  draftSchema,
  keyOfTags,
  keyTagOf,
  OUR_TAG,
  type ShopifyDraft,
  shopifyCopyOf,
} from './shopify-copy.ts';
import { gatherPages, pageInfoSchema } from './shopify-pages.ts';
import type { ShopifyAsk } from './shopify-transport.ts';

const PAGE = 50;
const HOUR_MS = 60 * 60_000;

/** As with other shops: the clock may have been a day ahead at the first attempt. */
const LOOK_BACK_MS = 26 * HOUR_MS;
const AHEAD_MS = 5 * 60_000;

const SEARCH = `query ToiseDrafts($query: String!, $first: Int!, $after: String) {
  draftOrders(query: $query, first: $first, after: $after, sortKey: ID) {
    nodes { ...Copy }
    pageInfo { hasNextPage endCursor }
  }
}
${DRAFT_FRAGMENT}`;

const searchSchema = z.object({
  draftOrders: z.object({ nodes: z.array(draftSchema), pageInfo: pageInfoSchema }),
});

/** So little of each that a whole day fits on a page, read from the books and not from the index. */
const NEWEST = `query ToiseNewestDrafts($first: Int!, $after: String) {
  draftOrders(first: $first, after: $after, sortKey: ID, reverse: true) {
    nodes { id createdAt tags }
    pageInfo { hasNextPage endCursor }
  }
}`;

const NEWEST_PAGE = 250;

const newestSchema = z.object({
  draftOrders: z.object({
    nodes: z.array(z.object({ id: z.string(), createdAt: z.string(), tags: z.array(z.string()) })),
    pageInfo: pageInfoSchema,
  }),
});

const ONE = `query ToiseOneDraft($id: ID!) { draftOrder(id: $id) { ...Copy } }
${DRAFT_FRAGMENT}`;

const oneSchema = z.object({ draftOrder: draftSchema.nullable() });

/** Once a draft is paid, only the order it became is moved by what happens to it. */
const CHANGED = `query ToiseChangedOrders($query: String!, $first: Int!, $after: String) {
  orders(query: $query, first: $first, after: $after, sortKey: ID) {
    nodes { id tags }
    pageInfo { hasNextPage endCursor }
  }
}`;

const changedSchema = z.object({
  orders: z.object({
    nodes: z.array(z.object({ id: z.string(), tags: z.array(z.string()) })),
    pageInfo: pageInfoSchema,
  }),
});

/** Times are whole seconds there, and a search for a part of one might miss its own second. */
const wholeSecond = (at: number): string =>
  new Date(Math.floor(at / 1000) * 1000).toISOString().replace('.000', '');

/** Reading draft orders. Searches go through an index that lags behind what was just made. */
export function createShopifyDrafts(ask: ShopifyAsk, now: () => number) {
  const list = (query: string): ShopAnswer<readonly ShopifyDraft[]> =>
    gatherPages(async (after) => {
      const page = await ask(searchSchema, SEARCH, { query, first: PAGE, after });
      return page.ok ? ok(page.value.draftOrders) : page;
    });

  const withKey = (drafts: readonly ShopifyDraft[], key: string) =>
    drafts.map(shopifyCopyOf).filter((copy) => copy.key === key);

  /** The index may not know a draft yet: the books do, newest first. */
  async function unindexed(key: string, firstStartedAt: number): ShopAnswer<readonly ShopCopy[]> {
    const isNonsense = firstStartedAt > now() + AHEAD_MS;
    const from = firstStartedAt - LOOK_BACK_MS;
    const newest = await gatherPages(
      async (after) => {
        const page = await ask(newestSchema, NEWEST, { first: NEWEST_PAGE, after });
        return page.ok ? ok(page.value.draftOrders) : page;
      },
      ({ createdAt }) => !isNonsense && Date.parse(createdAt) < from,
    );
    if (!newest.ok) return newest;
    const copies: ShopCopy[] = [];
    for (const { id, tags } of newest.value) {
      if (keyOfTags(tags) !== key) continue;
      const one = await ask(oneSchema, ONE, { id });
      if (!one.ok) return one;
      if (one.value.draftOrder !== null) copies.push(shopifyCopyOf(one.value.draftOrder));
    }
    return ok(copies);
  }

  async function changedKeys(query: string): ShopAnswer<ReadonlySet<string>> {
    const orders = await gatherPages(async (after) => {
      const page = await ask(changedSchema, CHANGED, { query, first: PAGE, after });
      return page.ok ? ok(page.value.orders) : page;
    });
    if (!orders.ok) return orders;
    const keys = orders.value.map(({ tags }) => keyOfTags(tags));
    return ok(new Set(keys.filter((key) => key !== null)));
  }

  return {
    findByKey: async (key: string, firstStartedAt: number): ShopAnswer<readonly ShopCopy[]> => {
      const indexed = await list(`tag:'${keyTagOf(key)}'`);
      if (!indexed.ok) return indexed;
      const found = withKey(indexed.value, key);
      if (found.length > 0) return ok(found);
      return unindexed(key, firstStartedAt);
    },
    /** Ours, changed at or after `since`; all of them when it is null. */
    pull: async (since: number | null): ShopAnswer<readonly ShopCopy[]> => {
      const moment = since === null ? '' : ` updated_at:>='${wholeSecond(since)}'`;
      const drafts = await list(`tag:${OUR_TAG}${moment}`);
      if (!drafts.ok) return drafts;
      const copies = drafts.value.map(shopifyCopyOf).filter(({ key }) => key !== null);
      if (since === null) return ok(copies);
      const changed = await changedKeys(`tag:${OUR_TAG}${moment}`);
      if (!changed.ok) return changed;
      for (const key of changed.value) {
        if (copies.some((copy) => copy.key === key)) continue;
        const drafted = await list(`tag:'${keyTagOf(key)}'`);
        if (!drafted.ok) return drafted;
        copies.push(...withKey(drafted.value, key));
      }
      return ok(copies);
    },
  };
}
