import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { expect, test } from './studio-test.ts';

test.use({ training: true });

const column = (page: Page, name: string) =>
  page.getByRole('region', { name: new RegExp(`^${name}: `) });

const payments = (page: Page) =>
  page.getByRole('region', { name: 'Payments' }).getByRole('listitem');

async function openBoard(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Orders' })
    .click();
  await page.getByRole('link', { name: 'Board' }).click();
  await expect(column(page, 'Placed').getByRole('listitem').first()).toBeVisible();
}

async function firstPlaced(page: Page): Promise<string> {
  await openBoard(page);
  const card = column(page, 'Placed').getByRole('listitem').first();
  const text = (await card.textContent()) ?? '';
  const number = /T-\d+/.exec(text)?.[0] ?? '';
  await card.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(number);
  return number;
}

test('an order takes a deposit, is changed, cut, and then refuses to be changed', async ({
  page,
  studio,
}) => {
  await studio.open(page);
  const number = await firstPlaced(page);

  await test.step('a deposit is recorded, an amount that is none is not', async () => {
    await page.getByRole('button', { name: 'Record a payment' }).click();
    const amount = page.getByRole('textbox', { name: /^Amount/ });
    await amount.fill('1.250');
    await page.getByRole('button', { name: 'Record', exact: true }).click();
    await expect(page.getByText('Too many digits after the mark.')).toBeVisible();
    await amount.fill('19,90');
    await page.getByRole('button', { name: 'Record', exact: true }).click();
    await expect(payments(page)).toContainText('19.90');
  });

  const replacing = await test.step('a change is a quote that takes its place', async () => {
    await page.getByRole('button', { name: 'Change the order' }).click();
    await page
      .getByRole('navigation', { name: 'Steps of the order' })
      .getByRole('link', { name: 'Confirm' })
      .click();
    await page.getByRole('button', { name: 'Take the order' }).click();
    await expect(page.getByText(/^Order taken for/)).toBeVisible();
    await page.getByRole('link', { name: 'See the order' }).click();
    await expect(page.getByText(`Takes the place of ${number}.`)).toBeVisible();
    await expect(payments(page).filter({ hasText: 'Moved with the order' })).toContainText('19.90');
    const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    await page.getByRole('link', { name: number, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(number);
    await expect(page.getByText('Cancelled').first()).toBeVisible();
    return /T-\d+/.exec(title)?.[0] ?? '';
  });

  await test.step('once it is cut it can no longer be changed', async () => {
    await page.getByRole('link', { name: replacing, exact: true }).click();
    await page.getByRole('button', { name: 'To the pattern table' }).click();
    await page.getByRole('button', { name: 'Mark as cut' }).click();
    await expect(page.getByRole('button', { name: 'To the sewing room' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Change the order' })).toHaveCount(0);
  });

  await test.step('cancelling cut cloth asks why', async () => {
    await page.getByRole('button', { name: 'Other moves' }).click();
    await page.getByRole('menuitem', { name: 'Cancel the order' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('Cloth was already cut');
    await dialog.getByRole('button', { name: 'Cancel the order' }).click();
    await expect(dialog).toContainText('Please say why');
    await dialog.getByRole('textbox', { name: 'Why?' }).fill('The wedding is off');
    await dialog.getByRole('button', { name: 'Cancel the order' }).click();
    await expect(page.getByText(/The wedding is off/)).toBeVisible();
  });
});

test('the board moves orders by hand, by menu and several at once', async ({ page, studio }) => {
  await studio.open(page);
  await openBoard(page);
  const cards = column(page, 'Placed').getByRole('listitem');
  const [first, second] = [cards.first(), cards.nth(1)];
  const numberOf = async (card: typeof first) =>
    /T-\d+/.exec((await card.textContent()) ?? '')?.[0] ?? '';
  const [one, two] = [await numberOf(first), await numberOf(second)];

  await first.dragTo(column(page, 'On the pattern table'), { steps: 12 });
  await expect(column(page, 'On the pattern table').getByText(one)).toBeVisible();

  await page.getByRole('button', { name: `Move ${two}` }).click();
  await page.getByRole('menuitem', { name: 'To the pattern table' }).click();
  await expect(column(page, 'On the pattern table').getByText(two)).toBeVisible();

  await page.getByRole('checkbox', { name: `Choose ${one}` }).check();
  await page.getByRole('checkbox', { name: `Choose ${two}` }).check();
  await page.getByRole('button', { name: 'Move them' }).click();
  await page.getByRole('menuitem', { name: 'Mark as cut' }).click();
  await expect(column(page, 'Cut').getByRole('listitem')).toHaveCount(2);

  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual(
    [],
  );
});
