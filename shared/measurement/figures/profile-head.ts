import { closedPath, type Line, penPath } from './curve.ts';
import type { Layer } from './figure.ts';
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

export const NAPE: Line = [
  [-6.4, 31],
  [-5.5, 27.4],
  [-5.7, 23.6],
  [-7, 20.8],
];

export const SKULL: Line = [
  [-7, 20.8],
  [-9.2, 16.8],
  [-10, 11.8],
  [-9.5, 7],
  [-7.4, 2.9],
  [-4.2, 0.6],
  [-0.6, 0],
];

export const HEAD_FRONT = [FACE, NOSE, MOUTH, JAW, THROAT];

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

export const armPlate: Layer = {
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

/** Ear, hair, jaw and neck: what lies within the outline of the head. */
export const HEAD_DETAILS = EAR + HAIR + JAWBONE + NECK_MUSCLE;
