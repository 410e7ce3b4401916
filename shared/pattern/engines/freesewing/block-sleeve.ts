import type { DraftView, EdgeRef, PieceRecipe, SeamRecipe, Setting } from './recipe.ts';

/** The plain one-piece sleeve of the blocks, on the right arm. */
export const blockSleeve = (part: string): PieceRecipe => ({
  id: 'sleeve',
  part,
  drawn: 'right',
  edges: [
    { id: 'underarm-front', from: 'wristRight' },
    { id: 'cap', from: 'bicepsRight' },
    { id: 'underarm-back', from: 'bicepsLeft' },
    { id: 'wrist', from: 'wristLeft' },
  ],
  grain: ['centerWrist', 'centerBiceps'],
  label: 'centerBiceps',
  restsOn: [
    'biceps',
    'wrist',
    'shoulderToWrist',
    'chest',
    'shoulderToShoulder',
    'shoulderSlope',
    'hpsToWaistBack',
    'waistToArmpit',
  ],
});

type Armhole = { readonly left: EdgeRef; readonly right: EdgeRef };

export const capEase = ({ option }: Setting, armhole: number): number =>
  option('sleevecapEase') * armhole;

/** The same where the armhole is the first side of the seam: it is shorter than the cap by the ease. */
export const capEaseToArmhole = (setting: Setting, cap: number): number =>
  -capEase(setting, cap / (1 + setting.option('sleevecapEase')));

/**
 * The sleeve to both armholes, with the pitch points of front and back, and its own seam. Both arms'
 * seams are walked from the back to the front, so that their notches fall on one place of the sleeve,
 * which is cut for both; the ease of the cap lies beyond them.
 */
export const sleeveSeams = (front: Armhole, back: Armhole): readonly SeamRecipe[] => [
  {
    id: 'armhole-right',
    a: ['sleeve.cap@right'],
    b: [back.right, front.right],
    ease: capEase,
    notches: [
      { on: back.right, at: 'armholePitch', kind: 'double' },
      { on: front.right, at: 'armholePitch' },
    ],
  },
  {
    id: 'armhole-left',
    a: [back.left, front.left],
    b: ['sleeve.cap@left'],
    ease: capEaseToArmhole,
    notches: [
      { on: back.left, at: 'armholePitch', kind: 'double' },
      { on: front.left, at: 'armholePitch' },
    ],
  },
  { id: 'underarm', a: ['sleeve.underarm-front'], b: ['sleeve.underarm-back'] },
];

export const sleeveFigures = {
  biceps: ({ across }: DraftView) => across('sleeve', 'bicepsLeft', 'bicepsRight'),
  wrist: ({ length }: DraftView) => length('sleeve.wrist'),
  sleeve: ({ across }: DraftView) =>
    across('sleeve', { x: 'centerWrist', y: 'sleeveTip' }, 'centerWrist'),
};
