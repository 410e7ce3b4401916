import { MEASUREMENTS, type MeasurementGroup } from './definitions.ts';
import { lastReadingAt, lastTime } from './last-time.ts';
import type { MeasurementName } from './measurement-name.ts';
import { meanReadings, type Reading, type Session } from './session.ts';

/** One line of a printed card. */
export type CardRow = {
  /** Stands beside the tape on the figures as well; left and right share it. */
  readonly number: number;
  readonly name: MeasurementName;
  readonly side: Reading['side'];
  /** mm, or degrees for an angle. */
  readonly value: number;
  /** Against the last time by the same method; null when it was never taken before. */
  readonly difference: number | null;
};

export type CardGroup = { readonly group: MeasurementGroup; readonly rows: readonly CardRow[] };

/** A session in the order of the walk round the body, with what changed since the sessions before it. */
export function sessionCard(session: Session, all: readonly Session[]): readonly CardGroup[] {
  const before = all
    .filter(({ id, takenAt }) => id !== session.id && takenAt <= session.takenAt)
    .toSorted((a, b) => b.takenAt - a.takenAt);
  const last = lastTime(before, session.method);
  const readings = meanReadings(session.readings);
  const groups: { group: MeasurementGroup; rows: CardRow[] }[] = [];
  let number = 0;
  for (const { name, group } of MEASUREMENTS) {
    const taken = readings.filter(({ measurement }) => measurement === name);
    if (taken.length === 0) continue;
    number += 1;
    if (groups.at(-1)?.group !== group) groups.push({ group, rows: [] });
    for (const { side, value } of taken) {
      const known = lastReadingAt(last, `${name}:${side}`);
      const difference = known === undefined ? null : value - known.value;
      groups.at(-1)?.rows.push({ number, name, side, value, difference });
    }
  }
  return groups;
}
