import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  type Bolt,
  chooseBolt,
  flawedMm,
  longestCleanMm,
  usableMm,
} from '../../../shared/stock/bolt.ts';
import { daysBefore, orderBy } from '../../../shared/stock/order-by.ts';
import { someBolt } from '../../helpers/stock-facts.ts';

const bolt = (onHandMm: number, changes: Partial<Bolt> = {}): Bolt => ({
  id: '00000000-0000-4000-8000-000000000001',
  clothId: 'cloth',
  fields: someBolt(),
  onHandMm,
  reservedMm: 0,
  ...changes,
});

const flaws = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 6_000 }), fc.integer({ min: 1, max: 900 }))
    .map(([fromMm, length]) => ({ fromMm, toMm: fromMm + length })),
  { maxLength: 6 },
);
const bolts = fc
  .tuple(fc.integer({ min: 0, max: 5_000 }), fc.nat(5_000), flaws)
  .map(([onHandMm, promised, list]) =>
    bolt(onHandMm, {
      reservedMm: Math.min(promised, onHandMm),
      fields: someBolt({ flaws: list }),
    }),
  );

describe('flaws', () => {
  it('count once where they overlap, and not where the cloth is cut off already', () => {
    const fields = someBolt({
      flaws: [
        { fromMm: 500, toMm: 900 },
        { fromMm: 100, toMm: 300 },
        { fromMm: 200, toMm: 350 },
      ],
    });
    expect(flawedMm({ fields, onHandMm: 600 })).toBe(350);
    expect(longestCleanMm({ fields, onHandMm: 600 })).toBe(150);
    expect(longestCleanMm({ fields, onHandMm: 2_000 })).toBe(1_100);
  });

  it('and clean cloth are what there is', () => {
    fc.assert(
      fc.property(bolts, (one) => {
        const flawed = flawedMm(one);
        const longest = longestCleanMm(one);
        expect(flawed).toBeLessThanOrEqual(one.onHandMm);
        expect(longest).toBeLessThanOrEqual(one.onHandMm - flawed);
        expect(longest > 0).toBe(flawed < one.onHandMm);
      }),
    );
  });
});

describe('the bolt chosen', () => {
  it('is the smallest that has the length, at the width', () => {
    fc.assert(
      fc.property(
        fc.array(bolts, { maxLength: 8 }),
        fc.integer({ min: 1, max: 4_000 }),
        (all, mm) => {
          const chosen = chooseBolt(all, mm, 1_500);
          const enough = all.map(usableMm).filter((usable) => usable >= mm);
          expect(chosen && usableMm(chosen)).toBe(
            enough.length === 0 ? undefined : Math.min(...enough),
          );
        },
      ),
    );
  });

  it('is never much narrower than the cloth, and of two as long the older', () => {
    const narrow = bolt(3_000, { fields: someBolt({ widthMm: 1_470 }) });
    const older = bolt(4_000, { fields: someBolt({ receivedOn: '2026-01-05', label: 'older' }) });
    expect(chooseBolt([narrow], 1_000, 1_500)).toBeUndefined();
    expect(chooseBolt([narrow, bolt(4_000), older], 1_000, 1_500)).toBe(older);
  });
});

describe('the last day to order', () => {
  it('leaves time for the cloth to come and for the making', () => {
    expect(orderBy('2026-12-18', 21, 7)).toBe('2026-11-30');
  });

  it('counts calendar days over the change of the clocks', () => {
    expect(daysBefore('2026-10-26', 2)).toBe('2026-10-24');
    expect(daysBefore('2028-03-01', 1)).toBe('2028-02-29');
  });
});
