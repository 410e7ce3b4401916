import { describe, expect, it } from 'vitest';
import { databaseFile } from '../../../electron/db/data-folder.ts';
import { openDatabase } from '../../../electron/db/open-database.ts';
import { garmentInput } from '../../../shared/order/garment-input.ts';
import { draft } from '../../../shared/pattern/draft.ts';
import { LAST_TABLE, type Last } from '../../../shared/shoe/last-table.ts';
import { SIZE_TABLE } from '../../../shared/shoe/size-table.ts';
import { footSession, someOxford } from '../../helpers/an-oxford.ts';
import { openTestStudio, type TestStudio } from '../../helpers/open-test-studio.ts';
import { someFields } from '../../helpers/order-facts.ts';

const wider = (last: Last): Last =>
  last.id === 'round-25' ? { ...last, base: { ...last.base, ballMm: 262 } } : last;

const WIDER = { ...LAST_TABLE, lasts: LAST_TABLE.lasts.map(wider) };

const save = ({ ask }: TestStudio, lasts = WIDER, expectedVersion = 0) =>
  ask('shoes:saveTables', { lasts, sizes: SIZE_TABLE, expectedVersion });

describe('the shop’s tables of lasts and sizes', () => {
  it('are those that come with the studio until the shop changes them', async () => {
    const { ask } = await openTestStudio();

    expect(await ask('shoes:tables', undefined)).toEqual({
      lasts: LAST_TABLE,
      sizes: SIZE_TABLE,
      version: 0,
      mayUndo: false,
      isShipped: true,
      isUnreadable: false,
    });
  });

  it('are as they were changed after a restart, and the change can still be taken back', async () => {
    const test = await openTestStudio();
    await save(test);

    const { ask } = await test.reopen();
    const kept = await ask('shoes:tables', undefined);
    expect(kept.lasts.lasts[0]?.base.ballMm).toBe(262);
    expect(kept).toMatchObject({ version: 1, mayUndo: true, isShipped: false });

    const undone = await ask('shoes:undoTables', { expectedVersion: 1 });
    expect(undone).toMatchObject({ lasts: LAST_TABLE, version: 0, mayUndo: false });
  });

  it('go back to those that come with the studio, and forward again', async () => {
    const test = await openTestStudio();
    await save(test);

    const { version, isShipped } = await test.ask('shoes:resetTables', { expectedVersion: 1 });
    expect(isShipped).toBe(true);
    const { lasts } = await test.ask('shoes:undoTables', { expectedVersion: version });
    expect(lasts).toEqual(WIDER);
  });

  it('are not overwritten by a window that has not seen the last change', async () => {
    const test = await openTestStudio();
    await save(test);

    await expect(save(test, LAST_TABLE, 0)).rejects.toThrow('conflict');
    // A version that was taken back is not given again.
    await test.ask('shoes:undoTables', { expectedVersion: 1 });
    expect((await save(test)).version).toBe(2);
  });

  it('refuse a last that cannot be, and keep what was', async () => {
    const test = await openTestStudio();
    const short = LAST_TABLE.lasts.map((last) => ({
      ...last,
      base: { ...last.base, lengthMm: 200 },
    }));

    await expect(save(test, { ...LAST_TABLE, lasts: short })).rejects.toMatchObject({
      message: 'invalid-request',
      detail: expect.arrayContaining([
        { code: 'not-more', field: 'lengthMm', other: 'footLengthMm' },
      ]),
    });
    expect(await test.ask('shoes:tables', undefined)).toMatchObject({ version: 0 });
  });

  it('fall back to what can be read where a change on the disk cannot, and say so', async () => {
    const test = await openTestStudio();
    await save(test);
    await test.studio.close();
    const db = openDatabase(databaseFile(test.dataFolder));
    db.exec(`INSERT INTO shoe_tables (version, lasts, sizes, changed_at, changed_by)
      VALUES (2, '{}', '[]', 1, '')`);
    db.close();

    const { ask } = await test.reopen();

    expect(await ask('shoes:tables', undefined)).toMatchObject({
      lasts: WIDER,
      version: 1,
      isUnreadable: true,
    });
  });
});

async function anOxfordQuote(test: TestStudio, changes = {}) {
  const { ask, newId } = test;
  const customer = await ask('customers:create', { id: newId(), fields: someFields() });
  const session = await ask('sessions:save', { id: newId(), session: footSession(customer.id) });
  const quote = await ask('orders:saveQuote', {
    id: newId(),
    customerId: customer.id,
    garment: someOxford(changes),
    sessionId: session.id,
    dueOn: '2027-02-18',
    note: '',
  });
  return { id: quote.id, expectedTotalMinor: quote.price?.totalMinor ?? -1 };
}

describe('an order of shoes', () => {
  it('is frozen with the figures of the last it is made on, chosen or proposed', async () => {
    const test = await openTestStudio();
    const quote = await anOxfordQuote(test);

    const { snapshot } = await test.ask('orders:place', quote);

    expect(snapshot?.garment.lasts?.left).toMatchObject({
      lastId: 'round-25',
      widthId: 'G',
      sizes: { footLengthMm: 270, lengthMm: 287, ballMm: 254 },
    });
  });

  it('still drafts the same after its last was changed and archived', async () => {
    const test = await openTestStudio();
    const placed = await test.ask('orders:place', await anOxfordQuote(test));
    const drafted = (order: typeof placed) => {
      if (order.snapshot === null) throw new Error('nothing was frozen');
      const { garment, measurements } = order.snapshot;
      return draft(garmentInput(garment, measurements.values));
    };
    const before = drafted(placed);

    const archived = WIDER.lasts.map((last) => ({ ...last, archived: last.id === 'round-25' }));
    await save(test, { ...WIDER, lasts: archived });
    const after = await test.ask('orders:get', { id: placed.id });

    expect(before.ok).toBe(true);
    expect(drafted(after)).toEqual(before);
    // Whoever orders now is proposed another.
    const next = await test.ask('orders:place', await anOxfordQuote(test));
    expect(next.snapshot?.garment.lasts?.left.lastId).toBe('almond-25');
  });

  it('tells the shop nothing of the last, which is the customer’s foot', async () => {
    const test = await openTestStudio();
    const { id } = await test.ask('orders:place', await anOxfordQuote(test));
    await test.studio.close();

    const db = openDatabase(databaseFile(test.dataFolder));
    const message = db.prepare('SELECT payload FROM outbox').pluck().get() as string;
    db.close();

    expect(JSON.parse(message)).toMatchObject({ garment: { design: 'oxford' } });
    expect(message).not.toMatch(/lasts|footLengthMm/);
    expect(id).not.toBe('');
  });
});
