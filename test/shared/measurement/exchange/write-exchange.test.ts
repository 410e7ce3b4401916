import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEASUREMENTS } from '../../../../shared/measurement/definitions.ts';
import { columnNames } from '../../../../shared/measurement/exchange/csv-names.ts';
import { countOf, statureOf } from '../../../../shared/measurement/exchange/match-names.ts';
import { openExchange, takeOver } from '../../../../shared/measurement/exchange/open-exchange.ts';
import {
  writeCsv,
  writeFreeSewing,
  writeToise,
} from '../../../../shared/measurement/exchange/write-plain.ts';
import {
  writeMultisize,
  writeSeamly,
} from '../../../../shared/measurement/exchange/write-seamly.ts';
import { HARD_LIMITS } from '../../../../shared/measurement/limits.ts';
import { readMeasurementFile } from '../../../../shared/measurement/measurement-file.ts';
import {
  measurementJsonSchema,
  publishedFileSchema,
} from '../../../../shared/measurement/measurement-schema.ts';
import {
  measurementSetOf,
  type Reading,
  type Session,
} from '../../../../shared/measurement/session.ts';
import { LENGTH_UNITS } from '../../../../shared/units/length-unit.ts';
import { bytesOf, m, smis } from './measurement-files.ts';

const names = columnNames([]);
const LABELS = {
  customer: 'Zoë & Söhne <GmbH> "x"',
  measurement: (name: string) => `The ${name}, said = with; signs`,
  side: (side: string) => side,
  stature: 'Stature',
};

/** Readings of any measurements, some of them left and right apart. */
const sessions = fc
  .record({
    chosen: fc.subarray([...MEASUREMENTS], { minLength: 1 }),
    at: fc.array(fc.double({ min: 0.05, max: 0.95, noNaN: true }), {
      minLength: 80,
      maxLength: 80,
    }),
    split: fc.boolean(),
  })
  .map(({ chosen, at, split }): Session => {
    let next = 0;
    const readings = chosen.flatMap(({ name, kind, sided }) => {
      const sides = sided && split ? (['left', 'right'] as const) : (['both'] as const);
      return sides.map((side): Reading => {
        const { low, high } = HARD_LIMITS[name];
        const value = Math.round((low + (high - low) * (at[next++] ?? 0.5)) * 10) / 10;
        return { measurement: name, side, value, typed: '', unit: kind === 'angle' ? 'deg' : 'mm' };
      });
    });
    return {
      id: '00000000-0000-4000-8000-000000000001',
      customerId: '00000000-0000-4000-8000-000000000002',
      takenAt: 0,
      takenBy: '',
      method: 'body',
      note: 'Left shoulder & <low>\u0000',
      readings,
    };
  });

function back(content: string, name: string) {
  const file = openExchange({ name, bytes: bytesOf(content) }, names);
  if (!file.ok) throw new Error(JSON.stringify(file.error));
  const taken = takeOver(file.value, {}, names);
  if (!taken.ok) throw new Error(JSON.stringify(taken.error));
  return measurementSetOf(taken.value.readings);
}

/** To a tenth of a millimetre, which every unit keeps. */
function expectSame(found: ReturnType<typeof back>, session: Session): void {
  const rounded = (set: object) =>
    JSON.parse(JSON.stringify(set), (_key, value) =>
      typeof value === 'number' ? Math.round(value * 10) / 10 : value,
    );
  expect(rounded(found)).toEqual(rounded(measurementSetOf(session.readings)));
}

describe('what is written comes back', () => {
  it.each(LENGTH_UNITS.flatMap((unit) => [[unit, 'smis'] as const, [unit, 'vit'] as const]))(
    'in %s as .%s',
    (unit, root) => {
      fc.assert(
        fc.property(sessions, (session) => {
          expectSame(back(writeSeamly(root, session, unit, LABELS), `a.${root}`), session);
        }),
        { numRuns: 40 },
      );
    },
  );

  it.each(LENGTH_UNITS.flatMap((unit) => [[unit, 'en'] as const, [unit, 'fr'] as const]))(
    'in %s as a table in %s',
    (unit, language) => {
      fc.assert(
        fc.property(sessions, (session) => {
          expectSame(back(writeCsv(session, unit, language, LABELS), 'a.csv'), session);
        }),
        { numRuns: 40 },
      );
    },
  );

  it('as a set of FreeSewing, with one value where the sides differ', () => {
    fc.assert(
      fc.property(sessions, (session) => {
        const found = back(writeFreeSewing(session), 'a.yaml');
        const means = Object.entries(measurementSetOf(session.readings)).map(([name, value]) => [
          name,
          typeof value === 'number' ? value : (value.left + value.right) / 2,
        ]);
        expect(Object.keys(found).sort()).toEqual(means.map(([name]) => name).sort());
        for (const [name, mean] of means) {
          expect(found[name as keyof typeof found]).toBeCloseTo(Number(mean), 1);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('as our own JSON, which the command line reads the same', () => {
    fc.assert(
      fc.property(sessions, (session) => {
        const content = writeToise(session);
        expectSame(back(content, 'a.json'), session);
        const file = readMeasurementFile(JSON.parse(content));
        expect(file.ok && file.value.measurements).toEqual(measurementSetOf(session.readings));
        expect(publishedFileSchema.safeParse(JSON.parse(content)).success).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  const twice: Session = {
    id: '00000000-0000-4000-8000-000000000001',
    customerId: '00000000-0000-4000-8000-000000000002',
    takenAt: 0,
    takenBy: '',
    method: 'body',
    note: '',
    readings: [1000, 1004].map((value) => ({
      measurement: 'chest',
      side: 'both',
      value,
      typed: '',
      unit: 'mm',
    })),
    body: { sex: 'F', weightKg: null, stature: 1724 },
  };

  it.each([
    ['a.smis', writeSeamly('smis', twice, 'in', LABELS)],
    ['a.csv', writeCsv(twice, 'cm', 'fr', LABELS)],
  ])('with the stature, and the mean of what was read twice: %s', (name, content) => {
    const file = openExchange({ name, bytes: bytesOf(content) }, names);
    const taken = file.ok ? takeOver(file.value, {}, names) : file;
    if (!taken.ok) throw new Error(JSON.stringify(taken.error));
    expect(taken.value.readings.map(({ value }) => Math.round(value * 10))).toEqual([10_020]);
    expect(statureOf(taken.value)).toBeCloseTo(1724, 0);
  });

  it('with what is known of the body in our own file', () => {
    const file = readMeasurementFile(JSON.parse(writeToise(twice)));
    expect(file).toMatchObject({
      ok: true,
      value: { measurements: { chest: 1002 }, stature: 1724, sex: 'F' },
    });
  });

  it('a cell that a spreadsheet would reckon is defused', () => {
    const [session] = fc.sample(sessions, 1);
    if (session === undefined) throw new Error('no session');
    const content = writeCsv(session, 'cm', 'en', { ...LABELS, measurement: () => '=1+1' });
    expect(content).toContain(",'=1+1,");
  });
});

describe('the published form of our file', () => {
  it('is what docs/measurements.schema.json says', () => {
    const published = readFileSync('docs/measurements.schema.json', 'utf8');
    expect(JSON.parse(published)).toEqual(JSON.parse(measurementJsonSchema()));
  });

  it('allows what the reader takes and refuses what it refuses', () => {
    const agree = (file: unknown): void => {
      const { success } = publishedFileSchema.safeParse(file);
      expect({ file, ok: success }).toEqual({ file, ok: readMeasurementFile(file).ok });
    };
    for (const file of [
      { measurements: { chest: 1000 } },
      { unit: 'inch', measurements: { inseam: { left: 31, right: 31.5 } }, sex: 'F', age: 40 },
      { measurements: { chest: '1000' } },
      { measurements: { chest: 0 } },
      { measurements: { inseam: { left: 790 } } },
      { unit: 'ell', measurements: {} },
      { measurements: {}, stature: -1 },
      {},
    ]) {
      agree(file);
    }
  });
});

describe('a multisize file', () => {
  const oneSize = { ...LABELS, oneSize: 'One size' };

  it.each(LENGTH_UNITS.flatMap((unit) => [[unit, 'smms'] as const, [unit, 'vst'] as const]))(
    'in %s as .%s holds the one person at its base, and nothing grows',
    (unit, root) => {
      fc.assert(
        fc.property(sessions, (session) => {
          const content = writeMultisize(root, session, unit, oneSize);
          expectSame(back(content, `a.${root}`), session);
          const file = openExchange({ name: `a.${root}`, bytes: bytesOf(content) }, names);
          if (!file.ok || file.value.kind !== 'multisize') throw new Error('not multisize');
          expect(file.value.dimensions.every(({ base, choices }) => choices.includes(base))).toBe(
            true,
          );
          expect(
            file.value.measurements.flatMap(({ shifts }) => shifts).every((by) => by === 0),
          ).toBe(true);
        }),
        { numRuns: 20 },
      );
    },
  );

  it('is named after half the chest and the stature, in the steps both programs list', () => {
    const body = { sex: null, weightKg: null, stature: 1734 };
    const chest = { measurement: 'chest', side: 'both', unit: 'cm', typed: '103' } as const;
    const [session] = fc.sample(sessions, 1);
    if (session === undefined) throw new Error('no session');
    const content = writeMultisize(
      'smms',
      { ...session, body, readings: [{ ...chest, value: 1030 }] },
      'cm',
      oneSize,
    );
    expect(content).toContain('<size base="52"/>');
    expect(content).toContain('<height base="176"/>');
    expect(content).toContain('One size');
  });
});

describe('the body’s height in a file', () => {
  const takenFrom = (height: string) => {
    const content = smis(m('bust_circ', '98') + m('height', height));
    const file = openExchange({ name: 'a.smis', bytes: bytesOf(content) }, names);
    if (!file.ok) throw new Error('unreadable');
    const taken = takeOver(file.value, {}, names);
    if (!taken.ok) throw new Error('nothing in it');
    return taken.value;
  };

  it('is counted with the rest of what comes over', () => {
    const taken = takenFrom('172.4');
    expect(statureOf(taken)).toBeCloseTo(1724, 6);
    expect(countOf(taken)).toBe(2);
    expect(taken.skipped).toEqual([]);
  });

  it('is left out, with its reason, where no body has it', () => {
    const taken = takenFrom('1724');
    expect(countOf(taken)).toBe(1);
    expect(taken.skipped).toEqual([{ source: 'height', reason: 'impossible', shown: '1724' }]);
  });
});
