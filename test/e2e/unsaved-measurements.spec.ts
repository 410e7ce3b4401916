import { OrderLine } from './pages/order-line.ts';
import { expect, test } from './studio-test.ts';

test('measurements that were typed but not saved survive a reload', async ({ page, studio }) => {
  await studio.open(page);
  const order = new OrderLine(page);
  await order.begin();
  await order.createCustomer({ Name: 'Inès Caron' });
  await order.measureFor('shirt');
  const stored = page.waitForResponse(async (answer) => {
    const sent = answer.request().postData() ?? '';
    return (
      answer.url().endsWith('drafts:replace') && sent.includes('measure:') && sent.includes('38.5')
    );
  });
  await order.measurement('Neck').fill('38.5');
  await order.measurement('Neck').press('Enter');
  await stored;

  await page.reload();

  await expect(order.heading('Order for Inès Caron')).toBeVisible();
  await expect(order.measurement('Neck')).toHaveValue('38.5');
});

test('an order that was left is resumed where it was', async ({ page, studio }) => {
  await studio.open(page);
  const order = new OrderLine(page);
  await order.begin();
  await order.createCustomer({ Name: 'Inès Caron' });
  await order.step('Design').click();
  await page.getByRole('button', { name: /chinos/i }).click();
  await expect(order.saved).toBeVisible();

  await page.getByRole('link', { name: 'Orders', exact: true }).click();
  await page.getByRole('radiogroup', { name: 'Which orders' }).getByText('Quotes').click();
  await page
    .getByRole('row', { name: /Inès Caron/ })
    .getByRole('link')
    .click();
  await page.getByRole('link', { name: 'Go on with the order' }).click();

  await expect(order.heading('What shall we make?')).toBeVisible();
  await expect(page.getByRole('button', { name: /chinos/i })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await order.step('Confirm').click();
  await expect(page.getByRole('list', { name: 'Still missing' })).toContainText(
    'This customer has not been measured yet.',
  );
});

test('what is typed while the studio is gone is stored when it is back', async ({
  context,
  page,
  studio,
}) => {
  await studio.open(page);
  const order = new OrderLine(page);
  await order.begin();
  await order.createCustomer({ Name: 'Inès Caron' });
  await order.measureFor('shirt');
  await expect(order.measurement('Neck')).toBeVisible();
  await studio.kill();

  await order.measurement('Neck').fill('38.5');
  await expect(page.getByRole('alert').filter({ hasText: 'does not answer' })).toBeVisible();
  await studio.killAndRestart();
  // A restart signs every browser out; the new address lets this one in again.
  await studio.open(await context.newPage());
  const stored = page.waitForResponse(
    (answer) =>
      answer.url().endsWith('drafts:replace') &&
      (answer.request().postData() ?? '').includes('38.5') &&
      answer.ok(),
  );
  await page.getByRole('button', { name: 'Try again' }).click();
  await stored;
  await page.reload();

  await expect(order.measurement('Neck')).toHaveValue('38.5');
});
