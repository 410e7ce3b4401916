import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { phoneEndings, phoneKey, phoneVariants } from '../../../shared/customer/phone.ts';

describe('a phone number', () => {
  it.each([
    '06 39 98 12 34',
    '0639981234',
    '+33 6 39 98 12 34',
    '0033639981234',
    '+33 (0)6 39981234',
  ])('is the same person’s when written %s', (phone) => {
    expect(phoneKey(phone)).toBe('639981234');
  });

  it.each([
    ['+44 7700 900123', '7700900123'],
    ['+1 202-555-0123', '2025550123'],
    ['+352 621 123 456', '621123456'],
    ['', ''],
    ['ask at the desk', ''],
  ])('%s has the key %s', (phone, key) => {
    expect(phoneKey(phone)).toBe(key);
  });

  it('is found by any three or more of its digits in a row, with any marks between', () => {
    const digits = fc.stringMatching(/^0[1-9]\d{8}$/);
    fc.assert(
      fc.property(digits, fc.nat(7), fc.integer({ min: 3, max: 10 }), (phone, from, length) => {
        const part = phone.slice(from, from + length);
        fc.pre(part.length >= 3);
        const found = phoneVariants(part.split('').join(' ')).some((variant) =>
          phoneEndings(phone).some((ending) => ending.startsWith(variant)),
        );
        expect(found).toBe(true);
      }),
    );
  });

  it('is found nationally and internationally, whichever way it was stored', () => {
    const ways = ['0639981234', '+33639981234', '0033 6 39 98 12 34'];
    for (const stored of ways) {
      for (const typed of ways) {
        const found = phoneVariants(typed).some((variant) =>
          phoneEndings(stored).some((ending) => ending.startsWith(variant)),
        );
        expect(found, `${typed} in ${stored}`).toBe(true);
      }
    }
  });
});
