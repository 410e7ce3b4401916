import type { TrendLine } from '../../../shared/measurement/trend.ts';

/** The drawing's own size; it stretches with the page. */
export const CHART = { width: 640, height: 150, left: 4, right: 4, top: 26, bottom: 26 } as const;

export type Placed = {
  readonly x: number;
  readonly y: number;
  readonly at: number;
  readonly value: number;
};

/** A swing smaller than this is drawn as small as it is: a tape is not read finer. */
const LEAST_SPAN = 10;

/** Readings of one visit lie at one place; those of two visits are at least this far apart, so that each can be seen. */
const LEAST_APART = 14;

/** Where each moment lies between 0 and `width`: by its time, and moved apart where several are near. */
export function placeTimes(times: readonly number[], width: number): ReadonlyMap<number, number> {
  const sorted = [...new Set(times)].sort((a, b) => a - b);
  const [first, last] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  if (first === last) return new Map(sorted.map((at) => [at, width / 2]));
  const gap = Math.min(LEAST_APART, width / (sorted.length - 1));
  const free = width - gap * (sorted.length - 1);
  return new Map(sorted.map((at, i) => [at, i * gap + ((at - first) / (last - first)) * free]));
}

/** Where the points of all lines lie: time to the right, larger values higher up. */
export function placeLines(lines: readonly TrendLine[]): readonly (readonly Placed[])[] {
  const all = lines.flatMap(({ points }) => points);
  const [low, high] = extent(all.map(({ value }) => value));
  const middle = (low + high) / 2;
  const span = Math.max(high - low, LEAST_SPAN);
  const width = CHART.width - CHART.left - CHART.right - 16;
  const height = CHART.height - CHART.top - CHART.bottom;
  const across = placeTimes(
    all.map(({ at }) => at),
    width,
  );
  return lines.map(({ points }) =>
    points.map(({ at, value }) => ({
      at,
      value,
      x: CHART.left + 8 + (across.get(at) ?? 0),
      y: CHART.top + height / 2 - ((value - middle) / span) * height,
    })),
  );
}

const extent = (values: readonly number[]): readonly [number, number] => [
  Math.min(...values),
  Math.max(...values),
];

export const pathThrough = (points: readonly Placed[]): string =>
  points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
