import { Titan } from '@freesewing/titan';
import type { PieceRecipe, Recipe } from './recipe.ts';

const leg = {
  drawn: 'right',
  grain: ['grainlineTop', 'grainlineBottom'],
  label: 'titleAnchor',
  marks: ['grainlineBottom'],
  restsOn: [
    'waist',
    'waistBack',
    'waistToHips',
    'seat',
    'seatBack',
    'crossSeam',
    'crossSeamFront',
    'waistToSeat',
    'waistToUpperLeg',
    'waistToKnee',
    'waistToFloor',
    'knee',
  ],
} as const satisfies Partial<PieceRecipe>;

/** Turned up as much as on finished trousers: so many allowances. */
const HEM = 4;

/** Basic trousers, front and back alone: see `designs/trouser-block.ts`. */
export const TROUSER_BLOCK_RECIPE: Recipe = {
  kernel: Titan,
  // Titan leaves room for a waistband; a block reaches to the waist.
  fixedOptions: { waistbandWidth: 0 },
  pieces: [
    {
      ...leg,
      id: 'back',
      part: 'titan.back',
      edges: [
        { id: 'outseam', from: 'floorOut' },
        { id: 'waist', from: 'styleWaistOut' },
        { id: 'seat-seam', from: 'styleWaistIn' },
        { id: 'inseam', from: 'fork' },
        { id: 'hem', from: 'floorIn', allowance: HEM },
      ],
    },
    {
      ...leg,
      id: 'front',
      part: 'titan.front',
      edges: [
        { id: 'inseam', from: 'floorIn' },
        { id: 'crotch', from: 'fork' },
        { id: 'waist', from: 'styleWaistIn' },
        { id: 'outseam', from: 'styleWaistOut' },
        { id: 'hem', from: 'floorOut', allowance: HEM },
      ],
    },
  ],
  fits: [],
  corners: [
    {
      piece: 'back',
      corner: 'styleWaistOut',
      edge: 'outseam',
      keep: 'waist',
      to: ['front.outseam'],
      less: [],
    },
  ],
  seams: [
    {
      id: 'inseam',
      a: ['back.inseam'],
      b: ['front.inseam'],
      notches: [{ on: 'front.inseam', at: 'kneeIn' }],
    },
    {
      id: 'outseam',
      a: ['front.outseam'],
      b: ['back.outseam'],
      notches: [{ on: 'front.outseam', at: 'kneeOut' }],
    },
    { id: 'seat-seam', a: ['back.seat-seam@right'], b: ['back.seat-seam@left'] },
    { id: 'crotch', a: ['front.crotch@right'], b: ['front.crotch@left'] },
  ],
  finished: {
    waistband: ({ length }) => 2 * length('front.waist', 'back.waist'),
    seat: ({ widthAt }) => 2 * (widthAt('front', 'seatOut') + widthAt('back', 'seatOut')),
    knee: ({ across }) =>
      across('front', 'kneeIn', 'kneeOut') + across('back', 'kneeIn', 'kneeOut'),
    hem: ({ length }) => length('front.hem', 'back.hem'),
    inseam: ({ length }) => length('front.inseam'),
    outseam: ({ length }) => length('front.outseam'),
    forkSeam: ({ length }) => length('front.crotch', 'back.seat-seam'),
  },
  preconditions: [],
};
