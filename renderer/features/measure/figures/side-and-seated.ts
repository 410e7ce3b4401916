import { closedPath, type Line, penPath } from './curve.ts';
import type { Figure, Layer } from './figure.ts';
import { LEVEL } from './landmarks.ts';

/* Seen from the figure's right, facing the viewer's right. */

const FACE: Line = [
  [-0.6, 0],
  [3.2, 0.6],
  [6.4, 3],
  [8.2, 6.4],
  [8.9, 9.2],
  [8.9, 10.6],
];
const NOSE: Line = [
  [8.9, 10.6],
  [9.8, 12.8],
  [10.9, 14.8],
  [10.5, 15.8],
  [9.4, 16.2],
];
const MOUTH: Line = [
  [9.4, 16.2],
  [9.8, 17.5],
  [9.3, 18.4],
  [9.6, 19.4],
  [8.9, 20.3],
];
const JAW: Line = [
  [8.9, 20.3],
  [9.1, 21.8],
  [8.2, 23.3],
  [6, 23.9],
  [3.9, 24.6],
];
const THROAT: Line = [
  [3.9, 24.6],
  [3.6, 27],
  [4, 30],
  [5, 33],
];
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
const NAPE: Line = [
  [-6.4, 31],
  [-5.5, 27.4],
  [-5.7, 23.6],
  [-7, 20.8],
];
const SKULL: Line = [
  [-7, 20.8],
  [-9.2, 16.8],
  [-10, 11.8],
  [-9.5, 7],
  [-7.4, 2.9],
  [-4.2, 0.6],
  [-0.6, 0],
];

const HEAD_FRONT = [FACE, NOSE, MOUTH, JAW, THROAT];

const EAR = penPath([
  [-1.6, 10.6],
  [-0.4, 9.8],
  [0.9, 11],
  [0.6, 13.4],
  [-0.6, 15.2],
  [-1.3, 14.4],
]);
const JAWBONE = penPath([
  [4, 24.5],
  [1.8, 22.4],
  [0.2, 18.4],
]);
const HAIR =
  penPath([
    [7.7, 5.2],
    [5, 7],
    [3.8, 10.4],
    [2.6, 14],
  ]) +
  penPath([
    [-1.8, 15],
    [-3.6, 18],
    [-6.6, 21.4],
  ]);
const NECK_MUSCLE = penPath([
  [-1.6, 24.4],
  [0.8, 28.4],
  [4.2, 32.2],
]);
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
        d: EAR + HAIR + JAWBONE + NECK_MUSCLE + SEAT_FOLD + KNEE_SIDE + ANKLE_BONE,
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

/** Where the arm was: the plate of a tailor's dummy, so that the side of the body lies open. */
const ARM_PLATE: Line = [
  [0, 34.4],
  [3.1, 36.6],
  [4.3, 40.6],
  [3.5, 44.6],
  [0.9, 46.8],
  [-2.2, 45.6],
  [-3.9, 41.8],
  [-3, 36.8],
];

const armPlate: Layer = {
  fill: closedPath(ARM_PLATE),
  strokes: [
    { weight: 'detail', d: closedPath(ARM_PLATE) },
    {
      weight: 'faint',
      d: penPath([
        [-0.9, LEVEL.neckPoint - 0.4],
        [-0.4, 31.6],
        [0, 34.4],
      ]),
    },
  ],
};

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
          EAR +
          HAIR +
          JAWBONE +
          NECK_MUSCLE +
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
