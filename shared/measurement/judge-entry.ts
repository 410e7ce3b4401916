import { parseAngle, parseLength, type ReadingFault } from '../units/parse-reading.ts';
import { measurementDefinition } from './definitions.ts';
import { HARD_LIMITS, isWithin, type Range } from './limits.ts';
import type { MeasurementName } from './measurement-name.ts';
import type { TypedUnit } from './session.ts';
import type { Entry } from './unfinished-session.ts';

/** What a field holds. Only `taken` is a value; `refused` lies outside the hard limits. */
export type Judgement =
  | { readonly state: 'empty' }
  | { readonly state: 'fault'; readonly fault: Exclude<ReadingFault, 'empty'> }
  | { readonly state: 'refused'; readonly value: number; readonly limits: Range }
  | { readonly state: 'taken'; readonly value: number; readonly unit: TypedUnit };

/** Judges one field on its own. Values are mm, and degrees for the shoulder slope. */
export function judgeEntry(name: MeasurementName, entry: Entry | undefined): Judgement {
  if (entry === undefined) return { state: 'empty' };
  const isAngle = measurementDefinition(name).kind === 'angle';
  const read =
    isAngle || entry.unit === 'deg' ? parseAngle(entry.text) : parseLength(entry.text, entry.unit);
  if (!read.ok) {
    return read.error === 'empty' ? { state: 'empty' } : { state: 'fault', fault: read.error };
  }
  const { value, unit } = read.value;
  const limits = HARD_LIMITS[name];
  return isWithin(value, limits)
    ? { state: 'taken', value, unit }
    : { state: 'refused', value, limits };
}
