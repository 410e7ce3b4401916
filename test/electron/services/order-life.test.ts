import { describe, expect, it } from 'vitest';

import { openTestStudio, type TestStudio } from '../../helpers/open-test-studio.ts';
import { aQuote, someShirt } from '../../helpers/order-facts.ts';

async function placed(test: TestStudio) {
  const { order, totalMinor } = await aQuote(test);
  return test.ask('orders:place', { id: order.id, expectedTotalMinor: totalMinor });
}

const kindsOf = async ({ ask }: TestStudio, id: string) =>
  (await ask('orders:events', { id })).map(({ kind }) => kind);

describe("an order's life", () => {
  it('is moved on with who, when and why', async () => {
    const test = await openTestStudio();
    await test.ask('settings:set', { staffName: 'Maud' });
    const { id } = await placed(test);
    test.clock.forward(60_000);

    const moved = await test.ask('orders:move', { id, from: 'placed', to: 'cut', reason: '' });

    expect(moved.state).toBe('cut');
    expect((await test.ask('orders:events', { id })).at(-1)).toEqual({
      at: test.clock.now(),
      kind: 'moved',
      by: 'Maud',
      detail: { from: 'placed', to: 'cut', reason: '' },
    });
  });

  it('refuses a move that the trade does not know, and one without the reason it wants', async () => {
    const test = await openTestStudio();
    const { id } = await placed(test);

    await expect(
      test.ask('orders:move', { id, from: 'placed', to: 'delivered', reason: '' }),
    ).rejects.toMatchObject({
      message: 'order-locked',
      detail: { state: 'placed', why: 'move-not-allowed' },
    });
    await expect(
      test.ask('orders:move', { id, from: 'placed', to: 'cancelled', reason: '  ' }),
    ).rejects.toMatchObject({ detail: { why: 'reason-wanted' } });
    expect((await test.ask('orders:get', { id })).state).toBe('placed');
  });

  it('says so when somebody else moved it meanwhile, and takes a repeat as done', async () => {
    const test = await openTestStudio();
    const { id } = await placed(test);
    const move = { id, from: 'placed', to: 'in-pattern', reason: '' } as const;
    await test.ask('orders:move', move);

    expect((await test.ask('orders:move', move)).state).toBe('in-pattern');
    await expect(
      test.ask('orders:move', { id, from: 'placed', to: 'cut', reason: '' }),
    ).rejects.toMatchObject({ message: 'conflict', detail: { state: 'in-pattern' } });
    expect(await kindsOf(test, id)).toEqual(['quoted', 'placed', 'moved']);
  });

  it('gets another day until it is handed over', async () => {
    const test = await openTestStudio();
    const order = await placed(test);
    const { id, note } = order;

    const later = await test.ask('orders:reschedule', {
      id,
      dueOn: '2026-12-24',
      note,
      expectedUpdatedAt: order.updatedAt,
    });
    expect(later.dueOn).toBe('2026-12-24');
    expect(later.snapshot?.dueOn).toBe('2026-12-18');

    await test.ask('orders:move', { id, from: 'placed', to: 'cancelled', reason: 'ill' });
    await expect(
      test.ask('orders:reschedule', { id, dueOn: '2027-01-02', note, expectedUpdatedAt: 0 }),
    ).rejects.toMatchObject({ message: 'order-locked' });
  });

  it('shows on the board by state, the most urgent first, done ones left out', async () => {
    const test = await openTestStudio();
    const first = await placed(test);
    const second = await test.ask('orders:saveQuote', {
      id: test.newId(),
      customerId: first.customerId,
      garment: someShirt(),
      sessionId: first.sessionId,
      dueOn: '2026-12-01',
      note: '',
    });
    const expectedTotalMinor = second.price?.totalMinor ?? -1;
    await test.ask('orders:place', { id: second.id, expectedTotalMinor });

    const board = await test.ask('orders:board', { perState: 10 });
    const column = board.find(({ state }) => state === 'placed');
    expect(column?.total).toBe(2);
    expect(column?.orders.map(({ id }) => id)).toEqual([second.id, first.id]);
    expect(board.map(({ state }) => state)).not.toContain('delivered');
  });
});

describe('changing an order that was taken', () => {
  it('makes a quote with all its choices, and placing that cancels the old one', async () => {
    const test = await openTestStudio();
    const old = await placed(test);
    const newId = test.newId();

    const quote = await test.ask('orders:amend', { id: old.id, newId });
    expect(quote).toMatchObject({ id: newId, state: 'quote', dueOn: old.dueOn, note: old.note });
    expect(quote.garment).toEqual(old.garment);
    expect(quote.price).toEqual(old.price);
    expect((await test.ask('orders:get', { id: old.id })).state).toBe('placed');

    const expectedTotalMinor = quote.price?.totalMinor ?? -1;
    await test.ask('orders:place', { id: newId, expectedTotalMinor });

    expect((await test.ask('orders:get', { id: old.id })).state).toBe('cancelled');
    expect(await kindsOf(test, old.id)).toEqual(['quoted', 'placed', 'being-amended', 'replaced']);
    expect(await test.ask('orders:replacement', { id: old.id })).toMatchObject({
      replaces: null,
      replacedBy: { id: newId },
    });
    expect(await test.ask('orders:replacement', { id: newId })).toMatchObject({
      replaces: { id: old.id },
    });
  });

  it('takes over what was paid, to the cent', async () => {
    const test = await openTestStudio();
    const old = await placed(test);
    const paid = { orderId: old.id, kind: 'deposit', amountMinor: 5001, means: 'card', note: '' };
    await test.ask('payments:add', { id: test.newId(), ...paid } as never);
    const newId = test.newId();
    const quote = await test.ask('orders:amend', { id: old.id, newId });
    const expectedTotalMinor = quote.price?.totalMinor ?? -1;
    await test.ask('orders:place', { id: newId, expectedTotalMinor });

    const amounts = async (orderId: string) =>
      (await test.ask('payments:ofOrder', { orderId })).map(({ amountMinor }) => amountMinor);
    expect(await amounts(old.id)).toEqual([5001, -5001]);
    expect(await amounts(newId)).toEqual([5001]);
  });

  it('is refused once it is cut, also when it was cut while the change was being made', async () => {
    const test = await openTestStudio();
    const old = await placed(test);
    const newId = test.newId();
    const quote = await test.ask('orders:amend', { id: old.id, newId });
    await test.ask('orders:move', { id: old.id, from: 'placed', to: 'cut', reason: '' });

    const expectedTotalMinor = quote.price?.totalMinor ?? -1;
    await expect(test.ask('orders:place', { id: newId, expectedTotalMinor })).rejects.toMatchObject(
      { message: 'order-locked', detail: { state: 'cut' } },
    );
    expect((await test.ask('orders:get', { id: newId })).state).toBe('quote');
    await expect(
      test.ask('orders:amend', { id: old.id, newId: test.newId() }),
    ).rejects.toMatchObject({ message: 'order-locked' });
  });

  it('is done once: a second change of the same order waits for the first', async () => {
    const test = await openTestStudio();
    const old = await placed(test);
    const newId = test.newId();
    const first = await test.ask('orders:amend', { id: old.id, newId });

    expect((await test.ask('orders:amend', { id: old.id, newId })).id).toBe(first.id);
    await expect(
      test.ask('orders:amend', { id: old.id, newId: test.newId() }),
    ).rejects.toMatchObject({ detail: { why: 'already-replaced' } });
    await test.ask('orders:move', { id: newId, from: 'quote', to: 'cancelled', reason: '' });
    const again = await test.ask('orders:amend', { id: old.id, newId: test.newId() });
    expect(again.state).toBe('quote');
  });
});
