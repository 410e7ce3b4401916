import { Design } from '@freesewing/core';
import { about, back, front, waistband } from '@freesewing/penelope';
import { onQuickPaths } from './quick-paths.ts';
import type { DraftView, EdgeRecipe, EdgeRef, PieceRecipe, Recipe, Setting } from './recipe.ts';

/** From the side to the centre, round as many darts as the body asks for. */
const WAIST: readonly EdgeRecipe[] = [
  { id: 'waist-side', from: 'rWaist' },
  { id: 'dart-2-outer', from: 'dart2End', optional: true, dart: true },
  { id: 'dart-2-inner', from: 'dart2Middle', optional: true, dart: true },
  { id: 'waist-middle', from: 'dart2Start', optional: true },
  { id: 'dart-1-outer', from: 'dart1End', optional: true, dart: true },
  { id: 'dart-1-inner', from: 'dart1Middle', optional: true, dart: true },
  { id: 'waist-centre', from: 'dart1Start', optional: true, spans: true },
];

/** The same, of a whole piece and of one of a pair, walked over the waist from left to right. */
const WHOLE_WAIST = [
  'waist-side-left',
  'waist-middle-left',
  'waist-centre',
  'waist-middle-right',
  'waist-side-right',
];
const HALF_WAIST = ['waist-centre', 'waist-middle', 'waist-side'];

const wholeWaist = (piece: string): readonly EdgeRef[] =>
  WHOLE_WAIST.map((edge) => `${piece}.${edge}?`);
const leftWaist = HALF_WAIST.map((edge) => `back.${edge}?@left`);
const rightWaist = [...HALF_WAIST].reverse().map((edge) => `back.${edge}?@right`);

const RESTS_ON = ['waist', 'seat', 'waistToHips', 'waistToSeat', 'waistToKnee'] as const;

const isBackSeamed = ({ isOn, choice }: Setting): boolean =>
  isOn('backVent') || choice('zipperLocation') === 'backSeam';
const isBackWhole = (setting: Setting): boolean => !isBackSeamed(setting);

const common = {
  grain: ['grainlineTop', 'grainlineBottom'],
  internal: [{ kind: 'fold', path: 'hem' }],
  label: 'titleAnchor',
  restsOn: RESTS_ON,
} as const satisfies Partial<PieceRecipe>;

const folded = {
  fold: { from: 'lHem', to: 'lWaist' },
  edges: [{ id: 'hem', from: 'lHem', spans: true }, { id: 'side', from: 'rHem' }, ...WAIST],
} as const satisfies Partial<PieceRecipe>;

const darts: Recipe['seams'] = ['front', 'back'].flatMap((piece) =>
  ['1', '2'].flatMap((number) =>
    ['', '-left', '-right'].map((side) => ({
      id: `${piece}-dart-${number}${side}`,
      a: [`${piece}.dart-${number}-outer${side}?`],
      b: [`${piece}.dart-${number}-inner${side}?`],
    })),
  ),
);

/** Penelope's own trials stop within 1 mm in each quarter of the waist. */
const WAIST_TOLERANCE = 0.01;

const drawnWaist = ({ length, setting }: DraftView): number =>
  length(...wholeWaist('front')) +
  (isBackSeamed(setting) ? length(...leftWaist) * 2 : length(...wholeWaist('back')));

const waistSeam = (run: string, waist: readonly EdgeRef[], when?: (s: Setting) => boolean) => ({
  id: `waist-${run}`,
  a: [`waistband.${run}`],
  b: waist,
  when: (setting: Setting) => setting.isOn('waistband') && (when?.(setting) ?? true),
});

export const PENCIL_SKIRT_RECIPE: Recipe = {
  kernel: new Design({
    data: about,
    parts: [onQuickPaths(back), onQuickPaths(front), waistband],
  }),
  pieces: [
    { ...common, ...folded, id: 'front', part: 'penelope.front', drawn: 'left' },
    {
      ...common,
      ...folded,
      id: 'back',
      part: 'penelope.back',
      drawn: 'right',
      when: isBackWhole,
    },
    {
      ...common,
      id: 'back',
      part: 'penelope.back',
      drawn: 'right',
      when: isBackSeamed,
      edges: [
        { id: 'centre-back', from: 'lWaist' },
        { id: 'vent', from: 'lVent', optional: true },
        { id: 'hem', from: ['vHem', 'lHem'] },
        { id: 'side', from: 'rHem' },
        ...WAIST,
      ],
    },
    {
      id: 'waistband',
      part: 'penelope.waistband',
      when: ({ isOn }) => isOn('waistband'),
      // Penelope takes its share of the waist for millimetres here and loses the overlap; this band
      // is as long as Penelope's own note to the sewer says, and as the waist it is sewn to.
      width: ({ option, measure }) => option('waistbandWidth') * measure('waistToKnee'),
      runs: [
        { id: 'back-left', length: leftWaist, when: isBackSeamed },
        { id: 'front', length: wholeWaist('front') },
        { id: 'back-right', length: rightWaist, when: isBackSeamed },
        { id: 'back', length: wholeWaist('back'), when: isBackWhole },
        {
          id: 'overlap',
          length: ({ option, measure }) => option('waistbandOverlap') * measure('waist'),
        },
      ],
      restsOn: RESTS_ON,
    },
  ],
  fits: [],
  // Penelope means to fit the back's side to the front's, but drafts the back first and so cannot.
  corners: ['', '-left'].map((side) => ({
    piece: 'back',
    corner: 'rWaist',
    edge: `side${side}`,
    keep: `waist-side${side}`,
    to: ['front.side-left'],
    less: [],
  })),
  seams: [
    {
      id: 'side-left',
      a: ['front.side-left'],
      b: ['back.side-left?', 'back.side?@left'],
      notches: [{ on: 'front.side-left', at: 'rSeat' }],
    },
    {
      id: 'side-right',
      a: ['front.side-right'],
      b: ['back.side-right?', 'back.side?@right'],
      notches: [{ on: 'front.side-right', at: 'rSeat' }],
    },
    { id: 'centre-back', a: ['back.centre-back?@left'], b: ['back.centre-back?@right'] },
    ...darts,
    waistSeam('back-left', leftWaist, isBackSeamed),
    waistSeam('front', wholeWaist('front')),
    waistSeam('back-right', rightWaist, isBackSeamed),
    waistSeam('back', wholeWaist('back'), isBackWhole),
  ],
  finished: {
    waist: drawnWaist,
    seat: ({ widthAt, setting }) =>
      widthAt('front', 'lSeat') + widthAt('back', 'lSeat') * (isBackSeamed(setting) ? 2 : 1),
    hem: ({ across }) => (across('front', 'lLeg', 'rLeg') + across('back', 'lLeg', 'rLeg')) * 2,
    length: ({ across }) => across('front', 'lWaist', 'lLeg'),
  },
  preconditions: [],
  // Penelope gives up after a hundred trials with a waist that is a millimetre or two out; it is
  // judged by the whole here.
  madeGood: ['Too many iterations'],
  checks: [
    {
      holds: (draft) => {
        const { measure, option } = draft.setting;
        const wanted = measure('waist') * (1 + option('waistEase'));
        return Math.abs(drawnWaist(draft) - wanted) <= WAIST_TOLERANCE * wanted;
      },
      piece: 'front',
      detail: 'waist not met',
      restsOn: ['waist', 'seat', 'waistToSeat'],
    },
  ],
};
