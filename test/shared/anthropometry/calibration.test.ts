import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { bodyModelOf } from '../../../shared/anthropometry/body-model.ts';
import { type BodyReading, knownVariables } from '../../../shared/anthropometry/body-reading.ts';
import {
  type Calibration,
  calibratedModel,
  calibrationSchema,
  isCalibrated,
  learnCalibration,
} from '../../../shared/anthropometry/calibration.ts';
import { checkMeasurements } from '../../../shared/anthropometry/plausibility.ts';
import { type Habit, madeUpCustomer } from '../../helpers/made-up-customers.ts';
import { seededRandom } from '../../helpers/seeded-random.ts';

const FILE = new URL('../../../resources/anthropometry/model.json', import.meta.url);
const model = bodyModelOf(JSON.parse(readFileSync(FILE, 'utf8')));

/** A shop that measures over a shirt, its waist low and its shoulders from seam to seam. */
const SHOP: Habit = {
  ...{ chest: 25, waist: 40, hips: 30, neck: 12, biceps: -18, shoulderToShoulder: 45 },
  ...{ crotchDepth: 20, upperLeg: -25, hpsToWaistBack: 22 },
};

const read = (count: number, seed: number, habit: Habit) => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => madeUpCustomer(model, random, habit));
};

const asCustomers = (readings: readonly BodyReading[], takenBy = 'Anne') =>
  readings.map((reading) => ({ sex: 'M' as const, known: knownVariables(reading), takenBy }));

function learn(customers: ReturnType<typeof asCustomers>): Calibration {
  const steps = learnCalibration(model, customers);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

const flagged = (readings: readonly BodyReading[], by: typeof model) =>
  readings.filter((reading) => checkMeasurements(by, 'M', reading).flags.length > 0).length;

describe('the shop’s own calibration', () => {
  const newcomers = read(400, 99, SHOP);
  const learnt = learn(asCustomers(read(60, 1, SHOP)));

  it('is not claimed before fifty people', () => {
    const early = learn(asCustomers(read(49, 1, SHOP)));
    expect(isCalibrated(early)).toBe(false);
    expect(calibratedModel(model, early)).toBe(model);
  });

  it('brings false alarms from one customer in fourteen to their nominal rate', () => {
    expect(flagged(newcomers, model)).toBeGreaterThan(24);
    expect(flagged(newcomers, calibratedModel(model, learnt))).toBeLessThanOrEqual(8);
  });

  it('still finds a hand’s breadth too much', () => {
    const wrong = newcomers.map((reading) => {
      const { knee = 0 } = reading.measurements;
      const slipped = typeof knee === 'number' ? knee + 100 : knee;
      return { ...reading, measurements: { ...reading.measurements, knee: slipped } };
    });
    expect(flagged(wrong, calibratedModel(model, learnt))).toBeGreaterThan(390);
  });

  it('finds what a shop reads differently, within the doubt of sixty people', () => {
    const found = (learnt.measures.waist?.offset ?? 0) * 870;
    expect(found).toBeGreaterThan(25);
    expect(found).toBeLessThan(50);
  });

  it('tells one member of staff from the others once there are enough', () => {
    const anne = asCustomers(read(60, 2, {}), 'Anne');
    const paul = asCustomers(read(40, 3, { waist: 30 }), 'Paul');
    const { staff } = learn([...anne, ...paul]);
    const between = (staff.Paul?.waist ?? 0) - (staff.Anne?.waist ?? 0);
    expect(between * 870).toBeGreaterThan(10);
    expect(learn([...anne, ...paul.slice(0, 20)]).staff.Paul).toBeUndefined();
  });

  it('is not led astray by a few slips among its people', () => {
    const slipped = read(60, 1, SHOP).map((reading, i) =>
      i % 20 === 0
        ? { ...reading, measurements: { ...reading.measurements, waist: 2000 } }
        : reading,
    );
    const offset = learn(asCustomers(slipped)).measures.waist?.offset ?? 0;
    expect(Math.abs(offset - (learnt.measures.waist?.offset ?? 0)) * 870).toBeLessThan(12);
  });

  it('is statistics that a file can hold', () => {
    expect(calibrationSchema.parse(JSON.parse(JSON.stringify(learnt)))).toEqual(learnt);
  });
});
