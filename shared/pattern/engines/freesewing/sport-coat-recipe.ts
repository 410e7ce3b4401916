import { Jaeger } from '@freesewing/jaeger';
import type { CornerRecipe, Recipe } from './recipe.ts';
import { withSleeveForArm } from './sleeve-for-arm.ts';
import { SPORT_COAT_PIECES } from './sport-coat-pieces.ts';
import {
  fitTwoPartSleeve,
  SLEEVE_HOLDS_ARM,
  sleeveMeasures,
  twoPartSleeveSeams,
} from './two-part-sleeve.ts';

/** Down the back from the shoulder, under the arm and up the front, left side. */
const ARMHOLE = ['back.armhole@left', 'side.armhole', 'front.armhole'];

/** Each half of a collar is as long as the neckline it is sewn to; its ends keep their length. */
const neck = (piece: string, side: 'left' | 'right', keep: string): CornerRecipe => ({
  piece,
  corner: side === 'left' ? 'leftCollarCorner' : 'collarCorner',
  edge: `neck-${side}`,
  keep: `${keep}-${side}`,
  to: [`front.neckline@${side}`, `back.neckline@${side}`],
  less: [],
});

const side = (
  corner: string,
  edge: string,
  keep: string,
  to: string,
  when: NonNullable<CornerRecipe['when']> = () => true,
): CornerRecipe => ({ when, piece: 'side', corner, edge, keep, to: [to], less: [] });

const neckline = (front: string) => [
  `${front}.neckline@left`,
  'back.neckline@left',
  'back.neckline@right',
  `${front}.neckline@right`,
];

const seams: Recipe['seams'] = [
  {
    id: 'side-front',
    a: ['front.side'],
    b: ['side.front-seam'],
    notches: [{ on: 'front.side', at: 'waist' }],
  },
  {
    id: 'side-back',
    a: ['side.back-seam'],
    b: ['back.side@left'],
    notches: [{ on: 'back.side', at: 'waist' }],
  },
  {
    id: 'centre-back',
    a: ['back.centre-back@right'],
    b: ['back.centre-back@left'],
    notches: [{ on: 'back.centre-back', at: 'cbWaist' }],
  },
  { id: 'shoulder', a: ['front.shoulder'], b: ['back.shoulder@left'] },
  {
    id: 'front-edge',
    a: ['front.front-edge'],
    b: ['front-facing.front-edge@right'],
    notches: [{ on: 'front.front-edge', at: 'lapelBreakPoint' }],
  },
  {
    id: 'collar-neckline',
    a: neckline('front'),
    b: ['under-collar.neck-right', 'under-collar.neck-left'],
    notches: [{ on: 'under-collar.neck-left', at: 'collarstandCbBottom' }],
  },
  { id: 'gorge', a: ['front.gorge'], b: ['under-collar.gorge-left'] },
  {
    id: 'facing-neckline',
    a: neckline('front-facing'),
    b: ['collar-stand.neck-right', 'collar-stand.neck-left'],
    notches: [{ on: 'collar-stand.neck-left', at: 'collarstandCbBottom' }],
  },
  {
    id: 'facing-gorge',
    a: ['front-facing.gorge'],
    b: ['collar-stand.end-left', 'collar.gorge-left'],
  },
  { id: 'collar', a: ['collar.stand'], b: ['collar-stand.collar'] },
  {
    id: 'collar-edge',
    a: ['collar.end-left', 'collar.outer', 'collar.end-right'],
    b: ['under-collar.end-right', 'under-collar.outer', 'under-collar.end-left'],
    notches: [{ on: 'collar.outer', at: 'collarCbTopRoll' }],
  },
  ...twoPartSleeveSeams(ARMHOLE, [
    { on: 'back.armhole', at: 'armholePitch', kind: 'double' },
    { on: 'side.armhole', at: 'bsArmholeHollow', kind: 'double' },
    { on: 'side.armhole', at: 'fsArmhole' },
    { on: 'front.armhole', at: 'armholePitch' },
  ]),
  {
    id: 'facing-lining-upper',
    a: ['front-facing.lining-seam-upper'],
    b: ['front-lining.facing-seam-upper'],
  },
  {
    id: 'facing-lining-lower',
    a: ['front-facing.lining-seam-lower'],
    b: ['front-lining.facing-seam-lower'],
  },
  {
    id: 'lining-side',
    a: ['front-lining.side'],
    b: ['side.front-seam'],
    notches: [{ on: 'front-lining.side', at: 'waist' }],
  },
  {
    id: 'lining-shoulder',
    a: ['front-facing.shoulder', 'front-lining.shoulder'],
    b: ['back.shoulder@left'],
  },
  { id: 'lining-armhole', a: ['front-lining.armhole'], b: ['front.armhole'] },
  { id: 'lining-hem', a: ['front-lining.hem'], b: ['front.hem-curve?', 'front.hem'] },
  { id: 'pocket-lining', a: ['pocket.top'], b: ['pocket-lining.top'] },
];

/** A sport coat with patch pockets, lined: see `designs/sport-coat.ts`. */
export const SPORT_COAT_RECIPE: Recipe = {
  kernel: withSleeveForArm(Jaeger),
  pieces: SPORT_COAT_PIECES,
  corners: [
    // The kernel means to match the sides, but moves a point that neither seam ends in.
    side('sideHem', 'front-seam', 'hem', 'front.side'),
    side('bsHem', 'back-seam', 'hem', 'back.side', ({ option }) => option('backVent') < 2),
    side(
      'ventSlopeStart',
      'back-seam',
      'vent-top',
      'back.side',
      ({ option }) => option('backVent') === 2,
    ),
    neck('under-collar', 'left', 'gorge'),
    neck('under-collar', 'right', 'gorge'),
    neck('collar-stand', 'left', 'end'),
    neck('collar-stand', 'right', 'end'),
  ],
  fits: fitTwoPartSleeve(ARMHOLE),
  seams,
  finished: {
    // Where the tape passes under the arms the seams are shaped already; this is taken over the
    // upper corners of the pieces, where the chest and its ease are whole.
    chest: ({ across }) =>
      2 *
      (across('back', { x: 'cbChest', y: 'bsArmholeHollow' }, 'bsArmholeHollow') +
        across('side', { x: 'fsArmhole', y: 'bsArmholeHollow' }, 'bsArmholeHollow') +
        across('front', { x: 'cfArmhole', y: 'split' }, 'split')),
    waist: ({ across }) =>
      2 *
      (across('back', 'cbWaist', 'waist') +
        across('side', 'sideWaist', 'bsWaist') +
        across('front', 'cfWaist', 'dartLeft') +
        across('front', 'dartRight', 'waist')),
    hips: ({ across }) =>
      2 *
      (across('back', 'cbHips', 'hips') +
        across('side', 'sideHips', 'bsHips') +
        across('front', 'cfHips', 'hips')),
    ...sleeveMeasures,
    backLength: ({ across }) => across('back', 'cbNeck', 'cbHem'),
  },
  preconditions: [],
  checks: [SLEEVE_HOLDS_ARM],
};
