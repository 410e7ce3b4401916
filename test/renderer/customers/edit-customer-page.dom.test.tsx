import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { EditCustomerPage } from '../../../renderer/features/customers/EditCustomerPage.tsx';
import { createFakeStudio } from '../../helpers/fake-studio.ts';
import { aCustomer } from '../../helpers/fake-studio-data.ts';
import { renderInStudio } from '../render-in-studio.tsx';

afterEach(cleanup);

async function arrange() {
  const customer = aCustomer({ phone: '111 111', notes: 'old' });
  const studio = createFakeStudio({ customers: [customer] });
  const view = renderInStudio(<EditCustomerPage params={{ id: customer.id }} />, {
    studio,
    path: `/customers/${customer.id}/edit`,
  });
  await field('Name');
  /** What another window saves meanwhile. */
  const meanwhile = () => {
    studio.data.customers[0] = { ...customer, phone: '222 222', updatedAt: customer.updatedAt + 1 };
  };
  return { studio, customer, meanwhile, ...view };
}

const field = (name: string) => screen.findByRole('textbox', { name });
const fill = async (name: string, value: string) =>
  fireEvent.change(await field(name), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('changing a customer', () => {
  it('stores the change and goes back to the customer', async () => {
    const { studio, customer, history } = await arrange();
    await fill('Notes', 'new');

    press('Save changes');

    await waitFor(() => expect(studio.data.customers[0]?.notes).toBe('new'));
    await waitFor(() => expect(history?.at(-1)).toBe(`/customers/${customer.id}`));
  });

  it('never overwrites what another window saved: it shows both and a person chooses', async () => {
    const { studio, meanwhile } = await arrange();
    await fill('Phone', '333 333');
    await fill('Notes', 'new');
    meanwhile();

    press('Save changes');

    const dialog = await screen.findByRole('dialog');
    expect(studio.data.customers[0]?.phone).toBe('222 222');
    const phone = within(dialog).getByRole('radiogroup', { name: 'Phone' });
    expect(within(phone).getByText('333 333')).toBeDefined();
    fireEvent.click(within(phone).getByText('222 222'));
    fireEvent.click(within(dialog).getByRole('button', { name: 'Save this choice' }));

    await waitFor(() => expect(studio.data.customers[0]?.notes).toBe('new'));
    expect(studio.data.customers[0]?.phone).toBe('222 222');
  });

  it('does not undo the other’s change of a field that nobody touched here', async () => {
    const { studio, meanwhile } = await arrange();
    await fill('Notes', 'new');
    meanwhile();
    press('Save changes');

    const dialog = await screen.findByRole('dialog');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Save this choice' }));

    await waitFor(() => expect(studio.data.customers[0]?.notes).toBe('new'));
    expect(studio.data.customers[0]?.phone).toBe('222 222');
  });

  it('keeps what was typed when the studio does not answer', async () => {
    const { studio } = await arrange();
    await fill('Notes', 'new');
    studio.failOn('customers:update', 'unreachable');

    press('Save changes');

    expect(await screen.findByText('Not saved. What you typed is still here.')).toBeDefined();
    expect(await field('Notes')).toHaveProperty('value', 'new');
  });

  it('leaves no draft behind when it is given up', async () => {
    const { studio, customer } = await arrange();
    await fill('Notes', 'new');

    press('Cancel');

    await waitFor(() => expect(studio.requestsOf('drafts:drop')).toHaveLength(1));
    expect(studio.data.drafts.has(`customer:${customer.id}`)).toBe(false);
    expect(studio.data.customers[0]?.notes).toBe('old');
  });
});
