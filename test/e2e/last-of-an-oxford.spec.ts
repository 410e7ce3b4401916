import { randomUUID } from 'node:crypto';

import type { Page } from '@playwright/test';

import { footSession, someOxford } from '../helpers/an-oxford.ts';
import { someFields } from '../helpers/order-facts.ts';
import { ask } from './ask.ts';
import { OrderLine } from './pages/order-line.ts';
import { expect, test } from './studio-test.ts';

/** A customer with measured feet orders an oxford; answers the order's id. */
async function beginOxford(page: Page): Promise<string> {
  const customer = await ask(page, 'customers:create', { id: randomUUID(), fields: someFields() });
  const session = await ask(page, 'sessions:save', {
    id: randomUUID(),
    session: footSession(customer.id),
  });
  const quote = await ask(page, 'orders:saveQuote', {
    id: randomUUID(),
    customerId: customer.id,
    garment: someOxford(),
    sessionId: session.id,
    dueOn: '2099-12-18',
    note: '',
  });
  return quote.id;
}

test('an oxford is drafted on the last that is chosen, and keeps it when the table changes', async ({
  page,
  studio,
}) => {
  const order = new OrderLine(page);
  const goTo = (place: string) => page.goto(new URL(place, page.url()).href);
  await studio.open(page);
  await page.getByRole('navigation').first().waitFor();
  const id = await beginOxford(page);
  const last = page.getByRole('region', { name: 'Last of each foot' });
  const chisel = last.getByRole('button', { name: /^Chisel toe, 25 mm heel/ });
  const insole = order.piece('Insole, L');

  await test.step('a last is proposed for each foot, with its sizes and reasons', async () => {
    await goTo(`#/order/${id}/pattern`);
    await page.getByRole('tab', { name: 'Last', exact: true }).click();
    await expect(last.getByText('Proposed: Round toe, 25 mm heel.')).toBeVisible();
    await expect(
      page
        .getByText(/^Starting pattern for the last “Round toe.*270 G”/)
        .filter({ visible: true })
        .first(),
    ).toBeVisible();
    const left = last.getByRole('region', { name: 'Left foot' });
    await expect(left.getByRole('combobox', { name: 'Mondopoint' })).toHaveValue('270');
    await expect(left.getByText('EU')).toBeVisible();
    await expect(left.getByText(/^Width G comes nearest at the ball/)).toBeVisible();
    await expect(insole).toContainText('by 28.7');
  });

  await test.step('another last makes another pattern, and undo has the first one back', async () => {
    await chisel.click();
    await expect(chisel).toHaveAttribute('aria-pressed', 'true');
    await expect(insole).toContainText('by 29.6');
    await page.getByRole('button', { name: 'Undo: choice of the last' }).click();
    await expect(insole).toContainText('by 28.7');
    await page.getByRole('button', { name: 'Redo: choice of the last' }).click();
    await expect(insole).toContainText('by 29.6');
  });

  await test.step('the order is taken', async () => {
    await expect(order.saved).toBeVisible();
    await order.step('Confirm').click();
    await order.take.click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Order T-');
  });

  await test.step('the last is edited in the settings', async () => {
    await goTo('#/settings');
    await page.getByRole('link', { name: 'Open the tables' }).click();
    await page.getByRole('button', { name: 'Chisel toe, 25 mm heel', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Edit the last' });
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Long chisel');
    await dialog.getByRole('textbox', { name: 'Length', exact: true }).fill('30,2');
    await dialog.getByRole('button', { name: 'Save the last' }).click();
    const row = page.getByRole('row', { name: /^Long chisel/ });
    await expect(row).toContainText('30.2');
  });

  await test.step('the placed order still has the last it was placed with', async () => {
    await goTo(`#/orders/${id}`);
    const garment = page.getByRole('region', { name: 'Garment' });
    await expect(garment.getByText('Chisel toe, 25 mm heel, 270 G')).toBeVisible();
    const { snapshot } = await ask(page, 'orders:get', { id });
    expect(snapshot?.garment.lasts?.left.sizes.lengthMm).toBe(296);
  });
});
