import { z } from 'zod';

import type { OrderState } from '../../shared/order/order.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { ShopCopy, ShopFailure } from '../../shared/sync/shop-copy.ts';
import type { Shop, ShopAnswer } from './shop.ts';
import type { ShopClientOptions } from './training-client.ts';
import { WOO_META } from './woo-copy.ts';
import { createWooFacts } from './woo-facts.ts';
import { createWooOrders } from './woo-orders.ts';
import { createWooPlacing } from './woo-place.ts';
import { pullWooProducts } from './woo-products.ts';
import { testWoo } from './woo-test.ts';
import { createWooTransport, type WooAsk } from './woo-transport.ts';

/** States in which WooCommerce says something about the garment; the others are about money. */
const STATES: Readonly<Record<string, OrderState>> = {
  completed: 'delivered',
  cancelled: 'cancelled',
};

/** WooCommerce's REST interface, version 3, as a `Shop`. Nothing of WooCommerce itself is in here. */
export function createWooClient(options: ShopClientOptions): Shop {
  const transport = createWooTransport(options);
  const { ask } = transport;
  const facts = createWooFacts(ask, options.now);
  const orders = createWooOrders(transport, options.now);
  return {
    test: () => testWoo(transport, options.now),
    place: createWooPlacing({ ask, facts, orders, now: options.now }),
    findByKey: orders.findByKey,
    cancelDouble: (copy) => removeOrder(ask, copy),
    pullOrders: orders.pull,
    pullProducts: async () => {
      const read = await facts();
      return read.ok ? pullWooProducts(ask, read.value) : read;
    },
    // Drafts that a refused order left behind are cleared away by the shop itself every day.
    tidy: async () => ok(null),
    orderState: (state) => STATES[state] ?? null,
  };
}

/** An answer that the order is not there, or is in the trash already. */
const isGone = (answer: Result<unknown, ShopFailure>): boolean =>
  !answer.ok && answer.error.kind === 'refused';

/**
 * Cancels and takes the key off in one request, for stock is given back at cancelling only and from
 * then on no search finds the order; then puts it into the trash. Where there is none it stays
 * cancelled, with the key under another name for who wonders.
 */
async function removeOrder(ask: WooAsk, { id, key }: ShopCopy): ShopAnswer<null> {
  const path = `/orders/${id}`;
  const cancelled = await ask(z.unknown(), {
    method: 'PUT',
    path,
    body: {
      status: 'cancelled',
      created_via: 'toise-removed',
      meta_data: [
        { key: WOO_META.key, value: '' },
        { key: WOO_META.removed, value: key ?? '' },
      ],
    },
  });
  if (isGone(cancelled)) return ok(null);
  if (!cancelled.ok) return cancelled;
  const trashed = await ask(z.unknown(), { method: 'DELETE', path });
  return trashed.ok || isGone(trashed) ? ok(null) : trashed;
}
