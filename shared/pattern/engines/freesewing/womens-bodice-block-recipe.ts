import { Bella } from '@freesewing/bella';
import { blockSleeve, sleeveFigures, sleeveSeams } from './block-sleeve.ts';
import type { EdgeRecipe, Recipe } from './recipe.ts';

const RESTS_ON = [
  'neck',
  'shoulderToShoulder',
  'shoulderSlope',
  'highBust',
  'chest',
  'underbust',
  'waist',
  'waistBack',
  'bustSpan',
  'hpsToBust',
  'hpsToWaistFront',
  'hpsToWaistBack',
] as const;

/** A waist dart by its corners from the centre to the side; a body may need none. */
const waistDart = (left: string, tip: string, right: string): readonly EdgeRecipe[] => [
  { id: 'dart-centre', from: left, onlyWith: tip, optional: true, dart: true },
  { id: 'dart-side', from: tip, optional: true, dart: true },
  { id: 'waist-side', from: right, onlyWith: tip, optional: true },
];

const BACK_WAIST = ['back.waist-centre', 'back.waist-side?'];
const FRONT_WAIST = {
  left: ['front.waist-centre-left', 'front.waist-side-left?'],
  right: ['front.waist-centre-right', 'front.waist-side-right?'],
} as const;

/** A bodice with bust and waist darts, and sleeves: see `designs/womens-bodice-block.ts`. */
export const WOMENS_BODICE_BLOCK_RECIPE: Recipe = {
  kernel: Bella,
  fixedOptions: { bellaSleeve: true },
  pieces: [
    {
      id: 'front',
      part: 'bella.frontSideDart',
      drawn: 'left',
      fold: { from: 'cfHem', to: 'cfNeck' },
      edges: [
        { id: 'waist-centre', from: 'cfHem' },
        ...waistDart('waistDartLeft', 'waistDartTip', 'waistDartRight'),
        { id: 'side', from: 'sideHem' },
        { id: 'dart-lower', from: 'bustDartBottom', dart: true },
        { id: 'dart-upper', from: 'bustDartTip', dart: true },
        { id: 'side-upper', from: 'bustDartTop' },
        { id: 'armhole', from: 'armhole' },
        { id: 'shoulder', from: 'shoulder' },
        { id: 'neck', from: 'hps', spans: true },
      ],
      grain: ['cfNeck', 'cfHem'],
      label: 'titleAnchor',
      restsOn: RESTS_ON,
    },
    {
      id: 'back',
      part: 'bella.back',
      drawn: 'right',
      edges: [
        { id: 'centre-back', from: 'cbNeck' },
        { id: 'waist-centre', from: 'waistCenter' },
        ...waistDart('dartBottomLeft', 'dartTip', 'dartBottomRight'),
        { id: 'side', from: 'waistSide' },
        { id: 'armhole', from: 'armhole' },
        { id: 'shoulder', from: 'shoulder' },
        { id: 'neck', from: 'hps' },
      ],
      grain: [
        { x: { between: ['cbNeck', 'hps'], at: 0.5 }, y: 'shoulder' },
        { x: { between: ['cbNeck', 'hps'], at: 0.5 }, y: 'waistSide' },
      ],
      label: 'titleAnchor',
      // Bella's list folds a back whose centre is shaped.
      cuts: [{ material: 'fabric', quantity: 2 }],
      restsOn: RESTS_ON,
    },
    blockSleeve('bella.sleeve'),
  ],
  // Bella moves the side in at the waist after it has made the dart so wide that the waist is met.
  corners: [
    {
      piece: 'front',
      corner: 'waistDartRight',
      edge: 'waist-side-left',
      keep: 'dart-side-left',
      to: [],
      plus: ({ measure, option }) => (measure('waist') * (1 + option('waistEase'))) / 2,
      less: [...BACK_WAIST, 'front.waist-centre-left'],
    },
  ],
  fits: [
    {
      piece: 'sleeve',
      edge: 'cap',
      stretch: 'y-above',
      from: 'bicepsLeft',
      to: ['front.armhole-right', 'back.armhole'],
      times: ({ option }) => 1 + option('sleevecapEase'),
    },
  ],
  seams: [
    {
      id: 'side-left',
      a: ['front.side-upper-left', 'front.side-left'],
      b: ['back.side@left'],
    },
    {
      id: 'side-right',
      a: ['back.side@right'],
      b: ['front.side-upper-right', 'front.side-right'],
    },
    // The back's shoulder is the longer: it is eased on to the front's over the blade.
    {
      id: 'shoulder-left',
      a: ['back.shoulder@left'],
      b: ['front.shoulder-left'],
      ease: 'gathered',
    },
    {
      id: 'shoulder-right',
      a: ['back.shoulder@right'],
      b: ['front.shoulder-right'],
      ease: 'gathered',
    },
    { id: 'centre-back', a: ['back.centre-back@left'], b: ['back.centre-back@right'] },
    ...(['left', 'right'] as const).flatMap((side) => [
      {
        id: `bust-dart-${side}`,
        a: [`front.dart-lower-${side}`],
        b: [`front.dart-upper-${side}`],
      },
      {
        id: `front-dart-${side}`,
        a: [`front.dart-centre-${side}?`],
        b: [`front.dart-side-${side}?`],
      },
    ]),
    { id: 'back-dart', a: ['back.dart-centre?'], b: ['back.dart-side?'] },
    ...sleeveSeams(
      { left: 'front.armhole-left', right: 'front.armhole-right' },
      { left: 'back.armhole@left', right: 'back.armhole@right' },
    ),
  ],
  finished: {
    waist: ({ length }) =>
      length(...FRONT_WAIST.left, ...FRONT_WAIST.right) + 2 * length(...BACK_WAIST),
    chest: ({ across }) =>
      2 *
      (across('front', 'cfBust', 'bustSide') +
        across('back', 'bustCenter', 'bustDartLeft') +
        across('back', 'bustDartRight', 'bustSide')),
    ...sleeveFigures,
    backLength: ({ across }) => across('back', 'cbNeck', 'cbWaist'),
  },
  preconditions: [],
  checks: [
    {
      holds: ({ length }) => length('back.shoulder') >= length('front.shoulder-left'),
      piece: 'back',
      detail: 'back shoulder shorter than the front’s',
      restsOn: ['neck', 'shoulderToShoulder', 'shoulderSlope'],
    },
  ],
};
