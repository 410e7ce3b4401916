import { describe, expect, it } from 'vitest';

import { readBodyModel } from '../../../electron/services/body-model.ts';
import { CALIBRATED_FROM } from '../../../shared/anthropometry/calibration.ts';
import type { MeasurementName } from '../../../shared/measurement/measurement-name.ts';
import { madeUpCustomer } from '../../helpers/made-up-customers.ts';
import { openTestStudio, RESOURCES } from '../../helpers/open-test-studio.ts';
import { someFields } from '../../helpers/order-facts.ts';
import { seededRandom } from '../../helpers/seeded-random.ts';

describe('what the studio learns of the shop’s own tape', () => {
  it('is nothing with few customers, and how it measures with fifty', async () => {
    const { ask, newId, studio } = await openTestStudio();
    const model = await readBodyModel(RESOURCES);
    const random = seededRandom(7);
    const measureSomebody = async () => {
      const { id: customerId } = await ask('customers:create', {
        id: newId(),
        fields: someFields({ birthday: '' }),
      });
      const { measurements, weightKg, stature } = madeUpCustomer(model, random, { waist: 40 });
      const readings = Object.entries(measurements).map(([name, value]) => ({
        ...{ measurement: name as MeasurementName, side: 'both' as const },
        ...{ value: Number(value), typed: String(value).slice(0, 8), unit: 'mm' as const },
      }));
      const body = { sex: 'M' as const, weightKg: weightKg ?? null, stature: stature ?? null };
      const session = { customerId, takenBy: 'Maud', method: 'body' as const, note: '' };
      await ask('sessions:save', { id: newId(), session: { ...session, readings, body } });
    };
    const learnt = async () => {
      const told = new Promise<void>((resolve) => {
        const end = studio.subscribe((topics) => {
          if (!topics.includes('sessions')) return;
          end();
          resolve();
        });
      });
      await ask('measure:calibration', undefined);
      await told;
      return ask('measure:calibration', undefined);
    };

    for (let i = 0; i < 5; i += 1) await measureSomebody();
    expect(await learnt()).toEqual({ people: 5, measures: {}, staff: {} });

    for (let i = 5; i < CALIBRATED_FROM; i += 1) await measureSomebody();
    const { people, measures } = await learnt();
    expect(people).toBe(CALIBRATED_FROM);
    expect((measures.waist?.offset ?? 0) * 870).toBeGreaterThan(20);
    expect(Math.abs(measures.wrist?.offset ?? 1) * 175).toBeLessThan(8);
  });
});
