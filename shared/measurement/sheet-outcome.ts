import { MEASUREMENTS } from './definitions.ts';
import { keysOf, partsOfKey } from './entry-sheet.ts';
import { judgeEntry } from './judge-entry.ts';
import { type LastTime, lastReadingAt } from './last-time.ts';
import type { MeasurementName } from './measurement-name.ts';
import type { MeasurementSet } from './measurement-set.ts';
import { measurementSetOf, type Reading } from './session.ts';
import type { EntryKey, EntrySheet } from './unfinished-session.ts';

export type SheetOutcome = {
  /** In the order of the walk: what was typed, and what is kept from the last time. */
  readonly readings: readonly Reading[];
  readonly values: MeasurementSet;
  /** Fields that hold something that cannot be taken. */
  readonly problems: readonly EntryKey[];
  /** Measurements with a value typed now. */
  readonly taken: readonly MeasurementName[];
  /** Measurements whose value is kept from the last time. */
  readonly carried: readonly MeasurementName[];
};

/**
 * What a sheet amounts to. Where nothing is typed for a measurement, the last time's value stands
 * in if `carryOver`; where only one side is typed, the other side's last value stays beside it.
 */
export function sheetOutcome(sheet: EntrySheet, last: LastTime, carryOver: boolean): SheetOutcome {
  const readings: Reading[] = [];
  const problems: EntryKey[] = [];
  const taken: MeasurementName[] = [];
  const carried: MeasurementName[] = [];
  for (const { name } of MEASUREMENTS) {
    const typed = typedReadings(sheet, name, problems);
    const kept = carryOver ? keptReadings(sheet, last, name, typed) : [];
    if (typed.length > 0) taken.push(name);
    else if (kept.length > 0) carried.push(name);
    const again = typed.length > 0 ? againReadings(sheet, name, problems) : [];
    readings.push(...[...typed, ...again, ...kept].sort((a, b) => a.side.localeCompare(b.side)));
  }
  return { readings, values: measurementSetOf(readings), problems, taken, carried };
}

function typedReadings(
  sheet: EntrySheet,
  name: MeasurementName,
  problems: EntryKey[],
): readonly Reading[] {
  return readingsIn(sheet, sheet.entries, name, problems);
}

/** The second readings; only beside a first one. */
function againReadings(
  sheet: EntrySheet,
  name: MeasurementName,
  problems: EntryKey[],
): readonly Reading[] {
  return readingsIn(sheet, sheet.again ?? {}, name, problems);
}

function readingsIn(
  sheet: EntrySheet,
  entries: EntrySheet['entries'],
  name: MeasurementName,
  problems: EntryKey[],
): readonly Reading[] {
  return keysOf(sheet, name).flatMap((key) => {
    const entry = entries[key];
    const judged = judgeEntry(name, entry);
    if (judged.state === 'fault' || judged.state === 'refused') problems.push(key);
    if (entry === undefined || judged.state !== 'taken') return [];
    const { value, unit } = judged;
    return [
      { measurement: name, side: partsOfKey(key).side, value, typed: entry.text.trim(), unit },
    ];
  });
}

function keptReadings(
  sheet: EntrySheet,
  last: LastTime,
  name: MeasurementName,
  typed: readonly Reading[],
): readonly Reading[] {
  const isSplit = sheet.split.includes(name);
  if (!isSplit && typed.length > 0) return [];
  const joinedPair = !isSplit && lastReadingAt(last, `${name}:both`) === undefined;
  const keys: readonly EntryKey[] = joinedPair
    ? [`${name}:left`, `${name}:right`]
    : keysOf(sheet, name);
  return keys.flatMap((key) => {
    const { side } = partsOfKey(key);
    const known = lastReadingAt(last, key);
    if (known === undefined || typed.some((reading) => reading.side === side)) return [];
    const { measurement, value, typed: text, unit } = known;
    return [{ measurement, side, value, typed: text, unit }];
  });
}
