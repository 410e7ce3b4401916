import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { MeasurementName } from '../../../shared/measurement/measurement-name.ts';
import { brokenOrderings, SURE_ORDERINGS } from '../../../shared/measurement/orderings.ts';
import { isUnusualSideDifference } from '../../../shared/measurement/side-difference.ts';

describe('sure orderings', () => {
  it('never contradict each other, not even in a roundabout way', () => {
    const reaches = (from: MeasurementName, target: MeasurementName): boolean =>
      SURE_ORDERINGS.some(
        ({ smaller, larger }) => smaller === from && (larger === target || reaches(larger, target)),
      );
    for (const { smaller, larger } of SURE_ORDERINGS) expect(reaches(larger, smaller)).toBe(false);
  });

  it('are each broken by equal or swapped values, and by nothing when in order', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SURE_ORDERINGS),
        fc.integer({ min: 50, max: 2000 }),
        fc.integer({ min: 0, max: 500 }),
        (ordering, value, gap) => {
          const { smaller, larger } = ordering;
          expect(brokenOrderings({ [smaller]: value + gap, [larger]: value })).toEqual([ordering]);
          expect(brokenOrderings({ [smaller]: value, [larger]: value + gap + 1 })).toEqual([]);
        },
      ),
    );
  });

  it('say nothing while one of the two is missing', () => {
    expect(brokenOrderings({ wrist: 900 })).toEqual([]);
  });

  it('compare left with left and right with right', () => {
    const wrist = { left: 170, right: 300 };
    expect(brokenOrderings({ wrist, biceps: { left: 290, right: 310 } })).toEqual([]);
    expect(brokenOrderings({ wrist, biceps: { left: 310, right: 290 } })).toHaveLength(1);
    expect(brokenOrderings({ wrist, biceps: 295 })).toHaveLength(1);
  });
});

describe('a difference between the sides', () => {
  it('is unusual when it is more than an eighth of the larger side', () => {
    expect(isUnusualSideDifference('inseam', 790, 795)).toBe(false);
    expect(isUnusualSideDifference('inseam', 790, 970)).toBe(true);
    expect(isUnusualSideDifference('inseam', 970, 790)).toBe(true);
  });

  it('is judged in degrees for the shoulder slope', () => {
    expect(isUnusualSideDifference('shoulderSlope', 9, 15)).toBe(false);
    expect(isUnusualSideDifference('shoulderSlope', 9, 19)).toBe(true);
  });
});
