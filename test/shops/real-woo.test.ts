import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { hasRealWoo, openRealWoo } from './real-woo.ts';
import { itIsAShop } from './shop-contract.ts';
import type { ShopUnderTest } from './shop-under-test.ts';

/** Runs where a real shop is named; see docs/shops-woocommerce.md. */
if (hasRealWoo(process.env)) {
  describe('a real WooCommerce', { timeout: 300_000 }, () => {
    let shop: ShopUnderTest;
    beforeAll(async () => {
      shop = await openRealWoo(process.env);
    }, 60_000);
    afterAll(() => shop?.stop());

    itIsAShop(() => shop, { orders: 10, timeoutMs: 4_000, patienceMs: 900_000 });
  });
}

describe('a real WooCommerce to test with', () => {
  it('is named by an address, a key and a secret together', () => {
    const named = { WOO_URL: 'https://shop.example', WOO_KEY: 'ck_1', WOO_SECRET: 'cs_1' };
    expect(hasRealWoo(named)).toBe(true);
    expect(hasRealWoo({ ...named, WOO_SECRET: '' })).toBe(false);
    expect(hasRealWoo({})).toBe(false);
  });
});
