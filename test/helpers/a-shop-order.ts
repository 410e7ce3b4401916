import type { ShopOrder } from '../../shared/sync/shop-message.ts';

/** A uuid that is the same for the same number. */
export const uuidOf = (number: number): string =>
  `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;

/** What a shop learns of a shirt for 189.00 EUR, with whatever the test cares about put in. */
export const aShopOrder = (change: Partial<ShopOrder> = {}): ShopOrder => ({
  format: 1,
  key: uuidOf(1),
  number: 'T-000001',
  sku: 'MTM-SHIRT',
  productName: 'Made-to-measure shirt',
  garment: {
    productId: 'shirt',
    design: 'shirt',
    designOptions: { chestEase: 0.08 },
    allowanceMm: 10,
    clothId: 'poplin-white',
    choices: { collar: 'kent' },
  },
  designVersion: '1',
  price: {
    currency: 'EUR',
    totalMinor: 18_900,
    catalogueVersion: '2026-11',
    lines: [
      {
        kind: 'base',
        reference: 'shirt',
        name: { en: 'Shirt', fr: 'Chemise' },
        metres: null,
        amountMinor: 18_900,
      },
    ],
  },
  snapshotHash: 'a'.repeat(64),
  placedAt: 1_795_000_000_000,
  dueOn: '2026-12-24',
  customer: {
    id: uuidOf(900),
    name: 'Zoë Lefèvre',
    email: 'zoe@example.org',
    phone: '+33 1 23 45 67 89',
    street: '3 rue du Fil',
    postcode: '75002',
    city: 'Paris',
    country: 'FR',
    language: 'fr',
  },
  ...change,
});
