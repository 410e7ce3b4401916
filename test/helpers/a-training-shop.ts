import { onTestFinished } from 'vitest';

import {
  startTrainingShop,
  type TrainingShop,
  type TrainingShopOptions,
} from '../../electron/shops/training-shop.ts';
import { seededRandom } from './seeded-random.ts';

export const SHOP_KEY = 'the-shop-s-key';
export const CONTROL_KEY = 'the-control-key';

/** A training shop that sells shirts and ends with the test. */
export async function aTrainingShop(
  options: Partial<TrainingShopOptions> = {},
): Promise<TrainingShop> {
  const shop = await startTrainingShop({
    key: SHOP_KEY,
    controlKey: CONTROL_KEY,
    products: [
      { sku: 'MTM-SHIRT', id: 'shirt', name: 'Shirt', priceMinor: 11_500, currency: 'EUR' },
    ],
    now: Date.now,
    random: seededRandom(1),
    ...options,
  });
  onTestFinished(() => shop.stop());
  return shop;
}
