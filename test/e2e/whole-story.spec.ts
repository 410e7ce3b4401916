import { join } from 'node:path';

import type { Locator, Page } from '@playwright/test';

import type { Order } from '../../shared/order/order.ts';
import type { ShopOrder } from '../../shared/sync/shop-message.ts';
import { startVendure, type VendureServer } from '../shops/vendure-server.ts';
import { SHIRT_BODY } from './bodies.ts';
import { OrderLine } from './pages/order-line.ts';
import { OutboxPage } from './pages/outbox-page.ts';
import { ShopPage } from './pages/shop-page.ts';
import { expect, test } from './studio-test.ts';
import { deliver, ordersAt } from './vendure-orders.ts';

const EMAIL = 'ines.caron@example.org';

/** What the studio knows of the order on the screen, asked as the window asks it. */
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

/** What a piece says once it says the same twice: the last key's draft has arrived. */
async function atRest(piece: Locator): Promise<string> {
  let before = '';
  await expect
    .poll(
      async () => {
        const now = (await piece.textContent()) ?? '';
        const isSame = now !== '' && now === before;
        before = now;
        return isSame;
      },
      { intervals: [600] },
    )
    .toBe(true);
  return before;
}

/** Types every measurement the panel asks for, with the keyboard alone, Enter leading on. */
async function typeMeasurements(order: OrderLine): Promise<void> {
  const { page } = order;
  const [first = ''] = SHIRT_BODY.keys();
  await order.measurement(first).focus();
  for (let field = 0; field < SHIRT_BODY.size; field += 1) {
    const label = await page.evaluate(() => {
      const focused = document.activeElement;
      return focused instanceof HTMLInputElement ? (focused.labels?.[0]?.textContent ?? '') : '';
    });
    const value = SHIRT_BODY.get(label);
    expect(value, `a field for “${label}”`).toBeDefined();
    await page.keyboard.type(value ?? '');
    await page.keyboard.press('Enter');
  }
}

test('from a new customer to one order at the shop, through a dead shop and a power cut', async ({
  dataFolder,
  page,
  studio,
}) => {
  test.setTimeout(600_000);
  const database = join(dataFolder, 'vendure.sqlite');
  let shop: VendureServer = await startVendure({ database });
  const order = new OrderLine(page);
  const shopPage = new ShopPage(page);
  const outbox = new OutboxPage(page);

  await test.step('the shop is connected, then goes down', async () => {
    await studio.open(page);
    await shopPage.open();
    await shopPage.choose('Vendure');
    await shopPage.fill(shop.address, shop.apiKey);
    await shopPage.test();
    await expect(shopPage.answer.getByText('The connection works')).toBeVisible();
    await shopPage.save();
    await expect(shopPage.standing.getByText('16 of 16')).toBeVisible();
    await shop.stop();
  });

  await test.step('a new customer', async () => {
    await order.begin();
    await order.createCustomer({
      Name: 'Inès Caron',
      Phone: '06 12 34 56 78',
      'E-mail': EMAIL,
      Street: '4 rue des Tanneurs',
      Postcode: '69001',
      Town: 'Lyon',
    });
    await expect(order.heading('Order for Inès Caron')).toBeVisible();
  });

  await test.step('measurements typed by keyboard, and the canvas redraws while typing', async () => {
    await order.measureFor('shirt');
    await typeMeasurements(order);
    const front = order.piece('Left front');
    await expect(front).toBeVisible();
    const facts = await atRest(front);
    const picture = await order.canvas.screenshot();

    const chest = order.measurement('Chest');
    await chest.focus();
    await page.keyboard.type('118');

    await expect(front).not.toHaveText(facts);
    await atRest(front);
    const wider = await order.canvas.screenshot();
    expect(wider.equals(picture), 'the drawing is another one').toBe(false);

    await chest.press('Control+a');
    await page.keyboard.type('102,5');
    await expect(front).toHaveText(facts);
    await order.saveMeasurements();
    await expect(order.measurements.getByRole('button', { name: 'Saved' })).toBeVisible();
  });

  await test.step('a shirt, its pattern, its cloth', async () => {
    await order.goOn();
    await expect(
      page.getByRole('button', { name: /Made-to-measure shirt, front/ }),
    ).toHaveAttribute('aria-pressed', 'true');
    await order.goOn();
    await expect(order.piece('Sleeve')).toBeVisible();
    await order.goOn();
    await order.cloth('Blue Oxford').check();
    await order.option('Buttons', 'Mother-of-pearl').check();
    await expect(order.saved).toBeVisible();
  });

  const taken = await test.step('the order is taken while the shop is down', async () => {
    await order.goOn();
    await expect(order.heading('Is everything right?')).toBeVisible();
    const price = (await order.price.textContent()) ?? '';
    await expect(order.take).toHaveText(`Take the order for ${price}`);
    await order.take.click();
    await expect(page.getByRole('heading', { name: /^Order T-/ })).toBeVisible();
    await expect(page.getByText(price).first()).toBeVisible();
    await expect(order.unsent).toHaveText(/1/);
    return orderInStudio(page);
  });
  expect(taken.state).toBe('placed');
  expect(taken.key).not.toBeNull();

  await test.step('the power is cut; after it nothing is lost', async () => {
    await studio.killAndRestart();
    await studio.open(page);
    await page.goto(new URL(`#/orders/${taken.id}`, page.url()).href);
    await expect(page.getByRole('heading', { name: `Order ${taken.number}` })).toBeVisible();
    const after = await orderInStudio(page);
    expect(after).toMatchObject({ key: taken.key, hash: taken.hash, snapshot: taken.snapshot });
    expect(after.delivery.state).not.toBe('at-shop');
  });

  await test.step('the shop is back and gets the order by itself or when asked', async () => {
    shop = await startVendure({ database, port: shop.port });
    await outbox.open();
    await outbox.sendNow();
    await expect(page.getByText('Everything is at the shop')).toBeVisible({ timeout: 180_000 });
  });

  const [found, ...others] = await ordersAt(shop);

  await test.step('exactly one order is there, with the right specification, price and key', () => {
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      totalWithTax: taken.price?.totalMinor,
      currencyCode: 'EUR',
      customFields: { externalId: taken.key },
      lines: [{ quantity: 1, customFields: { externalId: taken.key } }],
    });
    const [line] = found?.lines ?? [];
    const message = JSON.parse(line?.customFields.spec ?? '{}') as ShopOrder;
    expect(message).toMatchObject({
      key: taken.key,
      number: taken.number,
      sku: line?.productVariant.sku,
      snapshotHash: taken.hash,
      garment: taken.garment,
      price: taken.price,
      customer: { name: 'Inès Caron', email: EMAIL },
    });
    // The body stays in the studio.
    expect(line?.customFields.spec).not.toContain('measurements');
    expect(line?.customFields.spec).not.toContain('1025');
  });

  await test.step('asking again makes no second one', async () => {
    await outbox.sendNow();
    await page.goto(new URL(`#/orders/${taken.id}`, page.url()).href);
    await expect(page.getByText('The shop has the order.')).toBeVisible();
    expect(await ordersAt(shop)).toHaveLength(1);
  });

  await test.step('what the shop does with it shows in the studio', async () => {
    if (found === undefined) throw new Error('the order is not there');
    await deliver(shop, found);
    await outbox.open();
    await outbox.sendNow();
    await page.goto(new URL(`#/orders/${taken.id}`, page.url()).href);
    await expect(page.getByText('State at the shop: Delivered')).toBeVisible({ timeout: 120_000 });
    await expect(page.getByRole('main').getByText('Delivered', { exact: true })).toBeVisible();
  });

  await shop.stop();
});
