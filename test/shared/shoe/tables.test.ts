import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  LAST_BOUNDS,
  LAST_FIELDS,
  lastFaults,
  lastTableFaults,
} from '../../../shared/shoe/check-last.ts';
import {
  SIZE_BOUNDS,
  type SizeField,
  sizeFigure,
  sizeTableFaults,
  withSizeFigure,
} from '../../../shared/shoe/check-sizes.ts';
import { chosenLast, standingOf } from '../../../shared/shoe/chosen-last.ts';
import { LAST_TABLE, type Last, lastAt } from '../../../shared/shoe/last-table.ts';
import { SIZE_TABLE, sizesOfFoot, sizesOfLast } from '../../../shared/shoe/size-table.ts';

const [round, almond] = LAST_TABLE.lasts;
if (round === undefined || almond === undefined) throw new Error('no lasts to test with');

const withBase = (part: Partial<Last['base']>): Last => ({
  ...round,
  base: { ...round.base, ...part },
});

describe('a last that a shop types', () => {
  it('is right where the table that comes with the studio is', () => {
    expect(lastTableFaults(LAST_TABLE)).toEqual([]);
  });

  it('needs a name of its own', () => {
    const named = (name: string) =>
      lastFaults({ ...round, name: { en: name, fr: name } }, [almond]);
    expect(named('  ')).toEqual([{ code: 'name-missing', field: 'name' }]);
    expect(named('almond toe, 25 MM heel ')).toEqual([{ code: 'name-taken', field: 'name' }]);
    expect(named('Wide round')).toEqual([]);
  });

  it('has every figure within bounds, or says which ones they are', () => {
    for (const field of LAST_FIELDS) {
      const { low, high } = LAST_BOUNDS[field];
      const beyond = { ...withBase({ [field]: high + 1 }), [field]: high + 1 } as Last;
      expect(lastFaults(beyond, [])).toContainEqual({ code: 'out-of-range', field, low, high });
    }
    expect(lastFaults(withBase({ ballMm: Number.NaN }), [])).toHaveLength(1);
  });

  it('is longer than the foot it is marked for, and made in its own size', () => {
    expect(lastFaults(withBase({ lengthMm: 268 }), [])).toEqual([
      { code: 'not-more', field: 'lengthMm', other: 'footLengthMm' },
    ]);
    expect(lastFaults({ ...round, fromFootMm: 275 }, [])).toEqual([
      { code: 'not-more', field: 'footLengthMm', other: 'fromFootMm' },
    ]);
    expect(lastFaults({ ...round, fromFootMm: 270, toFootMm: 270 }, [])).toEqual([]);
  });
});

describe('a row of sizes', () => {
  const fields = Object.keys(SIZE_BOUNDS) as readonly SizeField[];

  it('is right where the table that comes with the studio is', () => {
    expect(sizeTableFaults(SIZE_TABLE)).toEqual([]);
  });

  it('says again what was typed', () => {
    const systems = fc.constantFrom(...SIZE_TABLE.systems.filter(({ id }) => id !== 'mondopoint'));
    const typed = fc.constantFrom(...fields).chain((field) => {
      const { low: min, high: max } = SIZE_BOUNDS[field];
      return fc.tuple(fc.constant(field), fc.double({ min, max, noNaN: true }));
    });
    fc.assert(
      fc.property(systems, typed, (row, [field, value]) => {
        const changed = withSizeFigure(row, field, value);
        expect(sizeFigure(changed, field)).toBeCloseTo(value, 9);
        expect(sizeTableFaults({ ...SIZE_TABLE, systems: [changed] })).toEqual([]);
      }),
    );
  });

  it('changes what feet and lasts are called', () => {
    const systems = SIZE_TABLE.systems.map((row) =>
      row.id === 'eu' ? withSizeFigure(row, 'footOffset', 3) : row,
    );
    const eu = (labels: readonly { system: string; exact: number }[]) =>
      labels.find(({ system }) => system === 'eu')?.exact;
    expect(eu(sizesOfFoot({ ...SIZE_TABLE, systems }, 270))).toBeCloseTo(43.5, 6);
    expect(eu(sizesOfLast({ ...SIZE_TABLE, systems }, 287))).toBeCloseTo(43.05, 6);
  });
});

describe('a last that was chosen', () => {
  const sizes = lastAt(LAST_TABLE, round, 275, 'H');
  if (!sizes.ok) throw new Error(sizes.error);
  const chosen = chosenLast(round, { widthId: 'H', sizes: sizes.value }, -4);
  const tableWith = (last: Last) => ({ ...LAST_TABLE, lasts: [last, almond] });

  it('is known for what became of it in the table', () => {
    expect(standingOf(LAST_TABLE, chosen)).toBe('same');
    expect(standingOf(tableWith(withBase({ ballMm: 256 })), chosen)).toBe('changed');
    expect(standingOf(tableWith({ ...round, toFootMm: 270 }), chosen)).toBe('changed');
    expect(standingOf(tableWith({ ...round, archived: true }), chosen)).toBe('archived');
    expect(standingOf({ ...LAST_TABLE, lasts: [almond] }, chosen)).toBe('gone');
  });
});
