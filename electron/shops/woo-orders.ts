import { z } from 'zod';

import { ok } from '../../shared/result.ts';
import type { ShopCopy } from '../../shared/sync/shop-copy.ts';
import type { ShopAnswer } from './shop.ts';
import {
  naiveGmt,
  originOf,
  WOO_ORDER_FIELDS,
  type WooOrder,
  wooCopyOf,
  wooOrderSchema,
} from './woo-copy.ts';
import type { WooTransport } from './woo-transport.ts';

const PAGE = 100;
const SECOND_MS = 1000;
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/**
 * A search looks back further than the first attempt: the clock may have been a day ahead then.
 * It costs a page or two in shops that take a hundred orders a day.
 */
const LOOK_BACK_MS = 26 * HOUR_MS;

/** A first attempt that lies so far ahead was noted by a clock that has been set since. */
const AHEAD_MS = 5 * MINUTE_MS;

/**
 * A full read goes back as far as the studio asks after orders it misses (60 days), and two more.
 * What changes on older ones comes by its date.
 */
const FULL_READ_MS = 62 * 24 * HOUR_MS;

const ordersSchema = z.array(wooOrderSchema);

type Query = Readonly<Record<string, string | number>>;

/** Reading orders. The shop ignores filters it does not know, so every answer is looked through. */
export function createWooOrders({ ask, shopClockAheadMs }: WooTransport, now: () => number) {
  /** By id, which never changes: by date, an order that moves would push another over a page's edge. */
  async function list(query: Query): ShopAnswer<readonly WooOrder[]> {
    const orders: WooOrder[] = [];
    for (let page = 1; ; page += 1) {
      const answer = await ask(ordersSchema, {
        path: '/orders',
        query: {
          status: 'any',
          ...query,
          orderby: 'id',
          order: 'asc',
          per_page: PAGE,
          page,
          _fields: WOO_ORDER_FIELDS,
        },
      });
      if (!answer.ok) return answer;
      orders.push(...answer.value);
      if (answer.value.length < PAGE) return ok(orders);
    }
  }

  /** Shops before 9.9 answer with everybody's orders; one page is enough to see it, and once. */
  let ignoresOrigin = false;

  async function byOrigin(key: string): ShopAnswer<readonly WooOrder[]> {
    if (ignoresOrigin) return ok([]);
    const query = { status: 'any', created_via: originOf(key), per_page: PAGE };
    const answer = await ask(ordersSchema, {
      path: '/orders',
      query: { ...query, _fields: WOO_ORDER_FIELDS },
    });
    if (!answer.ok) return answer;
    const isFiltered = answer.value.every(({ created_via: via }) => via === originOf(key));
    ignoresOrigin = !isFiltered;
    return ok(isFiltered ? answer.value : []);
  }

  async function findByKey(key: string, firstStartedAt: number): ShopAnswer<readonly ShopCopy[]> {
    const named = await byOrigin(key);
    if (!named.ok) return named;
    if (named.value.length > 0) return ok(named.value.map(wooCopyOf));
    // Nothing found by a filter proves nothing: a plug-in may have written another origin.
    const isNonsense = firstStartedAt > now() + AHEAD_MS;
    const from = firstStartedAt + Math.min(0, shopClockAheadMs()) - LOOK_BACK_MS;
    const since: Query = isNonsense ? {} : { after: naiveGmt(from), dates_are_gmt: 'true' };
    const listed = await list(since);
    return listed.ok ? ok(listed.value.map(wooCopyOf).filter((copy) => copy.key === key)) : listed;
  }

  return {
    findByKey,
    /** Our own orders among those changed at or after `since`. */
    pull: async (since: number | null): ShopAnswer<readonly ShopCopy[]> => {
      const from =
        since === null
          ? { after: naiveGmt(now() + shopClockAheadMs() - FULL_READ_MS) }
          : // The shop's filter is strict and counts whole seconds.
            { modified_after: naiveGmt(since - SECOND_MS) };
      const answer = await list({ ...from, dates_are_gmt: 'true' });
      return answer.ok ? ok(answer.value.map(wooCopyOf).filter(({ key }) => key !== null)) : answer;
    },
    read: async (id: string): ShopAnswer<ShopCopy> => {
      const answer = await ask(wooOrderSchema, { path: `/orders/${id}` });
      return answer.ok ? ok(wooCopyOf(answer.value)) : answer;
    },
  };
}

export type WooOrders = ReturnType<typeof createWooOrders>;
