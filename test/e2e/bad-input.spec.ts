import { OrderLine } from './pages/order-line.ts';
import { ShopPage } from './pages/shop-page.ts';
import { expect, test } from './studio-test.ts';

test.describe('a measurement that cannot be', () => {
  for (const [typed, words] of [
    ['0', 'A measurement cannot be zero'],
    ['-39', 'A measurement cannot be below zero'],
    ['390', 'Did you mean 39.0'],
    ['neck', 'This is not a number'],
    ['3,9,1', 'There are two decimal marks'],
  ] as const) {
    test(`“${typed}” is refused with words and stored nowhere`, async ({ page, studio }) => {
      await studio.open(page);
      const order = new OrderLine(page);
      await order.begin();
      await order.createCustomer({ Name: 'Inès Caron' });
      await order.measureFor('shirt');

      await order.measurement('Neck').fill(typed);
      await order.measurement('Neck').press('Enter');

      await expect(order.measurements.getByText(words)).toBeVisible();
      await expect(order.measurement('Neck')).toHaveValue(typed);
      await expect(
        order.measurements.getByRole('button', { name: 'Save the measurements' }),
      ).toBeDisabled();
    });
  }
});

test('a customer without a name is asked for one, and nobody is written', async ({
  page,
  studio,
}) => {
  await studio.open(page);
  const order = new OrderLine(page);
  await order.begin();

  await order.createCustomer({ 'E-mail': 'not an address' });

  await expect(page.getByRole('textbox', { name: /^Name\b/ })).toBeFocused();
  await page.getByRole('link', { name: 'Customers', exact: true }).click();
  await expect(page.getByRole('main')).not.toContainText('not an address');
});

test('a shop address that would carry the key in the clear is refused', async ({
  page,
  studio,
}) => {
  await studio.open(page);
  const shop = new ShopPage(page);
  await shop.open();
  await shop.choose('Vendure');
  await shop.fill('http://shop.example.com/admin-api', 'name:password');

  await shop.save();

  await expect(page.getByText('The key would travel in the clear', { exact: false })).toBeVisible();
  await expect(shop.standing.getByText('Not connected')).toBeVisible();
});

test('a shop that is not there is said to be not there', async ({ page, studio }) => {
  await studio.open(page);
  const shop = new ShopPage(page);
  await shop.open();
  // Nothing listens on the discard port.
  await shop.choose('Vendure');
  await shop.fill('http://127.0.0.1:9/admin-api', 'name:password');

  await shop.test();

  await expect(shop.answer.getByText('Nobody answers there')).toBeVisible();
});
