import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  ageOn,
  daysToBirthday,
  isoDay,
  parseBirthday,
  typedBirthday,
} from '../../../renderer/features/customers/birthday.ts';

const today = new Date(2026, 10, 22);

describe('reading a birthday', () => {
  it.each([
    ['12/05/1984', '1984-05-12'],
    ['12.5.1984', '1984-05-12'],
    ['12 5 84', '1984-05-12'],
    ['3-2-04', '2004-02-03'],
    ['1984-05-12', '1984-05-12'],
    [' 29/2/2000 ', '2000-02-29'],
    ['', ''],
  ])('takes %j for %j', (typed, iso) => {
    expect(parseBirthday(typed, today)).toBe(iso);
  });

  it.each([
    '31/02/1984',
    '29/02/1999',
    '13/13/1984',
    '0/5/1984',
    '23/11/2026',
    '12/05',
    'May',
    '1/1/1700',
    '12/05/198',
  ])('does not take %j for a day', (typed) => {
    expect(parseBirthday(typed, today)).toBeNull();
  });

  it('takes back what it writes', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date(1900, 0, 1), max: today, noInvalidDate: true }).map(isoDay),
        (iso) => {
          expect(parseBirthday(typedBirthday(iso), today)).toBe(iso);
        },
      ),
    );
  });
});

describe('the age', () => {
  it('grows on the day itself', () => {
    expect(ageOn('1984-11-23', today)).toBe(41);
    expect(ageOn('1984-11-22', today)).toBe(42);
  });

  it('counts the days to the next birthday, across the turn of the year', () => {
    expect(daysToBirthday('1984-11-22', today)).toBe(0);
    expect(daysToBirthday('1984-11-29', today)).toBe(7);
    expect(daysToBirthday('1984-11-21', today)).toBe(364);
    expect(daysToBirthday('1984-01-01', new Date(2026, 11, 31))).toBe(1);
  });
});
