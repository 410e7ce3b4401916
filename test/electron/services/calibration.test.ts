import { describe, expect, it, vi } from 'vitest';

import { databaseFile } from '../../../electron/db/data-folder.ts';
import { openDatabase } from '../../../electron/db/open-database.ts';
import { silentLogger } from '../../../electron/log.ts';
import { readBodyModel } from '../../../electron/services/body-model.ts';
import { createCalibrationService } from '../../../electron/services/calibration.ts';
import type { Studio } from '../../../electron/studio-options.ts';
import { CALIBRATED_FROM } from '../../../shared/anthropometry/calibration.ts';
import type { MeasurementName } from '../../../shared/measurement/measurement-name.ts';
import { madeUpCustomer } from '../../helpers/made-up-customers.ts';
import { openTestStudio, RESOURCES } from '../../helpers/open-test-studio.ts';
import { someFields } from '../../helpers/order-facts.ts';
import { seededRandom } from '../../helpers/seeded-random.ts';

const body = (value: number) => ({
  ...{ takenBy: 'Maud', method: 'body' as const, note: '' },
  readings: [
    {
      ...{ measurement: 'waist' as const, side: 'both' as const, value },
      ...{ typed: String(value), unit: 'mm' as const },
    },
  ],
});

/** Waits until the windows are told that something was learnt. */
const learning = (studio: Studio): Promise<void> =>
  new Promise((resolve) => {
    const end = studio.subscribe((topics) => {
      if (!topics.includes('sessions')) return;
      end();
      resolve();
    });
  });

describe('what was learnt of a person who is erased', () => {
  it('goes at once, and it is learnt anew from the others', async () => {
    const { ask, newId, studio, dataFolder } = await openTestStudio();
    const measured: string[] = [];
    for (let i = 0; i < 6; i += 1) {
      const { id: customerId } = await ask('customers:create', {
        id: newId(),
        fields: someFields({ birthday: '' }),
      });
      const id = newId();
      await ask('sessions:save', { id, session: { customerId, ...body(850 + i) } });
      measured.push(id);
    }
    const first = learning(studio);
    await ask('measure:calibration', undefined);
    await first;
    expect((await ask('measure:calibration', undefined)).people).toBe(6);

    const erased = learning(studio);
    const db = openDatabase(databaseFile(dataFolder));
    db.prepare(
      'DELETE FROM readings WHERE session_row = (SELECT row FROM sessions WHERE id = ?)',
    ).run(measured[2]);
    db.prepare('DELETE FROM sessions WHERE id = ?').run(measured[2]);
    db.close();

    expect((await ask('measure:calibration', undefined)).people).toBe(0);
    await erased;
    expect((await ask('measure:calibration', undefined)).people).toBe(5);
  });
});

describe('learning that fails', () => {
  it('is logged without a word of what was read', async () => {
    const said: string[] = [];
    const log = { ...silentLogger, error: (...words: unknown[]) => said.push(words.join(' ')) };
    const service = createCalibrationService({
      ...{ db: { open: true }, log, publish: () => {}, bodyModel: await readBodyModel(RESOURCES) },
      bodyReadings: {
        last: () => 9,
        isAnyGone: () => false,
        newest: () => JSON.parse('Maud Lefevre, 88 cm'),
      },
    });
    service.get();
    await vi.waitFor(() => expect(said).toHaveLength(1));
    expect(said[0]).toContain('SyntaxError');
    expect(said[0]).not.toMatch(/Maud|88/);
  });
});

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
