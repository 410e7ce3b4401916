import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';

import { WEAKENED } from '../simulate/weakened.ts';

import { openShopifyStandIn, openWooStandIn } from './open-shops.ts';
import { itIsAShop } from './shop-contract.ts';
import type { ShopUnderTest } from './shop-under-test.ts';
import { sendThroughStorm } from './storm.ts';

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

describe('the storm', () => {
  it('finds out a studio that sends again at once when an answer is lost', async () => {
    const shop = await openWooStandIn('10.0.2');
    onTestFinished(shop.stop);
    const weak = WEAKENED['sends again at once when an answer is lost']?.advance;
    if (weak === undefined) throw new Error('there is no such weakness');
    const { double, swept } = await sendThroughStorm(shop, {
      ...STORM,
      orders: 4,
      seed: 1,
      advance: weak,
    });
    expect(double + swept).toBeGreaterThan(0);
  });
});
