import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';

import { OrdersPage } from '../../../renderer/features/orders/OrdersPage.tsx';
import { createFakeStudio } from '../../helpers/fake-studio.ts';
import { renderInStudio } from '../render-in-studio.tsx';
import { aDelivery, aPlacedOrder } from './a-placed-order.ts';

afterEach(cleanup);

const late = aPlacedOrder({ id: crypto.randomUUID(), number: 'T-000001', dueOn: '2020-01-01' });
const quote = aPlacedOrder({
  id: crypto.randomUUID(),
  number: 'T-000002',
  state: 'quote',
  snapshot: null,
  customerName: 'Paul Martin',
  delivery: aDelivery({ state: 'not-placed' }),
});
const refused = aPlacedOrder({
  id: crypto.randomUUID(),
  number: 'T-000003',
  dueOn: '2099-01-01',
  delivery: aDelivery({ state: 'needs-attention' }),
});

function arrange() {
  const studio = createFakeStudio({ orders: [late, quote, refused] });
  renderInStudio(<OrdersPage />, { studio, path: '/orders' });
  return studio;
}

const row = (number: string) => screen.findByRole('row', { name: new RegExp(number) });

it('shows what is under way first, quotes apart', async () => {
  arrange();

  await row('T-000001');
  await row('T-000003');

  expect(screen.queryByText('T-000002')).toBeNull();
});

it('says in words which orders are late', async () => {
  arrange();

  expect(within(await row('T-000001')).getByText('late')).toBeDefined();
  expect(within(await row('T-000003')).queryByText('late')).toBeNull();
});

it('says where each order stands on its way to the shop', async () => {
  arrange();

  expect(within(await row('T-000001')).getByText('Waiting to be sent')).toBeDefined();
  expect(within(await row('T-000003')).getByText('Needs attention')).toBeDefined();
});

it('leads to the order', async () => {
  arrange();

  const link = within(await row('T-000001')).getByRole('link', { name: 'T-000001' });

  expect(link.getAttribute('href')).toBe(`/orders/${late.id}`);
});

it('finds quotes by their filter and by name', async () => {
  const studio = arrange();
  fireEvent.click(await screen.findByRole('radio', { name: 'All' }));
  await row('T-000002');

  fireEvent.change(screen.getByLabelText('Number or customer'), { target: { value: 'martin' } });

  await waitFor(() => expect(screen.queryByText('T-000001')).toBeNull());
  await row('T-000002');
  expect(studio.requestsOf('orders:list').at(-1)).toMatchObject({ text: 'martin', offset: 0 });
});

it('says so when nothing matches', async () => {
  arrange();

  fireEvent.change(await screen.findByLabelText('Number or customer'), {
    target: { value: 'nobody at all' },
  });

  expect(await screen.findByText('No order matches')).toBeDefined();
});
