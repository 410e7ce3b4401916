import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';

import { OutboxPage } from '../../../renderer/features/outbox/OutboxPage.tsx';
import type { OutboxEntryView } from '../../../shared/contract/contract.ts';
import { reasonText } from '../../../shared/sync/delivery-reason.ts';
import { createFakeStudio } from '../../helpers/fake-studio.ts';
import { renderInStudio } from '../render-in-studio.tsx';

afterEach(cleanup);

const entry = (part: Partial<OutboxEntryView>): OutboxEntryView => ({
  orderId: crypto.randomUUID(),
  orderNumber: 'T-000001',
  customerName: 'Camille Perrin',
  state: 'queued',
  attempts: 0,
  queuedAt: Date.UTC(2026, 10, 22, 9),
  nextTryAt: null,
  lastError: null,
  ...part,
});

const refused = entry({
  orderNumber: 'T-000003',
  state: 'needs-attention',
  attempts: 2,
  lastError: 'Country code XX is not known',
});

function arrange(outbox: OutboxEntryView[]) {
  const studio = createFakeStudio({ outbox });
  renderInStudio(<OutboxPage />, { studio, path: '/outbox' });
  return studio;
}

it('puts what needs a person apart, with the shop’s own words', async () => {
  arrange([entry({}), refused]);

  const part = await screen.findByRole('region', { name: 'Needs you' });

  expect(within(part).getByText('T-000003')).toBeDefined();
  expect(within(part).getByText('The shop says: Country code XX is not known')).toBeDefined();
  expect(within(part).queryByText('T-000001')).toBeNull();
});

it('explains a lost answer in our words', async () => {
  arrange([entry({ state: 'checking', lastError: reasonText('timeout') })]);

  const part = await screen.findByRole('region', { name: 'Being checked' });

  expect(within(part).getByText('The shop did not answer in time.')).toBeDefined();
});

it('tries one again when a person says so', async () => {
  const studio = arrange([refused]);

  fireEvent.click(await screen.findByRole('button', { name: 'Try T-000003 now' }));

  await waitFor(() =>
    expect(studio.requestsOf('outbox:retry')).toEqual([{ orderId: refused.orderId }]),
  );
});

it('sends now', async () => {
  const studio = arrange([entry({})]);

  fireEvent.click(await screen.findByRole('button', { name: 'Send now' }));

  await waitFor(() => expect(studio.requestsOf('sync:now')).toHaveLength(1));
});

it('says that no shop is connected and leads there', async () => {
  arrange([entry({})]);

  const note = await screen.findByText(/No shop is connected yet/);

  expect(note.parentElement?.querySelector('a')?.getAttribute('href')).toBe('/shop');
});

it('is calm when everything is at the shop', async () => {
  arrange([]);

  expect(await screen.findByText('Everything is at the shop')).toBeDefined();
});
