import type {
  Check,
  CornerRecipe,
  DraftView,
  DrawnSide,
  EdgeRecipe,
  EdgeRef,
  FitRecipe,
  PieceRecipe,
  SeamRecipe,
  Setting,
} from './recipe.ts';

/** FreeSewing's sleeve of two parts (library 4.10), as jackets and coats share it. */

export const SLEEVE_RESTS_ON = [
  'biceps',
  'wrist',
  'shoulderToWrist',
  'shoulderToElbow',
  'chest',
  'shoulderToShoulder',
  'shoulderSlope',
  'hpsToWaistBack',
  'waistToArmpit',
] as const;

/** Where the hindarm seam begins below, and the edges of the sleeve's end, from front to back. */
type SleeveEnd = {
  readonly hindarm: string;
  readonly end: (part: 'ts' | 'us') => readonly EdgeRecipe[];
  readonly more?: Partial<PieceRecipe>;
};

/**
 * Top and under sleeve. The kernel draws the under sleeve as seen through the top one: right side up
 * it belongs to the other arm.
 */
export const twoPartSleeve = (
  parts: { readonly top: string; readonly under: string },
  { hindarm, end, more }: SleeveEnd,
): readonly PieceRecipe[] => [
  {
    id: 'top-sleeve',
    part: parts.top,
    drawn: 'left',
    edges: [
      { id: 'hindarm', from: hindarm },
      { id: 'cap-back', from: 'backPitchPoint' },
      { id: 'cap-front', from: 'top' },
      { id: 'forearm', from: 'tsLeftEdge' },
      ...end('ts'),
    ],
    grain: ['boxBottom', 'top'],
    label: 'armCenter',
    restsOn: SLEEVE_RESTS_ON,
    ...more,
  },
  {
    id: 'under-sleeve',
    part: parts.under,
    drawn: 'right',
    edges: [
      { id: 'hindarm', from: hindarm },
      { id: 'cap', from: 'usTip' },
      { id: 'forearm', from: 'usLeftEdge' },
      ...end('us'),
    ],
    grain: ['boxBottom', 'armCenter'],
    label: 'armCenter',
    restsOn: SLEEVE_RESTS_ON,
    ...more,
  },
];

/** The sleeve's head from the shoulder seam round the back and up the front, left sleeve. */
const HEAD = ['top-sleeve.cap-back', 'under-sleeve.cap@left', 'top-sleeve.cap-front'];

const headOf = (side: DrawnSide): readonly EdgeRef[] => [
  `top-sleeve.cap-back@${side}`,
  `under-sleeve.cap@${side}`,
  `top-sleeve.cap-front@${side}`,
];

/** The armhole's edge of a piece on the fold, on either side of the body. */
type Armhole = { readonly left: EdgeRef; readonly right: EdgeRef };

const pitches = (front: EdgeRef, back: EdgeRef): NonNullable<SeamRecipe['notches']> => [
  { on: back, at: 'armholePitch', kind: 'double' },
  { on: front, at: 'armholePitch' },
];

/**
 * The kernel stops within 2 mm of the armhole, or gives up after fifty trials, and leaves forearm
 * and hindarm of the two parts some millimetres apart.
 */
export const fitTwoPartSleeve = (
  armhole: readonly EdgeRef[],
): readonly (FitRecipe | CornerRecipe)[] => [
  // The top sleeve keeps its height, which is the sleeve's length.
  {
    piece: 'under-sleeve',
    edge: 'cap',
    stretch: 'y-above',
    from: 'armCenter',
    to: armhole,
    times: ({ option }) => 1 + option('sleevecapEase'),
    less: ['top-sleeve.cap-back', 'top-sleeve.cap-front'],
  },
  {
    piece: 'under-sleeve',
    corner: 'usTip',
    edge: 'hindarm',
    keep: 'cap',
    to: ['top-sleeve.hindarm'],
    less: [],
  },
  {
    piece: 'under-sleeve',
    corner: 'usLeftEdge',
    edge: 'forearm',
    keep: 'cap',
    to: ['top-sleeve.forearm'],
    less: [],
  },
];

/** Top sleeve to under sleeve. */
const BETWEEN_PARTS: readonly SeamRecipe[] = [
  {
    id: 'forearm',
    a: ['top-sleeve.forearm'],
    b: ['under-sleeve.forearm@left'],
    notches: [{ on: 'top-sleeve.forearm', at: 'tsElbowLeft' }],
  },
  {
    id: 'hindarm',
    a: ['top-sleeve.hindarm'],
    b: ['under-sleeve.hindarm@left'],
    notches: [{ on: 'top-sleeve.hindarm', at: 'elbowRight' }],
  },
];

const headEase = ({ option }: Setting, armhole: number): number =>
  option('sleevecapEase') * armhole;

export const twoPartSleeveSeams = (
  armhole: readonly EdgeRef[],
  notches: NonNullable<SeamRecipe['notches']>,
): readonly SeamRecipe[] => [
  { id: 'armhole', a: HEAD, b: armhole, ease: headEase, notches },
  ...BETWEEN_PARTS,
];

/**
 * The same where front and back are whole: each arm's seam by its own edges. Both are walked down the
 * back, so that the notches of either fall on one place of the sleeve that is cut for both; to the
 * right it is then the armhole that is shorter than the head.
 */
export const twoPartSleeveInFolded = (front: Armhole, back: Armhole): readonly SeamRecipe[] => [
  {
    id: 'armhole-left',
    a: headOf('left'),
    b: [back.left, front.left],
    ease: headEase,
    notches: pitches(front.left, back.left),
  },
  {
    id: 'armhole-right',
    a: [back.right, front.right],
    b: headOf('right'),
    ease: (setting, head) => -headEase(setting, head / (1 + setting.option('sleevecapEase'))),
    notches: pitches(front.right, back.right),
  },
  ...BETWEEN_PARTS,
];

export const sleeveMeasures = {
  biceps: ({ across }: DraftView) =>
    across('top-sleeve', 'tsLeftEdge', 'tsRightEdge') +
    across('under-sleeve', 'usLeftEdge', 'usRightEdge'),
  wrist: ({ across }: DraftView) =>
    across('top-sleeve', 'tsWristLeft', 'tsWristRight') +
    across('under-sleeve', 'usWristLeft', 'usWristRight'),
  sleeve: ({ across }: DraftView) => across('top-sleeve', 'top', { x: 'top', y: 'tsWristRight' }),
};

/** An arm does not go through a sleeve that has less than this more than its girth: own, 2 %. */
const LEAST_BICEPS_EASE = 0.02;

export const SLEEVE_HOLDS_ARM: Check = {
  holds: (view) =>
    sleeveMeasures.biceps(view) >= view.setting.measure('biceps') * (1 + LEAST_BICEPS_EASE),
  piece: 'top-sleeve',
  detail: 'armhole too small for the arm',
  restsOn: ['biceps', 'waistToArmpit', 'hpsToWaistBack', 'chest'],
};
