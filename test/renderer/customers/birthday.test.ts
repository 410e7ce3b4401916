import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  ageOn,
  daysToBirthday,
  isoDay,
  readBirthday,
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
    expect(readBirthday(typed, today)).toEqual({ ok: true, value: iso });
  });

  it.each([
    ['31/02/1984', 'noSuchDay'],
    ['31/02/2090', 'noSuchDay'],
    ['29/02/1999', 'noSuchDay'],
    ['13/13/1984', 'noSuchDay'],
    ['0/5/1984', 'noSuchDay'],
    ['23/11/2026', 'notYet'],
    ['12/05/2090', 'notYet'],
    ['12/05', 'birthday'],
    ['May', 'birthday'],
    ['1/1/1700', 'tooLongAgo'],
    ['12/05/198', 'birthday'],
  ])('does not take %j for a day, and says why', (typed, error) => {
    expect(readBirthday(typed, today)).toEqual({ ok: false, error });
  });

  it('takes back what it writes', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date(1900, 0, 1), max: today, noInvalidDate: true }).map(isoDay),
        (iso) => {
          expect(readBirthday(typedBirthday(iso), today)).toEqual({ ok: true, value: iso });
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
