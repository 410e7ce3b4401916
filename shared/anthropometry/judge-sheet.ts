import { partsOfKey } from '../measurement/entry-sheet.ts';
import type { LastTime } from '../measurement/last-time.ts';
import { HARD_LIMITS, isWithin, type Range } from '../measurement/limits.ts';
import { isMeasurementName, type MeasurementName } from '../measurement/measurement-name.ts';
import type { MeasurementSet, SidedValue } from '../measurement/measurement-set.ts';
import type { BodyFacts, ConfirmedValue } from '../measurement/session.ts';
import type { EntryKey } from '../measurement/unfinished-session.ts';
import { audibleFlags, isConfirmed } from './alarms.ts';
import type { BodyModel } from './body-model.ts';
import type { BodyReading } from './body-reading.ts';
import { checkMeasurements, type Flag, type Level, type Reference } from './plausibility.ts';
import { type SideSlip, sideSlips } from './side-slips.ts';
import type { Slip } from './slips.ts';
import { type SwapSinceLast, swapsSinceLast } from './swaps-since-last.ts';

/** What would put it right: the fields to change and the values they get, mm. */
export type Correction = {
  readonly slip: Slip | SwapSinceLast;
  readonly changes: readonly { readonly key: EntryKey; readonly value: number }[];
};

/** What is to be said of one measurement of the sheet. */
export type Remark = {
  readonly name: MeasurementName;
  readonly level: Level;
  /** What confirming it would confirm: the mean of its sides. */
  readonly value: number;
  readonly expected: Range | null;
  readonly correction: Correction | null;
};

export type SheetJudgement = {
  readonly remarks: readonly Remark[];
  readonly reference: Reference;
};

type Sheet = {
  /** What stands in the fields, mm; also what no body can have, since that is where slips are. */
  readonly values: ReadonlyMap<EntryKey, number>;
  readonly body: BodyFacts;
  /** Years, null where the birthday is not known. */
  readonly age: number | null;
  readonly confirmed: readonly ConfirmedValue[];
  /** What earlier sessions found; empty for a person who was never measured. */
  readonly last: LastTime;
  /** The model has learnt the shop's own way of measuring. */
  readonly isCalibrated: boolean;
};

/** Judges what is typed, each measurement against the others and each side against its other. */
export function judgeSheet(model: BodyModel, sheet: Sheet): SheetJudgement {
  const measurements = setOf(sheet.values);
  const check = checkMeasurements(
    model,
    sheet.body.sex,
    readingOf(measurements, sheet.body, sheet.age),
  );
  const sides = sideRemarks(model, measurements, sheet);
  const flagged = audibleFlags(check, sheet.isCalibrated).flatMap((flag) =>
    remarkOf(flag, measurements, sheet.values),
  );
  const told = [
    ...flagged.map((remark) => sides.find(({ name }) => name === remark.name) ?? remark),
    ...sides.filter(({ name }) => !flagged.some((remark) => remark.name === name)),
  ];
  const remarks = [...told, ...sinceLastRemarks(sheet, told)];
  return {
    remarks: remarks.filter(({ name, value }) => !isConfirmed(sheet.confirmed, name, value)),
    reference: check.reference,
  };
}

/** What the reference can use of a body: facts that are not known are left out. */
export const readingOf = (
  measurements: MeasurementSet,
  { weightKg, stature }: BodyFacts,
  age: number | null,
): BodyReading => ({
  measurements,
  ...(weightKg === null ? {} : { weightKg }),
  ...(stature === null ? {} : { stature }),
  ...(age === null ? {} : { age }),
});

function setOf(values: ReadonlyMap<EntryKey, number>): MeasurementSet {
  const set: { [N in MeasurementName]?: SidedValue } = {};
  for (const [key, value] of values) {
    const { name, side } = partsOfKey(key);
    const known = set[name];
    if (side === 'both') set[name] = value;
    else {
      const pair = typeof known === 'object' ? known : { left: value, right: value };
      set[name] = { ...pair, [side]: value };
    }
  }
  return set;
}

export const middleOf = (value: SidedValue): number =>
  typeof value === 'number' ? value : (value.left + value.right) / 2;

function remarkOf(
  { measurement, level, expected, suggestion }: Flag,
  measurements: MeasurementSet,
  values: ReadonlyMap<EntryKey, number>,
): readonly Remark[] {
  const value = isMeasurementName(measurement) ? measurements[measurement] : undefined;
  if (!isMeasurementName(measurement) || value === undefined) return [];
  return [
    {
      name: measurement,
      level,
      value: middleOf(value),
      expected,
      correction: suggestion === null ? null : correctionOf(measurement, suggestion, values),
    },
  ];
}

/** Only where each measurement has one field: which of two sides slipped, their mean cannot tell. */
function correctionOf(
  name: MeasurementName,
  slip: Slip,
  values: ReadonlyMap<EntryKey, number>,
): Correction | null {
  const own = values.get(`${name}:both`);
  if (own === undefined || !isWithin(slip.value, HARD_LIMITS[name])) return null;
  const change = { key: `${name}:both`, value: slip.value } as const;
  if (slip.reason !== 'swapped-with') return { slip, changes: [change] };
  const { other } = slip;
  if (other === undefined || !isMeasurementName(other)) return null;
  if (values.get(`${other}:both`) === undefined) return null;
  return { slip, changes: [change, { key: `${other}:both`, value: own }] };
}

function sideRemarks(
  model: BodyModel,
  measurements: MeasurementSet,
  sheet: Sheet,
): readonly Remark[] {
  return Object.entries(measurements).flatMap(([name, value]): Remark[] => {
    if (!isMeasurementName(name) || value === undefined || typeof value === 'number') return [];
    const slips = sideSlips(name, value.left, value.right);
    const found = slips.length < 2 ? slips[0] : likelier(model, name, measurements, sheet, slips);
    if (found === undefined) return [];
    const { side, slip } = found;
    const other = side === 'left' ? value.right : value.left;
    return [
      {
        name,
        level: 'measure-again',
        value: middleOf(value),
        expected: { low: other, high: other },
        correction: { slip, changes: [{ key: `${name}:${side}`, value: slip.value }] },
      },
    ];
  });
}

/** Pairs that were the other way round the last time, where nothing was said of either yet. */
const sinceLastRemarks = (
  { values, last, confirmed }: Sheet,
  told: readonly Remark[],
): readonly Remark[] =>
  swapsSinceLast(values, last).flatMap((swap): Remark[] => {
    const isSettled = [swap.name, swap.other].some(
      (name) =>
        told.some((remark) => remark.name === name) ||
        isConfirmed(confirmed, name, values.get(`${name}:both`) ?? 0),
    );
    if (isSettled) return [];
    const { name, other, value, otherValue } = swap;
    return [
      {
        ...{ name, level: 'measure-again', value: otherValue, expected: null },
        correction: {
          slip: { reason: 'swapped-since-last', value, other },
          changes: [
            { key: `${name}:both`, value },
            { key: `${other}:both`, value: otherValue },
          ],
        },
      },
    ];
  });

/** Of two explanations one must leave the body this much likelier, as a logarithm. */
const CLEAR = Math.log(3);

/** Which of the sides slipped, if the rest of the body tells. */
function likelier(
  model: BodyModel,
  name: MeasurementName,
  measurements: MeasurementSet,
  { body, age }: Sheet,
  slips: readonly SideSlip[],
): SideSlip | undefined {
  const ranked = slips
    .map((slip) => {
      const put = { ...measurements, [name]: slip.slip.value };
      const { scores } = checkMeasurements(model, body.sex, readingOf(put, body, age));
      return { slip, unlikely: (scores[name] ?? 0) ** 2 / 2 };
    })
    .sort((a, b) => a.unlikely - b.unlikely);
  const [first, second] = ranked;
  const isClear = second === undefined || second.unlikely - (first?.unlikely ?? 0) > CLEAR;
  return isClear ? first?.slip : undefined;
}
