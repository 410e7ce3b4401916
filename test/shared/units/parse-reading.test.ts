import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { LENGTH_UNITS, type LengthUnit } from '../../../shared/units/length-unit.ts';
import { parseAngle, parseLength } from '../../../shared/units/parse-reading.ts';

const read = (text: string, unit: LengthUnit) => {
  const result = parseLength(text, unit);
  return result.ok ? result.value.value : result.error;
};

describe('a length as typed', () => {
  it.each<[string, LengthUnit, number]>([
    ['1045', 'mm', 1045],
    ['104,5', 'cm', 1045],
    ['104.5', 'cm', 1045],
    ['104,', 'cm', 1040],
    [',5', 'cm', 5],
    ['15 3/4', 'in', 400.05],
    ['15-3/4', 'in', 400.05],
    ['15 - 3/4', 'in', 400.05],
    ['15,75', 'in', 400.05],
    ['15.75', 'in', 400.05],
    ['15 ¾', 'in', 400.05],
    ['15¾', 'in', 400.05],
    ['15\u202f3⁄4', 'in', 400.05],
    ['3/4', 'in', 19.05],
    ['¾', 'in', 19.05],
    ['104 1/2', 'cm', 1045],
    ['  36  ', 'in', 914.4],
  ])('reads %j in %s as %d mm', (text, unit, expected) => {
    expect(read(text, unit)).toBe(expected);
  });

  it.each<[string, LengthUnit, number, LengthUnit]>([
    ['15"', 'cm', 381, 'in'],
    ['15 3/4 in', 'mm', 400.05, 'in'],
    ['15 ¾″', 'cm', 400.05, 'in'],
    ["15''", 'cm', 381, 'in'],
    ['15 po', 'cm', 381, 'in'],
    ['15 pouces', 'cm', 381, 'in'],
    ['104 cm', 'in', 1040, 'cm'],
    ['104,5CM', 'in', 1045, 'cm'],
    ['1045mm', 'cm', 1045, 'mm'],
  ])('lets the unit typed in %j override %s', (text, unit, value, typedUnit) => {
    expect(parseLength(text, unit)).toEqual({ ok: true, value: { value, unit: typedUnit } });
  });

  it.each<[string, string]>([
    ['', 'empty'],
    ['   ', 'empty'],
    ['abc', 'not-a-number'],
    ['cm', 'not-a-number'],
    ['1e3', 'not-a-number'],
    ['12a4', 'not-a-number'],
    ['1234567890123', 'not-a-number'],
    ['15 3', 'unfinished'],
    ['15 3/', 'unfinished'],
    ['15-', 'unfinished'],
    ['3/', 'unfinished'],
    [',', 'unfinished'],
    ['0,', 'unfinished'],
    ['15 3/0', 'bad-fraction'],
    ['15 4/4', 'bad-fraction'],
    ['15 3/7', 'bad-fraction'],
    ['15,5 3/4', 'bad-fraction'],
    ['15 3/4/8', 'bad-fraction'],
    ['0/4', 'bad-fraction'],
    ['-4', 'negative'],
    ['−4,5', 'negative'],
    ['0', 'zero'],
    ['0,0', 'zero'],
    ['10.4.5', 'two-decimal-marks'],
    ['1,045.5', 'two-decimal-marks'],
    ['104 kg', 'wrong-unit'],
    ['12°', 'wrong-unit'],
    ['1,04 m', 'wrong-unit'],
  ])('refuses %j: %s', (text, reason) => {
    expect(read(text, 'cm')).toBe(reason);
  });

  it('never throws, and what it reads is finite and above zero', () => {
    const keys = fc.string({ unit: fc.constantFrom(...'0123456789 ,./-+½¾″"cminpo\u00a0−°') });
    fc.assert(
      fc.property(keys, fc.constantFrom(...LENGTH_UNITS), (text, unit) => {
        const result = parseLength(text, unit);
        expect(!result.ok || (Number.isFinite(result.value.value) && result.value.value > 0)).toBe(
          true,
        );
      }),
    );
  });

  it('means the same with a comma as with a point', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2_500_000 }),
        fc.constantFrom(...LENGTH_UNITS),
        (thousandths, unit) => {
          const text = (thousandths / 1000).toFixed(3);
          expect(read(text.replace('.', ','), unit)).toBe(read(text, unit));
        },
      ),
    );
  });

  it('takes a fraction and its decimal for the same length', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 90 }),
        fc.constantFrom(2, 4, 8, 16, 32, 64),
        fc.integer({ min: 1, max: 63 }),
        (whole, under, seed) => {
          const over = (seed % (under - 1)) + 1;
          expect(read(`${whole} ${over}/${under}`, 'in')).toBeCloseTo(
            Number(read((whole + over / under).toFixed(6), 'in')),
            9,
          );
        },
      ),
    );
  });
});

describe('an angle as typed', () => {
  it.each([
    ['13', 13],
    ['13°', 13],
    ['13,5 °', 13.5],
    ['13.5 degrés', 13.5],
    ['12 1/2', 12.5],
  ])('reads %j as %d degrees', (text, value) => {
    expect(parseAngle(text)).toEqual({ ok: true, value: { value, unit: 'deg' } });
  });

  it.each([
    ['13 cm', 'wrong-unit'],
    ['0', 'zero'],
    ['-3', 'negative'],
    ['', 'empty'],
    ['°', 'not-a-number'],
  ])('refuses %j: %s', (text, error) => {
    expect(parseAngle(text)).toEqual({ ok: false, error });
  });
});
