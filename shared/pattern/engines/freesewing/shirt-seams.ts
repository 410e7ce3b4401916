import type { SeamRecipe, Setting } from './recipe.ts';

export const isYokeSplit = ({ isOn }: Setting): boolean => isOn('splitYoke');

/** Cloth laid into the pleats above the cuff, mm: Simon's `cuffDrape`. */
export const sleevePleats = ({ option, measure }: Setting): number =>
  option('cuffDrape') * measure('shoulderToWrist');

/** The armhole from front to back, of pieces whole and split. */
const armhole = (side: 'left' | 'right') => [`yoke.armhole-${side}?`, `yoke.armhole?@${side}`];

export const RIGHT_ARMHOLE = ['back.armhole-right', ...armhole('right'), 'front-right.armhole'];
const LEFT_ARMHOLE = ['front-left.armhole', ...armhole('left'), 'back.armhole-left'];

/** From the armhole down; a bust dart divides the side. */
export const FRONT_SIDE = {
  left: ['front-left.side-upper?', 'front-left.side'],
  right: ['front-right.side-upper?', 'front-right.side'],
} as const;

/** The neckline from the left centre front to the right. */
export const NECKLINE = [
  'buttonhole-placket.neck?',
  'front-left.neck',
  'yoke.neck?',
  'front-right.neck',
  'button-placket.neck?',
];
export const SPLIT_NECKLINE = [
  'buttonhole-placket.neck?',
  'front-left.neck',
  'yoke.neck@left',
  'yoke.neck@right',
  'front-right.neck',
  'button-placket.neck?',
];

/** All that is sewn on a shirt, with a bust dart or without. */
export const SHIRT_SEAMS: readonly SeamRecipe[] = [
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
    b: FRONT_SIDE.right,
    notches: [
      { on: 'back.side-right', at: 'waist' },
      { on: 'back.side-right', at: 'hips' },
    ],
  },
  {
    id: 'side-left',
    a: FRONT_SIDE.left,
    b: ['back.side-left'],
    notches: [
      { on: 'front-left.side', at: 'waist' },
      { on: 'front-left.side', at: 'hips' },
    ],
  },
  ...(['right', 'left'] as const).map((side) => ({
    id: `bust-dart-${side}`,
    a: [`front-${side}.dart-lower?`],
    b: [`front-${side}.dart-upper?`],
  })),
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
