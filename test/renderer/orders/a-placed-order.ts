import type { Delivery, Order } from '../../../shared/order/order.ts';
import { aCustomer, fakeCatalogue } from '../../helpers/fake-studio-data.ts';

const PLACED_AT = Date.UTC(2026, 10, 20, 10, 30);

export const aDelivery = (part: Partial<Delivery> = {}): Delivery => ({
  state: 'queued',
  attempts: 0,
  shopOrderId: null,
  shopOrderCode: null,
  shopState: null,
  lastError: null,
  nextTryAt: null,
  ...part,
});

/** A shirt that was taken on 20 November 2026 and waits to be sent. */
export function aPlacedOrder(part: Partial<Order> = {}): Order {
  const customer = aCustomer();
  const garment = {
    productId: 'shirt',
    design: 'shirt' as const,
    designOptions: {},
    allowanceMm: 10,
    clothId: 'poplin-white',
    choices: { buttons: 'pearl' },
  };
  const [product] = fakeCatalogue.products;
  const [cloth] = fakeCatalogue.cloths;
  if (product === undefined || cloth === undefined) throw new Error('the catalogue is empty');
  const price = {
    currency: 'EUR',
    lines: [
      {
        kind: 'base' as const,
        reference: 'shirt',
        name: product.name,
        metres: null,
        amountMinor: 12_000,
      },
      {
        kind: 'cloth' as const,
        reference: cloth.id,
        name: cloth.name,
        metres: 1.62,
        amountMinor: 3_888,
      },
      {
        kind: 'option' as const,
        reference: 'buttons:pearl',
        name: { en: 'Mother of pearl', fr: 'Nacre' },
        metres: null,
        amountMinor: 1_500,
      },
    ],
    totalMinor: 17_388,
    catalogueVersion: 'fake-1',
  };
  return {
    id: '5b0c2f7e-6d1b-4f6e-9d5e-0a1b2c3d4e5f',
    number: 'T-000042',
    customerId: customer.id,
    customerName: customer.name,
    state: 'placed',
    garment,
    sessionId: '7d0c2f7e-6d1b-4f6e-9d5e-0a1b2c3d4e5f',
    dueOn: '2026-12-11',
    note: 'Left cuff a little wider, he wears a watch.',
    price,
    snapshot: {
      format: 1,
      garment,
      designVersion: 'simon 1',
      measurements: {
        sessionId: '7d0c2f7e-6d1b-4f6e-9d5e-0a1b2c3d4e5f',
        takenAt: PLACED_AT - 86_400_000,
        takenBy: 'Maud',
        method: 'body',
        values: { chest: 1020, neck: 390, shoulderSlope: 13, wrist: { left: 172, right: 175 } },
      },
      price,
      placedAt: PLACED_AT,
      dueOn: '2026-12-11',
      note: '',
    },
    hash: `3fa9c1d2e4b5${'0'.repeat(52)}`,
    key: '11111111-6d1b-4f6e-9d5e-0a1b2c3d4e5f',
    delivery: aDelivery(),
    createdAt: PLACED_AT - 60_000,
    updatedAt: PLACED_AT,
    placedAt: PLACED_AT,
    ...part,
  };
}
