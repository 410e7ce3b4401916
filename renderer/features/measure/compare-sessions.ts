import { MEASUREMENTS } from '../../../shared/measurement/definitions.ts';
import type { MeasurementName } from '../../../shared/measurement/measurement-name.ts';
import type { Reading, Session } from '../../../shared/measurement/session.ts';
import type { Side } from '../../../shared/measurement/unfinished-session.ts';

/** One session's readings of one measurement; empty when it was not taken. */
export type Cell = {
  readonly readings: readonly Reading[];
  /** The same figures as in the session before it that has any. */
  readonly isUnchanged: boolean;
};

export type Change = { readonly side: Side; readonly difference: number };

export type Row = {
  readonly name: MeasurementName;
  readonly cells: readonly Cell[];
  /** From the first session that has the measurement to the last; empty with fewer than two. */
  readonly changes: readonly Change[];
};

/** The value of each side; of two readings of one side their mean. */
function sidesOf(readings: readonly Reading[]): ReadonlyMap<Side, number> {
  const values = new Map<Side, readonly number[]>();
  for (const { side, value } of readings) values.set(side, [...(values.get(side) ?? []), value]);
  return new Map(
    [...values].map(([side, all]) => [side, all.reduce((sum, one) => sum + one, 0) / all.length]),
  );
}

const at = (sides: ReadonlyMap<Side, number>, side: Side): number | undefined =>
  sides.get(side) ?? sides.get('both');

function changesBetween(first: readonly Reading[], last: readonly Reading[]): readonly Change[] {
  const [before, after] = [sidesOf(first), sidesOf(last)];
  const isApart = [...before.keys(), ...after.keys()].some((side) => side !== 'both');
  const sides: readonly Side[] = isApart ? ['left', 'right'] : ['both'];
  return sides.flatMap((side) => {
    const [from, to] = [at(before, side), at(after, side)];
    return from === undefined || to === undefined ? [] : [{ side, difference: to - from }];
  });
}

const isSame = (a: readonly Reading[], b: readonly Reading[]): boolean =>
  a.length === b.length &&
  a.every((one) => b.some(({ side, value }) => side === one.side && value === one.value));

/** Sessions side by side, oldest first; measurements that none of them has are left out. */
export function compareSessions(sessions: readonly Session[]): readonly Row[] {
  return MEASUREMENTS.flatMap(({ name }) => {
    const columns = sessions.map(({ readings }) =>
      readings.filter(({ measurement }) => measurement === name),
    );
    const taken = columns.filter((column) => column.length > 0);
    const [first, last] = [taken[0], taken.at(-1)];
    if (first === undefined || last === undefined) return [];
    let before: readonly Reading[] = [];
    const cells = columns.map((readings): Cell => {
      const isUnchanged = readings.length > 0 && isSame(before, readings);
      if (readings.length > 0) before = readings;
      return { readings, isUnchanged };
    });
    return [{ name, cells, changes: taken.length < 2 ? [] : changesBetween(first, last) }];
  });
}

/** What was typed, with its unit where it was typed without one. */
export const typedWithUnit = ({ typed, unit }: Reading, unitName: string): string => {
  if (!/[\d½¼¾⅛⅜⅝⅞]$/.test(typed)) return typed;
  return unit === 'deg' ? `${typed}°` : `${typed}\u202f${unitName}`;
};
