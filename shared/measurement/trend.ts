import { MEASUREMENTS } from './definitions.ts';
import type { MeasurementName } from './measurement-name.ts';
import { meanReadings, type Session } from './session.ts';
import type { Side } from './unfinished-session.ts';

export type TrendPoint = { readonly at: number; readonly value: number };

/** How one measurement went over the sessions; oldest first, two points at least. */
export type TrendLine = { readonly side: Side; readonly points: readonly TrendPoint[] };

export type Trend = {
  readonly name: MeasurementName;
  readonly lines: readonly TrendLine[];
  /** The widest swing of a line against its mean: what moves most stands out. */
  readonly swing: number;
};

/**
 * Measurements taken at least twice by the same method as the newest session, what moved most first:
 * the skin and a finished garment are different things. A value for both sides joins both lines.
 */
export function trendsOf(sessions: readonly Session[]): readonly Trend[] {
  const oldestFirst = sessions.toSorted((a, b) => a.takenAt - b.takenAt);
  const method = oldestFirst.at(-1)?.method;
  const comparable = oldestFirst.filter((session) => session.method === method);
  return MEASUREMENTS.flatMap(({ name }) => {
    const lines = linesOf(comparable, name).filter(({ points }) => points.length > 1);
    if (lines.length === 0) return [];
    return [{ name, lines, swing: Math.max(...lines.map(swingOf)) }];
  }).toSorted((a, b) => b.swing - a.swing);
}

function linesOf(sessions: readonly Session[], name: MeasurementName): readonly TrendLine[] {
  const taken = sessions.flatMap(({ takenAt: at, readings }) => {
    const here = meanReadings(readings).filter(({ measurement }) => measurement === name);
    return here.length === 0 ? [] : [{ at, here }];
  });
  const isApart = taken.some(({ here }) => here.some(({ side }) => side !== 'both'));
  const sides: readonly Side[] = isApart ? ['left', 'right'] : ['both'];
  return sides.map((side) => ({
    side,
    points: taken.flatMap(({ at, here }) => {
      const reading =
        here.find((one) => one.side === side) ?? here.find((one) => one.side === 'both');
      return reading === undefined ? [] : [{ at, value: reading.value }];
    }),
  }));
}

function swingOf({ points }: TrendLine): number {
  const values = points.map(({ value }) => value);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return (Math.max(...values) - Math.min(...values)) / mean;
}
