import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { CustomersPage } from '../../../renderer/features/customers/CustomersPage.tsx';
import { createFakeStudio } from '../../helpers/fake-studio.ts';
import { aCustomer } from '../../helpers/fake-studio-data.ts';
import { renderInStudio } from '../render-in-studio.tsx';

afterEach(cleanup);

const NAMES = ['Camille Perrin', 'Anatole Lefèvre', 'Margaret Ashworth'];
const idOf = (index: number) => `00000000-0000-4000-8000-${index.toString().padStart(12, '0')}`;

function arrange(names = NAMES, searched = '') {
  // What jsdom lacks; nothing on this page is below the fold.
  Object.assign(window, {
    IntersectionObserver: class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  });
  const studio = createFakeStudio({
    customers: names.map((name, index) => aCustomer({ id: idOf(index), name })),
  });
  const view = renderInStudio(<CustomersPage />, {
    studio,
    path: '/customers',
    search: searched,
  });
  return { studio, ...view };
}

const search = () => screen.getByRole('searchbox', { name: 'Search customers' });
const type = (value: string) => fireEvent.change(search(), { target: { value } });

describe('the list of customers', () => {
  it('is searched while typing, whatever the accents', async () => {
    arrange();
    await screen.findByText('Camille Perrin');

    type('lefevre');

    await waitFor(() => expect(screen.queryByText('Camille Perrin')).toBeNull());
    expect(screen.getByText('Anatole Lefèvre')).toBeDefined();
    expect(screen.getByText('1 found')).toBeDefined();
  });

  it('opens the first one found at Enter', async () => {
    const { history } = arrange();
    await screen.findByText('Camille Perrin');
    type('margaret');
    await screen.findByText('1 found');

    fireEvent.keyDown(search(), { key: 'Enter' });

    expect(history?.at(-1)).toBe(`/customers/${idOf(2)}`);
  });

  it('is walked by the arrow keys, from the search and back to it', async () => {
    arrange();
    await screen.findByText('Camille Perrin');
    const focused = () => document.activeElement;
    const press = (key: string) => fireEvent.keyDown(focused() ?? document.body, { key });

    search().focus();
    press('ArrowDown');
    expect(focused()?.textContent).toContain('Camille Perrin');
    press('ArrowDown');
    expect(focused()?.textContent).toContain('Anatole Lefèvre');
    press('End');
    expect(focused()?.textContent).toContain('Margaret Ashworth');
    press('Home');
    press('ArrowUp');
    expect(focused()).toBe(search());
  });

  it('offers to write down a name that is not found', async () => {
    arrange();
    await screen.findByText('Camille Perrin');

    type('Zoé d’Arc');

    const link = await screen.findByRole('link', { name: /New customer “Zoé d’Arc”/ });
    expect(link.getAttribute('href')).toBe(
      `/customers/new?name=${encodeURIComponent('Zoé d’Arc')}`,
    );
  });

  it('leads to the first customer while there is none', async () => {
    arrange([]);
    expect(await screen.findByText('Nobody in the book yet')).toBeDefined();
  });

  it('is still narrowed down on the way back from a customer', async () => {
    const { history } = arrange();
    await screen.findByText('Camille Perrin');
    type('margaret');
    await screen.findByText('1 found');
    await waitFor(() => expect(history?.at(-1)).toBe('/customers?text=margaret'));
    cleanup();

    arrange(NAMES, 'text=margaret');

    expect(await screen.findByText('1 found')).toBeDefined();
    expect(search()).toHaveProperty('value', 'margaret');
  });

  it('comes page by page', async () => {
    const many = Array.from({ length: 90 }, (_, index) => `Customer ${index.toString()}`);
    const { studio } = arrange(many);
    await screen.findByText('Customer 0');
    expect(screen.queryByText('Customer 40')).toBeNull();

    fireEvent.click(screen.getByRole('button', { name: 'Show more' }));

    expect(await screen.findByText('Customer 79')).toBeDefined();
    expect(studio.requestsOf('customers:list').map(({ offset }) => offset)).toEqual([0, 40]);
  });

  it('says why it cannot be shown, and asks again', async () => {
    const { studio } = arrange();
    await screen.findByText('Camille Perrin');
    studio.failOn('customers:list', 'database-broken');
    type('zzz');
    expect(await screen.findByText(/file is damaged/)).toBeDefined();

    studio.recover('customers:list');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await screen.findByText(/Nobody found for “zzz”/)).toBeDefined();
  });
});
