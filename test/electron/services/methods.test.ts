import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';

import { databaseFile } from '../../../electron/db/data-folder.ts';
import { garmentInput } from '../../../shared/order/garment-input.ts';
import type { GarmentMethod } from '../../../shared/order/garment-method.ts';
import { draft } from '../../../shared/pattern/draft.ts';
import { shopOrderSchema } from '../../../shared/sync/shop-message.ts';
import { openTestStudio } from '../../helpers/open-test-studio.ts';
import { aQuote, someFields, someSession, someShirt } from '../../helpers/order-facts.ts';

async function aPlacedShirt(method: GarmentMethod) {
  const test = await openTestStudio();
  const customer = await test.ask('customers:create', { id: test.newId(), fields: someFields() });
  const session = await test.ask('sessions:save', {
    id: test.newId(),
    session: someSession(customer.id),
  });
  const { order, totalMinor } = await aQuote(test, {
    customerId: customer.id,
    sessionId: session.id,
    garment: someShirt({ method }),
  });
  const placed = await test.ask('orders:place', { id: order.id, expectedTotalMinor: totalMinor });
  if (placed.snapshot === null) throw new Error('nothing was frozen');
  return { ...test, snapshot: placed.snapshot };
}

describe('an order measured on a try-on garment', () => {
  it('freezes the size worn, what was pinned, and the body they make', async () => {
    const method: GarmentMethod = {
      kind: 'try-on',
      sex: 'M',
      size: 54,
      differences: { waist: -30 },
    };
    const { snapshot } = await aPlacedShirt(method);

    expect(snapshot.garment.method).toEqual(method);
    expect(snapshot.measurements.method).toBe('try-on');
    expect(snapshot.measurements.values).toMatchObject({ chest: 1080, waist: 930 });
    expect(snapshot.measurements.estimates).toBeUndefined();
  });

  it('tells the shop nothing of the body it was pinned on', async () => {
    const { dataFolder } = await aPlacedShirt({
      kind: 'try-on',
      sex: 'M',
      size: 54,
      differences: { waist: -30 },
    });
    const db = new Database(databaseFile(dataFolder), { readonly: true });
    const row = db.prepare<[], { payload: string }>('SELECT payload FROM outbox').get();
    db.close();
    const message = shopOrderSchema.parse(JSON.parse(row?.payload ?? 'null'));
    expect(message.garment).not.toHaveProperty('method');
  });
});

describe('an order of finished measures', () => {
  it('is drafted to them again from what was frozen', async () => {
    const { snapshot } = await aPlacedShirt({ kind: 'finished', wanted: { chest: 1200 } });

    const drafted = draft(garmentInput(snapshot.garment, snapshot.measurements.values));

    if (!drafted.ok) throw new Error(JSON.stringify(drafted.error));
    expect(Math.abs((drafted.value.finished.chest ?? 0) - 1200)).toBeLessThanOrEqual(1);
    expect(snapshot.measurements.method).toBe('body');
  });
});
