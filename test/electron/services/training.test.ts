import { expect, it } from 'vitest';

import { readTrainingCustomers } from '../../../electron/services/training-data.ts';
import { readingsOfVisit } from '../../../electron/services/training-readings.ts';
import { openTestStudio, RESOURCES } from '../../helpers/open-test-studio.ts';

/** Numbers that ARCEP (France) and Ofcom (United Kingdom) keep for fiction. */
const FICTION =
  /^(01 99 00|02 61 91|03 53 01|04 65 71|05 36 49|06 39 98) \d\d \d\d$|^07700 900\d{3}$|^020 7946 0\d{3}$|^(0113|0117|0131|0161) 496 0\d{3}$/;

it('knows only people whom nobody can reach', async () => {
  const people = await readTrainingCustomers(RESOURCES);

  expect(people.length).toBeGreaterThanOrEqual(24);
  for (const { phone, email } of people) {
    expect(phone).toMatch(FICTION);
    expect(email).toMatch(/@example\.(com|org)$/);
  }
});

it('opens with customers, sessions and priced orders in several states, the newest unsent', async () => {
  const { ask, clock } = await openTestStudio({ training: true });

  const { customers, total } = await ask('customers:list', { text: '', limit: 200, offset: 0 });
  const { orders } = await ask('orders:list', { text: '', states: [], limit: 200, offset: 0 });

  expect(total).toBe(24);
  expect(new Set(orders.map(({ state }) => state))).toEqual(
    new Set(['quote', 'placed', 'sewing', 'ready', 'delivered']),
  );
  for (const order of orders) {
    expect(order.totalMinor, order.number).toBeGreaterThan(10_000);
    expect(order.delivery).toBe(
      { quote: 'not-placed', placed: 'queued' }[String(order.state)] ?? 'at-shop',
    );
    expect(order.createdAt).toBeLessThanOrEqual(clock.now());
  }
  for (const { id, lastVisitAt } of customers) {
    const sessions = await ask('sessions:list', { customerId: id });
    if (lastVisitAt === null) expect(sessions).toEqual([]);
    else expect(sessions.length).toBeGreaterThan(0);
  }
  const today = await ask('today:get', undefined);
  expect(today.dueOrders.length).toBeGreaterThan(3);
  expect(today.quotes.length).toBeGreaterThan(1);
});

it('is filled once, and keeps what a person adds', async () => {
  const test = await openTestStudio({ training: true });
  const request = { text: '', limit: 1, offset: 0 };
  const [first] = (await test.ask('customers:list', request)).customers;
  const { id = '' } = first ?? {};
  const customer = await test.ask('customers:get', { id });
  const { createdAt, updatedAt, id: _, ...fields } = customer;
  const changed = { ...fields, notes: 'Learnt today.' };
  await test.ask('customers:update', { id, fields: changed, expectedUpdatedAt: updatedAt });

  const { ask } = await test.reopen();

  expect((await ask('customers:list', request)).total).toBe(24);
  expect(await ask('customers:get', { id })).toMatchObject({ createdAt, notes: 'Learnt today.' });
});

it('has its readings typed as people type them', () => {
  const values = { chest: 1020, inseam: { left: 790, right: 795 }, shoulderSlope: 12.5 };

  expect(readingsOfVisit({ values, unit: 'cm' }, 'fr').map(({ typed }) => typed)).toEqual([
    '102',
    '79',
    '79,5',
    '12,5',
  ]);
  expect(readingsOfVisit({ values: { chest: 1020 }, unit: 'in' }, 'en')).toEqual([
    { measurement: 'chest', side: 'both', unit: 'in', typed: '40 1/4', value: 40.25 * 25.4 },
  ]);
});
