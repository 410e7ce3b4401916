import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';

import { OrderRows } from '../../../renderer/features/today/OrderRows.tsx';
import type { OrderSummary } from '../../../shared/order/order.ts';
import { createFakeStudio } from '../../helpers/fake-studio.ts';
import { renderInStudio } from '../render-in-studio.tsx';

afterEach(cleanup);

const order = (state: OrderSummary['state']): OrderSummary => ({
  id: crypto.randomUUID(),
  number: 'T-000001',
  customerId: crypto.randomUUID(),
  customerName: 'Camille Perrin',
  productId: 'shirt',
  state,
  dueOn: '2020-01-10',
  createdAt: 0,
  placedAt: 0,
  totalMinor: 10_000,
  currency: 'EUR',
  delivery: 'at-shop',
});

const show = (state: OrderSummary['state']) =>
  renderInStudio(<OrderRows orders={[order(state)]} />, {
    studio: createFakeStudio({}),
    path: '/',
  });

it('says how late an order is that is still waited for', async () => {
  show('sewing');

  expect(await screen.findByText(/days late/)).toBeDefined();
});

it.each(['delivered', 'cancelled', 'remade'] as const)('calls no %s order late', async (state) => {
  show(state);

  expect(await screen.findByText(/10 Jan/)).toBeDefined();
  expect(screen.queryByText(/late/)).toBeNull();
});
