import { capEase, capEaseToArmhole } from './block-sleeve.ts';
import type { SeamRecipe, Setting } from './recipe.ts';

export const isYokeSplit = ({ isOn }: Setting): boolean => isOn('splitYoke');

/** Cloth laid into the pleats above the cuff, mm: Simon's `cuffDrape`. */
export const sleevePleats = ({ option, measure }: Setting): number =>
  option('cuffDrape') * measure('shoulderToWrist');

/** Cloth laid into one side of the box pleat, mm. */
export const boxPleat = ({ isOn, option, measure }: Setting): number =>
  isOn('boxPleat')
    ? 2 * measure('shoulderToShoulder') * option('boxPleatWidth') * option('boxPleatFold')
    : 0;

/** The back is wider than the yoke by what both sides of the pleat lay in. */
const pleated = (setting: Setting): number => 2 * boxPleat(setting);

/** What of the armhole is the yoke’s, of pieces whole and split. */
const armhole = (side: 'left' | 'right') => [`yoke.armhole-${side}?`, `yoke.armhole?@${side}`];

export const RIGHT_ARMHOLE = ['back.armhole-right', ...armhole('right'), 'front-right.armhole'];
const LEFT_ARMHOLE = ['back.armhole-left', ...armhole('left'), 'front-left.armhole'];

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
  ...[true, false].flatMap((isSplit) =>
    [true, false].map((isRound) => ({
      id: 'yoke',
      when: (setting: Setting) =>
        isYokeSplit(setting) === isSplit && setting.option('roundBack') > 0 === isRound,
      a: ['back.yoke-seam'],
      b: isSplit ? ['yoke.yoke-seam@left', 'yoke.yoke-seam@right'] : ['yoke.yoke-seam'],
      // A round back is curved where the yoke is straight: what it has more is eased in over the blades.
      ease: isRound ? ('gathered' as const) : pleated,
    })),
  ),
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
    ease: capEase,
    notches: [
      { on: 'back.armhole-right', at: 'armholeYokeSplit', kind: 'double' },
      { on: 'front-right.armhole', at: 's3ArmholeSplit' },
      { on: 'front-right.armhole', at: 'armholePitch' },
    ],
  },
  {
    id: 'armhole-left',
    // Walked from the back as the right one is, so that both have their notches on one place of the cap.
    a: LEFT_ARMHOLE,
    b: ['sleeve.cap@left'],
    ease: capEaseToArmhole,
    notches: [
      { on: 'back.armhole-left', at: 'armholeYokeSplit', kind: 'double' },
      { on: 'front-left.armhole', at: 's3ArmholeSplit' },
      { on: 'front-left.armhole', at: 'armholePitch' },
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
