import { type Line, penPath, type Spot } from '../../../../shared/measurement/figures/curve.ts';
import type { PostureRow } from './posture-rows.ts';

/** A small figure: the body's outline, and where its head is, on a sheet of 60 by 90. */
export type PostureSketch = {
  readonly outline: string;
  readonly head: { readonly x: number; readonly y: number };
};

type Side = { readonly head: Spot; readonly back: Line; readonly front: Line };

/** Seen from its left, it looks to the right. */
const SIDE: Side = {
  head: [31, 10],
  back: [
    [27, 19],
    [21, 34],
    [24, 52],
    [18, 68],
    [22, 88],
  ],
  front: [
    [33, 20],
    [38, 36],
    [37, 54],
    [37, 68],
    [36, 88],
  ],
};

/** What one step moves, in units of the sheet: large enough to be told apart at a glance. */
const LEAN = 2.4;
const BULGE = 2;

const lean = ([x, y]: Spot, by: number): Spot => [x + (by * (68 - Math.min(68, y))) / 60, y];

const moved = (line: Line, at: number, by: number): Line =>
  line.map(([x, y], i): Spot => (i === at ? [x + by, y] : [x, y]));

/** The side view with so many steps of a posture. */
function sideWith(row: PostureRow, steps: number): Side {
  const by = steps * BULGE;
  switch (row) {
    case 'stance':
      return {
        head: lean(SIDE.head, steps * LEAN),
        back: SIDE.back.map((spot) => lean(spot, steps * LEAN)),
        front: SIDE.front.map((spot) => lean(spot, steps * LEAN)),
      };
    case 'headForward':
      return {
        head: [SIDE.head[0] + by, SIDE.head[1] + steps * 0.5],
        back: moved(SIDE.back, 0, by / 2),
        front: moved(SIDE.front, 0, by / 2),
      };
    case 'blades':
      return { ...SIDE, back: moved(SIDE.back, 1, -by) };
    case 'hollowBack':
      return { ...SIDE, back: moved(SIDE.back, 2, by) };
    case 'belly':
      return { ...SIDE, front: moved(moved(SIDE.front, 2, 1.4 * by), 3, 0.6 * by) };
    case 'seat':
      return { ...SIDE, back: moved(SIDE.back, 3, -1.2 * by) };
    default:
      return SIDE;
  }
}

/** Half a body from behind, to the right of the middle at 30: neck, shoulder, arm, waist, hip. */
const half = (direction: 1 | -1, drop: number): Line =>
  (
    [
      [4, 17],
      [5, 23],
      [19, 29 + drop],
      [21, 46 + drop / 2],
      [14, 50],
      [13, 62],
      [16, 80],
      [15, 88],
    ] as const
  ).map(([x, y]): Spot => [30 + direction * x, y]);

const SHOULDER_STEP = 2.6;

/** A posture as a tailor would jot it down; shoulders from behind, all else from the side. */
export function postureSketch(row: PostureRow, steps: number): PostureSketch {
  if (row === 'shoulders' || row === 'dropped') {
    const by = SHOULDER_STEP * Math.abs(steps);
    const left = row === 'dropped' ? (steps < 0 ? by : 0) : -SHOULDER_STEP * steps;
    const right = row === 'dropped' ? (steps > 0 ? by : 0) : -SHOULDER_STEP * steps;
    return {
      outline: penPath(half(-1, left)) + penPath(half(1, right)),
      head: { x: 30, y: 10 },
    };
  }
  const { head, back, front } = sideWith(row, steps);
  return { outline: penPath(back) + penPath(front), head: { x: head[0], y: head[1] } };
}
