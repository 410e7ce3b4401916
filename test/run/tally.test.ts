import { describe, expect, it } from 'vitest';

import {
  closingLine,
  isGood,
  NOTHING,
  playwrightTally,
  single,
  sum,
  vitestTally,
} from './tally.ts';

describe('the closing line of a run', () => {
  it('sums everything', () => {
    const total = sum([single(true), { passed: 40, failed: 2 }, single(false)]);
    expect(closingLine(total)).toBe('41 passed, 3 failed');
    expect(isGood(total)).toBe(false);
  });

  it('is not good when nothing ran', () => {
    expect(isGood(NOTHING)).toBe(false);
    expect(isGood(single(true))).toBe(true);
  });

  it('counts a vitest file that could not be loaded', () => {
    const report = { numPassedTests: 10, numFailedTests: 0, success: false };
    expect(vitestTally(report, 1)).toEqual({ passed: 10, failed: 1 });
    expect(vitestTally(report, 0)).toEqual({ passed: 10, failed: 0 });
    expect(vitestTally({ ...report, numFailedTests: 4 }, 1)).toEqual({ passed: 10, failed: 4 });
  });

  it('counts no skipped story as passed', () => {
    const stats = { expected: 5, unexpected: 0, flaky: 1, skipped: 3 };
    expect(playwrightTally({ stats }, 0)).toEqual({ passed: 6, failed: 0 });
    expect(playwrightTally({ stats: { ...stats, unexpected: 2 } }, 1)).toEqual({
      passed: 6,
      failed: 2,
    });
    expect(playwrightTally({ stats }, 1)).toEqual({ passed: 6, failed: 1 });
  });

  it('counts a story that never began, for instance when a fixture could not start', () => {
    const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
    expect(playwrightTally({ stats }, 1)).toEqual({ passed: 0, failed: 1 });
  });
});
