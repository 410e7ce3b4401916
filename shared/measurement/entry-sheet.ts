import { measurementDefinition } from './definitions.ts';
import { isMeasurementName, type MeasurementName } from './measurement-name.ts';
import type { TypedUnit } from './session.ts';
import {
  type Entry,
  type EntryKey,
  type EntrySheet,
  LONGEST_TYPED,
  type Side,
} from './unfinished-session.ts';

export const EMPTY_SHEET: EntrySheet = { entries: {}, split: [] };

export const entryKey = (name: MeasurementName, side: Side): EntryKey => `${name}:${side}`;

/** The measurement and the side that a field stands for. */
export function partsOfKey(key: EntryKey): { readonly name: MeasurementName; readonly side: Side } {
  const [name = '', side = ''] = key.split(':');
  if (!isMeasurementName(name)) throw new Error(`not a field: ${key}`);
  return { name, side: side === 'left' || side === 'right' ? side : 'both' };
}

/** The fields a measurement shows: one, or left and right. */
export const keysOf = (sheet: EntrySheet, name: MeasurementName): readonly EntryKey[] =>
  sheet.split.includes(name) ? [`${name}:left`, `${name}:right`] : [`${name}:both`];

export const textAt = (sheet: EntrySheet, key: EntryKey): string => sheet.entries[key]?.text ?? '';

/** True when nothing is typed anywhere. Spaces count as nothing. */
export const isBlank = ({ entries }: EntrySheet): boolean =>
  Object.values(entries).every((entry) => entry.text.trim() === '');

/**
 * Types `text` into a field. A field that holds something keeps the unit it was begun in, so that
 * changing the unit never gives a figure another meaning.
 */
export function withText(
  sheet: EntrySheet,
  key: EntryKey,
  text: string,
  unit: TypedUnit,
): EntrySheet {
  const known = sheet.entries[key];
  const entry: Entry = {
    text: text.slice(0, LONGEST_TYPED),
    unit: known === undefined || known.text.trim() === '' ? unit : known.unit,
  };
  if (entry.text === '') return withoutKeys(sheet, [key]);
  return { ...sheet, entries: { ...sheet.entries, [key]: entry } };
}

/** Types into the second reading of a field; nothing typed is no second reading. */
export function withAgain(
  sheet: EntrySheet,
  key: EntryKey,
  text: string,
  unit: TypedUnit,
): EntrySheet {
  const again = { ...sheet.again };
  if (text === '') delete again[key];
  else again[key] = { text: text.slice(0, LONGEST_TYPED), unit: again[key]?.unit ?? unit };
  const { again: _, ...rest } = sheet;
  return Object.keys(again).length === 0 ? rest : { ...rest, again };
}

/** Puts a whole entry into a field, e.g. one that is taken over. */
export const withEntry = (sheet: EntrySheet, key: EntryKey, entry: Entry): EntrySheet => ({
  ...sheet,
  entries: { ...sheet.entries, [key]: entry },
});

function withoutKeys(sheet: EntrySheet, keys: readonly EntryKey[]): EntrySheet {
  const entries = { ...sheet.entries };
  for (const key of keys) delete entries[key];
  return { ...sheet, entries };
}

/** A second reading of a place that is no longer asked for has nothing to stand beside. */
function againWithout(sheet: EntrySheet, name: MeasurementName): Pick<EntrySheet, 'again'> {
  const { again = {} } = sheet;
  const kept = Object.entries(again).filter(([key]) => !key.startsWith(`${name}:`));
  return kept.length === 0 ? {} : { again: Object.fromEntries(kept) };
}

/** Takes a measurement left and right apart; both begin with what stood there. */
export function splitSides(sheet: EntrySheet, name: MeasurementName): EntrySheet {
  if (sheet.split.includes(name) || !measurementDefinition(name).sided) return sheet;
  const whole = sheet.entries[`${name}:both`];
  const rest = withoutKeys(sheet, [`${name}:both`]);
  const again = againWithout(sheet, name);
  const sides: Partial<Record<EntryKey, Entry>> =
    whole === undefined ? {} : { [`${name}:left`]: whole, [`${name}:right`]: whole };
  return { ...again, entries: { ...rest.entries, ...sides }, split: [...sheet.split, name] };
}

/** Takes a measurement once for the body again; the left stands for both, or the right alone. */
export function joinSides(sheet: EntrySheet, name: MeasurementName): EntrySheet {
  if (!sheet.split.includes(name)) return sheet;
  const kept = sheet.entries[`${name}:left`] ?? sheet.entries[`${name}:right`];
  const rest = withoutKeys(sheet, [`${name}:left`, `${name}:right`]);
  return {
    ...againWithout(sheet, name),
    entries: kept === undefined ? rest.entries : { ...rest.entries, [`${name}:both`]: kept },
    split: sheet.split.filter((one) => one !== name),
  };
}
