import { Simon } from '@freesewing/simon';
import type { Recipe, SeamRecipe, Setting } from './recipe.ts';
import { SHIRT_BODY } from './shirt-body.ts';
import { SHIRT_FRONTS } from './shirt-fronts.ts';
import { isCuffFrench, isSleeveLong, SHIRT_SLEEVE } from './shirt-sleeve.ts';

/** Simon's constant: the cuff laps by this share of the wrist, half as much again when turned back. */
const CUFF_OVERLAP = 0.15;

const isYokeSplit = ({ isOn }: Setting): boolean => isOn('splitYoke');

/** Cloth laid into the pleats above the cuff, mm: Simon's `cuffDrape`. */
const sleevePleats = ({ option, measure }: Setting): number =>
  option('cuffDrape') * measure('shoulderToWrist');

/** Cloth laid into one side of the box pleat, mm. */
const boxPleat = ({ isOn, option, measure }: Setting): number =>
  isOn('boxPleat')
    ? 2 * measure('shoulderToShoulder') * option('boxPleatWidth') * option('boxPleatFold')
    : 0;

const cuffLap = (setting: Setting): number =>
  setting.measure('wrist') * CUFF_OVERLAP * (isCuffFrench(setting) ? 1.5 : 1);

/** The armhole from front to back, of pieces whole and split. */
const armhole = (side: 'left' | 'right') => [`yoke.armhole-${side}?`, `yoke.armhole?@${side}`];

const RIGHT_ARMHOLE = ['back.armhole-right', ...armhole('right'), 'front-right.armhole'];
const LEFT_ARMHOLE = ['front-left.armhole', ...armhole('left'), 'back.armhole-left'];

/** The neckline from the left centre front to the right. */
const NECKLINE = [
  'buttonhole-placket.neck?',
  'front-left.neck',
  'yoke.neck?',
  'front-right.neck',
  'button-placket.neck?',
];
const SPLIT_NECKLINE = [
  'buttonhole-placket.neck?',
  'front-left.neck',
  'yoke.neck@left',
  'yoke.neck@right',
  'front-right.neck',
  'button-placket.neck?',
];

const seams: readonly SeamRecipe[] = [
  {
    id: 'shoulder-right',
    a: ['front-right.shoulder'],
    b: ['yoke.shoulder-right?', 'yoke.shoulder?@right'],
  },
  {
    id: 'shoulder-left',
    a: ['front-left.shoulder'],
    b: ['yoke.shoulder-left?', 'yoke.shoulder?@left'],
  },
  {
    id: 'yoke-back',
    when: isYokeSplit,
    a: ['yoke.centre-back?@right'],
    b: ['yoke.centre-back?@left'],
  },
  {
    id: 'side-right',
    a: ['back.side-right'],
    b: ['front-right.side'],
    notches: [
      { on: 'back.side-right', at: 'waist' },
      { on: 'back.side-right', at: 'hips' },
    ],
  },
  {
    id: 'side-left',
    a: ['front-left.side'],
    b: ['back.side-left'],
    notches: [
      { on: 'front-left.side', at: 'waist' },
      { on: 'front-left.side', at: 'hips' },
    ],
  },
  {
    id: 'armhole-right',
    a: ['sleeve.cap@right'],
    b: RIGHT_ARMHOLE,
    ease: ({ option }, armholeLength) => option('sleevecapEase') * armholeLength,
    notches: [
      { on: 'back.armhole-right', at: 'armholeYokeSplit', kind: 'double' },
      { on: 'front-right.armhole', at: 's3ArmholeSplit' },
      { on: 'front-right.armhole', at: 'armholePitch' },
    ],
  },
  {
    id: 'armhole-left',
    a: ['sleeve.cap@left'],
    b: LEFT_ARMHOLE,
    ease: ({ option }, armholeLength) => option('sleevecapEase') * armholeLength,
    notches: [
      { on: 'front-left.armhole', at: 'armholePitch' },
      { on: 'front-left.armhole', at: 's3ArmholeSplit' },
      { on: 'back.armhole-left', at: 'armholeYokeSplit', kind: 'double' },
    ],
  },
  { id: 'underarm', a: ['sleeve.underarm-front'], b: ['sleeve.underarm-back'] },
  { id: 'cuff', a: ['sleeve.wrist?'], b: ['cuff.cuff?'], ease: sleevePleats },
  {
    id: 'neckline',
    when: (setting) => !isYokeSplit(setting),
    a: NECKLINE,
    b: ['collar-stand.neck@left'],
    notches: [
      { on: 'front-left.neck', at: 's3CollarSplit' },
      { on: 'front-right.neck', at: 's3CollarSplit' },
    ],
  },
  {
    id: 'neckline',
    when: isYokeSplit,
    a: SPLIT_NECKLINE,
    b: ['collar-stand.neck@left'],
    notches: [
      { on: 'front-left.neck', at: 's3CollarSplit' },
      { on: 'front-right.neck', at: 's3CollarSplit' },
    ],
  },
  {
    id: 'collar',
    a: ['collar-stand.collar'],
    b: ['collar.collar'],
    notches: [{ on: 'collar.collar', at: 'bottomMid' }],
  },
  {
    id: 'button-placket',
    a: ['front-right.placket-seam?'],
    b: ['button-placket.placket-seam?'],
  },
  {
    id: 'buttonhole-placket',
    a: ['front-left.placket-seam?'],
    b: ['buttonhole-placket.placket-seam?'],
  },
];

/**
 * The way from shoulder to side down and across the armhole, front and back, mm: an upper bound of
 * what the sleeve's cap can be sewn to. From Brian's own construction of the armhole.
 */
const armholeWay = ({ option, measure }: Setting): number => {
  const halfShoulder = (measure('shoulderToShoulder') * (1 + option('shoulderEase'))) / 2;
  const halfNeck = (measure('neck') * (1 + option('collarEase'))) / COLLAR_FACTOR;
  const slope = (measure('shoulderSlope') * Math.PI) / 180;
  const drop = Math.tan(slope) * (halfShoulder - halfNeck);
  const armpit = measure('waistToArmpit') * (1 - option('armholeDepth') - option('bicepsEase') / 2);
  const depth = measure('hpsToWaistBack') - armpit - drop;
  const across = (measure('chest') * (1 + option('chestEase'))) / 4 - halfShoulder;
  return (2 * (depth + across)) / (1 + option('bicepsEase'));
};

/** Simon's constant: the neck's half width as a part of its girth. */
const COLLAR_FACTOR = 5;

/**
 * Below this share of the arm the cap has no height left: none of 2,000 made-up bodies that draft
 * lies under 1.08, all that do not lie under 1.01.
 */
const LEAST_ARMHOLE_WAY = 1.03;

/** A classic shirt: see `designs/shirt.ts`. */
export const SHIRT_RECIPE: Recipe = {
  kernel: Simon,
  pieces: [...SHIRT_FRONTS, ...SHIRT_BODY, ...SHIRT_SLEEVE],
  corners: [
    // A shoulder seam that is moved to the front or back is not split at the same length on both
    // sides by the kernel.
    ...(['right', 'left'] as const).map((side) => ({
      piece: 'yoke',
      corner: 's3ArmholeSplit',
      edge: `shoulder-${side}`,
      keep: `armhole-${side}`,
      to: [`front-${side}.shoulder`],
      less: [],
    })),
    {
      piece: 'yoke',
      corner: 's3ArmholeSplit',
      edge: 'shoulder',
      keep: 'armhole',
      to: ['front-right.shoulder'],
      less: [],
    },
    // A box pleat widens the back at the armhole alone, which lengthens its side.
    {
      piece: 'back',
      corner: 'armhole',
      edge: 'side-right',
      keep: 'armhole-right',
      to: ['front-right.side'],
      less: [],
    },
  ],
  fits: [
    // The kernel stops within 2 mm of the armhole.
    {
      piece: 'sleeve',
      edge: 'cap',
      stretch: 'y-above',
      from: 'bicepsLeft',
      to: RIGHT_ARMHOLE,
      times: ({ option }) => 1 + option('sleevecapEase'),
    },
    // Stand and neckline are each fitted to the neck within 1 mm.
    {
      when: (setting) => !isYokeSplit(setting),
      piece: 'collar-stand',
      edge: 'neck',
      stretch: 'x',
      from: 'center',
      to: NECKLINE,
    },
    {
      when: isYokeSplit,
      piece: 'collar-stand',
      edge: 'neck',
      stretch: 'x',
      from: 'center',
      to: SPLIT_NECKLINE,
    },
    {
      piece: 'collar',
      edge: 'collar',
      stretch: 'x',
      from: 'bottomMid',
      to: ['collar-stand.top'],
      atMost: true,
    },
    // Simon multiplies ease and overlap where the sleeve adds them, so its cuff is some
    // millimetres longer than the sleeve.
    {
      piece: 'cuff',
      edge: 'cuff',
      stretch: 'x',
      from: 'bottomLeft',
      to: ['sleeve.wrist?'],
      plus: (setting) => -sleevePleats(setting),
    },
  ],
  splits: [
    {
      piece: 'collar-stand',
      edge: 'top',
      into: ['top-right', 'collar', 'top-left'],
      middle: ['collar.collar'],
    },
  ],
  seams,
  finished: {
    neck: ({ length }) => length('collar-stand.neck'),
    chest: ({ across, setting }) =>
      across('front-left', 'cfArmhole', 'armhole') +
      across('front-right', 'cfArmhole', 'armhole') +
      2 * (across('back', 'cbArmhole', 'armhole') - boxPleat(setting)),
    waist: ({ across }) => {
      const dart = across('back', 'dartCenterIn', 'dartCenterOut');
      return (
        across('front-left', 'cfWaist', 'waist') +
        across('front-right', 'cfWaist', 'waist') +
        2 * (across('back', 'cbWaist', 'waist') - (Number.isFinite(dart) ? dart : 0))
      );
    },
    hips: ({ across }) =>
      across('front-left', 'cfHips', 'hips') +
      across('front-right', 'cfHips', 'hips') +
      2 * across('back', 'cbHips', 'hips'),
    biceps: ({ across }) => across('sleeve', 'bicepsLeft', 'bicepsRight'),
    wrist: ({ length, setting }) =>
      isSleeveLong(setting) ? length('cuff.cuff') - cuffLap(setting) : Number.NaN,
    sleeve: ({ across, setting }) =>
      isSleeveLong(setting)
        ? across('sleeve', 'top', 'cuffMid') +
          setting.option('cuffLength') * setting.measure('shoulderToWrist')
        : across('sleeve', 'top', 'shortSleeveHem'),
    backLength: ({ across }) =>
      across('yoke', 'cbNeck', 'cbYoke') + across('back', 'cbTop', 'cbHem'),
  },
  preconditions: [
    {
      holds: ({ measure, option }) =>
        measure('shoulderToShoulder') * (1 + option('shoulderEase')) <
        (measure('chest') * (1 + option('chestEase'))) / 2,
      piece: 'back',
      detail: 'shoulders wider than half the chest of the shirt',
      restsOn: ['shoulderToShoulder', 'chest'],
    },
    {
      holds: (setting) => armholeWay(setting) > setting.measure('biceps') * LEAST_ARMHOLE_WAY,
      piece: 'sleeve',
      detail: 'armhole too shallow for the arm',
      restsOn: ['hpsToWaistBack', 'waistToArmpit', 'biceps', 'shoulderSlope'],
    },
  ],
};
