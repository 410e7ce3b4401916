import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  checkCloth,
  clothDraftKey,
  draftOfCloth,
  emptyCloth,
  withDesign,
} from '../../../renderer/features/cloth/cloth-form.ts';
import { parseFlaws, typedFlaws } from '../../../renderer/features/cloth/flaws.ts';
import { purchaseCsv, purchaseText } from '../../../renderer/features/cloth/purchase-text.ts';
import type { SupplierList } from '../../../shared/stock/purchase.ts';
import { someCloth } from '../../helpers/stock-facts.ts';

const EURO = { currency: 'EUR', language: 'en' };

describe('the form of a cloth', () => {
  it('gives back what it was opened with, whatever is shown rounded', () => {
    const units = fc.constantFrom('mm', 'cm', 'in');
    const widths = fc.double({ min: 300, max: 3_500, noNaN: true });
    fc.assert(
      fc.property(units, widths, fc.nat(90_000_000), fc.nat(90_000), (unit, widthMm, mm, price) => {
        const fields = someCloth({
          widthMm,
          reorderLevelMm: mm % 9_000_000,
          pricePerMetreMinor: price,
          repeat: { alongMm: 12.3, acrossMm: 45.67, symmetric: false },
          shrinkage: { alongPercent: 2.5, acrossPercent: 0 },
        });
        const draft = draftOfCloth(fields, unit, EURO);
        expect(checkCloth(draft, EURO, { draft, fields })).toEqual({ ok: true, value: fields });
      }),
    );
  });

  it('reads what is typed in the unit it was typed in', () => {
    const draft = {
      ...emptyCloth('in'),
      ...{ sku: 'A', nameFr: 'Lin', width: '58 1/2', price: '19,90', level: '2 1/2' },
      ...{ repeatAcross: '1/2', shrinkAlong: '3,5', suits: ['shirt' as const] },
    };
    expect(checkCloth(draft, EURO, null)).toMatchObject({
      ok: true,
      value: {
        widthMm: 1485.9,
        pricePerMetreMinor: 1_990,
        reorderLevelMm: 2_286,
        repeat: { alongMm: 0, acrossMm: 12.7, symmetric: true },
        shrinkage: { alongPercent: 3.5, acrossPercent: 0 },
      },
    });
  });

  it('names every field that stands in the way', () => {
    const draft = {
      ...emptyCloth('cm'),
      ...{ width: '20', price: '1.234', shrinkAcross: '40', weight: 'x', level: '2 ells' },
    };
    const checked = checkCloth(draft, EURO, null);
    expect(checked.ok ? [] : [...checked.error].sort()).toEqual([
      ...['level', 'nameEn', 'price', 'shrinkAcross', 'sku', 'weight', 'width'],
    ]);
  });

  it('keeps unfinished work of shipped cloths apart under keys the studio takes', () => {
    expect(clothDraftKey('poplin-white')).toMatch(/^cloth:[0-9a-f-]{1,64}$/);
    expect(clothDraftKey('poplin-white')).not.toBe(clothDraftKey('poplin-sky'));
    expect(withDesign(['jeans'], 'shirt', true)).toEqual(['shirt', 'jeans']);
    expect(withDesign(['jeans', 'shirt'], 'jeans', false)).toEqual(['shirt']);
  });
});

describe('flaws', () => {
  it('are typed from the outer end and kept from the core', () => {
    const flaws = parseFlaws('3,2–3,35; 8 - 8.1', 'm', 10_000);
    expect(flaws).toEqual([
      { fromMm: 1_900, toMm: 2_000 },
      { fromMm: 6_650, toMm: 6_800 },
    ]);
    // A metre was cut off: the first is a metre nearer to the end.
    expect(typedFlaws(flaws ?? [], 'm', 9_000, 'en')).toBe('2.2–2.35; 7–7.1');
  });

  it.each(['3.2', '3-2', '3-4-5', '9-11', 'a-b'])('%s are not flaws of ten metres', (text) => {
    expect(parseFlaws(text, 'm', 10_000)).toBeNull();
  });
});

describe('the list for the suppliers', () => {
  const words = {
    length: (mm: number) => `${mm / 1000} m`,
    local: ({ en }: { en: string }) => en,
    date: (day: string) => day,
  };
  const line = (name: string, toOrderMm: number): SupplierList['lines'][number] => ({
    cloth: {
      ...{ id: 'a', sku: 'CL-1', supplier: '=Evil; & Sons', colour: '#000000' },
      name: { en: name, fr: name },
      description: { en: '', fr: '' },
      pattern: { kind: 'plain', colour: '#000000' },
      ...{ widthMm: 1_500, pricePerMetreMinor: 1, reorderLevelMm: 0, isArchived: false },
      stock: { onHandMm: 0, reservedMm: 0, waitingMm: 0, onOrderMm: 0, shortMm: 0 },
    },
    deliveryDays: 7,
    toOrderMm,
    orderBy: null,
    needs: [],
    ordered: [],
  });
  const list = { supplier: '=Evil; & Sons', lines: [line('A "blue"', 2_310), line('B', 0)] };

  it('says what is still to be ordered, a cloth a line', () => {
    expect(purchaseText(list, words)).toBe('CL-1\tA "blue"\t2.31 m');
  });

  it('is CSV that no spreadsheet runs or tears apart', () => {
    expect(purchaseCsv([list], ['s', 'k', 'c', 'l', 'b', 'o'], words, ';')).toBe(
      's;k;c;l;b;o\r\n"\'=Evil; & Sons";CL-1;"A ""blue""";2310;;\r\n',
    );
  });
});
