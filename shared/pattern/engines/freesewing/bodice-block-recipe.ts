import { Brian } from '@freesewing/brian';
import { blockSleeve, sleeveFigures, sleeveSeams } from './block-sleeve.ts';
import { armholeForArm, shouldersWithinChest } from './brian-armhole.ts';
import type { PieceRecipe, Recipe } from './recipe.ts';

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

/** A basic bodice with sleeves, without seam allowance for a style: see `designs/bodice-block.ts`. */
export const BODICE_BLOCK_RECIPE: Recipe = {
  kernel: Brian,
  fixedOptions: { draftForHighBust: false },
  pieces: [
    { ...half('cf'), id: 'front', part: 'brian.front', drawn: 'left' },
    { ...half('cb'), id: 'back', part: 'brian.back', drawn: 'right' },
    blockSleeve('library.sleeve'),
  ],
  corners: (['right', 'left'] as const).map((side) => ({
    piece: 'back',
    corner: 's3ArmholeSplit',
    edge: `shoulder-${side}`,
    keep: `armhole-${side}`,
    to: [`front.shoulder-${side}`],
    less: [],
  })),
  fits: [
    {
      piece: 'sleeve',
      edge: 'cap',
      stretch: 'y-above',
      from: 'bicepsLeft',
      to: ['front.armhole-right', 'back.armhole-right'],
      times: ({ option }) => 1 + option('sleevecapEase'),
    },
  ],
  seams: [
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
    ...sleeveSeams(
      { left: 'front.armhole-left', right: 'front.armhole-right' },
      { left: 'back.armhole-left', right: 'back.armhole-right' },
    ),
  ],
  finished: {
    neck: ({ length }) => length('front.neck', 'back.neck'),
    chest: ({ across }) =>
      2 * (across('front', 'cfArmhole', 'armhole') + across('back', 'cbArmhole', 'armhole')),
    ...sleeveFigures,
    backLength: ({ across }) => across('back', 'cbNeck', 'cbHem'),
  },
  preconditions: [shouldersWithinChest('chest'), armholeForArm('chest')],
};
