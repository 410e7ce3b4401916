import { closedPath, type Line, mirrored, penPath, reversed } from './curve.ts';
import type { Figure, Stroke } from './figure.ts';
import { LEVEL } from './landmarks.ts';

/* The viewer's right half; the left is its mirror image. */

const HEAD: Line = [
  [0, 0],
  [4, 0.9],
  [6.7, 3.8],
  [7.5, 8.4],
  [7.2, 13],
  [6.2, 17.4],
  [3.9, 21.6],
  [0, 23.2],
];

const EAR: Line = [
  [7.4, 10.4],
  [8.5, 10.6],
  [8.4, 13],
  [7.5, 15.6],
  [6.9, 15],
];

const NECK_TO_SHOULDER: Line = [
  [5.3, 19.4],
  [5.2, 24],
  [5.8, 27.2],
  [8, 29.5],
  [12.6, 31.5],
  [17, 33],
  [19.7, 34.6],
];

const OUTER_ARM: Line = [
  [19.7, 34.6],
  [22, 38.4],
  [22.9, 43.5],
  [23.1, 49],
  [23.9, 55],
  [24.9, 61],
  [26, 66.4],
  [27.6, 71.5],
  [28.8, 77],
  [29.8, 84],
  [30.8, 90.6],
];

const HAND: Line = [
  [30.8, 90.6],
  [32.2, 94.4],
  [32.9, 98.8],
  [32.7, 103.2],
  [31.8, 107],
  [30.9, 108.4],
  [30, 107.2],
  [29.5, 103],
  [29, 98.6],
];

const THUMB: Line = [
  [29, 98.6],
  [28.9, 101.2],
  [28, 102.2],
  [27.2, 100.4],
  [27.1, 95.8],
  [27.9, 91.2],
];

export const INNER_ARM: Line = [
  [27.9, 91.2],
  [26.4, 84],
  [24.7, 77],
  [23.4, 71.4],
  [22.5, 66.6],
  [21.3, 60],
  [20, 54],
  [18.2, 49.4],
  [16.2, LEVEL.armpit],
];

/** From the armpit to the outside of the knee: what every tape round the trunk rests on. */
export const TRUNK: Line = [
  [16.2, LEVEL.armpit],
  [16.5, 50.4],
  [15.9, 55.5],
  [14.9, 61],
  [14.1, 65.4],
  [13.9, LEVEL.waist],
  [14.3, 71.4],
  [15.4, 76.5],
  [16.7, 82.5],
  [17.5, 88.6],
  [17.7, 94],
  [17.4, 100],
  [16.6, 108],
  [15.3, 118],
  [14.2, 126],
];

/** The same with a bust, a narrower waist and a fuller seat. */
export const TRUNK_WITH_BUST: Line = [
  [16.2, LEVEL.armpit],
  [16.6, 50.6],
  [15.6, 55.5],
  [14, 61],
  [12.9, 65.4],
  [12.6, LEVEL.waist],
  [13.3, 71.4],
  [15.2, 76.5],
  [17.2, 82.5],
  [18.2, 88.6],
  [18.3, 94],
  [17.8, 100],
  [16.8, 108],
  [15.3, 118],
  [14.2, 126],
];

const OUTER_LEG: Line = [
  [14.2, 126],
  [13.8, LEVEL.knee],
  [14, 135],
  [14.7, 141],
  [14.6, 147],
  [13.6, 155],
  [12.2, 163],
  [11.6, LEVEL.ankle],
  [11.8, 171.6],
];

const FOOT: Line = [
  [11.8, 171.6],
  [13, 174.6],
  [15, 177.6],
  [15.2, 179.4],
  [13.4, LEVEL.floor],
  [9, LEVEL.floor],
  [7, 179],
  [6.4, 175.6],
  [5.9, 172],
];

export const INNER_LEG: Line = [
  [5.9, 172],
  [5.7, LEVEL.ankle],
  [5.4, 161],
  [4.5, 152],
  [3.9, 144],
  [4.4, 136],
  [4.3, LEVEL.knee],
  [3.4, 124],
  [2.1, 114],
  [1.1, 105],
  [0.5, 99],
  [0, LEVEL.fork],
];

const halfOf = (trunk: Line): readonly Line[] => [
  NECK_TO_SHOULDER,
  OUTER_ARM,
  HAND,
  THUMB,
  INNER_ARM,
  trunk,
  OUTER_LEG,
  FOOT,
  INNER_LEG,
];

const bothSides = (line: Line): string => penPath(line) + penPath(mirrored(line));

const detail = (...lines: readonly Line[]): Stroke => ({
  weight: 'detail',
  d: lines.map(bothSides).join(''),
});

const outline = (trunk: Line): string => {
  const half = halfOf(trunk);
  return penPath(...half, ...half.toReversed().map((line) => reversed(mirrored(line))));
};

const head = closedPath([...HEAD, ...mirrored(HEAD).slice(1, -1).toReversed()]);

const body = (trunk: Line, strokes: readonly Stroke[]): Figure => [
  { fill: null, strokes: [{ weight: 'contour', d: bothSides(EAR) }] },
  { fill: outline(trunk), strokes: [{ weight: 'contour', d: outline(trunk) }, ...strokes] },
  { fill: head, strokes: [{ weight: 'contour', d: head }, detail(HAIR)] },
];

const COLLAR_BONE: Line = [
  [1.6, 33.6],
  [5, 33],
  [10.4, 32.6],
  [15.6, 34.2],
];
const NECK_MUSCLE: Line = [
  [4.4, 25.2],
  [3, 29.4],
  [1.5, 33.4],
];
const CHEST_MUSCLE: Line = [
  [15.4, 49.4],
  [12.6, 53],
  [7.6, 54.8],
  [2, 53.6],
];
const GROIN: Line = [
  [14.6, 83.4],
  [9, 89.6],
  [2.6, 95],
];
const KNEECAP: Line = [
  [6.6, 132.6],
  [8.6, 134],
  [11, 133.4],
];
const ARM_FOLD: Line = [
  [16.2, LEVEL.armpit],
  [16.4, 44],
  [17.2, 41.4],
];
const FINGERS: Line = [
  [30.5, 106.6],
  [30.9, 103],
  [30.7, 99.8],
];
const HAIR: Line = [
  [7.3, 9.4],
  [6, 6.8],
  [3.4, 5],
  [0, 4.4],
];
const UNDER_BUST: Line = [
  [16.2, 52],
  [14.4, 56],
  [10.4, 58.4],
  [6, 57.8],
  [2.6, 54.6],
];
const navel: Stroke = {
  weight: 'detail',
  d: penPath([
    [-0.5, 73.6],
    [0, 74.4],
    [0.5, 73.6],
  ]),
};

export const FRONT: Figure = body(TRUNK, [
  detail(COLLAR_BONE, NECK_MUSCLE, CHEST_MUSCLE, GROIN, KNEECAP, ARM_FOLD, FINGERS),
  navel,
]);

export const FRONT_WITH_BUST: Figure = body(TRUNK_WITH_BUST, [
  detail(COLLAR_BONE, NECK_MUSCLE, UNDER_BUST, GROIN, KNEECAP, ARM_FOLD, FINGERS),
  navel,
]);

const SPINE: Line = [
  [0, 36],
  [0.3, 50],
  [0, 66],
  [0, 80],
];
const CLEFT: Line = [
  [0, 85],
  [-0.3, 90],
  [0, LEVEL.fork],
];
const SHOULDER_BLADE: Line = [
  [12.6, 41.6],
  [9.2, 46],
  [7, 51.4],
  [8.4, 53.6],
];
const SEAT_FOLD: Line = [
  [1, 95.4],
  [5, 97.8],
  [10.4, 97.2],
  [14, 94.6],
];
const KNEE_HOLLOW: Line = [
  [5.8, 131.6],
  [9, 132.4],
  [12.2, 131.2],
];
const CALF: Line = [
  [8.6, 139],
  [8.9, 145],
  [8.4, 151],
];
const ELBOW: Line = [
  [23.6, 66.2],
  [24.6, 67.2],
  [25.4, 66.6],
];
/** The skull from behind, down to where the hair ends on the neck. */
const SKULL: Line = [
  [0, 0],
  [4, 0.9],
  [6.7, 3.8],
  [7.5, 8.4],
  [7.2, 13],
  [6.2, 17],
  [4.6, 19.8],
];
const NAPE_HAIR: Line = [
  [4.6, 19.8],
  [2.4, 20.6],
  [0, 21],
];

const skull = penPath(SKULL, NAPE_HAIR, reversed(mirrored(NAPE_HAIR)), reversed(mirrored(SKULL)));

export const BACK: Figure = [
  { fill: null, strokes: [{ weight: 'contour', d: bothSides(EAR) }] },
  {
    fill: outline(TRUNK),
    strokes: [
      { weight: 'contour', d: outline(TRUNK) },
      detail(SHOULDER_BLADE, SEAT_FOLD, KNEE_HOLLOW, CALF, ELBOW, FINGERS, ARM_FOLD),
      { weight: 'detail', d: penPath(SPINE, CLEFT) },
    ],
  },
  { fill: skull, strokes: [{ weight: 'contour', d: skull }] },
];
