import { expect, it } from 'vitest';

import catalogueJson from '../../../resources/catalogue/catalogue.json' with { type: 'json' };
import { catalogueSchema } from '../../../shared/catalogue/catalogue.ts';
import { type PriceAtShop, withShopPrices } from '../../../shared/pricing/shop-prices.ts';

const CATALOGUE = catalogueSchema.parse(catalogueJson);

const shirtAt = (price: Partial<PriceAtShop>) => (sku: string) =>
  sku === 'MTM-SHIRT' ? { priceMinor: 12900, currency: 'EUR', enabled: true, ...price } : undefined;

it('takes the shop’s price for making and says so in the version', () => {
  const priced = withShopPrices(CATALOGUE, shirtAt({}));

  const own = CATALOGUE.products.map(({ sku, baseMinor }) =>
    sku === 'MTM-SHIRT' ? 12900 : baseMinor,
  );
  expect(priced.products.map(({ baseMinor }) => baseMinor)).toEqual(own);
  expect(priced.version).toBe('2026-11 MTM-SHIRT=12900');
  expect(priced.cloths).toEqual(CATALOGUE.cloths);
});

it.each([
  ['the same price', { priceMinor: 11500 }],
  ['a price not entered', { priceMinor: 0 }],
  ['another currency', { currency: 'GBP' }],
  ['a product not sold', { enabled: false }],
])('leaves the catalogue as it is for %s', (_, price) => {
  expect(withShopPrices(CATALOGUE, shirtAt(price))).toBe(CATALOGUE);
});
