/** A point of a figure: centimetres on a body of 180 cm, x to the viewer's right, y down from the crown. */
export type Spot = readonly [x: number, y: number];

/** Points a pen goes through without lifting; where two lines of a chain meet stays a corner. */
export type Line = readonly Spot[];

const round = (value: number): string => (Math.round(value * 100) / 100).toString();

const at = ([x, y]: Spot): string => `${round(x)} ${round(y)}`;

/**
 * How strongly the distance between points counts: centripetal Catmull-Rom (Yuksel et al. 2009),
 * which neither loops nor overshoots where points lie close together.
 */
const CENTRIPETAL = 0.5;

const knot = ([ax, ay]: Spot, [bx, by]: Spot): number =>
  Math.max(Math.hypot(bx - ax, by - ay) ** CENTRIPETAL, 1e-6);

/** The handle at `here` towards `next`, for a smooth passage from `before` to `after`. */
function handle(before: Spot, here: Spot, next: Spot): Spot {
  const [d1, d2] = [knot(before, here), knot(here, next)];
  const part = (i: 0 | 1): number => {
    const slope =
      (here[i] - before[i]) / d1 - (next[i] - before[i]) / (d1 + d2) + (next[i] - here[i]) / d2;
    return here[i] + (slope * d2) / 3;
  };
  return [part(0), part(1)];
}

/** Curve commands through all points of the line, the first of which the pen is already at. */
function curveOn(line: Line): string {
  let path = '';
  for (let i = 1; i < line.length; i += 1) {
    const [from, to] = [line[i - 1], line[i]];
    if (from === undefined || to === undefined) continue;
    const c1 = handle(line[i - 2] ?? from, from, to);
    const c2 = handle(line[i + 1] ?? to, to, from);
    path += `C${at(c1)} ${at(c2)} ${at(to)}`;
  }
  return path;
}

/** SVG path data of lines drawn one after the other, each a smooth curve. */
export function penPath(...lines: readonly Line[]): string {
  return lines
    .map((line, i) => {
      const first = line[0];
      if (first === undefined) return '';
      const last = lines[i - 1]?.at(-1);
      const joined = last !== undefined && last[0] === first[0] && last[1] === first[1];
      return `${joined ? '' : `M${at(first)}`}${curveOn(line)}`;
    })
    .join('');
}

/** A smooth closed curve without a corner. */
export function closedPath(line: Line): string {
  const count = line.length;
  const spot = (i: number): Spot => line[(i + count) % count] ?? [0, 0];
  let path = `M${at(spot(0))}`;
  for (let i = 0; i < count; i += 1) {
    const c1 = handle(spot(i - 1), spot(i), spot(i + 1));
    const c2 = handle(spot(i + 2), spot(i + 1), spot(i));
    path += `C${at(c1)} ${at(c2)} ${at(spot(i + 1))}`;
  }
  return `${path}Z`;
}

export const mirrored = (line: Line): Line => line.map(([x, y]): Spot => [-x, y]);

export const reversed = (line: Line): Line => line.toReversed();

/** Where a line that goes steadily downwards (or upwards) is at height `y`; its nearest end beyond it. */
export function xAt(line: Line, y: number): number {
  for (let i = 1; i < line.length; i += 1) {
    const [from, to] = [line[i - 1], line[i]];
    if (from === undefined || to === undefined) continue;
    const [low, high] = from[1] < to[1] ? [from, to] : [to, from];
    if (y >= low[1] && y <= high[1] && high[1] > low[1]) {
      return low[0] + ((high[0] - low[0]) * (y - low[1])) / (high[1] - low[1]);
    }
  }
  const [first, last] = [line[0], line.at(-1)];
  if (first === undefined || last === undefined) return 0;
  return Math.abs(first[1] - y) < Math.abs(last[1] - y) ? first[0] : last[0];
}
