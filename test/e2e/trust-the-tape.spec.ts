import type { Page } from '@playwright/test';

import type { Order } from '../../shared/order/order.ts';
import { OrderLine } from './pages/order-line.ts';
import { expect, test } from './studio-test.ts';

const orderInStudio = (page: Page): Promise<Order> =>
  page.evaluate(async () => {
    const id = location.hash.split('/')[2];
    const answer = await fetch('./api/orders:get', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ request: { id } }),
    });
    const reply = (await answer.json()) as { readonly value: Order };
    return reply.value;
  });

test('a walk-in: a slip caught and corrected by one key, six readings, the rest estimated, warned before the order', async ({
  page,
  studio,
}) => {
  test.setTimeout(300_000);
  const order = new OrderLine(page);
  const { measurements } = order;
  const warning = measurements.getByText('Did you mean');

  await test.step('a walk-in who is measured for a shirt', async () => {
    await studio.open(page);
    await order.begin();
    await order.createCustomer({ Name: 'Basile Roche' });
    await order.measureFor('shirt');
    await measurements.getByRole('button', { name: /On the body/ }).click();
    await measurements
      .getByRole('radiogroup', { name: 'Compared with bodies of' })
      .getByText('men', { exact: true })
      .click();
    await order.measurement('Stature').fill('178');
    await order.measurement('Weight').fill('78');
  });

  await test.step('a chest typed in inches is put right by one key', async () => {
    await order.measurement('Neck').fill('39');
    await order.measurement('Chest').focus();
    await page.keyboard.type('40,2');
    await page.keyboard.press('Enter');
    await expect(warning).toHaveText(/Did you mean 102\.1\scm\? It looks like inches\./);

    await page.keyboard.press('Alt+Enter');

    await expect(order.measurement('Chest')).toHaveValue('102.1');
    await expect(warning).toHaveCount(0);
  });

  await test.step('exchanged digits are caught when the field is left, and taken back by undo', async () => {
    await order.measurement('Biceps').focus();
    await page.keyboard.type('43,1');
    await page.keyboard.press('Enter');
    await expect(order.measurement('Wrist')).toBeFocused();
    await expect(order.measurement('Biceps')).toHaveAccessibleDescription(/Did you mean 34\.1/);

    await page.keyboard.press('Alt+Enter');
    await expect(order.measurement('Biceps')).toHaveValue('34.1');
    await page.keyboard.press('Control+Z');
    await expect(order.measurement('Biceps')).toHaveValue('43,1');
    await page.keyboard.press('Control+Shift+Z');
    await expect(order.measurement('Biceps')).toHaveValue('34.1');
  });

  await test.step('what is not measured is estimated, drawn as a preview, and ranked', async () => {
    await order.measurement('Waist').fill('88');
    await order.measurement('Hips, at the hip bone').fill('95');
    await expect(order.measurement('Wrist')).toHaveAttribute('placeholder', /^≈ 1[5-9]/);
    await expect(page.getByText('Preview: 8 measurements are estimated')).toBeVisible();
    await expect(order.piece('Back')).toHaveCount(1);

    const next = measurements.getByRole('list', { name: 'Next, the most useful first' });
    await expect(next.getByRole('button').first()).toContainText('mm');
    const [, best = ''] =
      /^(?:Alt\+N)?(.*?)−/.exec((await next.getByRole('button').first().textContent()) ?? '') ?? [];
    await page.keyboard.press('Alt+N');
    await expect(order.measurement(best)).toBeFocused();
    await page.keyboard.type(best === 'Shoulder to shoulder' ? '45' : '12');
    await page.keyboard.press('Enter');
  });

  await test.step('saved as they are: six readings, and what is known of the body', async () => {
    await order.saveMeasurements();
    await expect(page.getByText('6 readings saved')).toBeVisible();
  });

  await test.step('the order warns, and is taken only with the estimates agreed to', async () => {
    await order.step('Confirm').click();
    const note = page.getByRole('region', { name: '7 measurements are estimates' });
    await expect(note).toBeVisible();
    await expect(note.getByRole('row', { name: /^Wrist ≈/ })).toBeVisible();
    await expect(order.take).toBeDisabled();

    await note.getByRole('checkbox').check();
    await expect(order.take).toBeEnabled();
    await order.take.click();
    await expect(page.getByRole('heading', { name: /^Order T-/ })).toBeVisible();
  });

  await test.step('the order says so to the cutter, and for good', async () => {
    const taken = await orderInStudio(page);
    expect(Object.keys(taken.snapshot?.measurements.estimates ?? {})).toHaveLength(7);
    await page.goto(new URL(`#/orders/${taken.id}`, page.url()).href);
    await expect(page.getByRole('alert').getByText('Not to be cut yet')).toBeVisible();
    await expect(page.getByText(/^Taken with estimates: .*Wrist/)).toBeVisible();
  });
});
