import { Carlita } from '@freesewing/carlita';
import { BODY, COAT_COLLAR, COAT_HEM, COAT_SLEEVES, coatBack } from './coat-pieces.ts';
import { COAT_POCKETS } from './coat-pockets.ts';
import { coatFits, coatLength, coatSeams, waistOfBack } from './coat-seams.ts';
import type { DraftView, PieceRecipe, Recipe } from './recipe.ts';
import { withSleeveForArm } from './sleeve-for-arm.ts';
import { SLEEVE_HOLDS_ARM, sleeveMeasures } from './two-part-sleeve.ts';

const COAT = {
  armhole: ['back.armhole@left', 'side.armhole', 'front.armhole'],
  side: 'side',
  girth: 'highBust',
} as const;

const common = {
  drawn: 'left',
  grain: ['cfNeck', 'cfHem'],
  label: 'title',
  restsOn: [...BODY, 'highBust', 'bustSpan', 'hpsToBust'],
} as const satisfies Partial<PieceRecipe>;

const FRONT: readonly PieceRecipe[] = [
  {
    ...common,
    id: 'front',
    part: 'carlita.front',
    edges: [
      { id: 'princess-seam', from: 'psHem' },
      { id: 'armhole', from: 'armholePitch' },
      { id: 'shoulder', from: 'shoulder' },
      { id: 'neckline', from: 'neck' },
      { id: 'lapel-top', from: 'cfNeck' },
      { id: 'front-edge', from: 'collarTip' },
      { id: 'hem-front', from: 'hemEdge', allowance: COAT_HEM },
      { id: 'hem', from: 'flbHem', allowance: COAT_HEM },
    ],
    internal: [
      { kind: 'fold', path: 'rollLine' },
      { kind: 'mark', path: 'pocket' },
      { kind: 'mark', path: 'pocketFlap' },
      { kind: 'mark', path: 'chestPocket' },
    ],
    marks: ['rollLineStart'],
    // The lining is a piece of its own, which the kernel's list counts twice.
    cuts: [{ material: 'fabric', quantity: 2 }],
  },
  {
    ...common,
    id: 'side',
    part: 'carlita.side',
    edges: [
      { id: 'side', from: 'hem' },
      { id: 'armhole', from: 'armhole' },
      { id: 'princess-seam', from: 'armholePitch' },
      { id: 'hem', from: 'psHem', allowance: COAT_HEM },
    ],
    grain: [
      { between: ['psWaist', 'waist'], at: 0.5 },
      { x: { between: ['psWaist', 'waist'], at: 0.5 }, y: 'psHem' },
    ],
  },
  {
    ...common,
    id: 'front-facing',
    // Carlita's own facing is still that of Carlton's front, which has no room for a bust.
    part: 'carlita.front',
    edges: [
      { id: 'hem', from: 'hemEdge', allowance: COAT_HEM },
      { id: 'lining-seam', from: 'flbHem', by: { path: 'flb' } },
      { id: 'neckline', from: 'flbTop' },
      { id: 'lapel-top', from: 'cfNeck' },
      { id: 'front-edge', from: 'collarTip' },
    ],
    marks: ['rollLineStart'],
    cuts: [{ material: 'fabric', quantity: 2 }],
  },
  {
    ...common,
    id: 'front-lining',
    part: 'carlita.frontLining',
    grain: ['flbTop', 'flbHem'],
    edges: [
      { id: 'princess-seam', from: 'psHem' },
      { id: 'armhole', from: 'armholePitch' },
      { id: 'shoulder', from: 'shoulder' },
      { id: 'neckline', from: 'neck' },
      { id: 'facing-seam', from: 'flbTop' },
      { id: 'hem', from: 'flbHem', allowance: COAT_HEM },
    ],
  },
];

/** Over the bust in front and under the arms behind; on a high bust the side is widest under the arm. */
const bust = ({ across, widthAt }: DraftView): number =>
  2 *
  (across('front', { x: 'cfNeck', y: 'bustPoint' }, 'bustPoint') +
    Math.max(widthAt('side', 'bustPoint'), widthAt('side', 'armhole')) +
    across('back', 'cbArmhole', 'armhole'));

const fits = coatFits(COAT);

/** Carlton's coat with a princess seam over the bust: see `designs/womens-coat.ts`. */
export const WOMENS_COAT_RECIPE: Recipe = {
  kernel: withSleeveForArm(Carlita),
  pieces: [
    ...FRONT,
    ...coatBack('carlita.back', COAT.girth),
    ...COAT_COLLAR,
    ...COAT_SLEEVES,
    ...COAT_POCKETS,
  ],
  ...fits,
  corners: [
    {
      piece: 'side',
      corner: 'psHem',
      edge: 'princess-seam',
      keep: 'hem',
      to: ['front.princess-seam'],
      less: [],
    },
    ...fits.corners,
  ],
  seams: [
    ...coatSeams(COAT),
    {
      id: 'princess-seam',
      a: ['side.princess-seam'],
      b: ['front.princess-seam'],
      notches: [{ on: 'front.princess-seam', at: 'bustPoint' }],
    },
    {
      id: 'lining-princess',
      a: ['side.princess-seam'],
      b: ['front-lining.princess-seam'],
      notches: [{ on: 'front-lining.princess-seam', at: 'bustPoint' }],
    },
  ],
  finished: {
    chest: bust,
    waist: (view) =>
      2 *
      (view.across('front', 'cfWaist', { x: 'psHem', y: 'cfWaist' }) +
        view.across('side', 'psWaist', 'waist') +
        waistOfBack(view)),
    ...sleeveMeasures,
    backLength: coatLength,
    hem: ({ length, across }) =>
      2 *
      (across('front', { x: 'cfNeck', y: 'psHem' }, 'psHem') +
        length('side.hem', 'back-skirt.hem')),
  },
  preconditions: [],
  checks: [
    SLEEVE_HOLDS_ARM,
    {
      holds: (view) => bust(view) > view.setting.measure('chest'),
      piece: 'side',
      detail: 'no room for the bust',
      restsOn: ['chest', 'highBust', 'bustSpan', 'hpsToBust'],
    },
  ],
};
