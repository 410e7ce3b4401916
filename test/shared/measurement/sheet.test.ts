import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  EMPTY_SHEET,
  isBlank,
  joinSides,
  keysOf,
  splitSides,
  textAt,
  withText,
} from '../../../shared/measurement/entry-sheet.ts';
import { judgeEntry } from '../../../shared/measurement/judge-entry.ts';
import { lastReadingAt, lastTime, splitLastTime } from '../../../shared/measurement/last-time.ts';
import { readingWarnings } from '../../../shared/measurement/reading-warnings.ts';
import type { Reading, Session } from '../../../shared/measurement/session.ts';
import { sheetOutcome } from '../../../shared/measurement/sheet-outcome.ts';
import {
  type EntryKey,
  readUnfinishedSession,
  SIDES,
} from '../../../shared/measurement/unfinished-session.ts';

const CUSTOMER = '0f8fad5b-d9cb-469f-a165-70867728950e';

const reading = (
  measurement: Reading['measurement'],
  value: number,
  side: Reading['side'] = 'both',
): Reading => ({ measurement, side, value, typed: (value / 10).toString(), unit: 'cm' });

const session = (takenAt: number, readings: Reading[], method: Session['method'] = 'body') => ({
  id: CUSTOMER,
  customerId: CUSTOMER,
  takenAt,
  takenBy: 'Anne',
  method,
  note: '',
  readings,
});

const none = lastTime([], 'body');

describe('the sheet', () => {
  it('keeps what is typed to the letter', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40 }), (text) => {
        expect(textAt(withText(EMPTY_SHEET, 'chest:both', text, 'cm'), 'chest:both')).toBe(text);
      }),
    );
  });

  it('keeps the unit a figure was begun in when the unit changes', () => {
    const begun = withText(EMPTY_SHEET, 'chest:both', '10', 'cm');
    const typedOn = withText(begun, 'chest:both', '104', 'in');
    expect(typedOn.entries['chest:both']).toEqual({ text: '104', unit: 'cm' });
    const cleared = withText(typedOn, 'chest:both', '', 'in');
    expect(isBlank(cleared)).toBe(true);
    const anew = withText(cleared, 'chest:both', '41', 'in');
    expect(anew.entries['chest:both']?.unit).toBe('in');
  });

  it('gives both sides the value when they are taken apart, and joins them again', () => {
    const whole = withText(EMPTY_SHEET, 'inseam:both', '79', 'cm');
    const apart = splitSides(whole, 'inseam');
    expect(keysOf(apart, 'inseam')).toEqual(['inseam:left', 'inseam:right']);
    expect(textAt(apart, 'inseam:right')).toBe('79');
    expect(joinSides(apart, 'inseam')).toEqual(whole);
  });

  it('takes only those apart that a body has two of', () => {
    expect(splitSides(EMPTY_SHEET, 'chest')).toBe(EMPTY_SHEET);
  });
});

describe('one field', () => {
  it.each([
    ['104,5', 'taken'],
    ['', 'empty'],
    ['  ', 'empty'],
    ['abc', 'fault'],
    ['15 3', 'fault'],
    ['1040', 'refused'],
    ['41', 'refused'],
    ['41 in', 'taken'],
  ] as const)('with %j typed in cm for the chest is %s', (text, state) => {
    expect(judgeEntry('chest', { text, unit: 'cm' }).state).toBe(state);
  });

  it('reads the shoulder slope in degrees', () => {
    expect(judgeEntry('shoulderSlope', { text: '13', unit: 'deg' })).toEqual({
      state: 'taken',
      value: 13,
      unit: 'deg',
    });
    expect(judgeEntry('shoulderSlope', { text: '13 cm', unit: 'deg' }).state).toBe('fault');
  });
});

describe('the last time', () => {
  const sessions = [
    session(300, [reading('chest', 2000)], 'finished'),
    session(200, [reading('chest', 1040)]),
    session(100, [
      reading('chest', 1000),
      reading('inseam', 790, 'left'),
      reading('inseam', 795, 'right'),
    ]),
  ];

  it('is the newest reading of each measurement by the same method', () => {
    const last = lastTime(sessions, 'body');
    expect(lastReadingAt(last, 'chest:both')).toMatchObject({ value: 1040, takenAt: 200 });
    expect(lastReadingAt(last, 'inseam:right')).toMatchObject({ value: 795, takenAt: 100 });
    expect(splitLastTime(last)).toEqual(['inseam']);
  });

  it('never lets one side stand for two that differed', () => {
    expect(lastReadingAt(lastTime(sessions, 'body'), 'inseam:both')).toBeUndefined();
  });

  it('stands for both sides where it was taken once', () => {
    const last = lastTime([session(1, [reading('knee', 380)])], 'body');
    expect(lastReadingAt(last, 'knee:left')).toMatchObject({ value: 380 });
  });
});

describe('what a sheet amounts to', () => {
  const last = lastTime(
    [
      session(100, [
        reading('chest', 1000),
        reading('waist', 800),
        reading('inseam', 790, 'left'),
        reading('inseam', 795, 'right'),
      ]),
    ],
    'body',
  );

  it('is what was typed, over what is kept from the last time', () => {
    const sheet = withText(EMPTY_SHEET, 'chest:both', '104', 'cm');
    const outcome = sheetOutcome(sheet, last, true);
    expect(outcome.values).toEqual({ chest: 1040, waist: 800, inseam: { left: 790, right: 795 } });
    expect(outcome.taken).toEqual(['chest']);
    expect(outcome.carried).toEqual(['waist', 'inseam']);
  });

  it('is only what was typed when nothing is to be kept', () => {
    const sheet = withText(EMPTY_SHEET, 'chest:both', '104', 'cm');
    expect(sheetOutcome(sheet, last, false).values).toEqual({ chest: 1040 });
  });

  it('keeps the other side when one side is taken again', () => {
    const sheet = withText(splitSides(EMPTY_SHEET, 'inseam'), 'inseam:left', '80', 'cm');
    expect(sheetOutcome(sheet, last, true).values.inseam).toEqual({ left: 800, right: 795 });
  });

  it('keeps nothing beside a value typed for both sides', () => {
    const sheet = withText(EMPTY_SHEET, 'inseam:both', '80', 'cm');
    expect(sheetOutcome(sheet, last, true).values.inseam).toBe(800);
  });

  it('names the fields that cannot be taken, and takes none of them', () => {
    const typed = withText(EMPTY_SHEET, 'chest:both', '9999', 'cm');
    const outcome = sheetOutcome(withText(typed, 'neck:both', 'x', 'cm'), none, true);
    expect(outcome.problems).toEqual(['neck:both', 'chest:both']);
    expect(outcome.readings).toEqual([]);
  });

  it('does not put an old value in the place of one that is refused', () => {
    const sheet = withText(EMPTY_SHEET, 'chest:both', '9999', 'cm');
    expect(sheetOutcome(sheet, last, true).problems).toEqual(['chest:both']);
    expect(sheetOutcome(sheet, last, true).values.chest).toBe(1000);
  });

  it('stores the text as typed, with the unit that was meant', () => {
    const sheet = withText(EMPTY_SHEET, 'neck:both', '15 3/4 in', 'cm');
    expect(sheetOutcome(sheet, none, true).readings).toEqual([
      { measurement: 'neck', side: 'both', value: 400.05, typed: '15 3/4 in', unit: 'in' },
    ]);
  });
});

describe('warnings', () => {
  const kinds = (...given: Parameters<typeof readingWarnings>) =>
    readingWarnings(...given).map(({ kind }) => kind);

  it('say nothing of ordinary bodies', () => {
    expect(kinds('chest', { chest: 1040, neck: 400 }, [1030], 'body')).toEqual([]);
  });

  it('find the unusual, broken orders, uneven sides and great changes', () => {
    expect(kinds('neck', { neck: 650 }, [], 'body')).toEqual(['unusual']);
    expect(kinds('waistBack', { waistBack: 700, waist: 690 }, [], 'body')).toEqual(['order']);
    expect(kinds('waist', { waistBack: 700, waist: 690 }, [], 'body')).toEqual(['order']);
    expect(kinds('inseam', { inseam: { left: 700, right: 850 } }, [], 'body')).toEqual(['sides']);
    expect(kinds('waist', { waist: 900 }, [780], 'body')).toEqual(['changed']);
  });

  it('do not hold a finished garment against bodies', () => {
    expect(kinds('neck', { neck: 650 }, [400], 'finished')).toEqual([]);
  });
});

describe('a session that is not saved yet', () => {
  const keys = fc
    .tuple(fc.constantFrom('chest', 'inseam', 'shoulderSlope'), fc.constantFrom(...SIDES))
    .map(([name, side]) => `${name}:${side}` as EntryKey);

  it('comes back as it was kept', () => {
    fc.assert(
      fc.property(keys, fc.string({ minLength: 1, maxLength: 40 }), (key, text) => {
        const kept = {
          version: 1,
          sheet: withText(EMPTY_SHEET, key, text, 'cm'),
          unit: 'cm',
          method: 'body',
          takenBy: '',
          note: '',
          carryOver: true,
          attempt: null,
        };
        expect(readUnfinishedSession(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
      }),
    );
  });

  it.each([null, {}, 'text', { version: 2 }, { version: 1, sheet: { entries: { nose: 1 } } }])(
    'is given up when it cannot be read: %j',
    (json) => {
      expect(readUnfinishedSession(json)).toBeNull();
    },
  );
});
