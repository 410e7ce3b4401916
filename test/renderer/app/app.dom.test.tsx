import { notifications } from '@mantine/notifications';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { App } from '../../../renderer/app/App.tsx';
import { createI18n } from '../../../renderer/app/i18n.ts';
import { keyboardHelp } from '../../../renderer/features/help/keyboard-help.ts';
import { createFakeStudio } from '../../helpers/fake-studio.ts';
import { aCustomer, type FakeData } from '../../helpers/fake-studio-data.ts';
import { furnishJsdom } from '../render-in-studio.tsx';

beforeEach(() => {
  window.history.replaceState(null, '', '/');
  furnishJsdom();
});
afterEach(() => {
  keyboardHelp.close();
  notifications.clean();
  cleanup();
});

function arrange(data: Partial<FakeData> = {}) {
  const studio = createFakeStudio(data);
  const { settings } = studio.data;
  render(<App client={studio.client} i18n={createI18n(settings.language)} settings={settings} />);
  return studio;
}

describe('the frame of the window', () => {
  it('changes its language at once, tells the browser, and the choice stays', async () => {
    const studio = arrange();
    expect(await screen.findByRole('link', { name: 'Customers' })).toBeDefined();

    fireEvent.click(screen.getByRole('button', { name: 'FR – French' }));

    expect(await screen.findByRole('link', { name: 'Clients' })).toBeDefined();
    expect(document.documentElement.lang).toBe('fr');
    expect(studio.data.settings.language).toBe('fr');
  });

  it('follows a language that was changed in another window', async () => {
    const studio = arrange();
    await screen.findByRole('link', { name: 'Customers' });

    studio.data.settings = { ...studio.data.settings, language: 'fr' };
    act(() => studio.push(['settings']));

    expect(await screen.findByRole('link', { name: 'Clients' })).toBeDefined();
  });

  it('goes back to what is stored and says so when a setting cannot be stored', async () => {
    const studio = arrange();
    await screen.findByRole('link', { name: 'Customers' });
    studio.failOn('settings:set', 'disk-full');

    fireEvent.click(screen.getByRole('button', { name: 'FR – French' }));

    const said = await screen.findByRole('alert');
    expect(said.textContent).toContain('disk');
    expect(within(said).getByRole('button', { name: 'Close' })).toBeDefined();
    expect(await screen.findByRole('link', { name: 'Customers' })).toBeDefined();
  });

  it('turns dark and stays dark', async () => {
    const studio = arrange();

    fireEvent.click(await screen.findByRole('button', { name: 'Switch to dark' }));

    await screen.findByRole('button', { name: 'Switch to light' });
    expect(document.documentElement.dataset.mantineColorScheme).toBe('dark');
    expect(studio.data.settings.colourScheme).toBe('dark');
  });

  it('keeps the number of unsent orders in sight and up to date', async () => {
    const studio = arrange();
    expect(await screen.findByRole('link', { name: 'All orders are at the shop' })).toBeDefined();

    const customer = aCustomer();
    studio.data.customers.push(customer);
    const garment = {
      productId: 'shirt',
      design: 'shirt' as const,
      designOptions: {},
      allowanceMm: 10,
      clothId: 'poplin-white',
      choices: {},
    };
    const id = '7a0c2f7e-6d1b-4f6e-9d5e-0a1b2c3d4e5f';
    await studio.api['orders:saveQuote']({
      id,
      customerId: customer.id,
      garment,
      sessionId: null,
      dueOn: '2026-12-04',
      note: '',
    });
    studio.data.orders = studio.data.orders.map((order) => ({
      ...order,
      state: 'placed',
      delivery: { ...order.delivery, state: 'queued' },
    }));
    act(() => studio.push(['outbox']));

    const badge = await screen.findByRole('link', { name: '1 order not yet at the shop' });
    expect(badge.getAttribute('href')).toBe('#/outbox');
  });

  it('says when the studio is gone and goes on when it is back', async () => {
    const studio = arrange();
    await screen.findByRole('link', { name: 'Customers' });

    act(() => studio.setConnection('lost'));
    const banner = await screen.findByRole('alert');
    expect(banner.textContent).toContain('The studio does not answer');
    await act(async () =>
      fireEvent.click(within(banner).getByRole('button', { name: 'Try again' })),
    );

    expect(screen.queryByText(/The studio does not answer/)).toBeNull();
  });

  it('says that a training studio is one', async () => {
    arrange({ training: true });
    expect(await screen.findByText(/the customers are made up/)).toBeDefined();
  });

  it('finds a customer from anywhere by Ctrl+K and goes there', async () => {
    const customer = aCustomer({ name: 'Inès Benali' });
    arrange({ customers: [customer] });
    await screen.findByRole('link', { name: 'Customers' });

    fireEvent.keyDown(document.documentElement, { key: 'k', code: 'KeyK', ctrlKey: true });
    fireEvent.change(await screen.findByPlaceholderText(/A name, a phone number/), {
      target: { value: 'ines' },
    });
    fireEvent.click(await screen.findByRole('button', { name: /Inès Benali/ }));

    expect(window.location.hash).toBe(`#/customers/${customer.id}`);
  });

  it('lists its keys at a question mark', async () => {
    arrange();
    await screen.findByRole('link', { name: 'Customers' });

    fireEvent.keyDown(document.documentElement, { key: '?', code: 'Slash', shiftKey: true });

    expect(await screen.findByText('Search everywhere')).toBeDefined();
  });

  it('leads a first-time user to a new customer', async () => {
    arrange();
    expect(await screen.findByText('The table is clear')).toBeDefined();
    for (const link of screen.getAllByRole('link', { name: 'New customer' })) {
      expect(link.getAttribute('href')).toBe('#/customers/new');
    }
  });

  it('has words for an address that leads nowhere', async () => {
    window.history.replaceState(null, '', '/#/nowhere');
    arrange();
    expect(await screen.findByText('Nothing lies here')).toBeDefined();
  });

  it('names the window after its page', async () => {
    window.history.replaceState(null, '', '/#/customers');
    arrange();
    await screen.findByRole('heading', { name: 'Customers' });
    expect(document.title).toBe('Customers · Toise');
  });
});
