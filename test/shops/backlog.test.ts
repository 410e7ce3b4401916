import { describe, expect, it, onTestFinished } from 'vitest';

import { aShopOrder } from '../helpers/a-shop-order.ts';
import { aSync, until } from '../helpers/a-sync.ts';
import { insertPlacedOrders } from '../helpers/insert-placed-orders.ts';
import { temporaryDatabase } from '../helpers/temporary-database.ts';
import { openShopifyStandIn, openWooStandIn } from './open-shops.ts';
import type { ShopUnderTest } from './shop-under-test.ts';

/** More than three pages of any shop's list, and more than one turn of the loop sends. */
const BACKLOG = 320;

/** A Shopify whose bucket runs dry on the way. */
async function openThrottlingShopify(): Promise<ShopUnderTest> {
  const shop = await openShopifyStandIn();
  shop.standIn.bucket.restoreRate = 15_000;
  return shop;
}

const SHOPS: readonly (readonly [name: string, open: () => Promise<ShopUnderTest>])[] = [
  ['WooCommerce 10.0.2', () => openWooStandIn('10.0.2')],
  ['WooCommerce 7.9.0', () => openWooStandIn('7.9.0')],
  ['a Shopify that asks to slow down', openThrottlingShopify],
];

describe.each(SHOPS)('a backlog for %s', (_, open) => {
  it(`of ${BACKLOG} orders is sent to the end, each once`, { timeout: 120_000 }, async () => {
    const shop = await open();
    onTestFinished(shop.stop);
    const { db } = temporaryDatabase();
    const messages = Array.from({ length: BACKLOG }, (__, index) =>
      aShopOrder({ key: crypto.randomUUID(), number: `B-${index}` }),
    );
    insertPlacedOrders(db, messages);
    const { sync, outbox } = aSync(db);
    const { kind, address, secret } = shop;
    await sync.handlers['shop:save']({ kind, address, secret });
    sync.start();
    await until(() => outbox.status().unsent === 0);

    const counts = await Promise.all(messages.map(({ key }) => shop.ordersWith(key)));
    expect(counts.every((found) => found.length === 1)).toBe(true);
  });
});
