import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Db } from '../../../electron/db/open-database.ts';
import { StudioError } from '../../../electron/errors.ts';
import { daysBefore } from '../../../shared/stock/order-by.ts';
import { testIds } from '../../helpers/open-test-studio.ts';
import { aShelf } from '../../helpers/shelf.ts';
import { someBolt } from '../../helpers/stock-facts.ts';
import { temporaryDatabase } from '../../helpers/temporary-database.ts';

type Step =
  | {
      readonly do: 'receive' | 'place' | 'count' | 'cut';
      readonly pick: number;
      readonly mm: number;
    }
  | { readonly do: 'cancel' | 'assign' | 'undo' | 'make' | 'crash'; readonly pick: number };

const pick = fc.nat(30);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constantFrom('receive', 'place', 'count', 'cut'),
    pick,
    mm: fc.integer({ min: 1, max: 9_000 }),
  }),
  fc.record({ do: fc.constantFrom('cancel', 'assign', 'undo', 'make', 'crash'), pick }),
);

/** Every figure the tables keep, beside the sum of the movements it stands for. */
function sumsOf(db: Db) {
  const rows = (sql: string) => db.prepare(sql).raw().all();
  return {
    bolts: rows(`
      SELECT bolts.id, on_hand_mm, reserved_mm,
        (SELECT coalesce(sum(on_hand_mm), 0) FROM cloth_movements WHERE bolt_row = bolts.row),
        (SELECT coalesce(sum(reserved_mm), 0) FROM cloth_movements WHERE bolt_row = bolts.row)
      FROM bolts`),
    cloths: rows(`
      SELECT id, on_hand_mm, reserved_mm, waiting_mm,
        (SELECT coalesce(sum(on_hand_mm), 0) FROM cloth_movements WHERE cloth_row = cloths.row),
        (SELECT coalesce(sum(reserved_mm), 0) FROM cloth_movements WHERE cloth_row = cloths.row),
        (SELECT coalesce(sum(reserved_mm), 0) FROM cloth_movements
         WHERE cloth_row = cloths.row AND bolt_row IS NULL)
      FROM cloths`),
    orders: rows(`
      SELECT orders.id, coalesce((SELECT length_mm FROM cloth_reservations
          WHERE order_row = orders.row), 0),
        (SELECT coalesce(sum(reserved_mm), 0) FROM cloth_movements WHERE order_row = orders.row)
      FROM orders`),
  } as { [table: string]: [string, ...number[]][] };
}

function expectBalanced(db: Db): void {
  for (const rows of Object.values(sumsOf(db))) {
    for (const [id, ...figures] of rows) {
      const kept = figures.slice(0, figures.length / 2);
      expect([id, ...figures.slice(figures.length / 2)]).toEqual([id, ...kept]);
      expect(Math.min(...kept)).toBeGreaterThanOrEqual(0);
    }
  }
}

/** Carries a step out; what the studio refuses by name is refused here as well. */
function carryOut(db: Db, one: Step, newId: () => string, shelf = aShelf(db, newId)): void {
  const { service, stock, orders, place } = shelf;
  const all = <T>(sql: string) => db.prepare<[], T>(sql).pluck().all();
  const from = <T>(list: readonly T[]): T | undefined => list[one.pick % Math.max(1, list.length)];
  const boltId = from(all<string>('SELECT id FROM bolts ORDER BY row'));
  const orderId = from(all<string>('SELECT id FROM orders ORDER BY row'));
  const undoes = from(all<string>('SELECT DISTINCT act FROM cloth_movements ORDER BY act'));
  const act = newId();
  switch (one.do) {
    case 'receive': {
      const bolt = { act, boltId: newId(), clothId: 'cloth', fields: someBolt(), purchaseId: null };
      service.receive({ ...bolt, lengthMm: one.mm });
      return;
    }
    case 'place':
      place.immediate(newId(), one.mm, daysBefore('2026-12-31', one.pick));
      return;
    case 'count':
      if (boltId !== undefined) service.count({ act, boltId, lengthMm: one.mm - 1, note: '' });
      return;
    case 'cut':
      if (boltId === undefined || orderId === undefined) return;
      service.cut({ act, orderId, boltId, lengthMm: one.mm, corrects: null });
      return;
    case 'assign':
      if (boltId !== undefined && orderId !== undefined) service.assign({ act, orderId, boltId });
      return;
    case 'cancel':
    case 'make':
      if (orderId === undefined) return;
      orders.setState(orderId, one.do === 'cancel' ? 'cancelled' : 'sewing', 2);
      service.serveWaiting();
      return;
    case 'undo':
      if (undoes !== undefined) service.undo({ act, undoes });
      return;
    case 'crash':
      expect(() =>
        db.transaction(() => {
          place(newId(), 700, '2026-12-01');
          const [bolt] = stock.boltsInStock(1);
          if (bolt) service.count({ act, boltId: bolt.id, lengthMm: 0, note: '' });
          throw new Error('power cut');
        })(),
      ).toThrow('power cut');
  }
}

describe('the ledger', () => {
  it('never loses a millimetre, whatever is done, refused, undone or cut short', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 40 }), (steps) => {
        const { db } = temporaryDatabase();
        db.pragma('synchronous = OFF');
        const newId = testIds();
        const shelf = aShelf(db, newId);
        for (const one of steps) {
          const before = sumsOf(db);
          try {
            carryOut(db, one, newId, shelf);
          } catch (error) {
            if (!(error instanceof StudioError)) throw error;
            // What is refused leaves nothing behind.
            expect(sumsOf(db)).toEqual(before);
          }
          if (one.do === 'crash') expect(sumsOf(db)).toEqual(before);
          expectBalanced(db);
        }
        expect(db.pragma('foreign_key_check')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('has the same figures after the program was ended and started again', () => {
    const { db, reopen } = temporaryDatabase();
    const newId = testIds();
    const steps: readonly Step[] = [
      { do: 'receive', pick: 0, mm: 8_000 },
      { do: 'place', pick: 1, mm: 2_310 },
      { do: 'place', pick: 2, mm: 7_000 },
      { do: 'cut', pick: 0, mm: 2_400 },
    ];
    for (const one of steps) carryOut(db, one, newId);
    const before = sumsOf(db);

    const again = reopen();

    expect(sumsOf(again)).toEqual(before);
    expect(before.cloths).toEqual([['cloth', 5_600, 7_000, 7_000, 5_600, 7_000, 7_000]]);
  });

  it('keeps every movement as it was written', () => {
    const { db } = temporaryDatabase();
    carryOut(db, { do: 'receive', pick: 0, mm: 100 }, testIds());

    expect(() => db.exec('UPDATE cloth_movements SET on_hand_mm = 200')).toThrow('never edited');
    expect(() => db.exec('DELETE FROM cloth_movements')).toThrow('never removed');
  });

  it('refuses a movement that would make a figure negative', () => {
    const { db } = temporaryDatabase();
    carryOut(db, { do: 'receive', pick: 0, mm: 100 }, testIds());
    const cut = db.prepare(`
      INSERT INTO cloth_movements (act, cloth_row, bolt_row, kind, on_hand_mm, reserved_mm, at, by, note)
      VALUES ('x', 1, 1, 'cut', -101, 0, 1, '', '')`);

    expect(() => cut.run()).toThrow('CHECK');
    expectBalanced(db);
  });
});
