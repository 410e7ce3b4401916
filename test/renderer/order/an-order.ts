import { EMPTY_WORK, type OrderWork } from '../../../renderer/features/order/order-work.ts';
import type { Catalogue, Product } from '../../../shared/catalogue/catalogue.ts';
import type { GarmentChoice } from '../../../shared/order/order.ts';

const text = (en: string) => ({ en, fr: en });

export const CUSTOMER_ID = '3f0c2f7e-6d1b-4f6e-9d5e-0a1b2c3d4e5f';
export const SESSION_ID = '7d0c2f7e-6d1b-4f6e-9d5e-0a1b2c3d4e5f';
export const ORDER_ID = '9a0c2f7e-6d1b-4f6e-9d5e-0a1b2c3d4e5f';

export const shirt: Product = {
  id: 'shirt',
  sku: 'SHIRT',
  design: 'shirt',
  name: text('Shirt'),
  baseMinor: 12_000,
  cloths: ['poplin', 'oxford'],
  options: [
    {
      id: 'buttons',
      name: text('Buttons'),
      choices: [
        { id: 'resin', name: text('Resin'), priceMinor: 0 },
        { id: 'pearl', name: text('Mother of pearl'), priceMinor: 1_500 },
      ],
    },
  ],
  leadTimeDays: 21,
};

export const catalogue: Catalogue = {
  version: 'test',
  currency: 'EUR',
  cloths: [],
  products: [shirt],
};

export const aGarment = (part: Partial<GarmentChoice> = {}): GarmentChoice => ({
  productId: 'shirt',
  design: 'shirt',
  designOptions: { chestEase: 0.09 },
  allowanceMm: 12,
  clothId: 'oxford',
  choices: { buttons: 'pearl' },
  ...part,
});

export const aWork = (part: Partial<OrderWork> = {}): OrderWork => ({
  ...EMPTY_WORK,
  customerId: CUSTOMER_ID,
  garment: aGarment(),
  sessionId: SESSION_ID,
  dueOn: '2026-12-13',
  ...part,
});
