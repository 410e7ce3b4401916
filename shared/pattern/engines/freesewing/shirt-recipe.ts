import { Simon } from '@freesewing/simon';
import { armholeForArm, type ChestName, shouldersWithinChest } from './brian-armhole.ts';
import type { KernelDesign } from './kernel.ts';
import type { CornerRecipe, DraftView, PieceRecipe, Recipe, Setting } from './recipe.ts';
import { SHIRT_BODY } from './shirt-body.ts';
import { shirtFronts } from './shirt-fronts.ts';
import {
  boxPleat,
  FRONT_SIDE,
  isYokeSplit,
  NECKLINE,
  RIGHT_ARMHOLE,
  SHIRT_SEAMS,
  SPLIT_NECKLINE,
  sleevePleats,
} from './shirt-seams.ts';
import { isCuffFrench, isSleeveLong, SHIRT_SLEEVE } from './shirt-sleeve.ts';

/** Simon's constant: the cuff laps by this share of the wrist, half as much again when turned back. */
const CUFF_OVERLAP = 0.15;

const cuffLap = (setting: Setting): number =>
  setting.measure('wrist') * CUFF_OVERLAP * (isCuffFrench(setting) ? 1.5 : 1);

/** What a man's shirt and a woman's do not share. */
type ShirtKind = {
  readonly kernel: KernelDesign;
  readonly fronts: readonly PieceRecipe[];
  /** The girth that armhole and back are drafted for. */
  readonly chest: ChestName;
  /** What the fronts need before the back is trued to them. */
  readonly frontCorners: readonly CornerRecipe[];
  /** Half the front at the chest, from the centre to the side. */
  readonly frontChest: (draft: DraftView, front: string) => number;
};

/** A shirt with yoke and collar stand; a bust dart is a matter of its fronts. */
export const shirtRecipe = ({
  kernel,
  fronts,
  chest,
  frontCorners,
  frontChest,
}: ShirtKind): Recipe => ({
  kernel,
  pieces: [...fronts, ...SHIRT_BODY, ...SHIRT_SLEEVE],
  corners: [
    ...frontCorners,
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
      to: FRONT_SIDE.right,
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
  seams: SHIRT_SEAMS,
  finished: {
    neck: ({ length }) => length('collar-stand.neck'),
    chest: (draft) =>
      frontChest(draft, 'front-left') +
      frontChest(draft, 'front-right') +
      2 * (draft.across('back', 'cbArmhole', 'armhole') - boxPleat(draft.setting)),
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
  preconditions: [shouldersWithinChest(chest), armholeForArm(chest)],
});

/** A classic shirt: see `designs/shirt.ts`. */
export const SHIRT_RECIPE = shirtRecipe({
  kernel: Simon,
  fronts: shirtFronts([]),
  chest: 'chest',
  frontCorners: [],
  frontChest: ({ across }, front) => across(front, 'cfArmhole', 'armhole'),
});
