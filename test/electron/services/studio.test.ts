import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createAnswer } from '../../../electron/answer.ts';
import { createAttachmentFiles } from '../../../electron/db/attachment-files.ts';
import { databaseFile } from '../../../electron/db/data-folder.ts';
import { openDatabase } from '../../../electron/db/open-database.ts';
import type { Handlers } from '../../../electron/handlers.ts';
import { type Logger, silentLogger } from '../../../electron/log.ts';
import { readBodyModel } from '../../../electron/services/body-model.ts';
import { readCatalogue } from '../../../electron/services/catalogue.ts';
import { createStudioServices } from '../../../electron/studio-services.ts';
import type { Topic } from '../../../shared/contract/channels.ts';
import { asking } from '../../helpers/asking.ts';
import { openTestStudio, RESOURCES, testClock, testIds } from '../../helpers/open-test-studio.ts';
import { aQuote, someFields, someSession, someShirt } from '../../helpers/order-facts.ts';
import { temporaryDatabase, temporaryFolder } from '../../helpers/temporary-database.ts';

describe('opening a studio', () => {
  it('is refused with a code while another has the folder', async () => {
    const { dataFolder } = await openTestStudio();

    await expect(openTestStudio({ dataFolder })).rejects.toMatchObject({ code: 'already-open' });
  });

  it('is refused with a code for the database of a newer program', async () => {
    const dataFolder = temporaryFolder();
    const { studio } = await openTestStudio({ dataFolder });
    await studio.close();
    const db = openDatabase(databaseFile(dataFolder));
    db.pragma('user_version = 99');
    db.close();

    await expect(openTestStudio({ dataFolder })).rejects.toMatchObject({
      code: 'database-too-new',
      detail: { found: 99 },
    });
  });

  it('offers the last backup when the database is broken', async () => {
    const dataFolder = temporaryFolder();
    const { studio, ask } = await openTestStudio({ dataFolder });
    const made = await ask('backup:now', undefined);
    await studio.close();
    writeFileSync(databaseFile(dataFolder), 'x'.repeat(10_000));

    await expect(openTestStudio({ dataFolder })).rejects.toMatchObject({
      code: 'database-broken',
      detail: { lastBackup: made },
    });
  });

  it('says what it is', async () => {
    const { ask } = await openTestStudio();

    expect(await ask('studio:info', undefined)).toMatchObject({ door: 'browser', training: false });
  });
});

describe('an open studio', () => {
  it('tells its windows what changed, after the change can be read', async () => {
    const { studio, ask, newId } = await openTestStudio();
    const id = newId();
    const heard: (readonly Topic[])[] = [];
    const end = studio.subscribe((topics) => {
      heard.push(topics);
      expect(studio.handlers['customers:get']({ id })).toMatchObject({ id });
    });

    await ask('customers:create', { id, fields: someFields() });
    end();
    await ask('customers:create', { id: newId(), fields: someFields() });

    expect(heard).toEqual([['customers']]);
  });

  it('says that the disk is full, and keeps what it had', async () => {
    const { db } = temporaryDatabase();
    const clock = testClock();
    const services = createStudioServices({
      ...{ db, now: clock.now, newId: testIds(), publish: () => {}, poke: () => {} },
      log: silentLogger,
      catalogue: await readCatalogue(RESOURCES),
      bodyModel: await readBodyModel(RESOURCES),
      attachmentFiles: createAttachmentFiles(temporaryFolder()),
      drafting: () => Promise.reject(new Error('nothing is drafted here')),
      markerEngine: () => Promise.reject(new Error('nothing is laid here')),
    });
    const { get, put } = services.unfinishedWork;
    const handlers = { 'drafts:get': get, 'drafts:put': put } as unknown as Handlers;
    const ask = asking({ answer: createAnswer(handlers, silentLogger) });
    await ask('drafts:put', { key: 'order:1', json: 'before' });
    db.pragma(`max_page_count = ${db.pragma('page_count', { simple: true })}`);

    const tooMuch = ask('drafts:put', { key: 'order:1', json: 'x'.repeat(200_000) });

    await expect(tooMuch).rejects.toThrow('disk-full');
    expect(await ask('drafts:get', { key: 'order:1' })).toMatchObject({ json: 'before' });
  });

  it('keeps names, numbers and measurements out of its log', async () => {
    const lines: string[] = [];
    const keep = (message: string, error?: unknown) =>
      void lines.push(`${message} ${error instanceof Error ? `${error.stack}${error.cause}` : ''}`);
    const log: Logger = { info: keep, warn: keep, error: keep };
    const test = await openTestStudio({ log });
    const { order, customer, totalMinor } = await aQuote(test);
    await test.ask('orders:place', { id: order.id, expectedTotalMinor: totalMinor });

    const failing = [
      test.ask('customers:update', {
        id: customer.id,
        fields: someFields({ name: 'Élodie Marchand' }),
        expectedUpdatedAt: 1,
      }),
      test.ask('orders:place', { id: order.id, expectedTotalMinor: 1 }),
      test.ask('sessions:save', { id: test.newId(), session: someSession(test.newId()) }),
      test.studio
        .answer('customers:create', { id: 'Élodie', fields: { name: 'Lefèvre' } })
        .then(() => Promise.reject(new Error('answered'))),
    ];
    expect((await Promise.allSettled(failing)).map(({ status }) => status)).toEqual(
      failing.map(() => 'rejected'),
    );

    expect(lines.length).toBeGreaterThan(0);
    expect(lines.join('\n')).not.toMatch(/lodie|Lef|Marchand|06 12|example\.org|1020|Maud/);
  });
});

describe('customers', () => {
  it('are made once, however often the window asks', async () => {
    const { ask, newId } = await openTestStudio();
    const id = newId();

    const first = await ask('customers:create', { id, fields: someFields() });
    const second = await ask('customers:create', { id, fields: someFields({ name: 'Other' }) });

    expect(second).toEqual(first);
    expect((await ask('customers:list', { text: '', limit: 10, offset: 0 })).total).toBe(1);
  });

  it('are not overwritten by a window that saw an older one', async () => {
    const { ask, newId } = await openTestStudio();
    const { id, updatedAt } = await ask('customers:create', { id: newId(), fields: someFields() });
    const mine = someFields({ phone: '01 99 00 11 22' });
    const changed = await ask('customers:update', {
      id,
      fields: mine,
      expectedUpdatedAt: updatedAt,
    });

    const theirs = someFields({ phone: '02 61 91 33 44' });
    const late = ask('customers:update', { id, fields: theirs, expectedUpdatedAt: updatedAt });

    await expect(late).rejects.toThrow('conflict');
    expect(await ask('customers:get', { id })).toEqual(changed);
    const again = await ask('customers:update', { id, fields: mine, expectedUpdatedAt: updatedAt });
    expect(again).toEqual(changed);
  });

  it('hint at others with their name or phone, not at themselves', async () => {
    const { ask, newId } = await openTestStudio();
    const { id } = await ask('customers:create', { id: newId(), fields: someFields() });
    const request = { name: 'lefevre elodie', phone: '+33 6 12 34 56 78' };

    expect(await ask('customers:similar', { ...request, exceptId: null })).toMatchObject([{ id }]);
    expect(await ask('customers:similar', { ...request, exceptId: id })).toEqual([]);
  });
});

describe('sessions', () => {
  it('keep what was typed as it was typed, the newest first, and are saved once', async () => {
    const { ask, newId, clock } = await openTestStudio();
    const { id: customerId } = await ask('customers:create', { id: newId(), fields: someFields() });
    const session = {
      ...someSession(customerId),
      method: 'try-on' as const,
      readings: [
        { measurement: 'inseam', side: 'left', value: 793.75, typed: '31 1/4', unit: 'in' },
        { measurement: 'inseam', side: 'right', value: 800, typed: '80,0', unit: 'cm' },
      ] as const,
    };
    const older = await ask('sessions:save', { id: newId(), session: someSession(customerId) });
    clock.forward(1_000);
    const request = { id: newId(), session: { ...session, readings: [...session.readings] } };
    const saved = await ask('sessions:save', request);
    clock.forward(1_000);

    expect(await ask('sessions:save', request)).toEqual(saved);
    expect(await ask('sessions:list', { customerId })).toEqual([saved, older]);
    expect(saved.readings).toEqual(session.readings);
  });

  it('keep what is known of the body, and what was found right', async () => {
    const { ask, newId } = await openTestStudio();
    const { id: customerId } = await ask('customers:create', { id: newId(), fields: someFields() });
    const session = {
      ...someSession(customerId),
      body: { sex: 'F' as const, weightKg: 62.5, stature: null },
      confirmed: [{ measurement: 'chest' as const, value: 1020 }],
    };

    await ask('sessions:save', { id: newId(), session });

    expect(await ask('sessions:list', { customerId })).toMatchObject([session]);
  });

  it('keep two readings of one place and refuse a third', async () => {
    const { ask, newId } = await openTestStudio();
    const { id: customerId } = await ask('customers:create', { id: newId(), fields: someFields() });
    const session = someSession(customerId);
    const [first] = session.readings;
    const again = { ...first, value: (first?.value ?? 0) + 4 } as (typeof session.readings)[number];
    const twice = { ...session, readings: [...session.readings, again] };
    const thrice = { ...session, readings: [...twice.readings, again] };

    const saved = await ask('sessions:save', { id: newId(), session: twice });

    expect(saved.readings).toEqual(twice.readings);
    await expect(ask('sessions:save', { id: newId(), session: thrice })).rejects.toMatchObject({
      message: 'invalid-request',
      detail: { measurement: 'biceps' },
    });
  });
});

describe('a session with a slip', () => {
  it.each([0, -5, 102, 10_200])(
    'of %d mm for the chest is refused and nothing is kept',
    async (value) => {
      const { ask, newId } = await openTestStudio();
      const { id: customerId } = await ask('customers:create', {
        id: newId(),
        fields: someFields(),
      });
      const session = someSession(customerId);
      const readings = session.readings.map((reading) =>
        reading.measurement === 'chest' ? { ...reading, value } : reading,
      );

      const saving = ask('sessions:save', { id: newId(), session: { ...session, readings } });

      await expect(saving).rejects.toMatchObject({
        message: 'invalid-request',
        detail: { measurement: 'chest' },
      });
      expect(await ask('sessions:list', { customerId })).toEqual([]);
    },
  );
});

describe('unfinished work, choices and settings', () => {
  it('are there after a restart', async () => {
    const test = await openTestStudio();
    const { id: customerId } = await test.ask('customers:create', {
      id: test.newId(),
      fields: someFields(),
    });
    const key = `measure:${customerId}`;
    await test.ask('drafts:put', { key, json: '{"a":1}' });
    await test.ask('drafts:put', { key, json: '{"a":2}' });
    const garment = someShirt({ designOptions: { chestEase: 0.12 } });
    const choice = await test.ask('choices:save', { customerId, garment });
    await test.ask('settings:set', { language: 'fr', staffName: 'Maud' });

    const { ask } = await test.reopen();

    expect(await ask('drafts:get', { key })).toMatchObject({ json: '{"a":2}' });
    expect(await ask('choices:latest', { customerId, design: 'shirt' })).toEqual(choice);
    expect(await ask('choices:latest', { customerId, design: 'chinos' })).toBeNull();
    expect(await ask('settings:get', undefined)).toMatchObject({
      language: 'fr',
      staffName: 'Maud',
      lengthUnit: 'cm',
    });
    await ask('drafts:drop', { key });
    expect(await ask('drafts:get', { key })).toBeNull();
  });

  it('of two windows is never written over by the one that did not know of the other', async () => {
    const { ask } = await openTestStudio();
    const key = 'measure:0f8fad5b-d9cb-469f-a165-70867728950e';
    const first = await ask('drafts:replace', { key, json: '"a"', since: 0 });
    if (first.state !== 'kept') throw new Error('nobody kept anything before');

    const second = await ask('drafts:replace', { key, json: '"b"', since: 0 });
    expect(second).toEqual({ state: 'other', other: { json: '"a"', savedAt: first.savedAt } });
    await ask('drafts:release', { key, since: 0 });
    expect(await ask('drafts:get', { key })).toMatchObject({ json: '"a"' });

    const third = await ask('drafts:replace', { key, json: '"c"', since: first.savedAt });
    if (third.state !== 'kept') throw new Error('it was told what was kept');
    expect(third.savedAt).toBeGreaterThan(first.savedAt);
    await ask('drafts:release', { key, since: third.savedAt });
    expect(await ask('drafts:get', { key })).toBeNull();
  });
});

describe('prices', () => {
  it('follow the shop, and a quote keeps the price it was given', async () => {
    const test = await openTestStudio();
    const before = await aQuote(test);
    const db = openDatabase(databaseFile(test.dataFolder));
    db.exec(`INSERT INTO shop_products (sku, shop_id, name, price_minor, currency, enabled, pulled_at)
             VALUES ('MTM-SHIRT', '1', 'Shirt', 12500, 'EUR', 1, 1)`);
    db.close();

    const after = await aQuote(test);

    expect(after.totalMinor).toBe(before.totalMinor + 1_000);
    const { products } = await test.ask('catalogue:get', undefined);
    expect(products.find(({ id }) => id === 'shirt')?.baseMinor).toBe(12_500);
    const { id } = before.order;
    const placed = await test.ask('orders:place', { id, expectedTotalMinor: before.totalMinor });
    expect(placed.snapshot?.price).toEqual(before.order.price);
  });
});

describe('the day and the lists', () => {
  it('show what is due soon, the quotes and who was here', async () => {
    const test = await openTestStudio();
    const soon = await aQuote(test, { dueOn: '2026-12-01' });
    const later = await aQuote(test, { dueOn: '2027-03-01' });
    const quote = await aQuote(test);
    for (const { order, totalMinor } of [soon, later]) {
      await test.ask('orders:place', { id: order.id, expectedTotalMinor: totalMinor });
    }

    const today = await test.ask('today:get', undefined);

    expect(today.dueOrders.map(({ id }) => id)).toEqual([soon.order.id]);
    expect(today.quotes.map(({ id }) => id)).toEqual([quote.order.id]);
    expect(today.recentCustomers).toHaveLength(3);
    expect(today.recentCustomers.find(({ id }) => id === soon.customer.id)).toMatchObject({
      openOrders: 1,
      lastVisitAt: test.clock.now(),
    });
    expect(today.outbox).toMatchObject({ unsent: 2 });
  });

  it('find orders by number, by part of it and by customer, in the states asked for', async () => {
    const test = await openTestStudio();
    const placed = await aQuote(test);
    const quote = await aQuote(test);
    await test.ask('orders:place', {
      id: placed.order.id,
      expectedTotalMinor: placed.totalMinor,
    });
    const page = { limit: 10, offset: 0 };
    const numbers = async (text: string, states: ('quote' | 'placed')[] = []) => {
      const { orders, total } = await test.ask('orders:list', { text, states, ...page });
      expect(total).toBe(orders.length);
      return orders.map(({ number }) => number);
    };

    expect(await numbers('t2')).toEqual(['T-000002']);
    expect(await numbers('t-000001')).toEqual(['T-000001']);
    expect(await numbers('T-0000')).toEqual(['T-000001', 'T-000002']);
    expect(await numbers('lefevre')).toEqual(['T-000002', 'T-000001']);
    expect(await numbers('lefevre', ['placed'])).toEqual(['T-000001']);
    expect(await numbers('')).toEqual(['T-000002', 'T-000001']);
    expect(await numbers('', ['quote'])).toEqual([quote.order.number]);
    expect(await numbers('', ['quote', 'placed'])).toEqual(['T-000002', 'T-000001']);
    expect(await test.ask('search:everywhere', { text: 'élod' })).toMatchObject({
      customers: [{ name: 'Élodie Lefèvre' }, { name: 'Élodie Lefèvre' }],
      orders: [{ number: 'T-000002' }, { number: 'T-000001' }],
    });
    expect(await test.ask('search:everywhere', { text: ' ' })).toEqual({
      customers: [],
      orders: [],
      cloths: [],
    });
  });
});
