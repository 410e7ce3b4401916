import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { isConfirmed } from '../../../shared/anthropometry/alarms.ts';
import { bodyModelOf } from '../../../shared/anthropometry/body-model.ts';
import { judgeSheet } from '../../../shared/anthropometry/judge-sheet.ts';
import { sideSlips } from '../../../shared/anthropometry/side-slips.ts';
import { readingsAgree } from '../../../shared/anthropometry/two-readings.ts';
import { entryKey } from '../../../shared/measurement/entry-sheet.ts';
import type { LastTime } from '../../../shared/measurement/last-time.ts';
import type { MeasurementName } from '../../../shared/measurement/measurement-name.ts';
import type { ConfirmedValue } from '../../../shared/measurement/session.ts';
import type { EntryKey } from '../../../shared/measurement/unfinished-session.ts';

const FILE = new URL('../../../resources/anthropometry/model.json', import.meta.url);
const model = bodyModelOf(JSON.parse(readFileSync(FILE, 'utf8')));

const BODY: Partial<Record<EntryKey, number>> = {
  ...{ 'neck:both': 390, 'chest:both': 1010, 'waist:both': 870, 'hips:both': 930 },
  ...{ 'seat:both': 1000, 'biceps:both': 340, 'wrist:both': 175, 'inseam:both': 800 },
  ...{ 'waistToFloor:both': 1080, 'upperLeg:both': 590, 'knee:both': 390 },
};

const lastTimeOf = (values: Partial<Record<MeasurementName, number>>): LastTime =>
  new Map(
    Object.entries(values).map(([name, value]) => [
      entryKey(name as MeasurementName, 'both'),
      {
        ...{ measurement: name as MeasurementName, side: 'both', value, takenAt: 1 },
        ...{ typed: String(value / 10), unit: 'cm' },
      },
    ]),
  );

function judge(
  changes: Partial<Record<EntryKey, number>>,
  more: { confirmed?: ConfirmedValue[]; isCalibrated?: boolean; last?: LastTime } = {},
) {
  const values = new Map(Object.entries({ ...BODY, ...changes }) as [EntryKey, number][]);
  return judgeSheet(model, {
    values,
    body: { sex: 'M', weightKg: 80, stature: 1780 },
    age: 41,
    confirmed: more.confirmed ?? [],
    isCalibrated: more.isCalibrated ?? false,
    last: more.last ?? new Map(),
  }).remarks;
}

describe('a sheet', () => {
  it('of an ordinary body calls for no remark', () => {
    expect(judge({})).toEqual([]);
  });

  it('with a girth typed in inches offers the centimetres, although no body is so small', () => {
    const [remark] = judge({ 'chest:both': 398 });
    expect(remark).toMatchObject({ name: 'chest', level: 'cannot-be' });
    expect(remark?.correction?.slip.reason).toBe('inches-typed-as-cm');
    expect(remark?.correction?.changes).toEqual([
      { key: 'chest:both', value: expect.closeTo(1010.9, 1) },
    ]);
  });

  it('with two fields exchanged offers to put both right', () => {
    const [remark, ...others] = judge({ 'inseam:both': 1080, 'waistToFloor:both': 800 });
    expect(others).toEqual([]);
    expect(new Map(remark?.correction?.changes.map(({ key, value }) => [key, value]))).toEqual(
      new Map([
        ['inseam:both', 800],
        ['waistToFloor:both', 1080],
      ]),
    );
  });

  it('says where the other values let a striking one be expected', () => {
    const [remark] = judge({ 'biceps:both': 431 });
    expect(remark?.expected?.low).toBeLessThan(340);
    expect(remark?.expected?.high).toBeGreaterThan(340);
    expect(remark?.expected?.high).toBeLessThan(431);
  });

  it('is quiet about a few centimetres until the shop is known, and says a hand’s breadth', () => {
    const striking = { 'upperLeg:both': 510 };
    expect(judge(striking, { isCalibrated: true })).toMatchObject([{ name: 'upperLeg' }]);
    expect(judge(striking)).toEqual([]);
    expect(judge({ 'upperLeg:both': 480 })).toMatchObject([{ name: 'upperLeg' }]);
  });

  it('does not ask again for what was confirmed, and does for another value', () => {
    const confirmed = [{ measurement: 'biceps', value: 431 } as const];
    expect(judge({ 'biceps:both': 433 }, { confirmed })).toEqual([]);
    expect(judge({ 'biceps:both': 470 }, { confirmed })).toHaveLength(1);
  });

  it('offers nothing for the mean of two sides, and the slip of one side where the other shows it', () => {
    const { 'inseam:both': _, ...rest } = BODY;
    const values = new Map(Object.entries(rest) as [EntryKey, number][]);
    values.set('inseam:left', 790).set('inseam:right', 970);
    const { remarks } = judgeSheet(model, {
      values,
      body: { sex: 'M', weightKg: 80, stature: 1780 },
      ...{ age: null, confirmed: [], isCalibrated: false, last: new Map() },
    });
    expect(remarks).toMatchObject([
      { name: 'inseam', correction: { changes: [{ key: 'inseam:right', value: 790 }] } },
    ]);
  });
});

describe('a figure typed in another unit than the sheet’s', () => {
  const inches = (typed: number) => typed * 25.4;

  it.each([
    ['millimetres', 1030, 'mm-typed-as-inches'],
    ['centimetres', 103, 'cm-typed-as-inches'],
  ])('is offered as what was meant when %s stand where inches belong', (_, typed, reason) => {
    const [remark, ...others] = judge({ 'chest:both': inches(typed) });
    expect(others).toEqual([]);
    expect(remark?.correction).toMatchObject({
      slip: { reason },
      changes: [{ key: 'chest:both', value: expect.closeTo(1030, 6) }],
    });
  });
});

describe('two values that were the other way round the last time', () => {
  const last = lastTimeOf({ waist: 870, hips: 916, seat: 1000 });

  it('are offered to be exchanged back although each is quite ordinary', () => {
    const swapped = { 'waist:both': 915, 'hips:both': 872 };
    expect(judge(swapped)).toEqual([]);
    const [remark, ...others] = judge(swapped, { last });
    expect(others).toEqual([]);
    expect(remark?.correction).toEqual({
      slip: { reason: 'swapped-since-last', value: 915, other: 'waist' },
      changes: [
        { key: 'hips:both', value: 915 },
        { key: 'waist:both', value: 872 },
      ],
    });
  });

  it('are left alone by somebody who grew, and after they were found right', () => {
    expect(judge({ 'waist:both': 900, 'hips:both': 960 }, { last })).toEqual([]);
    const confirmed = [{ measurement: 'hips', value: 872 } as const];
    expect(judge({ 'waist:both': 915, 'hips:both': 872 }, { last, confirmed })).toEqual([]);
  });
});

describe('one slip', () => {
  it('that breaks several sure orders is said once, at the field that is wrong', () => {
    expect(judge({ 'knee:both': 3900 })).toMatchObject([{ name: 'knee' }]);
    expect(judge({ 'waist:both': 87 })).toMatchObject([{ name: 'waist' }]);
    expect(judge({ 'upperLeg:both': 59 })).toMatchObject([{ name: 'upperLeg' }]);
  });
});

describe('the slip of one side', () => {
  it('is none while the sides differ as the sides of people do', () => {
    expect(sideSlips('inseam', 790, 805)).toEqual([]);
  });

  it('is either’s when digits are exchanged', () => {
    expect(sideSlips('biceps', 340, 430).map(({ side }) => side)).toEqual(['left', 'right']);
  });
});

describe('two readings', () => {
  it('agree within what a tape repeats, and not beyond', () => {
    expect(readingsAgree('chest', 1010, 1035)).toBe(true);
    expect(readingsAgree('chest', 1010, 1045)).toBe(false);
    expect(readingsAgree('wrist', 175, 185)).toBe(false);
  });
});

describe('a confirmed value', () => {
  it('stands for its own measurement only', () => {
    expect(isConfirmed([{ measurement: 'waist', value: 1400 }], 'waist', 1403)).toBe(true);
    expect(isConfirmed([{ measurement: 'waist', value: 1400 }], 'seat', 1400)).toBe(false);
  });
});
