import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseMoney, typedMoney } from '../../../shared/units/parse-money.ts';

describe('an amount as typed', () => {
  it.each([
    ['19,90', 'EUR', 1990],
    ['19.9', 'EUR', 1990],
    [' 1 250 ', 'EUR', 125_000],
    ['1\u202f250,5', 'EUR', 125_050],
    ["1'250.00", 'CHF', 125_000],
    ['5', 'EUR', 500],
    ['1500', 'JPY', 1500],
    ['1,234', 'TND', 1234],
  ])('%s in %s', (text, currency, minor) => {
    expect(parseMoney(text, currency)).toEqual({ ok: true, value: minor });
  });

  it.each([
    ['', 'EUR', 'empty'],
    ['abc', 'EUR', 'not-an-amount'],
    ['-5', 'EUR', 'not-an-amount'],
    ['1,2,3', 'EUR', 'not-an-amount'],
    ['1.250', 'EUR', 'too-many-decimals'],
    ['12,5', 'JPY', 'too-many-decimals'],
    ['0,00', 'EUR', 'not-positive'],
    ['99999999999999', 'EUR', 'too-large'],
  ])('%s in %s is refused as %s, never guessed', (text, currency, fault) => {
    expect(parseMoney(text, currency)).toEqual({ ok: false, error: fault });
  });

  it('reads back what it writes, in either mark and any currency', () => {
    const currency = fc.constantFrom('EUR', 'JPY', 'TND', 'USD');
    const mark = fc.constantFrom<'.' | ','>('.', ',');
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000_000 }),
        currency,
        mark,
        (minor, code, sign) => {
          expect(parseMoney(typedMoney(minor, code, sign), code)).toEqual({
            ok: true,
            value: minor,
          });
        },
      ),
    );
  });
});
