import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  clothLengthWithUnit,
  parseClothLength,
  typedClothLength,
} from '../../../shared/units/cloth-length.ts';

describe('a length of cloth as typed', () => {
  it.each([
    ['2.4', 'm', 2_400],
    ['2,405 m', 'm', 2_405],
    ['240 cm', 'yd', 2_400],
    ['2 1/2 yd', 'm', 2_286],
    ['2,5', 'yd', 2_286],
    ['1 verge', 'm', 914],
    ['36"', 'm', 914],
    ['0', 'm', 0],
    ['0,0 m', 'm', 0],
  ] as const)('%s in %s is %d mm', (text, unit, lengthMm) => {
    expect(parseClothLength(text, unit)).toEqual({ ok: true, value: lengthMm });
  });

  it.each([
    ['', 'empty'],
    ['2 ells', 'wrong-unit'],
    ['-3', 'negative'],
    ['1.2.3', 'two-decimal-marks'],
    ['99999999', 'too-long'],
    ['a lot', 'not-a-number'],
  ])('%s is refused as %s', (text, error) => {
    expect(parseClothLength(text, 'm')).toEqual({ ok: false, error });
  });

  it('comes back to the millimetre, in either unit and language', () => {
    const units = fc.constantFrom<'m' | 'yd'>('m', 'yd');
    fc.assert(
      fc.property(fc.nat(9_000_000), units, fc.constantFrom('en', 'fr'), (mm, unit, language) => {
        const typed = typedClothLength(mm, unit, language);
        expect(parseClothLength(typed, unit)).toEqual({ ok: true, value: mm });
      }),
    );
  });

  it('is written as the language and the unit want it', () => {
    expect(clothLengthWithUnit(2_310, 'm', 'en')).toBe('2.31\u202fm');
    expect(clothLengthWithUnit(2_310, 'yd', 'fr')).toBe('2,53\u202fyd');
  });
});
