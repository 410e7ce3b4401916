import { Notifications } from '@mantine/notifications';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { OutboxPage } from '../../../renderer/features/outbox/OutboxPage.tsx';
import { ShopPage } from '../../../renderer/features/shop/ShopPage.tsx';
import { LOG_KINDS } from '../../../renderer/features/shop/shop-log-kinds.ts';
import { createFakeStudio } from '../../helpers/fake-studio.ts';
import { renderInStudio } from '../render-in-studio.tsx';

afterEach(cleanup);

const CONNECTED = {
  configured: true,
  kind: 'woocommerce',
  address: 'https://shop.example.com',
  hasSecret: true,
  keyAccepted: true,
  paused: false,
  lastContactAt: 1,
  lastError: null,
  lastPullAt: 1,
  productsAtShop: 3,
} as const;

describe('the sync centre', () => {
  it('pauses, says so, and goes on', async () => {
    const studio = createFakeStudio({ shop: CONNECTED });
    renderInStudio(<ShopPage />, { studio, path: '/shop' });
    fireEvent.click(await screen.findByRole('button', { name: 'Pause' }));
    expect(await screen.findByText('Paused')).toBeDefined();

    fireEvent.click(screen.getByRole('button', { name: 'Go on' }));

    expect(await screen.findByText('Connected')).toBeDefined();
    expect(studio.requestsOf('sync:pause')).toEqual([{ paused: true }, { paused: false }]);
  });

  it.each(['en', 'fr'] as const)(
    'has words in %s for everything it writes down',
    async (language) => {
      const shopLog = LOG_KINDS.map((kind, id) => ({
        id,
        at: 1_795_000_000_000,
        shop: 'woocommerce shop.example.com',
        kind,
        orderId: null,
        orderNumber: null,
        detail: {
          ...{ code: '12', count: 2, reason: 'studio:timeout', from: 'a', to: 'b' },
          ...{ removed: '13', kept: '12', number: 'T-1' },
        },
      }));
      const studio = createFakeStudio({ shop: CONNECTED, shopLog });
      renderInStudio(<ShopPage />, { studio, path: '/shop', language });
      const name = language === 'fr' ? 'Ce qui s’est passé' : 'What happened';
      const log = await screen.findByRole('region', { name });

      const lines = (await within(log).findAllByRole('listitem')).map(
        ({ textContent }) => textContent,
      );
      expect(lines).toHaveLength(LOG_KINDS.length);
      for (const line of lines) expect(line).not.toMatch(/log\.|\{\{|undefined|studio:/);
    },
  );

  it('asks before it saves names and addresses to a file', async () => {
    const studio = createFakeStudio({ shop: CONNECTED });
    renderInStudio(<OutboxPage />, { studio, path: '/outbox' });
    fireEvent.click(await screen.findByRole('button', { name: 'Save as a file' }));
    expect(studio.requestsOf('outbox:export')).toEqual([]);

    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toContain('names, addresses and measurements');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Save as a file' }));

    expect(await screen.findByText('Sending is paused.', { exact: false })).toBeDefined();
    expect(studio.requestsOf('outbox:export')).toHaveLength(1);
  });

  it('takes nothing from a file that is not one of ours', async () => {
    const studio = createFakeStudio({ shop: CONNECTED });
    const { container } = renderInStudio(
      <>
        <Notifications />
        <OutboxPage />
      </>,
      { studio, path: '/outbox' },
    );
    await screen.findByRole('button', { name: 'Take a file over' });
    const input = container.querySelector('input[type="file"]');
    if (input === null) throw new Error('nothing to choose a file with');
    fireEvent.change(input, { target: { files: [new File(['{}'], 'x.json')] } });

    expect(await screen.findByText(/not a file of unsent orders/)).toBeDefined();
    expect(studio.requestsOf('outbox:import')).toEqual([]);
  });
});
