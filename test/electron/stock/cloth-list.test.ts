import { expect, it } from 'vitest';
import { createClothRepository } from '../../../electron/db/repositories/cloth-repository.ts';
import { createStockRepository } from '../../../electron/db/repositories/stock-repository.ts';
import { createClothService } from '../../../electron/services/cloths.ts';
import { someBolt, someCloth } from '../../helpers/stock-facts.ts';
import { temporaryDatabase } from '../../helpers/temporary-database.ts';

const CLOTHS = 2_000;
/** Ten years of a shop: every one of them once lengthened the ledger, none may slow the list. */
const MOVEMENTS_EACH = 20;
const BUDGET_MS = 50;

it('lists and searches two thousand cloths with a long ledger within the budget', () => {
  const { db } = temporaryDatabase();
  db.pragma('synchronous = OFF');
  const cloths = createClothRepository(db);
  const stock = createStockRepository(db);
  const act = { act: 'a', at: 1, by: '', note: '', undoes: null };
  db.transaction(() => {
    for (let n = 1; n <= CLOTHS; n += 1) {
      const name = { en: `Cloth ${n}`, fr: `Tissu ${n}` };
      const supplier = `Mill ${n % 40}`;
      cloths.insert(`c${n}`, someCloth({ sku: `S-${n}`, name, supplier }), 1);
      stock.insertBolt(`b${n}`, n, someBolt());
      const line = { clothRow: n, boltRow: n, orderRow: null, reservedMm: 0, onHandMm: 10 };
      for (let k = 0; k < MOVEMENTS_EACH; k += 1) stock.move(act, { ...line, kind: 'received' });
    }
  })();
  const service = createClothService({
    ...{ db, cloths, stock, now: () => 1, publish: () => {}, leadTimeDays: () => 21 },
  });
  const page = { which: 'current', language: 'fr', limit: 50, offset: 1_000 } as const;
  const timed = (text: string) => {
    const from = performance.now();
    const listed = service.list({ ...page, offset: text === '' ? 1_000 : 0, text });
    return { listed, ms: performance.now() - from };
  };

  const all = Array.from({ length: 5 }, () => timed(''));
  const found = Array.from({ length: 5 }, () => timed('mill 7 tissu'));

  expect(all[0]?.listed).toMatchObject({ total: CLOTHS });
  expect(all[0]?.listed.cloths).toHaveLength(50);
  expect(all[0]?.listed.cloths[0]?.stock.onHandMm).toBe(MOVEMENTS_EACH * 10);
  // Mill 7 and, by their own number, every cloth that begins with a 7.
  expect(found[0]?.listed.total).toBeGreaterThan(CLOTHS / 40);
  expect(Math.min(...all.map(({ ms }) => ms))).toBeLessThan(BUDGET_MS);
  expect(Math.min(...found.map(({ ms }) => ms))).toBeLessThan(BUDGET_MS);
});
