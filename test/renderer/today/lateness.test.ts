import { describe, expect, it } from 'vitest';

import { latenessOf, partOfDay } from '../../../renderer/features/today/lateness.ts';

const evening = new Date(2026, 10, 22, 21, 30);

describe('how late an order is', () => {
  it.each([
    ['2026-11-19', -3, 'late'],
    ['2026-11-21', -1, 'late'],
    ['2026-11-22', 0, 'today'],
    ['2026-11-23', 1, 'soon'],
    ['2026-11-29', 7, 'soon'],
    ['2026-11-30', 8, 'later'],
  ])('due on %s is %d days off: %s', (dueOn, days, lateness) => {
    expect(latenessOf(dueOn, evening)).toEqual({ days, lateness });
  });
});

describe('the greeting', () => {
  it.each([
    [3, 'evening'],
    [4, 'morning'],
    [11, 'morning'],
    [12, 'afternoon'],
    [17, 'afternoon'],
    [18, 'evening'],
    [23, 'evening'],
  ])('at %d o’clock is for the %s', (hour, part) => {
    expect(partOfDay(new Date(2026, 10, 22, hour))).toBe(part);
  });
});
