import { describe, expect, it } from 'vitest';

import { loadDrafting } from '../../../electron/services/drafting.ts';
import type { PlacedAlteration } from '../../../shared/fit/fitting.ts';
import { garmentInput } from '../../../shared/order/garment-input.ts';
import type { GarmentChoice, Order } from '../../../shared/order/order.ts';
import { openTestStudio, type TestStudio } from '../../helpers/open-test-studio.ts';
import {
  aQuote,
  SHIRT_BODY,
  someFields,
  someSession,
  someShirt,
} from '../../helpers/order-facts.ts';

async function aSewnShirt(test: TestStudio) {
  const { order, totalMinor, session, customer } = await aQuote(test);
  await test.ask('orders:place', { id: order.id, expectedTotalMinor: totalMinor });
  await test.ask('orders:move', { id: order.id, from: 'placed', to: 'cut', reason: '' });
  await test.ask('orders:move', { id: order.id, from: 'cut', to: 'sewing', reason: '' });
  return { order, session, customer };
}

const waist = (mm: number, changes: Partial<PlacedAlteration> = {}): PlacedAlteration => ({
  place: 'waist',
  side: 'both',
  mm,
  certainty: 'done',
  ...changes,
});

const tryOn = (
  { ask, newId }: TestStudio,
  orderId: string,
  alterations: PlacedAlteration[],
  complete = true,
  id = newId(),
) => ask('fittings:save', { id, orderId, note: '', complete, alterations });

async function finished(garment: GarmentChoice) {
  const { draft } = await loadDrafting();
  const drafted = draft(garmentInput(garment, SHIRT_BODY));
  if (!drafted.ok) throw new Error('the shirt can be drafted');
  return drafted.value.finished;
}

const measureAgain = async (test: TestStudio, order: Order) => {
  test.clock.forward(200 * 86_400_000);
  return test.ask('sessions:save', { id: test.newId(), session: someSession(order.customerId) });
};

describe('a fitting', () => {
  it('is written with who and when, once, and can be completed later', async () => {
    const test = await openTestStudio();
    await test.ask('settings:set', { staffName: 'Maud' });
    const { order } = await aSewnShirt(test);
    const id = test.newId();
    await tryOn(test, order.id, [waist(10, { certainty: 'pinned' })], false, id);
    const saved = await tryOn(test, order.id, [waist(10)], true, id);

    expect(saved).toEqual([
      { id, at: test.clock.now(), by: 'Maud', note: '', complete: true, alterations: [waist(10)] },
    ]);
    const events = await test.ask('orders:events', { id: order.id });
    expect(events.filter(({ kind }) => kind === 'fitted')).toHaveLength(1);
  });

  it('is refused while there is nothing to try on', async () => {
    const test = await openTestStudio();
    const { order, totalMinor } = await aQuote(test);
    await test.ask('orders:place', { id: order.id, expectedTotalMinor: totalMinor });

    await expect(tryOn(test, order.id, [waist(10)])).rejects.toMatchObject({
      message: 'order-locked',
      detail: { why: 'nothing-to-try-on' },
    });
  });
});

describe('what a fitting teaches', () => {
  it('goes into the next draft of the same customer, with its reason', async () => {
    const test = await openTestStudio();
    const { order, customer } = await aSewnShirt(test);
    await tryOn(test, order.id, [waist(14)]);
    const session = await measureAgain(test, order);

    const request = { customerId: customer.id, sessionId: session.id, garment: someShirt() };
    const { places, options, missed } = await test.ask('fit:learnt', request);

    expect(missed).toEqual([]);
    expect(places).toHaveLength(1);
    const [learnt] = places;
    expect(learnt).toMatchObject({
      place: 'waist',
      evidence: [{ number: order.number, alteredMm: 14 }],
    });
    expect(learnt?.mm).toBeGreaterThan(7);
    expect(learnt?.mm).toBeLessThan(14);
    const before = await finished(someShirt());
    const after = await finished(someShirt({ designOptions: options }));
    expect((after.waist ?? 0) - (before.waist ?? 0)).toBeCloseTo(Math.round(learnt?.mm ?? 0), 0);
    expect(Math.abs((after.chest ?? 0) - (before.chest ?? 0))).toBeLessThan(1);
  });

  it('counts what was already applied: a second shirt that fits keeps it', async () => {
    const test = await openTestStudio();
    const { order, customer, session } = await aSewnShirt(test);
    await tryOn(test, order.id, [waist(14)]);
    const again = { customerId: customer.id, sessionId: session.id, garment: someShirt() };
    const first = await test.ask('fit:learnt', again);
    const second = await test.ask('orders:saveQuote', {
      id: test.newId(),
      customerId: customer.id,
      sessionId: session.id,
      garment: someShirt({ designOptions: first.options }),
      dueOn: '2027-02-01',
      note: '',
    });
    const expectedTotalMinor = second.price?.totalMinor ?? -1;
    await test.ask('orders:place', { id: second.id, expectedTotalMinor });
    await test.ask('orders:move', { id: second.id, from: 'placed', to: 'cut', reason: '' });
    await tryOn(test, second.id, []);

    const third = await test.ask('fit:learnt', again);
    expect(third.places[0]?.mm).toBeGreaterThan((first.places[0]?.mm ?? 0) - 1);
    expect(third.places[0]?.evidence).toHaveLength(2);
  });

  it('is nothing for somebody else, and nobody may ask with another person’s session', async () => {
    const test = await openTestStudio();
    const { order, session } = await aSewnShirt(test);
    await tryOn(test, order.id, [waist(14)]);
    const other = await test.ask('customers:create', { id: test.newId(), fields: someFields() });
    const own = await test.ask('sessions:save', {
      id: test.newId(),
      session: someSession(other.id),
    });

    const garment = someShirt();
    const answer = await test.ask('fit:learnt', {
      customerId: other.id,
      sessionId: own.id,
      garment,
    });
    expect(answer.places).toEqual([]);
    await expect(
      test.ask('fit:learnt', { customerId: other.id, sessionId: session.id, garment }),
    ).rejects.toMatchObject({ message: 'conflict' });
  });

  it('is drafted into the order at hand at once', async () => {
    const test = await openTestStudio();
    const { order } = await aSewnShirt(test);
    expect(await test.ask('fit:altered', { orderId: order.id })).toBeNull();
    await tryOn(test, order.id, [waist(10), waist(-6, { place: 'sleeve', side: 'left' })], false);

    const altered = await test.ask('fit:altered', { orderId: order.id });
    const before = await finished(order.garment);
    const after = await finished(altered?.garment ?? order.garment);
    expect((after.waist ?? 0) - (before.waist ?? 0)).toBeCloseTo(10, 0);
    expect((after.sleeve ?? 0) - (before.sleeve ?? 0)).toBeCloseTo(-3, 0);
  });
});

describe('what the shop learns', () => {
  it('is a change of the ease table, once enough customers ask for it', async () => {
    const test = await openTestStudio();
    for (let i = 0; i < 8; i++) {
      const { order } = await aSewnShirt(test);
      expect((await test.ask('fit:shop', undefined)).proposals).toEqual([]);
      await tryOn(test, order.id, [waist(12 + (i % 3))]);
    }

    const { proposals } = await test.ask('fit:shop', undefined);
    expect(proposals).toMatchObject([{ place: 'waist', family: 'tops', customers: 8 }]);
    expect(proposals[0]?.low95).toBeGreaterThan(0);
  });
});
