import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { NewCustomerPage } from '../../../renderer/features/customers/NewCustomerPage.tsx';
import { createFakeStudio } from '../../helpers/fake-studio.ts';
import { aCustomer, type FakeData } from '../../helpers/fake-studio-data.ts';
import { renderInStudio } from '../render-in-studio.tsx';

afterEach(cleanup);

const KEY = 'customer-new:0';

function arrange(data: Partial<FakeData> = {}, search = '') {
  const studio = createFakeStudio(data);
  const open = () =>
    renderInStudio(<NewCustomerPage />, { studio, path: '/customers/new', search });
  return { studio, open, ...open() };
}

const field = (name: string) => screen.findByRole('textbox', { name });
const fill = async (name: string, value: string) =>
  fireEvent.change(await field(name), { target: { value } });
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Save customer' }));

describe('a new customer', () => {
  it('is stored with everything that was typed, and their page opens', async () => {
    const { studio, history } = arrange();
    await fill('Name', 'Camille Perrin');
    await fill('Phone', '+33 6 12 34 56 78');
    await fill('Birthday', '12/5/84');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Keep the measurements' }));

    save();

    await waitFor(() => expect(studio.data.customers).toHaveLength(1));
    expect(studio.data.customers[0]).toMatchObject({
      name: 'Camille Perrin',
      phone: '+33 6 12 34 56 78',
      birthday: '1984-05-12',
      consents: [{ purpose: 'measurements', given: true }],
    });
    await waitFor(() =>
      expect(history?.at(-1)).toBe(`/customers/${studio.data.customers[0]?.id ?? ''}`),
    );
    await waitFor(() => expect(studio.data.drafts.has(KEY)).toBe(false));
  });

  it('says what is wrong with a field and asks the studio nothing', async () => {
    const { studio } = arrange();
    await fill('E-mail', 'nobody');

    save();

    expect(await screen.findByText('Please enter a name.')).toBeDefined();
    expect(screen.getByText(/does not look like an e-mail/)).toBeDefined();
    expect(studio.requestsOf('customers:create')).toEqual([]);
  });

  it('keeps what was typed after a failure, and makes one customer of two attempts', async () => {
    const { studio } = arrange();
    await fill('Name', 'Camille Perrin');
    await fill('Notes', 'A higher armhole.');
    studio.failOn('customers:create', 'disk-full');
    save();
    expect(await screen.findByText(/The disk is full/)).toBeDefined();
    expect(await field('Notes')).toHaveProperty('value', 'A higher armhole.');

    studio.recover('customers:create');
    save();

    await waitFor(() => expect(studio.data.customers).toHaveLength(1));
    const ids = studio.requestsOf('customers:create').map(({ id }) => id);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  it('is as it was left when the window is opened again', async () => {
    const { studio, open } = arrange();
    await fill('Name', 'Camille Perrin');
    await fill('Birthday', '12/5');
    // The window is closed before the typing has rested.
    cleanup();
    await waitFor(() => expect(studio.data.drafts.has(KEY)).toBe(true));

    open();

    expect(await field('Name')).toHaveProperty('value', 'Camille Perrin');
    expect(await field('Birthday')).toHaveProperty('value', '12/5');
    expect(screen.getByText(/You had begun this/)).toBeDefined();

    fireEvent.click(screen.getByRole('button', { name: 'Start over' }));
    expect(await field('Name')).toHaveProperty('value', '');
    await waitFor(() => expect(studio.data.drafts.has(KEY)).toBe(false));
  });

  it('shows who may already be in the book under that number', async () => {
    const known = aCustomer({ name: 'Camille Perrin', phone: '+33 6 12 34 56 78' });
    arrange({ customers: [known] });

    await fill('Phone', '06 12 34 56 78');

    const link = await screen.findByRole('link', { name: 'Camille Perrin' });
    expect(link.getAttribute('href')).toBe(`/customers/${known.id}`);
  });

  it('starts with the name that was searched for', async () => {
    arrange({}, 'name=Zo%C3%A9');
    expect(await field('Name')).toHaveProperty('value', 'Zoé');
  });

  it('is saved by Ctrl+S', async () => {
    const { studio } = arrange();
    await fill('Name', 'Camille Perrin');

    fireEvent.keyDown(await field('Name'), { key: 's', code: 'KeyS', ctrlKey: true });

    await waitFor(() => expect(studio.data.customers).toHaveLength(1));
  });

  it('says how the birthday was understood without rewriting it', async () => {
    arrange();

    await fill('Birthday', '12.5.84');

    expect(screen.getByText(/12 May 1984, \d+ years old/)).toBeDefined();
    expect(await field('Birthday')).toHaveProperty('value', '12.5.84');
  });
});
