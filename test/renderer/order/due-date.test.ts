import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { daysAfter, isoDay, promisedDay } from '../../../renderer/features/order/due-date.ts';

describe('the day a garment is promised for', () => {
  it.each([
    ['2026-11-22', 21, '2026-12-13'],
    ['2026-12-28', 7, '2027-01-04'],
    ['2028-02-28', 1, '2028-02-29'],
    // The clocks change in Europe on the last Sundays of March and October.
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
  ])('%s and %d days is %s', (from, days, to) => {
    expect(daysAfter(from, days)).toBe(to);
  });

  it('is never a Sunday', () => {
    expect(promisedDay('2026-11-22', 21)).toBe('2026-12-14');
    expect(promisedDay('2026-11-21', 21)).toBe('2026-12-12');
  });

  it('comes back when the days are taken off again', () => {
    const anyDay = fc
      .date({ min: new Date(2000, 0, 1), max: new Date(2100, 0, 1), noInvalidDate: true })
      .map(isoDay);
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 1_000 }), (day, days) => {
        expect(daysAfter(daysAfter(day, days), -days)).toBe(day);
      }),
    );
  });
});
