import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';

import { expect, test } from './studio-test.ts';

test.use({ training: true });

/** Of the training studio: its cloth is short, so it waits. */
const ORDER = 'T-000006';
/** A quote for a garment that the same cloth is offered for. */
const QUOTE = 'T-000026';

async function expectNoBarrier(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa']).analyze();
  const barriers = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  expect(barriers).toEqual([]);
}

const place = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name });

async function openPurchases(page: Page): Promise<void> {
  await place(page, 'Cloth').click();
  await page.getByRole('link', { name: /^What to order/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What to order');
}

async function openOrder(page: Page, number = ORDER): Promise<void> {
  await page.getByRole('button', { name: /^Search/ }).click();
  await page.getByRole('dialog').getByRole('textbox').fill(number);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: new RegExp(number) })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(number);
}

test('cloth that an order waits for is ordered, comes in, is cut, and is low again', async ({
  page,
  studio,
}) => {
  await studio.open(page);
  const tweed = page.getByRole('row', { name: /Heather tweed/ });
  const ofOrder = page.getByRole('region', { name: 'Cloth of this order' });

  await test.step('whoever takes an order sees what is short, and may take it all the same', async () => {
    await openOrder(page, QUOTE);
    await page.getByRole('link', { name: 'Go on with the order' }).click();
    await page
      .getByRole('navigation', { name: 'Steps of the order' })
      .getByRole('link', { name: 'Cloth' })
      .click();
    const cloth = page.getByRole('group', { name: 'Cloth' }).getByRole('radio', { name: /tweed/ });
    await expect(page.getByText(/^0\.45.m free, 0\.\d\d.m needed: order/)).toBeVisible();
    await cloth.check();
    await expectNoBarrier(page);
  });

  await test.step('the list says from whom, for whom and how much', async () => {
    await openPurchases(page);
    const supplier = page.getByRole('region', { name: 'Holloway & Marsh' });
    await expect(supplier.getByRole('row', { name: /Heather tweed/ })).toContainText(ORDER);
    await expectNoBarrier(page);
  });

  await test.step('ordered, and arrived as a bolt of five metres', async () => {
    await tweed.getByRole('button', { name: 'Ordered' }).click();
    await expect(tweed).toContainText('0.69');
    await tweed.getByRole('button', { name: 'Arrived' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('textbox', { name: /^Length/ })).toHaveValue('0.69');
    await dialog.getByRole('textbox', { name: /^Length/ }).fill('5 ells');
    await dialog.getByRole('button', { name: 'Receive' }).click();
    await expect(dialog.getByText('Type a length, e.g. 2.40.')).toBeVisible();
    await dialog.getByRole('textbox', { name: /^Length/ }).fill('5,00');
    await dialog.getByRole('textbox', { name: 'Written on it' }).fill('TWD-1');
    await dialog.getByRole('button', { name: 'Receive' }).click();
    await expect(tweed).toHaveCount(0);
  });

  await test.step('the order has its cloth, and it is cut', async () => {
    await openOrder(page);
    await expect(ofOrder).toContainText('kept on TWD-1');
    await expectNoBarrier(page);
    await ofOrder.getByRole('button', { name: /^Cut: took/ }).click();
    const took = page.getByRole('dialog').getByRole('textbox', { name: /^Took/ });
    await took.fill('9');
    await took.press('Enter');
    await expect(page.getByText(/There are only 5\.00.m of it/)).toBeVisible();
    await took.fill('0.75');
    await took.press('Enter');
    await expect(ofOrder).toContainText('cut from TWD-1');
    await expect(page.getByText('Cut', { exact: true }).first()).toBeVisible();
  });

  await test.step('undoing gives the cloth back to the order, and it is cut again', async () => {
    await page.getByRole('alert').getByRole('button', { name: 'Undo' }).last().click();
    await expect(ofOrder).toContainText('kept on TWD-1');
    await ofOrder.getByRole('button', { name: /^Cut: took/ }).click();
    await page.getByRole('dialog').getByRole('textbox', { name: /^Took/ }).fill('0.75');
    await page.getByRole('dialog').getByRole('button', { name: 'Note it' }).click();
    await expect(ofOrder).toContainText('cut from TWD-1');
  });

  await test.step('with a level set it is low, and on the list again', async () => {
    await ofOrder.getByRole('link', { name: 'The cloth' }).click();
    const stock = page.getByRole('region', { name: 'Stock' });
    await expect(stock).toContainText(/On the shelf\s*4\.70/);
    await expectNoBarrier(page);
    await page.getByRole('link', { name: 'Edit' }).click();
    await page.getByRole('textbox', { name: /^Order again when/ }).fill('6');
    await page.getByRole('button', { name: 'Save the cloth' }).click();
    await expect(page.getByText('low', { exact: true })).toBeVisible();
    await openPurchases(page);
    await expect(tweed).toContainText('1.30');
    await expect(tweed).not.toContainText(ORDER);
  });
});

test('a cloth of the shop’s own is made, found and offered', async ({ page, studio }) => {
  await studio.open(page);
  await place(page, 'Cloth').click();
  await page.getByRole('link', { name: 'New cloth' }).click();
  await page.getByRole('button', { name: 'Save the cloth' }).click();
  await expect(page.getByText('Type a name.')).toBeVisible();
  await expectNoBarrier(page);
  const fill = (label: RegExp, text: string) =>
    page.getByRole('textbox', { name: label }).fill(text);
  await fill(/^Name in English/, 'Pistachio seersucker');
  await fill(/^SKU/, 'OWN-PIS');
  await fill(/^Price a metre/, '31,50');
  await fill(/^Usable width/, '146');
  await page.getByRole('checkbox', { name: 'Made-to-measure shirt', exact: true }).check();
  await page.reload();
  await expect(page.getByRole('textbox', { name: /^SKU/ })).toHaveValue('OWN-PIS');
  await page.getByRole('button', { name: 'Save the cloth' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pistachio seersucker');

  await place(page, 'Cloth').click();
  await page.getByRole('searchbox').fill('pist');
  await expect(page.getByRole('row', { name: /Pistachio/ })).toContainText('€31.50');
  await expect(page.getByRole('row')).toHaveCount(2);
});
