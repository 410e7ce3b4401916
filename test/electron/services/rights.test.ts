import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { openTestStudio, type TestStudio } from '../../helpers/open-test-studio.ts';
import { aQuote, someFields, someSession, someShirt } from '../../helpers/order-facts.ts';

/** What nobody else has, so that a search of the bytes can only mean this person. */
const PERSON = {
  name: 'Xaviera Quillfeather',
  email: 'xqf@quillfeather.example',
  phone: '06 98 76 54 32',
  street: '7 impasse Zygomorphe',
  city: 'Villequiers-sur-Zinc',
  notes: 'allergic to vicugna',
};

const PICTURE = Buffer.concat([
  Buffer.from([0xff, 0xd8, 0xff, 0xe0]),
  Buffer.from('picture-of-quillfeather'.repeat(40)),
]).toString('base64');

/** A person with everything the studio can keep of somebody, their order delivered or not. */
async function aPerson(test: TestStudio, { delivered = true } = {}) {
  const { ask, newId } = test;
  const id = newId();
  await ask('customers:create', { id, fields: someFields(PERSON) });
  const session = await ask('sessions:save', {
    id: newId(),
    session: { ...someSession(id), note: 'quillfeather stands askew' },
  });
  await ask('observations:add', { id: newId(), customerId: id, text: 'quillfeather slouches' });
  await ask('attachments:add', {
    id: newId(),
    customerId: id,
    sessionId: session.id,
    base64: PICTURE,
    thumbnailBase64: PICTURE,
    caption: 'quillfeather from behind',
    width: 10,
    height: 10,
  });
  await ask('drafts:put', { key: `measure:${id}`, json: '{"typed":"quillfeather"}' });
  await ask('choices:save', { customerId: id, garment: someShirt() });
  const order = await ask('orders:saveQuote', {
    id: newId(),
    customerId: id,
    garment: someShirt(),
    sessionId: session.id,
    dueOn: '2026-12-18',
    note: 'quillfeather’s wedding',
  });
  await ask('orders:place', { id: order.id, expectedTotalMinor: order.price?.totalMinor ?? -1 });
  await ask('payments:add', {
    id: newId(),
    orderId: order.id,
    kind: 'deposit',
    amountMinor: 5000,
    means: 'cash',
    note: 'quillfeather paid in coins',
  });
  await ask('orders:move', {
    id: order.id,
    from: 'placed',
    to: 'cut',
    reason: 'quillfeather hurries',
  });
  await ask('orders:move', { id: order.id, from: 'cut', to: 'sewing', reason: '' });
  await ask('fittings:save', {
    id: newId(),
    orderId: order.id,
    note: 'quillfeather wants it looser',
    complete: true,
    alterations: [{ place: 'waist', side: 'both', mm: 11, certainty: 'done' }],
  });
  if (delivered) {
    await ask('orders:move', { id: order.id, from: 'sewing', to: 'ready', reason: '' });
    await ask('orders:move', { id: order.id, from: 'ready', to: 'delivered', reason: '' });
  }
  return { id, order };
}

/** The order is known to be at the shop, past the studio: this test has no shop. */
async function atShop(test: TestStudio, orderId: string): Promise<TestStudio> {
  await test.studio.close();
  const { default: Database } = await import('better-sqlite3');
  const { databaseFile } = await import('../../../electron/db/data-folder.ts');
  const db = new Database(databaseFile(test.dataFolder));
  db.prepare(
    `UPDATE outbox SET state = 'at-shop', next_try_at = NULL, shop_order_id = 'S1',
       last_error = 'quillfeather unknown' WHERE order_id = ?`,
  ).run(orderId);
  db.close();
  return test.reopen();
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

/** Every way in which a trace might be written: as text, folded, as phone endings, in base64. */
const TRACES = [
  'quillfeather',
  'Quillfeather',
  'xaviera',
  'Xaviera',
  'xqf',
  '98 76 54 32',
  '98765432',
  'zygomorphe',
  'Zygomorphe',
  'villequiers',
  'Villequiers',
  'vicugna',
  PICTURE.slice(60, 100),
].map((text) => Buffer.from(text));

const tracesIn = (folder: string) =>
  filesBelow(folder).flatMap((path) => {
    const bytes = readFileSync(path);
    return TRACES.filter((trace) => bytes.includes(trace)).map((trace) => `${path}: ${trace}`);
  });

describe('erasing a person', () => {
  it('leaves no trace in any file of the folder, nor in a new backup', async () => {
    const first = await openTestStudio();
    const { id, order } = await aPerson(first);
    const test = await atShop(first, order.id);
    expect(tracesIn(test.dataFolder).length).toBeGreaterThan(5);

    await test.ask('customers:erase', { id, name: PERSON.name });
    await test.ask('backup:now', undefined);

    expect(tracesIn(test.dataFolder)).toEqual([]);
    await test.studio.close();
    expect(tracesIn(test.dataFolder)).toEqual([]);
  }, 30_000);

  it('keeps the accounts: the order, its price, its dates and its payments', async () => {
    const first = await openTestStudio();
    const { id, order } = await aPerson(first);
    const test = await atShop(first, order.id);

    await test.ask('customers:erase', { id, name: PERSON.name });

    const kept = await test.ask('orders:get', { id: order.id });
    expect(kept).toMatchObject({ number: order.number, state: 'delivered', note: '' });
    expect(kept.price).toEqual(order.price);
    expect(kept.snapshot?.measurements.values).toEqual({});
    const payments = await test.ask('payments:ofOrder', { orderId: order.id });
    expect(payments).toMatchObject([{ amountMinor: 5000, note: '' }]);
    expect(await test.ask('fittings:ofOrder', { orderId: order.id })).toEqual([]);
  });

  it('takes the person off every list and out of the search', async () => {
    const first = await openTestStudio();
    const { id, order } = await aPerson(first);
    const test = await atShop(first, order.id);
    await test.ask('customers:erase', { id, name: PERSON.name });

    const page = { limit: 50, offset: 0 };
    expect(await test.ask('customers:list', { text: '', ...page })).toEqual({
      customers: [],
      total: 0,
    });
    expect((await test.ask('customers:list', { text: 'quill', ...page })).total).toBe(0);
    await expect(test.ask('customers:everything', { id })).rejects.toThrow('not-found');
    expect(await test.ask('customers:erase', { id, name: PERSON.name })).toBeNull();
  });

  it('is refused while an order is under way, and with another name', async () => {
    const test = await openTestStudio();
    const { id, order } = await aPerson(test, { delivered: false });

    await expect(test.ask('customers:erase', { id, name: PERSON.name })).rejects.toMatchObject({
      message: 'conflict',
      detail: { orders: [order.number] },
    });
    await expect(test.ask('customers:erase', { id, name: 'Xaviera' })).rejects.toThrow('conflict');
    expect((await test.ask('customers:get', { id })).name).toBe(PERSON.name);
  });

  it('touches nobody else, whose orders stay frozen', async () => {
    const first = await openTestStudio();
    const other = await aQuote(first);
    await first.ask('orders:place', {
      id: other.order.id,
      expectedTotalMinor: other.totalMinor,
    });
    const { id, order } = await aPerson(first);
    const test = await atShop(first, order.id);
    const before = await test.ask('orders:get', { id: other.order.id });
    await test.ask('customers:erase', { id, name: PERSON.name });

    expect(await test.ask('orders:get', { id: other.order.id })).toEqual(before);
    expect((await test.ask('customers:get', { id: other.customer.id })).name).toBe(
      'Élodie Lefèvre',
    );
  });
});

describe('everything about a person', () => {
  it('is one file: who they are, measures, photos, orders, payments, fittings', async () => {
    const test = await openTestStudio();
    const { id, order } = await aPerson(test);

    const file = await test.ask('customers:everything', { id });

    expect(file.customer).toMatchObject({ name: PERSON.name, street: PERSON.street });
    expect(file.sessions).toHaveLength(1);
    expect(file.observations).toMatchObject([{ text: 'quillfeather slouches' }]);
    expect(file.photos).toMatchObject([{ base64: PICTURE, caption: 'quillfeather from behind' }]);
    expect(file.orders).toMatchObject([
      {
        order: { id: order.id },
        payments: [{ amountMinor: 5000 }],
        fittings: [{ alterations: [{ place: 'waist', mm: 11 }] }],
      },
    ]);
  });
});
