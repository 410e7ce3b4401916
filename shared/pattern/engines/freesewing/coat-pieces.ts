import type { PieceRecipe, Setting } from './recipe.ts';
import { twoPartSleeve } from './two-part-sleeve.ts';
import { UPPER_BODY } from './upper-body.ts';

/** What Carlton and Carlita share: back and tail with their pleats, belt, collar, sleeves. */

/** Both turn hems up three times the seam allowance. */
export const COAT_HEM = 3;

/** What a piece of a coat's body rests on. */
export const BODY = [
  ...UPPER_BODY,
  'waist',
  'waistToHips',
  'waistToSeat',
  'seat',
  'waistToFloor',
] as const;

/** Less than this over the waist leaves nothing to take in at the back, mm round the body. */
const LEAST_REDUCTION_MM = 2;

/** The girth that the back is drafted from: a women's coat has the bust in front alone. */
export type BackGirth = 'chest' | 'highBust';

/** How much the waist has less than the back's girth, ease in both, mm; negative for a stomach. */
const waistReduction = ({ measure, option }: Setting, girth: BackGirth): number =>
  measure(girth) * (1 + option('chestEase')) - measure('waist') * (1 + option('waistEase'));

/** Carlton's back dart stands at this share of the way from centre to side. */
const DART_PLACE = 0.4;

/** From the centre to the dart at the waist, mm: the depth of the tail's pleats. */
export const centreToDart = (setting: Setting, girth: BackGirth): number => {
  const eighth = waistReduction(setting, girth) / 8;
  const chest = setting.measure(girth) * (1 + setting.option('chestEase'));
  return DART_PLACE * (chest / 4 - eighth) - eighth;
};

/** Carlton's belt is this many times as long as the half back that it is sewn to. */
const BELT_LENGTH = 1.6;

const beltJoint = (side: 'top' | 'bottom') =>
  ({ between: [`${side}Right`, `${side}Left`], at: 1 / BELT_LENGTH }) as const;

/** The back down to the waist with its stay, the pleated skirt below it, and the half belt between. */
export function coatBack(part: string, girth: BackGirth): readonly PieceRecipe[] {
  const isDarted = (setting: Setting): boolean =>
    waistReduction(setting, girth) > LEAST_REDUCTION_MM;
  const isPlain = (setting: Setting): boolean => !isDarted(setting);
  return [
    {
      id: 'back',
      part,
      drawn: 'right',
      edges: [
        { id: 'centre-back', from: 'cbNeck' },
        { id: 'pleat-top', from: 'bpStart' },
        { id: 'pleat', from: 'bpTop' },
        { id: 'pleat-bottom', from: 'bpBottom' },
        { id: 'waist-centre', from: 'cbWaist', when: isDarted },
        { id: 'dart-centre', from: 'dartLeft', when: isDarted, dart: true },
        { id: 'dart-side', from: 'dartTip', when: isDarted, dart: true },
        { id: 'waist-side', from: 'dartRight', when: isDarted },
        { id: 'waist', from: 'cbWaist', when: isPlain, by: 'line' },
        { id: 'side', from: 'waist' },
        { id: 'armhole', from: 'armhole' },
        { id: 'shoulder', from: 'shoulder' },
        { id: 'neckline', from: 'neck' },
      ],
      grain: ['cbNeck', 'cbWaist'],
      internal: [
        { kind: 'help', path: 'backStay' },
        { kind: 'mark', path: 'triangle' },
        { kind: 'fold', line: ['bpStart', 'cbWaist'] },
      ],
      label: 'title',
      restsOn: BODY,
    },
    {
      id: 'back-stay',
      part: 'carlton.backStay',
      drawn: 'right',
      fold: { from: 'bpStart', to: 'cbNeck' },
      edges: [
        { id: 'lower', from: 'bpStart', spans: true, allowance: 0 },
        { id: 'side', from: 'bpEnd' },
        { id: 'armhole', from: 'armhole' },
        { id: 'shoulder', from: 'shoulder' },
        { id: 'neckline', from: 'neck' },
      ],
      grain: ['cbNeck', 'bpStart'],
      label: 'title',
      restsOn: UPPER_BODY,
    },
    {
      id: 'back-skirt',
      part: 'carlton.tail',
      drawn: 'right',
      edges: [
        { id: 'centre-back', from: 'cbTop' },
        { id: 'hem', from: 'cbBottom', allowance: COAT_HEM },
        { id: 'side', from: 'waistBottom' },
        { id: 'waist', from: 'waistTop' },
      ],
      grain: ['fold1Top', 'fold1Bottom'],
      internal: [
        { kind: 'fold', path: 'folds' },
        { kind: 'fold', path: 'foldEdge' },
      ],
      marks: ['fold1Top', 'fold2Top', 'fold3Top', 'fold4Top', 'fold5Top'],
      label: 'title',
      restsOn: BODY,
    },
    {
      id: 'belt',
      part: 'carlton.belt',
      drawn: 'right',
      edges: [
        { id: 'end', from: 'bottomRight' },
        { id: 'top', from: 'topRight' },
        { id: 'free-end', from: beltJoint('top') },
        { id: 'bottom', from: beltJoint('bottom') },
      ],
      grain: [
        { between: ['topLeft', 'bottomRight'], at: 0.1 },
        { x: 'bottomRight', y: { between: ['topLeft', 'bottomRight'], at: 0.1 } },
      ],
      label: 'title',
      restsOn: ['hpsToWaistBack', 'chest', 'waist'],
    },
  ];
}

export const COAT_COLLAR: readonly PieceRecipe[] = [
  {
    id: 'collar-stand',
    part: 'carlton.collarStand',
    symmetric: true,
    edges: [
      { id: 'neck-left', from: 'bottomLeft' },
      { id: 'collar-left', from: 'standTip' },
      { id: 'collar-right', from: 'standTop' },
      { id: 'neck-right', from: 'standTipLeft' },
    ],
    grain: ['standTop', 'bottomLeft'],
    label: 'title',
    restsOn: ['neck', 'chest'],
  },
  {
    id: 'collar',
    part: 'carlton.collar',
    drawn: 'left',
    fold: { from: 'standTop', to: 'topLeft' },
    edges: [
      { id: 'stand', from: 'standTop' },
      { id: 'neck', from: 'rot3standTip' },
      { id: 'end', from: 'rot4bottomRight' },
      { id: 'outer', from: 'rot4topRight', spans: true },
    ],
    grain: ['topLeft', 'standTop'],
    label: { between: ['topLeft', 'rot3standTip'], at: 0.5 },
    restsOn: ['neck', 'chest'],
  },
];

export const COAT_SLEEVES: readonly PieceRecipe[] = [
  ...twoPartSleeve(
    { top: 'carlton.topsleeve', under: 'carlton.undersleeve' },
    {
      hindarm: 'tsWristRight',
      end: () => [{ id: 'cuff', from: 'cuffBottomLeft' }],
      // The list of the library's sleeve is added to Carlton's own.
      more: {
        internal: [{ kind: 'fold', path: 'cuff' }],
        cuts: [
          { material: 'fabric', quantity: 2 },
          { material: 'lining', quantity: 2 },
        ],
      },
    },
  ),
  {
    id: 'cuff-facing',
    part: 'carlton.cuffFacing',
    symmetric: true,
    grain: [
      { between: ['topLeft', 'topRight'], at: 0.5 },
      { between: ['bottomLeft', 'bottomRight'], at: 0.5 },
    ],
    label: 'title',
    edges: [
      { id: 'outer', from: 'topLeft' },
      { id: 'top', from: 'topRight' },
    ],
    restsOn: ['wrist', 'shoulderToWrist'],
  },
];
