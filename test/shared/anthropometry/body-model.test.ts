import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { bodyModelOf } from '../../../shared/anthropometry/body-model.ts';
import { BODY_VARIABLES } from '../../../shared/anthropometry/body-variables.ts';
import { completeMeasurements } from '../../../shared/anthropometry/completion.ts';
import { nextReadings } from '../../../shared/anthropometry/next-reading.ts';
import { checkMeasurements } from '../../../shared/anthropometry/plausibility.ts';
import {
  normalEquivalent,
  normalQuantile,
  studentEquivalent,
} from '../../../shared/anthropometry/student-t.ts';
import {
  MEASUREMENT_NAMES,
  type MeasurementName,
} from '../../../shared/measurement/measurement-name.ts';

const FILE = fileURLToPath(new URL('../../../resources/anthropometry/model.json', import.meta.url));
const model = bodyModelOf(JSON.parse(readFileSync(FILE, 'utf8')));

const sexes = fc.constantFrom('M' as const, 'F' as const, null);
const statures = fc.integer({ min: 1500, max: 1980 });
const bmis = fc.integer({ min: 18, max: 38 });

/** A body with nothing odd about it: what the model itself expects of a stature and weight. */
function ordinaryBody(sex: 'M' | 'F', stature: number, bmi: number) {
  const weightKg = bmi * (stature / 1000) ** 2;
  const estimates = completeMeasurements(model, sex, { stature, weightKg, measurements: {} });
  const measurements = Object.fromEntries(
    MEASUREMENT_NAMES.filter((name) => (BODY_VARIABLES as readonly string[]).includes(name)).map(
      (name) => [name, estimates[name].value],
    ),
  ) as { [name in MeasurementName]: number };
  return { stature, weightKg, measurements };
}

describe('the model file', () => {
  it('holds statistics only, in under 300 kB', () => {
    expect(statSync(FILE).size).toBeLessThan(300_000);
    expect(Object.keys(JSON.parse(readFileSync(FILE, 'utf8'))).sort()).toEqual([
      'F',
      'M',
      'degreesOfFreedom',
      'format',
      'method',
      'people',
      'pooled',
      'provenance',
      'variables',
    ]);
  });

  it('is refused when a variable is missing', () => {
    const file = JSON.parse(readFileSync(FILE, 'utf8'));
    expect(() => bodyModelOf({ ...file, variables: file.variables.slice(1) })).toThrow();
  });
});

describe('completion', () => {
  it('keeps what was measured and nests its intervals', () => {
    fc.assert(
      fc.property(sexes, statures, bmis, (sex, stature, bmi) => {
        const weightKg = bmi * (stature / 1000) ** 2;
        const done = completeMeasurements(model, sex, {
          stature,
          weightKg,
          measurements: { neck: 391 },
        });
        expect(done.neck).toEqual({
          value: 391,
          low80: 391,
          high80: 391,
          low95: 391,
          high95: 391,
          measured: true,
        });
        for (const { low95, low80, value, high80, high95, measured } of Object.values(done)) {
          if (measured) continue;
          expect(low95).toBeLessThan(low80);
          expect(low80).toBeLessThan(value);
          expect(value).toBeLessThan(high80);
          expect(high80).toBeLessThan(high95);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('narrows an interval when a related measurement is taken', () => {
    const known = { stature: 1780, weightKg: 80, measurements: {} };
    const before = completeMeasurements(model, 'M', known).knee;
    const after = completeMeasurements(model, 'M', {
      ...known,
      measurements: { upperLeg: 590 },
    }).knee;
    expect(after.high80 - after.low80).toBeLessThan(before.high80 - before.low80);
  });

  it('widens for a body far from the middle', () => {
    const width = (weightKg: number) => {
      const { waist } = completeMeasurements(model, 'M', {
        stature: 1780,
        weightKg,
        measurements: {},
      });
      return Math.log(waist.high80 / waist.low80);
    };
    expect(width(150)).toBeGreaterThan(width(80) * 1.1);
  });
});

describe('plausibility', () => {
  it('is quiet about ordinary bodies of both sexes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('M' as const, 'F' as const),
        statures,
        bmis,
        (sex, stature, bmi) => {
          expect(checkMeasurements(model, sex, ordinaryBody(sex, stature, bmi)).flags).toEqual([]);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('names a value typed in inches and offers the centimetres that were meant', () => {
    const names = fc.constantFrom(
      'chest',
      'waist',
      'seat',
      'inseam',
      'neck',
      'shoulderToWrist' as const,
    );
    fc.assert(
      fc.property(fc.constantFrom('M' as const, 'F' as const), names, (sex, name) => {
        const body = ordinaryBody(sex, 1720, 24);
        const truth = body.measurements[name];
        const measurements = { ...body.measurements, [name]: truth / 2.54 };
        const [flag] = checkMeasurements(model, sex, { ...body, measurements }).flags;
        expect(flag).toMatchObject({
          measurement: name,
          suggestion: { reason: 'inches-typed-as-cm' },
        });
        expect(flag?.suggestion?.value).toBeCloseTo(truth, 6);
      }),
    );
  });

  it('recognises inseam and outseam exchanged', () => {
    const body = ordinaryBody('M', 1780, 25);
    const { inseam, waistToFloor } = body.measurements;
    const measurements = { ...body.measurements, inseam: waistToFloor, waistToFloor: inseam };
    const { flags } = checkMeasurements(model, 'M', { ...body, measurements });
    expect(flags[0]?.suggestion).toMatchObject({ reason: 'swapped-with' });
  });

  it('says that a wrist thicker than the upper arm cannot be', () => {
    const { flags } = checkMeasurements(model, null, { measurements: { wrist: 400, biceps: 300 } });
    expect(flags).toContainEqual(
      expect.objectContaining({ measurement: 'wrist', level: 'cannot-be' }),
    );
  });

  it('has no reference for a body outside both surveys', () => {
    const far = { stature: 1150, weightKg: 21, measurements: {} };
    expect(checkMeasurements(model, 'F', far).reference).toBe('outside');
  });
});

describe('the next reading', () => {
  const body = { stature: 1780, weightKg: 80, measurements: { chest: 1000 } };
  const values = Object.fromEntries(
    Object.entries(completeMeasurements(model, 'M', body)).map(([name, { value }]) => [
      name,
      value,
    ]),
  );

  it('is the one the pattern rests on', () => {
    const { next } = nextReadings(
      model,
      'M',
      body,
      values,
      new Map([
        ['waist', [1, 0.5]],
        ['wrist', [0, 0.1]],
      ]),
    );
    expect(next.map(({ measurement }) => measurement)).toEqual(['waist', 'wrist']);
    expect(next[0]?.gainMm).toBeGreaterThan(0);
  });

  it('never makes a pattern less sure', () => {
    const slopes = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), {
      minLength: 3,
      maxLength: 3,
    });
    fc.assert(
      fc.property(slopes, slopes, slopes, (waist, seat, waistBack) => {
        const { next } = nextReadings(
          model,
          'M',
          body,
          values,
          new Map([
            ['waist', waist],
            ['seat', seat],
            ['waistBack', waistBack],
          ]),
        );
        for (const { gainMm } of next) expect(gainMm).toBeGreaterThanOrEqual(-1e-9);
      }),
    );
  });
});

describe('Student t and normal', () => {
  it('convert into each other', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -8, max: 8, noNaN: true }),
        fc.integer({ min: 5, max: 60 }),
        (z, df) => {
          expect(normalEquivalent(studentEquivalent(z, df), df)).toBeCloseTo(z, 8);
        },
      ),
    );
  });

  it.each([
    [0.975, 1.959964],
    [0.9, 1.281552],
    [0.001, -3.090232],
  ])('the normal quantile of %d is %d', (p, z) => {
    expect(normalQuantile(p)).toBeCloseTo(z, 5);
  });

  it.each([
    [10, 2.228139],
    [30, 2.042272],
  ])('the 97.5 %% point with %d degrees of freedom is %d', (df, t) => {
    expect(studentEquivalent(normalQuantile(0.975), df)).toBeCloseTo(t, 2);
  });
});
