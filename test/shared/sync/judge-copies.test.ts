import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { judgeCopies } from '../../../shared/sync/judge-copies.ts';
import { compareShopIds, type ShopCopy } from '../../../shared/sync/shop-copy.ts';

const EXPECTED = { key: 'ours', lines: 1, totalMinor: 18_900, sha256: 'h' };

const copy = (change: Partial<ShopCopy> = {}): ShopCopy => ({
  id: '10',
  code: 'C',
  key: 'ours',
  complete: true,
  lines: 1,
  quantity: 1,
  totalMinor: 18_900,
  sha256: 'h',
  state: 'new',
  payment: '',
  updatedAt: 0,
  ...change,
});

describe('what a search has shown', () => {
  it('drops strangers that a shop answers with when it ignores the filter', () => {
    expect(judgeCopies(EXPECTED, [copy({ key: 'theirs' }), copy({ key: null })])).toEqual({
      kind: 'none',
    });
  });

  it.each([
    ['has no lines', { lines: 0, quantity: 0 }],
    ['has the quantity 2', { quantity: 2 }],
    ['is a draft', { complete: false }],
    ['carries another specification', { sha256: 'other' }],
    ['carries none', { sha256: null }],
  ])('is torn when the order %s', (_, change) => {
    expect(judgeCopies(EXPECTED, [copy(change)]).kind).toBe('torn');
  });

  it('tells another total from a torn order', () => {
    expect(judgeCopies(EXPECTED, [copy({ totalMinor: 18_901 })]).kind).toBe('differs');
  });

  it('keeps the lowest whole order, as a number, and names every other', () => {
    const found = judgeCopies(EXPECTED, [
      copy({ id: '100' }),
      copy({ id: '9' }),
      copy({ id: '2', lines: 0 }),
    ]);
    expect(found).toMatchObject({ kind: 'whole', copy: { id: '9' } });
    expect(found.kind === 'whole' && found.doubles.map(({ id }) => id)).toEqual(['2', '100']);
  });

  it('never takes a copy with another key, whatever else is there', () => {
    const copies = fc.uniqueArray(
      fc.record({
        id: fc.nat({ max: 50 }).map(String),
        key: fc.constantFrom('ours', 'theirs', null),
        complete: fc.boolean(),
        quantity: fc.nat({ max: 2 }),
        totalMinor: fc.constantFrom(18_900, 1),
      }),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(copies, (list) => {
        const found = judgeCopies(EXPECTED, list.map(copy));
        const named =
          found.kind === 'none'
            ? []
            : found.kind === 'torn'
              ? found.copies
              : [found.copy, ...found.doubles];
        expect(named.every(({ key }) => key === 'ours')).toBe(true);
        expect(named).toHaveLength(list.filter(({ key }) => key === 'ours').length);
      }),
    );
  });
});

describe('ids of shops', () => {
  it.each([
    ['9', '10'],
    ['00009', '10'],
    ['99', '100'],
    ['a', 'b'],
  ])('%s is older than %s', (older, younger) => {
    expect(compareShopIds(older, younger)).toBeLessThan(0);
    expect(compareShopIds(younger, older)).toBeGreaterThan(0);
  });
});
