import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';

import { databaseFile } from '../../../electron/db/data-folder.ts';
import { openTestStudio, type TestStudio } from '../../helpers/open-test-studio.ts';
import { aQuote } from '../../helpers/order-facts.ts';

async function arrange() {
  const test = await openTestStudio();
  const { order, totalMinor } = await aQuote(test);
  await test.ask('orders:place', { id: order.id, expectedTotalMinor: totalMinor });
  return { test, orderId: order.id, totalMinor };
}

const pay = (
  { ask, newId }: TestStudio,
  orderId: string,
  kind: 'deposit' | 'payment' | 'refund',
  amountMinor: number,
  id = newId(),
) => ask('payments:add', { id, orderId, kind, amountMinor, means: 'cash', note: '' });

describe('payments', () => {
  it('are records with who and when, a refund as what goes out', async () => {
    const { test, orderId } = await arrange();
    await test.ask('settings:set', { staffName: 'Maud' });
    await pay(test, orderId, 'deposit', 3000);
    const records = await pay(test, orderId, 'refund', 1000);

    expect(records).toMatchObject([
      { kind: 'deposit', amountMinor: 3000, currency: 'EUR', by: 'Maud', at: test.clock.now() },
      { kind: 'refund', amountMinor: -1000 },
    ]);
  });

  it('are written once, however often they are sent', async () => {
    const { test, orderId } = await arrange();
    const id = test.newId();
    await pay(test, orderId, 'deposit', 3000, id);

    expect(await pay(test, orderId, 'deposit', 3000, id)).toHaveLength(1);
  });

  it('are refused beyond what is owed, and refunds beyond what was paid, with the most there is', async () => {
    const { test, orderId, totalMinor } = await arrange();

    await expect(pay(test, orderId, 'payment', totalMinor + 1)).rejects.toMatchObject({
      message: 'conflict',
      detail: { mostMinor: totalMinor, currency: 'EUR' },
    });
    await expect(pay(test, orderId, 'refund', 1)).rejects.toMatchObject({
      detail: { mostMinor: 0 },
    });
    await pay(test, orderId, 'payment', totalMinor);
    await expect(pay(test, orderId, 'payment', 1)).rejects.toMatchObject({
      detail: { mostMinor: 0 },
    });
  });

  it('are for placed orders alone', async () => {
    const test = await openTestStudio();
    const { order } = await aQuote(test);

    await expect(pay(test, order.id, 'deposit', 100)).rejects.toMatchObject({
      message: 'order-locked',
    });
  });

  it('can be neither edited nor removed, even past the studio', async () => {
    const { test, orderId } = await arrange();
    await pay(test, orderId, 'deposit', 3000);
    const db = new Database(databaseFile(test.dataFolder));

    expect(() => db.exec('UPDATE payments SET amount_minor = 1')).toThrow('never edited');
    expect(() => db.exec('DELETE FROM payments')).toThrow('never removed');
    db.close();
  });
});
