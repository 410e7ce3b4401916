import { fromMillimetres } from '../units/length-unit.ts';
import type { MeasurementName } from './measurement-name.ts';
import type { Reading, Session } from './session.ts';
import type { EntryKey } from './unfinished-session.ts';

export type LastReading = Reading & { readonly takenAt: number };

/** What is known from earlier sessions, by field. */
export type LastTime = ReadonlyMap<EntryKey, LastReading>;

/**
 * The newest reading of each measurement among sessions taken by the same method: a finished
 * garment says nothing about the skin. `sessions` stand newest first.
 */
export function lastTime(sessions: readonly Session[], method: Session['method']): LastTime {
  const known = new Map<EntryKey, LastReading>();
  const seen = new Set<MeasurementName>();
  for (const session of sessions) {
    if (session.method !== method) continue;
    const here = session.readings.filter(({ measurement }) => !seen.has(measurement));
    for (const reading of here) {
      const key: EntryKey = `${reading.measurement}:${reading.side}`;
      const first = seen.has(reading.measurement) ? known.get(key) : undefined;
      const read = first === undefined ? reading : meanOf(first, reading);
      known.set(key, { ...read, takenAt: session.takenAt });
      seen.add(reading.measurement);
    }
  }
  return known;
}

/** Of two readings their mean holds; it was never typed, so it is written in tenths of the unit. */
function meanOf(first: Reading, second: Reading): Reading {
  const value = (first.value + second.value) / 2;
  if (first.unit === 'deg') return { ...first, value, typed: written(value) };
  return { ...first, value, typed: written(fromMillimetres(value, first.unit)) };
}

const written = (value: number): string => String(Math.round(value * 100) / 100);

/** The last reading for one field: of that side, or of the body where the sides were not apart. */
export function lastReadingAt(last: LastTime, key: EntryKey): LastReading | undefined {
  const name = key.slice(0, key.indexOf(':')) as MeasurementName;
  const own = last.get(key);
  if (own !== undefined) return own;
  if (key.endsWith(':both')) {
    const [left, right] = [last.get(`${name}:left`), last.get(`${name}:right`)];
    // One figure stands for both sides only when it was the same on both, or one side was taken.
    if (left !== undefined && right !== undefined && left.value !== right.value) return undefined;
    return left ?? right;
  }
  return last.get(`${name}:both`);
}

/** Measurements that were taken left and right apart the last time. */
export const splitLastTime = (last: LastTime): readonly MeasurementName[] =>
  [...last.values()]
    .filter(({ side, measurement }) => side === 'left' && last.has(`${measurement}:right`))
    .map(({ measurement }) => measurement);
