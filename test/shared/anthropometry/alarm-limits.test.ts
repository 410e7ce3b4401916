import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { alarmLimits } from '../../../shared/anthropometry/alarm-limits.ts';
import { knownOf } from '../../../shared/anthropometry/body-reading.ts';
import type { LeaveOneOut } from '../../../shared/anthropometry/condition.ts';
import { normalQuantile, normalTail } from '../../../shared/anthropometry/student-t.ts';

/** A girth of a metre that the others tell to `sdMm`. */
const told = (sdMm: number): LeaveOneOut => ({
  known: knownOf('chest', 1000),
  ...{ expected: Math.log(1000), scale: sdMm / 1000, degreesOfFreedom: 36 },
});

const spreads = fc.array(fc.double({ min: 3, max: 60, noNaN: true }), {
  minLength: 2,
  maxLength: 24,
});

describe('the limits of an alarm', () => {
  it('let through one false alarm in a hundred people, and never more', () => {
    fc.assert(
      fc.property(spreads, (all) => {
        const alarms = alarmLimits(all.map(told)).reduce((sum, z) => sum + 2 * normalTail(z), 0);
        expect(alarms).toBeLessThan(0.0105);
        if (all.length > 8) expect(alarms).toBeGreaterThan(0.0085);
      }),
    );
  });

  it('exist for feet told to half a millimetre as for anything else', () => {
    const limits = alarmLimits([0.5, 0.5, 2, 30].map(told));
    expect(limits.every((limit) => limit >= 3.1 && limit < 40)).toBe(true);
  });

  it('are lower where the others tell less', () => {
    const [sure = 0, fair = 0, unsure = 0] = alarmLimits(
      [5, 15, 35, ...Array.from({ length: 17 }, () => 15)].map(told),
    );
    expect(sure).toBeGreaterThan(fair);
    expect(fair).toBeGreaterThan(unsure);
    expect(unsure).toBeGreaterThanOrEqual(3.1);
  });

  it('ask more of each value the more values there are', () => {
    const of = (count: number) =>
      alarmLimits(Array.from({ length: count }, () => told(15)))[0] ?? 0;
    expect(of(20)).toBeGreaterThan(of(8));
    expect(of(8)).toBeGreaterThan(of(1));
  });
});

describe('the tail of a normal', () => {
  it.each([0.98, 0.99, 0.999, 0.999_999])('is the complement of its quantile at %f', (share) => {
    expect(normalTail(normalQuantile(share)) / (1 - share)).toBeCloseTo(1, 4);
  });
});
