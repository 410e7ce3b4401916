import { closedPath, type Line, penPath } from './curve.ts';
import type { Figure } from './figure.ts';

/* A foot filling the frame. From the side it is the right one, facing the viewer's right. */

const FOOT_SIDE: Line = [
  [-30, 62],
  [-29.4, 80],
  [-33, 96],
  [-36, 108],
  [-34.6, 117],
  [-28, 120],
  [-12, 119],
  [4, 118],
  [20, 119.6],
  [36, 120],
  [41, 116.4],
  [38, 111],
  [26, 106.6],
  [12, 97.6],
  [0, 87.4],
  [-8, 77.4],
  [-9.4, 62],
];

const ANKLE_BONE: Line = [
  [-23, 92],
  [-20, 89.6],
  [-17, 92.4],
];

const side = penPath(FOOT_SIDE);

export const FOOT: Figure = [
  {
    fill: null,
    strokes: [
      { weight: 'faint', d: 'M-46 120.6L46 120.6' },
      { weight: 'contour', d: side },
      { weight: 'detail', d: penPath(ANKLE_BONE) },
    ],
  },
];

/** The right foot from above: the great toe lies at the viewer's left. */
const above = closedPath([
  [-4, 49],
  [-11, 54],
  [-14.6, 66],
  [-17, 83],
  [-13.4, 104],
  [-11, 122],
  [-12, 138],
  [-7, 148],
  [0, 151],
  [7, 148],
  [12, 138],
  [13.4, 120],
  [17, 104],
  [19.4, 88],
  [18, 72],
  [12, 58],
  [4, 50.4],
]);

export const FOOT_FROM_ABOVE: Figure = [
  { fill: above, strokes: [{ weight: 'contour', d: above }] },
];
