import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';

import { databaseFile } from '../../../electron/db/data-folder.ts';
import { MONDAY_MORNING, openTestStudio } from '../../helpers/open-test-studio.ts';
import { aQuote, someFields, someSession, someShirt } from '../../helpers/order-facts.ts';

/** What is really in the file, past every service. */
function stored<Row>(dataFolder: string, sql: string): readonly Row[] {
  const db = new Database(databaseFile(dataFolder), { readonly: true });
  try {
    return db.prepare<[], Row>(sql).all();
  } finally {
    db.close();
  }
}

describe('placing an order', () => {
  it('freezes it, keys it, logs it and queues it for the shop', async () => {
    const test = await openTestStudio();
    const { order, totalMinor, session } = await aQuote(test);

    const placed = await test.ask('orders:place', { id: order.id, expectedTotalMinor: totalMinor });

    expect(placed).toMatchObject({
      state: 'placed',
      placedAt: MONDAY_MORNING,
      delivery: { state: 'queued', attempts: 0 },
      snapshot: {
        placedAt: MONDAY_MORNING,
        dueOn: '2026-12-18',
        note: 'For a wedding',
        price: order.price,
        measurements: { sessionId: session.id, takenBy: 'Maud', values: { chest: 1020 } },
      },
    });
    expect(await test.ask('outbox:status', undefined)).toMatchObject({ unsent: 1, queued: 1 });
    expect((await test.ask('orders:events', { id: order.id })).map(({ kind }) => kind)).toEqual([
      'quoted',
      'placed',
    ]);
  });

  it('stores the very text that the hash was taken of, and sends no body', async () => {
    const test = await openTestStudio();
    const { order, totalMinor } = await aQuote(test);

    const placed = await test.ask('orders:place', { id: order.id, expectedTotalMinor: totalMinor });

    const [row] = stored<{ snapshot: string; payload: string }>(
      test.dataFolder,
      `SELECT snapshot, payload FROM orders
       JOIN order_documents ON order_row = orders.row
       JOIN outbox ON order_id = orders.id`,
    );
    expect(
      createHash('sha256')
        .update(row?.snapshot ?? '')
        .digest('hex'),
    ).toBe(placed.hash);
    expect(JSON.parse(row?.snapshot ?? '')).toEqual(placed.snapshot);
    expect(JSON.parse(row?.payload ?? '')).toMatchObject({
      key: placed.key,
      snapshotHash: placed.hash,
      sku: 'MTM-SHIRT',
      productName: 'Chemise sur mesure',
    });
    expect(row?.payload).not.toContain('1020');
    expect(row?.payload).not.toContain('measurements');
  });

  it('answers a repeat with the same order and queues nothing twice', async () => {
    const test = await openTestStudio();
    const { order, totalMinor } = await aQuote(test);
    const request = { id: order.id, expectedTotalMinor: totalMinor };
    const first = await test.ask('orders:place', request);
    test.clock.forward(60_000);

    expect(await test.ask('orders:place', request)).toEqual(first);

    expect(stored(test.dataFolder, 'SELECT key FROM outbox')).toEqual([{ key: first.key }]);
    expect(await test.ask('orders:events', { id: order.id })).toHaveLength(2);
  });

  it('is still there after a restart', async () => {
    const test = await openTestStudio();
    const { order, totalMinor } = await aQuote(test);
    const placed = await test.ask('orders:place', { id: order.id, expectedTotalMinor: totalMinor });

    const again = await test.reopen();

    expect(await again.ask('orders:get', { id: order.id })).toEqual(placed);
    expect(await again.ask('outbox:status', undefined)).toMatchObject({ unsent: 1 });
  });

  it('refuses another price than the one the customer saw', async () => {
    const test = await openTestStudio();
    const { order, totalMinor } = await aQuote(test);

    const request = { id: order.id, expectedTotalMinor: totalMinor - 1 };
    await expect(test.ask('orders:place', request)).rejects.toMatchObject({
      message: 'conflict',
      detail: { totalMinor },
    });

    expect(await test.ask('orders:get', { id: order.id })).toEqual(order);
    expect(await test.ask('outbox:status', undefined)).toMatchObject({ unsent: 0 });
  });

  it('asks again when the design drafts otherwise than when the price was agreed', async () => {
    const test = await openTestStudio();
    const { order, totalMinor } = await aQuote(test);
    const db = new Database(databaseFile(test.dataFolder));
    db.exec(`UPDATE orders SET design_version = 'an older one'`);
    db.close();
    const request = { id: order.id, expectedTotalMinor: totalMinor };

    await expect(test.ask('orders:place', request)).rejects.toThrow('conflict');

    const { id, customerId, garment, sessionId, dueOn, note } = order;
    await test.ask('orders:saveQuote', { id, customerId, garment, sessionId, dueOn, note });
    expect(await test.ask('orders:place', request)).toMatchObject({ state: 'placed' });
  });

  it('says everything that is missing at once', async () => {
    const test = await openTestStudio();
    const { order } = await aQuote(test, { sessionId: null, dueOn: null });

    const request = { id: order.id, expectedTotalMinor: 0 };
    await expect(test.ask('orders:place', request)).rejects.toMatchObject({
      message: 'order-not-complete',
      detail: { missing: ['measurements', 'due-date'] },
    });
  });

  it('refuses a due date that has passed and a cloth that is not sold', async () => {
    const test = await openTestStudio();
    const { order } = await aQuote(test, {
      dueOn: '2026-11-22',
      garment: someShirt({ clothId: 'sold-out' }),
    });

    const request = { id: order.id, expectedTotalMinor: 0 };
    await expect(test.ask('orders:place', request)).rejects.toMatchObject({
      detail: { missing: ['product', 'due-date-past'] },
    });
  });

  it('names the measurement when the garment cannot be drafted', async () => {
    const test = await openTestStudio();
    const { customer, order } = await aQuote(test);
    const session = someSession(customer.id);
    const { id: sessionId } = await test.ask('sessions:save', {
      id: test.newId(),
      session: {
        ...session,
        // Of a finished garment nothing is estimated.
        method: 'finished' as const,
        readings: session.readings.filter(({ measurement }) => measurement !== 'neck'),
      },
    });
    const { id, customerId, garment, dueOn, note } = order;
    const quote = await test.ask('orders:saveQuote', {
      id,
      customerId,
      garment,
      dueOn,
      note,
      sessionId,
    });

    expect(quote.price).toBeNull();
    await expect(test.ask('orders:place', { id, expectedTotalMinor: 0 })).rejects.toMatchObject({
      message: 'pattern-not-draftable',
      detail: { reason: 'missing-measurement', measurements: ['neck'] },
    });
  });

  it('leaves nothing behind when its message cannot be queued', async () => {
    const test = await openTestStudio();
    const { order, totalMinor } = await aQuote(test);
    const db = new Database(databaseFile(test.dataFolder));
    db.exec(`CREATE TRIGGER full BEFORE INSERT ON outbox BEGIN SELECT raise(ABORT, 'no'); END`);
    db.close();

    const request = { id: order.id, expectedTotalMinor: totalMinor };
    await expect(test.ask('orders:place', request)).rejects.toThrow('internal');

    expect(await test.ask('orders:get', { id: order.id })).toEqual(order);
    expect(await test.ask('orders:events', { id: order.id })).toHaveLength(1);
  });

  it('cannot be changed afterwards, by a quote or in the file', async () => {
    const test = await openTestStudio();
    const { order, totalMinor } = await aQuote(test);
    await test.ask('orders:place', { id: order.id, expectedTotalMinor: totalMinor });
    const { id, customerId, garment, sessionId, dueOn, note } = order;

    const change = { id, customerId, garment, sessionId, dueOn, note };
    await expect(test.ask('orders:saveQuote', change)).rejects.toThrow('already-placed');

    const db = new Database(databaseFile(test.dataFolder));
    expect(() => db.exec(`UPDATE orders SET total_minor = 1`)).toThrow('a placed order is frozen');
    expect(() => db.exec(`UPDATE order_documents SET price = '{}'`)).toThrow('is frozen');
    expect(() => db.exec(`UPDATE order_events SET at = 1`)).toThrow('never edited');
    db.close();
  });

  it('shows the customer’s new name after a change of it, with the same frozen order', async () => {
    const test = await openTestStudio();
    const { customer, order, totalMinor } = await aQuote(test);
    const placed = await test.ask('orders:place', { id: order.id, expectedTotalMinor: totalMinor });

    await test.ask('customers:update', {
      id: customer.id,
      fields: someFields({ name: 'Élodie Marchand' }),
      expectedUpdatedAt: customer.updatedAt,
    });

    expect(await test.ask('orders:get', { id: order.id })).toEqual({
      ...placed,
      customerName: 'Élodie Marchand',
    });
  });

  it('gives every order its own number and key', async () => {
    const test = await openTestStudio();
    const numbers: string[] = [];
    const keys: (string | null)[] = [];
    for (let n = 0; n < 3; n += 1) {
      const { order, totalMinor } = await aQuote(test);
      const request = { id: order.id, expectedTotalMinor: totalMinor };
      const placed = await test.ask('orders:place', request);
      numbers.push(placed.number);
      keys.push(placed.key);
    }

    expect(numbers).toEqual(['T-000001', 'T-000002', 'T-000003']);
    expect(new Set(keys).size).toBe(3);
  });
});

describe('an order whose pattern rests on estimates', () => {
  async function arrange() {
    const test = await openTestStudio();
    const { id: customerId } = await test.ask('customers:create', {
      id: test.newId(),
      fields: someFields({ birthday: '1985-03-02' }),
    });
    const { readings, ...rest } = someSession(customerId);
    const session = {
      ...rest,
      readings: readings.filter(
        ({ measurement }) => !['wrist', 'waistToHips'].includes(measurement),
      ),
      body: { sex: 'M' as const, weightKg: 80, stature: 1780 },
    };
    const { id: sessionId } = await test.ask('sessions:save', { id: test.newId(), session });
    const order = await test.ask('orders:saveQuote', {
      ...{ id: test.newId(), customerId, garment: someShirt(), sessionId },
      ...{ dueOn: '2026-12-18', note: '' },
    });
    return { test, order, expectedTotalMinor: order.price?.totalMinor ?? 0 };
  }

  it('has a price, and is refused until a person has agreed to each of them', async () => {
    const { test, order, expectedTotalMinor } = await arrange();
    expect(expectedTotalMinor).toBeGreaterThan(0);
    const { id } = order;

    for (const acceptedEstimates of [undefined, ['wrist' as const]]) {
      const half = acceptedEstimates === undefined ? {} : { acceptedEstimates };
      await expect(
        test.ask('orders:place', { id, expectedTotalMinor, ...half }),
      ).rejects.toMatchObject({
        message: 'order-not-complete',
        detail: { missing: ['estimates'] },
      });
    }
    expect((await test.ask('orders:get', { id })).state).toBe('quote');
  });

  it('keeps the estimates apart in its frozen copy and the agreement in its events', async () => {
    const { test, order, expectedTotalMinor } = await arrange();
    const placed = await test.ask('orders:place', {
      ...{ id: order.id, expectedTotalMinor },
      acceptedEstimates: ['wrist', 'waistToHips'],
    });

    const { values, estimates } = placed.snapshot?.measurements ?? {};
    expect(Object.keys(estimates ?? {}).sort()).toEqual(['waistToHips', 'wrist']);
    expect(values?.wrist).toBe(estimates?.wrist?.value);
    expect(estimates?.wrist?.low).toBeLessThan(estimates?.wrist?.value ?? 0);
    const events = await test.ask('orders:events', { id: order.id });
    expect(events.find(({ kind }) => kind === 'estimates-accepted')?.detail).toMatchObject({
      count: 2,
    });
  });
});
