import { type Line, penPath } from './curve.ts';
import type { Figure, Layer } from './figure.ts';
import { LEVEL } from './landmarks.ts';
import { armPlate, HEAD_DETAILS, HEAD_FRONT, NAPE, SKULL } from './profile-head.ts';

/* Seen from the figure's right, facing the viewer's right. */

export const FRONT_EDGE: Line = [
  [5, 33],
  [6.8, 35.8],
  [9.2, 41],
  [10.9, 46.4],
  [11.3, LEVEL.bust],
  [10.8, 56],
  [9.8, 62],
  [9.4, LEVEL.waist],
  [9.8, 73],
  [10, 78],
  [9.4, 84],
  [8.6, 89],
  [8.5, 95],
];

/** With a bust: fuller above the crease, drawn in below. */
const BUST_EDGE: Line = [
  [5, 33],
  [6.6, 35.8],
  [8.9, 41],
  [12, 46.4],
  [14.4, 50],
  [14.7, 51.6],
  [13.6, 54.8],
  [10.6, 57.4],
];

const BELOW_BUST: Line = [
  [10.6, 57.4],
  [9.4, 62],
  [8.7, LEVEL.waist],
  [9.4, 73],
  [9.8, 78],
  [9.4, 84],
  [8.6, 89],
  [8.5, 95],
];

const LEG_FRONT: Line = [
  [8.5, 95],
  [9.3, 101],
  [9.4, 107],
  [8.8, 115],
  [7.7, 123],
  [7.1, 127.6],
  [7.4, LEVEL.knee],
  [6.7, 134.6],
  [5.7, 139],
  [5.4, 146],
  [4.7, 155],
  [3.7, 163],
  [3.4, LEVEL.ankle],
  [4.4, 171.8],
];

const FOOT: Line = [
  [4.4, 171.8],
  [8, 174.4],
  [12.6, 176.4],
  [15.6, 178.4],
  [15.4, LEVEL.floor],
  [9, LEVEL.floor],
  [2, 179.6],
  [-3.6, LEVEL.floor],
  [-5.6, 179],
  [-6, 176],
  [-5.1, 172],
];

const LEG_BACK: Line = [
  [-5.1, 172],
  [-4, LEVEL.ankle],
  [-4.5, 162],
  [-6.2, 154],
  [-7.4, 146],
  [-6.9, 140],
  [-5.6, 134],
  [-5.2, 129.4],
  [-6, 122],
  [-7.6, 112],
  [-8.6, 104],
  [-9, 98.6],
];

export const BACK_EDGE: Line = [
  [-9, 98.6],
  [-10.9, 95],
  [-11.8, 90],
  [-11.3, 84.6],
  [-9.4, 78],
  [-7.6, 72],
  [-7, 67.4],
  [-7.9, 61],
  [-9.5, 54],
  [-10.4, 47.4],
  [-10, 41.4],
  [-8.3, 35.6],
  [-6.4, 31],
];

const SEAT_FOLD = penPath([
  [-9, 98.6],
  [-6.4, 98.8],
  [-3.6, 97.6],
]);

const KNEE_SIDE = penPath([
  [4.6, 128.6],
  [5.2, 131.4],
  [4.2, 134],
]);

const ANKLE_BONE = penPath([
  [-1.2, 170.2],
  [-0.2, 169.4],
  [0.8, 170.2],
]);

const trunk = (...edges: readonly Line[]): Layer => {
  const outline = penPath(
    ...HEAD_FRONT,
    ...edges,
    LEG_FRONT,
    FOOT,
    LEG_BACK,
    BACK_EDGE,
    NAPE,
    SKULL,
  );
  return {
    fill: outline,
    strokes: [
      { weight: 'contour', d: outline },
      {
        weight: 'detail',
        d: HEAD_DETAILS + SEAT_FOLD + KNEE_SIDE + ANKLE_BONE,
      },
    ],
  };
};

const ARM: readonly Line[] = [
  [
    [-2.4, 34.8],
    [0.2, 33.8],
    [2.8, 35],
    [4.6, 38.4],
    [5.1, 43.4],
    [4.6, 49.6],
    [3.9, 56],
    [3.7, 62],
    [4.6, 66.6],
    [6, 72],
    [7.3, 78.6],
    [8.4, 85],
    [9.3, 90],
  ],
  [
    [9.3, 90],
    [10.8, 93.6],
    [11.6, 98],
    [11.4, 103],
    [10.6, 107],
    [9.4, 107.6],
    [8.2, 104.6],
    [7.2, 100],
    [6.3, 95.4],
    [6, 91.4],
  ],
  [
    [6, 91.4],
    [4, 85],
    [1.6, 78],
    [-0.8, 72.4],
    [-2.3, 68],
    [-3, 63],
    [-3.7, 56],
    [-4.8, 48.6],
    [-5.2, 42.4],
    [-4.2, 37.6],
    [-2.4, 34.8],
  ],
];

const arm: Layer = {
  fill: penPath(...ARM),
  strokes: [
    { weight: 'contour', d: penPath(...ARM) },
    {
      weight: 'detail',
      d:
        penPath([
          [8, 100.2],
          [9.2, 98.4],
          [9.6, 95.6],
        ]) +
        penPath([
          [-1.8, 68],
          [-0.8, 68.9],
          [0.4, 68.4],
        ]),
    },
  ],
};

/** The arm stands away, so that the side of the body can be measured. */
export const SIDE: Figure = [trunk(FRONT_EDGE), armPlate];

export const SIDE_WITH_ARM: Figure = [trunk(FRONT_EDGE), arm];

export const SIDE_WITH_BUST: Figure = [trunk(BUST_EDGE, BELOW_BUST), armPlate];
