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

/** Where the points of all lines lie: time to the right, larger values higher up. */
export function placeLines(lines: readonly TrendLine[]): readonly (readonly Placed[])[] {
  const all = lines.flatMap(({ points }) => points);
  const [first, last] = extent(all.map(({ at }) => at));
  const [low, high] = extent(all.map(({ value }) => value));
  const middle = (low + high) / 2;
  const span = Math.max(high - low, LEAST_SPAN);
  const width = CHART.width - CHART.left - CHART.right - 16;
  const height = CHART.height - CHART.top - CHART.bottom;
  return lines.map(({ points }) =>
    points.map(({ at, value }) => ({
      at,
      value,
      x: CHART.left + 8 + (last === first ? width / 2 : ((at - first) / (last - first)) * width),
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
