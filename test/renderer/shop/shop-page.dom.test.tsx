import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { ShopPage } from '../../../renderer/features/shop/ShopPage.tsx';
import { SHOP_TEST_OUTCOMES } from '../../../shared/contract/shop.ts';
import { createFakeStudio } from '../../helpers/fake-studio.ts';
import { renderInStudio } from '../render-in-studio.tsx';

afterEach(cleanup);

const ADDRESS = 'https://shop.example.com/admin-api';

function arrange(language: 'en' | 'fr' = 'en') {
  const studio = createFakeStudio();
  renderInStudio(<ShopPage />, { studio, path: '/shop', language });
  return studio;
}

async function choose(kind: string) {
  fireEvent.click(await screen.findByRole('radio', { name: kind }));
}

async function fill(address: string, key: string) {
  await choose('Vendure');
  fireEvent.change(await screen.findByLabelText('Address'), { target: { value: address } });
  fireEvent.change(screen.getByLabelText('Key'), { target: { value: key } });
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('connecting the shop', () => {
  it('says what is missing and asks the studio nothing', async () => {
    const studio = arrange();
    await fill('shop.example.com', '');

    press('Save');

    expect(screen.getByText(/This is not a web address/)).toBeDefined();
    expect(screen.getByText('Please enter the key.')).toBeDefined();
    expect(studio.requestsOf('shop:save')).toEqual([]);
  });

  it('saves address and key, and shows the key to nobody afterwards', async () => {
    const studio = arrange();
    await fill(` ${ADDRESS} `, 'toise:secret');

    press('Save');

    expect(await screen.findByPlaceholderText(/Stored/)).toHaveProperty('value', '');
    expect(studio.requestsOf('shop:save')).toEqual([
      { kind: 'vendure', address: ADDRESS, secret: 'toise:secret' },
    ]);
  });

  it('asks WooCommerce for both parts of its key', async () => {
    const studio = arrange();
    await choose('WooCommerce');
    fireEvent.change(screen.getByLabelText('Address'), { target: { value: ADDRESS } });
    fireEvent.change(screen.getByLabelText('Consumer key'), { target: { value: 'ck_1' } });
    press('Save');
    expect(screen.getByText('Please enter the key.')).toBeDefined();

    fireEvent.change(screen.getByLabelText('Consumer secret'), { target: { value: 'cs_1' } });
    press('Save');

    await screen.findAllByPlaceholderText(/Stored/);
    expect(studio.requestsOf('shop:save')).toEqual([
      { kind: 'woocommerce', address: ADDRESS, secret: 'ck_1:cs_1' },
    ]);
  });

  it('says that nobody has tried Shopify yet, before anything is tested', async () => {
    arrange();
    await choose('Shopify');

    expect(screen.getByRole('note').textContent).toContain('Not yet tried against a live store');
  });

  it('does not offer the training shop to a studio at work', async () => {
    arrange();

    await screen.findByLabelText('Address');

    expect(screen.queryByRole('radio', { name: 'Training shop' })).toBeNull();
  });

  it('asks before it disconnects', async () => {
    const studio = createFakeStudio();
    studio.data.shop = { ...studio.data.shop, configured: true, kind: 'vendure', address: ADDRESS };
    renderInStudio(<ShopPage />, { studio, path: '/shop' });
    fireEvent.click(await screen.findByRole('button', { name: 'Disconnect' }));
    expect(studio.requestsOf('shop:disconnect')).toEqual([]);

    const dialog = await screen.findByRole('dialog');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Disconnect' }));

    expect(await screen.findByText('Not connected')).toBeDefined();
    expect(studio.requestsOf('shop:disconnect')).toHaveLength(1);
  });
});

describe.each(['en', 'fr'] as const)('testing the connection in %s', (language) => {
  it.each(SHOP_TEST_OUTCOMES)('has words and a way out for %s', async (outcome) => {
    const studio = arrange(language);
    studio.data.shopTest = { outcome, detail: 'HTTP 418', shop: 'Vendure 3.7.3' };
    const address = language === 'fr' ? 'Adresse' : 'Address';
    fireEvent.change(await screen.findByLabelText(address), { target: { value: ADDRESS } });
    await choose('Vendure');
    fireEvent.change(screen.getByLabelText(language === 'fr' ? 'Clé' : 'Key'), {
      target: { value: 'k' },
    });

    press(language === 'fr' ? 'Tester la connexion' : 'Test the connection');

    const answer = await screen.findByText('HTTP 418');
    const words = answer.closest('[role="alert"]')?.textContent ?? '';
    expect(words).toContain('Vendure 3.7.3');
    expect(words).not.toMatch(/test\.|shop:|undefined/);
    expect(words.length).toBeGreaterThan(60);
  });
});
