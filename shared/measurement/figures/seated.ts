import { type Line, penPath } from './curve.ts';
import type { Figure } from './figure.ts';
import { LEVEL } from './landmarks.ts';
import { armPlate, HEAD_DETAILS, HEAD_FRONT, NAPE, SKULL } from './profile-head.ts';

/* Seen from the figure's right, facing the viewer's right. */

/** The seat of the stool lies where the seated body rests. */
export const STOOL_Y = LEVEL.fork;

const SEATED_FRONT: Line = [
  [5, 33],
  [6.8, 35.8],
  [9.2, 41],
  [10.9, 46.4],
  [11.3, LEVEL.bust],
  [10.8, 56],
  [10, 62],
  [9.7, LEVEL.waist],
  [10.4, 74],
  [11.2, 78.4],
];

const LAP: Line = [
  [11.2, 78.4],
  [17, 79.2],
  [26, 79.4],
  [35, 80.6],
  [40, 83],
  [42.4, 87],
  [42.2, 91.6],
  [41, 97],
  [40.4, 106],
  [39.6, 118],
  [38.4, 128],
  [38.6, 131.6],
];

const SEATED_FOOT: Line = [
  [38.6, 131.6],
  [42.6, 134.6],
  [47.4, 136.8],
  [50, 138.8],
  [49.6, 140],
  [40, 140],
  [32, 140],
  [29.6, 138.6],
  [29.4, 135.4],
  [30.4, 132],
];

const SEATED_CALF: Line = [
  [30.4, 132],
  [31.4, 127.6],
  [30.6, 120],
  [29.2, 112],
  [29.6, 105],
  [31.4, 99.6],
  [30.6, 96.8],
];

const UNDER_THIGH: Line = [
  [30.6, 96.8],
  [22, 96.4],
  [10, STOOL_Y],
  [-2, STOOL_Y],
  [-8, 95.8],
];

const SEATED_BACK: Line = [
  [-8, 95.8],
  [-11.6, 93.4],
  [-12.8, 88.4],
  [-11.8, 82],
  [-9.4, 75.6],
  [-7.4, 69.4],
  [-7.6, 63],
  [-9.2, 55],
  [-10.3, 47.6],
  [-10, 41.4],
  [-8.3, 35.6],
  [-6.4, 31],
];

const seatedOutline = penPath(
  ...HEAD_FRONT,
  SEATED_FRONT,
  LAP,
  SEATED_FOOT,
  SEATED_CALF,
  UNDER_THIGH,
  SEATED_BACK,
  NAPE,
  SKULL,
);

const stool = [
  'M-17 96.2L27 96.2L27 99L-17 99Z',
  'M-13.5 99L-16 140M23.5 99L26 140M-15 121L24.8 121',
].join('');

export const SEATED: Figure = [
  { fill: null, strokes: [{ weight: 'detail', d: stool }] },
  {
    fill: seatedOutline,
    strokes: [
      { weight: 'contour', d: seatedOutline },
      {
        weight: 'detail',
        d:
          HEAD_DETAILS +
          penPath([
            [11.2, 78.4],
            [8.2, 80.6],
            [6, 84.4],
          ]) +
          penPath([
            [38.2, 84],
            [39.4, 86.6],
            [39, 89.4],
          ]),
      },
    ],
  },
  armPlate,
];
