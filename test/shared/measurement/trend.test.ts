import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { CHART, placeLines, placeTimes } from '../../../renderer/features/measure/trend-scale.ts';
import { remeasure } from '../../../shared/measurement/remeasure.ts';
import type { Reading, Session } from '../../../shared/measurement/session.ts';
import { sessionCard } from '../../../shared/measurement/session-card.ts';
import { trendsOf } from '../../../shared/measurement/trend.ts';

const reading = (
  measurement: Reading['measurement'],
  value: number,
  side: Reading['side'] = 'both',
): Reading => ({ measurement, side, value, typed: String(value), unit: 'mm' });

const session = (year: number, readings: Reading[], more: Partial<Session> = {}): Session => ({
  id: `1f8fad5b-d9cb-469f-a165-70867728${year}`,
  customerId: '0f8fad5b-d9cb-469f-a165-70867728950e',
  takenAt: new Date(year, 2, 4).getTime(),
  takenBy: '',
  method: 'body',
  note: '',
  readings,
  ...more,
});

const values = (name: string, sessions: readonly Session[]) =>
  trendsOf(sessions)
    .find((trend) => trend.name === name)
    ?.lines.map(({ side, points }) => [side, points.map(({ value }) => value)]);

describe('the trend of a measurement', () => {
  it('runs from the oldest session to the newest, what moved most first', () => {
    const sessions = [
      session(2026, [reading('chest', 1050), reading('waist', 950)]),
      session(2024, [reading('chest', 1000), reading('waist', 850)]),
      session(2025, [reading('chest', 1020)]),
    ];
    expect(values('chest', sessions)).toEqual([['both', [1000, 1020, 1050]]]);
    expect(trendsOf(sessions).map(({ name }) => name)).toEqual(['waist', 'chest']);
  });

  it('needs two points, and leaves sessions by another method out', () => {
    const sessions = [
      session(2026, [reading('chest', 1050), reading('neck', 390)]),
      session(2025, [reading('chest', 1100)], { method: 'finished' }),
      session(2024, [reading('chest', 1000)]),
    ];
    expect(values('chest', sessions)).toEqual([['both', [1000, 1050]]]);
    expect(values('neck', sessions)).toBeUndefined();
  });

  it('lets one value for the body join both sides where they came apart', () => {
    const sessions = [
      session(2026, [reading('inseam', 800, 'left'), reading('inseam', 806, 'right')]),
      session(2025, [reading('inseam', 802)]),
    ];
    expect(values('inseam', sessions)).toEqual([
      ['left', [802, 800]],
      ['right', [802, 806]],
    ]);
  });

  it('keeps several visits of one day apart, in their order', () => {
    const day = 24 * 3_600_000;
    const times = [0, 100 * day, 100 * day + 3_600_000, 100 * day + 7_200_000];
    const placed = times.map((at) => placeTimes(times, 600).get(at) ?? Number.NaN);
    for (let i = 1; i < placed.length; i += 1)
      expect((placed[i] ?? 0) - (placed[i - 1] ?? 0)).toBeGreaterThan(12);
    expect([placed[0], placed.at(-1)]).toEqual([0, 600]);
  });

  it('is drawn within its frame, later to the right, larger higher up', () => {
    const points = fc
      .array(
        fc.record({
          at: fc.integer({ min: 0, max: 2e12 }),
          value: fc.integer({ min: 100, max: 2_000 }),
        }),
        {
          minLength: 2,
          maxLength: 12,
        },
      )
      .map((all) => all.toSorted((a, b) => a.at - b.at));
    fc.assert(
      fc.property(points, (line) => {
        const [placed = []] = placeLines([{ side: 'both', points: line }]);
        placed.forEach((point, i) => {
          expect(point.x).toBeGreaterThanOrEqual(0);
          expect(point.x).toBeLessThanOrEqual(CHART.width);
          expect(point.y).toBeGreaterThanOrEqual(CHART.top - 0.001);
          expect(point.y).toBeLessThanOrEqual(CHART.height - CHART.bottom + 0.001);
          const before = placed[i - 1];
          if (before === undefined) return;
          expect(point.x).toBeGreaterThanOrEqual(before.x);
          if (point.value > before.value) expect(point.y).toBeLessThan(before.y);
        });
      }),
    );
  });
});

describe('when to measure again', () => {
  const taken = (year: number, month: number, day: number, method: Session['method'] = 'body') => ({
    method,
    takenAt: new Date(year, month - 1, day, 10).getTime(),
  });
  const at = (year: number, month: number, day: number, hour = 12) =>
    new Date(year, month - 1, day, hour).getTime();

  it('is so many months after the newest session on a body', () => {
    const sessions = [taken(2024, 5, 4), taken(2025, 3, 4), taken(2026, 1, 1, 'finished')];
    expect(remeasure(sessions, 12, at(2026, 3, 3))?.isDue).toBe(false);
    expect(remeasure(sessions, 12, at(2026, 3, 4))).toEqual({
      lastAt: at(2025, 3, 4, 10),
      dueAt: at(2026, 3, 4, 10),
      isDue: true,
    });
  });

  it('is the last day of a month that is too short', () => {
    expect(remeasure([taken(2025, 8, 31)], 6, at(2025, 9, 1))?.dueAt).toBe(at(2026, 2, 28, 10));
  });

  it('is never where the shop sets no time or nobody was measured', () => {
    expect(remeasure([taken(2001, 1, 1)], 0, at(2026, 1, 1))).toBeNull();
    expect(remeasure([taken(2001, 1, 1, 'finished')], 12, at(2026, 1, 1))).toBeNull();
  });
});

describe('the rows of a card', () => {
  it('stand in the order of the walk round the body, each with what changed since before', () => {
    const now = session(2026, [
      reading('inseam', 790, 'left'),
      reading('inseam', 796, 'right'),
      reading('chest', 1050),
      reading('neck', 390),
    ]);
    const others = [
      session(2025, [reading('chest', 1030), reading('inseam', 790)]),
      session(2027, [reading('chest', 1100), reading('neck', 400)]),
      session(2024, [reading('neck', 380)], { method: 'finished' }),
    ];

    const rows = sessionCard(now, [...others, now]).flatMap((group) => group.rows);

    expect(
      rows.map(({ number, name, side, difference }) => [number, name, side, difference]),
    ).toEqual([
      [1, 'neck', 'both', null],
      [2, 'chest', 'both', 20],
      [3, 'inseam', 'left', 0],
      [3, 'inseam', 'right', 6],
    ]);
  });
});
