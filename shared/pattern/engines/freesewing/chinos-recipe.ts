import { Charlie } from '@freesewing/charlie';
import type { EdgeRecipe, PieceRecipe, Recipe, Setting } from './recipe.ts';

const isBandStraight = ({ option }: Setting): boolean => option('waistbandCurve') === 0;
const isBandCurved = (setting: Setting): boolean => !isBandStraight(setting);

/** Charlie's turn-up allowance at the hem, in seam allowances. */
const HEM = 6;

const WAIST = ['waist', 'waistBack', 'waistToHips'] as const;
const RISE = ['crossSeam', 'crossSeamFront', 'waistToSeat', 'waistToUpperLeg'] as const;
const BODY = [...WAIST, 'seat', 'seatBack', ...RISE] as const;
const LEG = [...BODY, 'waistToKnee', 'waistToFloor', 'knee'] as const;

const vertical = {
  grain: ['grainlineTop', 'grainlineBottom'],
  label: 'titleAnchor',
} as const satisfies Partial<PieceRecipe>;

/** A rectangle of the kernel whose own measures hold all the cloth it needs. */
const withoutAllowance: readonly EdgeRecipe[] = [
  { id: 'side-left', from: 'topLeft', allowance: 0 },
  { id: 'bottom', from: 'bottomLeft', allowance: 0 },
  { id: 'side-right', from: 'bottomRight', allowance: 0 },
  { id: 'top', from: 'topRight', allowance: 0 },
];

const pieces: Recipe['pieces'] = [
  {
    ...vertical,
    id: 'back',
    part: 'charlie.back',
    drawn: 'right',
    edges: [
      { id: 'outseam', from: 'floorOut' },
      { id: 'pocket-opening', from: 'slantCurveEnd' },
      { id: 'waist-side', from: 'slantOut' },
      { id: 'dart-side', from: 'backDartRight', dart: true },
      { id: 'dart-centre', from: 'pocketCenter', dart: true },
      { id: 'waist-centre', from: 'backDartLeft' },
      { id: 'seat-seam', from: 'styleWaistIn' },
      { id: 'inseam', from: 'fork' },
      { id: 'hem', from: 'floorIn', allowance: HEM },
    ],
    internal: [{ kind: 'mark', path: 'pocketLine' }],
    marks: ['grainlineBottom'],
    restsOn: LEG,
  },
  {
    ...vertical,
    id: 'front',
    part: 'charlie.front',
    drawn: 'right',
    edges: [
      { id: 'inseam', from: 'floorIn' },
      { id: 'crotch', from: 'fork' },
      { id: 'fly-lower', from: 'flyExtensionBottom' },
      { id: 'fly', from: 'flyBottom' },
      { id: 'waist', from: 'styleWaistIn' },
      { id: 'pocket-opening', from: 'slantTop' },
      { id: 'outseam', from: 'slantCurveEnd' },
      { id: 'hem', from: 'floorOut', allowance: HEM },
    ],
    internal: [
      { kind: 'mark', path: 'flyFacingLine' },
      { kind: 'help', path: 'pocketBag' },
    ],
    marks: ['topPleat', 'grainlineBottom'],
    restsOn: LEG,
  },
  {
    id: 'waistband',
    part: 'charlie.waistband',
    when: isBandStraight,
    edges: [
      { id: 'end-right', from: 'topLeft' },
      { id: 'underlap', from: 'topRight' },
      { id: 'front-right', from: 'cfRight' },
      { id: 'back-right', from: 'rsRight' },
      { id: 'back-left', from: 'cbRight' },
      { id: 'front-left', from: 'lsRight' },
      { id: 'end-left', from: 'bottomRight' },
      // Turned in twice inside the band.
      { id: 'inner', from: 'bottomLeft', allowance: 2 },
    ],
    grain: ['rsLeft', 'rsRight'],
    internal: [
      { kind: 'fold', path: 'fold' },
      { kind: 'mark', path: 'cf' },
      { kind: 'mark', path: 'cb' },
      { kind: 'mark', path: 'rs' },
      { kind: 'mark', path: 'ls' },
    ],
    marks: ['cf', 'rs', 'cb', 'ls'].flatMap((place) => [`${place}Left`, `${place}Right`]),
    label: 'titleAnchor',
    restsOn: WAIST,
  },
  {
    id: 'waistband',
    part: 'charlie.waistbandCurved',
    onBody: 'centre',
    when: isBandCurved,
    drawn: 'right',
    edges: [
      { id: 'front-left', from: 'cfLeftBottom' },
      { id: 'back-left', from: 'ssLeftBottom' },
      { id: 'back-right', from: 'cbBottom' },
      { id: 'front-right', from: 'ssRightBottom' },
      { id: 'underlap', from: 'cfRightBottom' },
      { id: 'end-right', from: 'edgeRightBottom' },
      { id: 'inner', from: 'edgeRightTop' },
      { id: 'end-left', from: 'cfLeftTop' },
    ],
    grain: ['cbTop', 'cbBottom'],
    internal: [
      { kind: 'mark', path: 'cf' },
      { kind: 'mark', path: 'rs' },
      { kind: 'mark', path: 'ls' },
    ],
    marks: ['cfRight', 'cb', 'ssLeft', 'ssRight'].flatMap((place) => [
      `${place}Top`,
      `${place}Bottom`,
    ]),
    label: 'titleAnchor',
    // A curved band cannot be folded: it needs a facing, which Charlie's list does not count.
    timesCut: 2,
    restsOn: WAIST,
  },
  {
    id: 'fly-facing',
    onBody: 'left',
    part: 'charlie.flyFacing',
    edges: [
      { id: 'centre-front', from: 'flyBottom' },
      { id: 'waist', from: 'styleWaistIn' },
      { id: 'inner', from: 'flyTop', allowance: 0 },
    ],
    grain: [
      { between: ['flyTop', 'styleWaistIn'], at: 0.5 },
      { x: { between: ['flyTop', 'styleWaistIn'], at: 0.5 }, y: 'flyCurveCp2' },
    ],
    label: 'titleAnchor',
    restsOn: BODY,
  },
  {
    id: 'fly-extension',
    onBody: 'right',
    part: 'charlie.flyExtension',
    drawn: 'right',
    fold: { from: 'flyCorner', to: 'flyTop' },
    edges: [
      { id: 'bottom', from: 'flyCorner' },
      { id: 'centre-front', from: 'flyExtensionBottom' },
      { id: 'waist', from: 'styleWaistIn' },
    ],
    grain: ['flyTop', 'flyCorner'],
    label: 'titleAnchor',
    restsOn: BODY,
  },
  {
    id: 'front-pocket-facing',
    onBody: 'both',
    part: 'charlie.frontPocketFacing',
    drawn: 'right',
    edges: [
      { id: 'waist', from: 'pocketFacingTop' },
      { id: 'pocket-opening', from: 'slantTop' },
      { id: 'bag', from: 'slantCurveEnd', optional: true },
      { id: 'facing-seam', from: 'pocketFacingBottom' },
    ],
    grain: ['slantTop', { x: 'slantTop', y: 'facingDirection' }],
    marks: ['slantTopNotch', 'slantBottomNotch'],
    label: 'titleAnchor',
    restsOn: BODY,
  },
  {
    id: 'front-pocket-bag',
    onBody: 'both',
    part: 'charlie.frontPocketBag',
    drawn: 'right',
    fold: { from: 'pocketbagTopRight', to: 'pocketbagBottomRight' },
    edges: [
      { id: 'waist', from: 'pocketbagTopRight' },
      { id: 'facing-seam', from: 'pocketFacingTop' },
      // A narrow facing ends before the opening does, and the bag takes the rest of it.
      { id: 'opening-end', from: 'pocketFacingBottom', onlyWith: 'slantCurveEnd' },
      { id: 'bag', from: ['slantCurveEnd', 'pocketFacingBottom'] },
    ],
    grain: ['pocketbagTopRight', 'pocketbagBottomRight'],
    label: 'titleAnchor',
    restsOn: BODY,
  },
  {
    ...vertical,
    id: 'back-pocket-welt',
    part: 'charlie.backPocketWelt',
    symmetric: true,
    edges: withoutAllowance,
    internal: [{ kind: 'fold', path: 'fold' }],
    restsOn: WAIST,
  },
  {
    ...vertical,
    id: 'back-pocket-facing',
    part: 'charlie.backPocketFacing',
    symmetric: true,
    edges: [
      { id: 'side-right', from: 'bottomRight' },
      { id: 'top', from: 'waistbandRight' },
      { id: 'side-left', from: 'waistbandLeft' },
      { id: 'bottom', from: 'bottomLeft' },
    ],
    internal: [{ kind: 'mark', path: 'opening' }],
    restsOn: WAIST,
  },
  {
    ...vertical,
    id: 'back-pocket-bag',
    part: 'charlie.backPocketBag',
    symmetric: true,
    edges: [
      { id: 'top', from: 'waistbandRight' },
      { id: 'side-left', from: 'waistbandLeft' },
      { id: 'bottom', from: 'bottomLeft' },
      { id: 'side-right', from: 'bottomRight' },
    ],
    internal: [
      { kind: 'mark', path: 'opening' },
      { kind: 'fold', path: 'fold' },
    ],
    restsOn: WAIST,
  },
  {
    ...vertical,
    id: 'back-pocket-interfacing',
    part: 'charlie.backPocketInterfacing',
    grain: [
      { between: ['topLeft', 'topRight'], at: 0.15 },
      { between: ['bottomLeft', 'bottomRight'], at: 0.15 },
    ],
    symmetric: true,
    edges: withoutAllowance,
    internal: [{ kind: 'fold', path: 'fold' }],
    restsOn: WAIST,
  },
  {
    id: 'belt-loops',
    part: 'charlie.beltLoops',
    symmetric: true,
    edges: withoutAllowance,
    grain: ['grainlineTop', 'grainlineBottom'],
    internal: [
      { kind: 'fold', path: 'fold' },
      ...Array.from({ length: 11 }, (_, i) => ({ kind: 'mark' as const, path: `cut${i + 1}` })),
    ],
    restsOn: ['waistToFloor'],
  },
];

const SIDES = ['right', 'left'] as const;

const seams: Recipe['seams'] = [
  {
    id: 'inseam',
    a: ['back.inseam'],
    b: ['front.inseam'],
    notches: [{ on: 'front.inseam', at: 'kneeIn' }],
  },
  {
    id: 'outseam',
    a: ['front.outseam', 'front.pocket-opening'],
    b: ['back.outseam', 'back.pocket-opening'],
    notches: [
      { on: 'front.outseam', at: 'kneeOut' },
      { on: 'front.pocket-opening', at: 'slantBottomNotch' },
      { on: 'front.pocket-opening', at: 'slantTopNotch' },
    ],
  },
  { id: 'seat-seam', a: ['back.seat-seam@right'], b: ['back.seat-seam@left'] },
  { id: 'crotch', a: ['front.crotch@right'], b: ['front.crotch@left'] },
  { id: 'back-dart', a: ['back.dart-side'], b: ['back.dart-centre'] },
  {
    id: 'fly-facing',
    a: ['front.fly@left'],
    b: ['fly-facing.centre-front'],
  },
  {
    id: 'fly-extension',
    a: ['front.fly@right', 'front.fly-lower@right'],
    b: ['fly-extension.centre-front-left'],
    notches: [{ on: 'front.fly', at: 'flyBottom' }],
  },
  {
    id: 'pocket-opening',
    a: ['front.pocket-opening@right'],
    b: ['front-pocket-facing.pocket-opening@left', 'front-pocket-bag.opening-end-left?'],
  },
  ...SIDES.map((side) => ({
    id: `pocket-facing-${side}`,
    a: [`front-pocket-bag.facing-seam-${side}`],
    b: [`front-pocket-facing.facing-seam@${side}`],
  })),
  {
    id: 'pocket-bag',
    a: ['front-pocket-bag.bag-right'],
    b: ['front-pocket-bag.bag-left'],
  },
  { id: 'waist-underlap', a: ['waistband.underlap'], b: ['fly-extension.waist-left'] },
  { id: 'waist-front-right', a: ['waistband.front-right'], b: ['front.waist@right'] },
  {
    id: 'waist-back-right',
    a: ['waistband.back-right'],
    b: ['back.waist-side@right', 'back.waist-centre@right'],
  },
  {
    id: 'waist-back-left',
    a: ['waistband.back-left'],
    b: ['back.waist-centre@left', 'back.waist-side@left'],
  },
  { id: 'waist-front-left', a: ['waistband.front-left'], b: ['front.waist@left'] },
];

/** Chino trousers with slanted front pockets, welt back pockets and fly: see `designs/chinos.ts`. */
export const CHINOS_RECIPE: Recipe = {
  kernel: Charlie,
  fixedOptions: { backPocketFacing: true },
  pieces,
  fits: [
    // One cubic stands for the whole arc in the kernel: out by up to some tenths of a millimetre.
    {
      when: isBandCurved,
      piece: 'waistband',
      edge: 'front-right',
      stretch: 'both',
      from: 'center',
      to: ['front.waist'],
    },
  ],
  // Front and back turn the pocket's slant about the side seam by angles that are not equal, so its
  // two edges differ by millimetres: the corner at the waist is trued to the front.
  corners: [
    {
      piece: 'back',
      corner: 'slantOut',
      edge: 'pocket-opening',
      keep: 'waist-side',
      to: ['front.outseam', 'front.pocket-opening'],
      less: ['back.outseam'],
    },
  ],
  seams,
  finished: {
    waistband: ({ length }) =>
      2 * (length('front.waist') + length('back.waist-side', 'back.waist-centre')),
    seat: ({ widthAt }) => 2 * (widthAt('front', 'seatOut') + widthAt('back', 'seatOut')),
    knee: ({ across }) =>
      across('front', 'kneeIn', 'kneeOut') + across('back', 'kneeIn', 'kneeOut'),
    hem: ({ length }) => length('front.hem', 'back.hem'),
    inseam: ({ length }) => length('front.inseam'),
    outseam: ({ length }) => length('front.outseam', 'front.pocket-opening'),
    forkSeam: ({ length }) =>
      length('front.crotch', 'front.fly-lower', 'front.fly', 'back.seat-seam'),
  },
  preconditions: [],
};
