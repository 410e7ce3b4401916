import { afterAll, beforeAll, describe } from 'vitest';

import { openShopifyStandIn, openWooStandIn } from './open-shops.ts';
import { itIsAShop } from './shop-contract.ts';
import type { ShopUnderTest } from './shop-under-test.ts';

const STORM = { orders: 12, timeoutMs: 60, patienceMs: 120_000 };

const SHOPS: readonly (readonly [name: string, open: () => Promise<ShopUnderTest>])[] = [
  ['a stand-in WooCommerce 10.0.2 east of Greenwich', () => openWooStandIn('10.0.2', 5.5)],
  ['a stand-in WooCommerce 7.9.0 west of Greenwich', () => openWooStandIn('7.9.0', -8)],
  ['a stand-in Shopify', openShopifyStandIn],
];

describe.each(SHOPS)('%s', (_, open) => {
  let shop: ShopUnderTest;
  beforeAll(async () => {
    shop = await open();
  });
  afterAll(() => shop.stop());

  itIsAShop(() => shop, STORM);
});
