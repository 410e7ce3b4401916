import { Sophie } from '@freesewing/sophie';
import type { EdgeRecipe, PieceRecipe, Recipe, SeamRecipe } from './recipe.ts';

const BODY = ['underbust', 'waist', 'hips', 'seat', 'waistToUnderbust', 'waistToHips'] as const;
const LENGTHS = ['waistToSeat', 'waistToKnee'] as const;
const STRAP = ['shoulderToShoulder', 'shoulderSlope', 'hpsToBust', 'bustPointToUnderbust'] as const;

/** Turned up on a bias cut: no deeper, or it pulls. */
const HEM = 2;

const panel = {
  fold: { from: 'bottomCenterpoint', to: 'topCenterpoint' },
  edges: [
    { id: 'hem', from: 'bottomCenterpoint', allowance: HEM, spans: true },
    { id: 'side', from: 'bottomSide' },
    { id: 'top', from: 'topSide' },
  ],
  grain: ['grainlineFrom', 'grainlineTo'],
  label: 'title',
  restsOn: [...BODY, ...LENGTHS],
} as const satisfies Partial<PieceRecipe>;

const upper: readonly EdgeRecipe[] = [
  { id: 'side', from: 'a' },
  { id: 'bottom', from: 'b' },
  { id: 'neck', from: 'c' },
  { id: 'shoulder', from: 'd' },
  { id: 'armhole', from: 'e' },
];

const sided: readonly SeamRecipe[] = (['left', 'right'] as const).flatMap((side) => [
  {
    id: `cup-${side}`,
    a: [`cup.bottom@${side}`],
    b: [`front-panel.top-${side}`],
    ease: 'gathered',
  },
  {
    id: `back-${side}`,
    a: [`back-strap.bottom@${side}`],
    b: [`back-panel.top-${side}`],
  },
]);

/** A bias-cut slip dress with gathered cups: see `designs/slip-dress.ts`. */
export const SLIP_DRESS_RECIPE: Recipe = {
  kernel: Sophie,
  pieces: [
    {
      id: 'cup',
      part: 'sophie.cup',
      path: 'cup',
      drawn: 'right',
      edges: upper,
      grain: ['grainlineFrom', 'grainlineTo'],
      label: 'title',
      restsOn: [...STRAP, 'bustFront', 'bustSpan', 'underbust', 'waist', 'waistToUnderbust'],
    },
    {
      id: 'back-strap',
      part: 'sophie.backStrap',
      path: 'backStrap',
      drawn: 'left',
      edges: upper,
      grain: ['grainlineFrom', 'grainlineTo'],
      label: 'title',
      restsOn: [...STRAP, 'hpsToWaistBack', 'underbust', 'waist', 'waistToUnderbust'],
    },
    { ...panel, id: 'front-panel', part: 'sophie.frontPanel', drawn: 'left' },
    { ...panel, id: 'back-panel', part: 'sophie.backPanel', drawn: 'right' },
  ],
  fits: [],
  seams: [
    { id: 'side-top', a: ['cup.side@left'], b: ['back-strap.side@left'] },
    {
      id: 'shoulder',
      a: ['cup.shoulder@left'],
      b: ['back-strap.shoulder@left'],
    },
    ...sided,
    {
      id: 'side-left',
      a: ['front-panel.side-left'],
      b: ['back-panel.side-left'],
      notches: [
        { on: 'front-panel.side-left', at: 'waistSide' },
        { on: 'front-panel.side-left', at: 'seatSide' },
      ],
    },
    {
      id: 'side-right',
      a: ['back-panel.side-right'],
      b: ['front-panel.side-right'],
      notches: [
        { on: 'back-panel.side-right', at: 'waistSide' },
        { on: 'back-panel.side-right', at: 'seatSide' },
      ],
    },
  ],
  finished: {
    bustFront: ({ across }) => 2 * across('cup', { x: 'a', y: 'c' }, 'c'),
    waist: ({ widthAt }) =>
      widthAt('front-panel', 'waistSide') + widthAt('back-panel', 'waistSide'),
    hips: ({ widthAt }) => widthAt('front-panel', 'hipsSide') + widthAt('back-panel', 'hipsSide'),
    seat: ({ widthAt }) => widthAt('front-panel', 'seatSide') + widthAt('back-panel', 'seatSide'),
    hem: ({ length }) => length('front-panel.hem', 'back-panel.hem'),
    length: ({ across }) => across('back-panel', 'topCenterpoint', 'bottomCenterpoint'),
  },
  preconditions: [],
  checks: [
    {
      holds: ({ length }) => length('cup.bottom') >= length('front-panel.top-left'),
      piece: 'cup',
      detail: 'cup narrower than the front it is gathered to',
      restsOn: ['bustFront', 'bustSpan', 'underbust'],
    },
  ],
};
