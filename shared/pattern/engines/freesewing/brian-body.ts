import type { CornerRecipe, DraftView, PieceRecipe, SeamRecipe } from './recipe.ts';

/** FreeSewing's Brian without its sleeve: front and back on the fold, as the blocks share them. */

const RESTS_ON = [
  'neck',
  'shoulderToShoulder',
  'shoulderSlope',
  'chest',
  'hpsToWaistBack',
  'waistToArmpit',
  'waistToHips',
] as const;

/** Brian draws front and back alike, from the hem round to the neck. */
const half = (centre: 'cf' | 'cb'): Omit<PieceRecipe, 'id' | 'part' | 'drawn'> => ({
  fold: { from: `${centre}Hem`, to: `${centre}Neck` },
  edges: [
    { id: 'hem', from: `${centre}Hem`, spans: true },
    { id: 'side', from: 'hem' },
    { id: 'armhole', from: 'armhole' },
    { id: 'shoulder', from: 's3ArmholeSplit' },
    { id: 'neck', from: 's3CollarSplit', spans: true },
  ],
  grain: [`${centre}Neck`, `${centre}Hem`],
  internal: [{ kind: 'help', line: [`${centre}Waist`, 'waist'] }],
  label: 'title',
  restsOn: RESTS_ON,
});

export const BRIAN_PIECES: readonly PieceRecipe[] = [
  { ...half('cf'), id: 'front', part: 'brian.front', drawn: 'left' },
  { ...half('cb'), id: 'back', part: 'brian.back', drawn: 'right' },
];

/** The back's shoulders get the length of the front's; a shifted seam leaves them apart. */
export const BRIAN_CORNERS: readonly CornerRecipe[] = (['right', 'left'] as const).map((side) => ({
  piece: 'back',
  corner: 's3ArmholeSplit',
  edge: `shoulder-${side}`,
  keep: `armhole-${side}`,
  to: [`front.shoulder-${side}`],
  less: [],
}));

export const BRIAN_SEAMS: readonly SeamRecipe[] = [
  {
    id: 'side-left',
    a: ['front.side-left'],
    b: ['back.side-left'],
    notches: [{ on: 'front.side-left', at: 'waist' }],
  },
  {
    id: 'side-right',
    a: ['back.side-right'],
    b: ['front.side-right'],
    notches: [{ on: 'back.side-right', at: 'waist' }],
  },
  { id: 'shoulder-left', a: ['front.shoulder-left'], b: ['back.shoulder-left'] },
  { id: 'shoulder-right', a: ['back.shoulder-right'], b: ['front.shoulder-right'] },
];

export const BRIAN_ARMHOLES = {
  front: { left: 'front.armhole-left', right: 'front.armhole-right' },
  back: { left: 'back.armhole-left', right: 'back.armhole-right' },
} as const;

export const brianFigures = {
  neck: ({ length }: DraftView) => length('front.neck', 'back.neck'),
  chest: ({ across }: DraftView) =>
    2 * (across('front', 'cfArmhole', 'armhole') + across('back', 'cbArmhole', 'armhole')),
};

export const brianLength = {
  backLength: ({ across }: DraftView) => across('back', 'cbNeck', 'cbHem'),
};
