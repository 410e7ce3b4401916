import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { bodyModelOf } from '../../../shared/anthropometry/body-model.ts';
import { estimatesFor, withEstimates } from '../../../shared/anthropometry/completed-body.ts';
import { readingOf } from '../../../shared/anthropometry/judge-sheet.ts';
import { patternSureness } from '../../../shared/anthropometry/pattern-sureness.ts';
import type { MeasurementName } from '../../../shared/measurement/measurement-name.ts';
import type { MeasurementSet } from '../../../shared/measurement/measurement-set.ts';
import type { Influence } from '../../../shared/pattern/influence.ts';

const FILE = new URL('../../../resources/anthropometry/model.json', import.meta.url);
const model = bodyModelOf(JSON.parse(readFileSync(FILE, 'utf8')));

/** A tube of cloth: its width follows the waist, its length the way to the knee. */
const TUBE = new Map<MeasurementName, Influence>([
  ['waist', { lengths: [0.5, 0], moves: new Map([['tube/side', [0.25, 0.25]]]) }],
  ['waistToKnee', { lengths: [0, 1], moves: new Map([['tube/side', [0, 0]]]) }],
]);

function sureness(measured: MeasurementSet, readTwice: readonly MeasurementName[] = []) {
  const body = { sex: 'F', weightKg: 65, stature: 1650 } as const;
  const values = withEstimates(
    measured,
    estimatesFor(model, body.sex, readingOf(measured, body, null)),
  );
  return patternSureness(model, { measured, body, age: null, readTwice }, values, TUBE);
}

const widest = (bands: ReadonlyMap<string, readonly number[]>) =>
  Math.max(...(bands.get('tube/side') ?? []));

describe('how sure a pattern is', () => {
  it('ranks what is open by what it does for the pattern, and nothing when all is measured', () => {
    const few = sureness({ chest: 920 });
    expect(few.next.map(({ measurement }) => measurement).sort()).toEqual(['waist', 'waistToKnee']);
    expect(few.isEnough).toBe(false);

    const all = sureness({ chest: 920, waist: 760, waistToKnee: 580 });
    expect(all).toMatchObject({ next: [], isEnough: true, uncertaintyMm: 0 });
  });

  it('narrows the band of an edge with each reading of what it follows', () => {
    const guessed = widest(sureness({ chest: 920 }).bands);
    const once = widest(sureness({ chest: 920, waist: 760 }).bands);
    const twice = widest(sureness({ chest: 920, waist: 760 }, ['waist']).bands);

    expect(guessed).toBeGreaterThan(once);
    // A waist is read to 10 mm, of which the side moves a quarter; two readings halve the variance.
    expect(once).toBeCloseTo(2.5, 6);
    expect(twice).toBeCloseTo(2.5 / Math.SQRT2, 6);
  });

  it('asks for a second reading of what was read once and moves the pattern', () => {
    expect(sureness({ waist: 760 }).worthAgain).toEqual(['waist']);
    expect(sureness({ waist: 760 }, ['waist']).worthAgain).toEqual([]);
    expect(sureness({ chest: 920 }).worthAgain).toEqual([]);
  });
});
