import { Carlton } from '@freesewing/carlton';
import { BODY, COAT_COLLAR, COAT_HEM, COAT_SLEEVES, coatBack } from './coat-pieces.ts';
import { COAT_POCKETS } from './coat-pockets.ts';
import { coatFits, coatLength, coatSeams, waistOfBack } from './coat-seams.ts';
import type { PieceRecipe, Recipe } from './recipe.ts';
import { withSleeveForArm } from './sleeve-for-arm.ts';
import { SLEEVE_HOLDS_ARM, sleeveMeasures } from './two-part-sleeve.ts';
import { UPPER_BODY } from './upper-body.ts';

const COAT = {
  armhole: ['back.armhole@left', 'front.armhole'],
  side: 'front',
  girth: 'chest',
} as const;

const common = {
  drawn: 'left',
  grain: ['cfNeck', 'cfHem'],
  label: 'title',
  restsOn: BODY,
} as const satisfies Partial<PieceRecipe>;

const FRONT: readonly PieceRecipe[] = [
  {
    ...common,
    id: 'front',
    part: 'carlton.front',
    edges: [
      { id: 'side', from: 'hem' },
      { id: 'armhole', from: 'armhole' },
      { id: 'shoulder', from: 'shoulder' },
      { id: 'neckline', from: 'neck' },
      { id: 'lapel-top', from: 'cfNeck' },
      { id: 'front-edge', from: 'collarTip' },
      { id: 'hem-front', from: 'hemEdge', allowance: COAT_HEM },
      { id: 'hem', from: 'flbHem', allowance: COAT_HEM },
    ],
    internal: [
      { kind: 'fold', path: 'rollLine' },
      ...(['pocket', 'pocketFlap', 'chestPocket'] as const).map((path) => ({
        kind: 'mark' as const,
        path,
      })),
      { kind: 'help', path: 'chestPiece' },
    ],
    marks: ['rollLineStart'],
  },
  {
    ...common,
    id: 'front-facing',
    part: 'carlton.frontFacing',
    edges: [
      { id: 'hem', from: 'hemEdge', allowance: COAT_HEM },
      { id: 'lining-seam', from: 'flbHem' },
      { id: 'neckline', from: 'flbTop' },
      { id: 'lapel-top', from: 'cfNeck' },
      { id: 'front-edge', from: 'collarTip' },
    ],
    marks: ['rollLineStart'],
  },
  {
    ...common,
    id: 'front-lining',
    part: 'carlton.frontLining',
    grain: ['flbTop', 'flbHem'],
    edges: [
      { id: 'hem', from: 'flbHem', allowance: COAT_HEM },
      { id: 'side', from: 'hem' },
      { id: 'armhole', from: 'armhole' },
      { id: 'shoulder', from: 'shoulder' },
      { id: 'neckline', from: 'neck' },
      { id: 'facing-seam', from: 'flbTop' },
    ],
  },
  {
    id: 'chest-piece',
    part: 'carlton.front',
    drawn: 'left',
    // A line on the front in the kernel, to be traced by hand.
    edges: [
      { id: 'armhole', from: 'armhole' },
      { id: 'shoulder', from: 'shoulder' },
      { id: 'neckline', from: 'neck' },
      { id: 'roll-line', from: 'rollLineEnd', by: 'line' },
      { id: 'lower', from: 'rollLineStart', by: { path: 'chestPiece' } },
    ],
    grain: ['neck', { x: 'neck', y: 'armhole' }],
    label: 'title',
    cuts: [{ material: 'canvas', quantity: 2 }],
    restsOn: UPPER_BODY,
  },
];

/** A double-breasted coat with pleated back and half belt: see `designs/coat.ts`. */
export const COAT_RECIPE: Recipe = {
  kernel: withSleeveForArm(Carlton),
  pieces: [
    ...FRONT,
    ...coatBack('carlton.back', COAT.girth),
    ...COAT_COLLAR,
    ...COAT_SLEEVES,
    ...COAT_POCKETS,
  ],
  ...coatFits(COAT),
  seams: [...coatSeams(COAT), { id: 'lining-side', a: ['front-lining.side'], b: ['front.side'] }],
  finished: {
    chest: ({ across }) =>
      2 * (across('front', 'cfArmhole', 'armhole') + across('back', 'cbArmhole', 'armhole')),
    waist: (view) => 2 * (view.across('front', 'cfWaist', 'waist') + waistOfBack(view)),
    ...sleeveMeasures,
    backLength: coatLength,
    hem: ({ length, across }) => 2 * (across('front', 'cfHem', 'hem') + length('back-skirt.hem')),
  },
  preconditions: [],
  checks: [SLEEVE_HOLDS_ARM],
};
