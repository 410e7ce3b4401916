import { type BackGirth, centreToDart } from './coat-pieces.ts';
import type { CornerRecipe, DraftView, EdgeRef, FitRecipe, Recipe, SeamRecipe } from './recipe.ts';
import { fitTwoPartSleeve, twoPartSleeveSeams } from './two-part-sleeve.ts';

/** The half back at the waist, from the centre to the side; without a dart it is one edge. */
const BACK_WAIST = ['back.waist-centre?', 'back.waist-side?', 'back.waist?'];
const BACK_WAIST_LEFT = ['back.waist-centre?@left', 'back.waist-side?@left', 'back.waist?@left'];

/** Carlton lays three times the way from centre to dart into the tail's pleats: they take up so many of it. */
const TAIL_PLEATS = 2;

const SIDES = ['left', 'right'] as const;

/**
 * What sets the two coats apart where they are sewn. `armhole`: down the back from the shoulder and up the front, left side. `side`: the coat's side seam
 * from waist to hem and armhole to waist, as sewn to belt, tail and back.
 */
type Coat = {
  readonly armhole: readonly EdgeRef[];
  readonly side: string;
  readonly girth: BackGirth;
};

/** What makes tail, belt, collar and sleeves of a coat meet. */
export const coatFits = ({
  armhole,
  side,
}: Coat): { readonly corners: readonly CornerRecipe[]; readonly fits: Recipe['fits'] } => ({
  corners: [
    // Without a dart, as on a stomach, the kernel leaves the back narrower than belt and tail.
    {
      piece: 'back',
      corner: 'waist',
      edge: 'waist',
      keep: 'side',
      to: ['belt.top'],
      less: [],
    },
  ],
  fits: [
    // The front's side is a curve where the tail's is straight.
    {
      piece: 'back-skirt',
      edge: 'side',
      stretch: 'y',
      from: 'cbTop',
      to: [`${side}.side`],
      less: ['back.side', 'belt.end'],
    },
    ...SIDES.flatMap((half): readonly (FitRecipe | CornerRecipe)[] => [
      // The kernel spreads the collar and then smooths its edge, without measuring it again.
      {
        piece: 'collar',
        corner: 'rot3standTip',
        edge: `stand-${half}`,
        keep: `neck-${half}`,
        to: [`collar-stand.collar-${half}`],
        less: [],
      },
      {
        piece: 'collar',
        corner: 'rot4bottomRight',
        edge: `neck-${half}`,
        keep: `end-${half}`,
        to: ['front.neckline', 'back.neckline'],
        less: [`collar-stand.neck-${half}`],
      },
    ]),
    ...fitTwoPartSleeve(armhole),
  ],
});

/** The seams of a coat but those of its own fronts. */
export const coatSeams = ({ armhole, side, girth }: Coat): readonly SeamRecipe[] => [
  {
    id: 'side',
    a: [`${side}.side`],
    b: ['back.side@left', 'belt.end@left', 'back-skirt.side@left'],
    notches: [
      { on: 'back.side', at: 'waist' },
      { on: 'back-skirt.side', at: 'waistTop' },
      { on: `${side}.side`, at: 'seat' },
    ],
  },
  { id: 'shoulder', a: ['front.shoulder'], b: ['back.shoulder@left'] },
  { id: 'centre-back', a: ['back.centre-back@right'], b: ['back.centre-back@left'] },
  { id: 'back-pleat', a: ['back.pleat@right'], b: ['back.pleat@left'] },
  { id: 'back-dart', a: ['back.dart-centre?'], b: ['back.dart-side?'] },
  { id: 'tail-centre', a: ['back-skirt.centre-back@right'], b: ['back-skirt.centre-back@left'] },
  { id: 'belt-back', a: ['belt.top@left'], b: BACK_WAIST_LEFT },
  {
    id: 'belt-tail',
    a: ['back-skirt.waist@left'],
    b: ['belt.bottom@left'],
    ease: (setting) => TAIL_PLEATS * centreToDart(setting, girth),
  },
  {
    id: 'collar-neckline',
    a: ['front.neckline', 'back.neckline@left'],
    b: ['collar.neck-left', 'collar-stand.neck-left'],
  },
  { id: 'collar', a: ['collar.stand-left'], b: ['collar-stand.collar-left'] },
  ...twoPartSleeveSeams(armhole, [
    { on: 'back.armhole', at: 'armholePitch', kind: 'double' },
    { on: 'back.armhole', at: 'armhole' },
    { on: 'front.armhole', at: 'armholePitch' },
  ]),
  {
    id: 'cuff-facing',
    a: ['cuff-facing.outer'],
    b: ['top-sleeve.cuff', 'under-sleeve.cuff@left'],
    // The facing reaches half a cuff up into the sleeve on either side.
    ease: ({ measure, option }) => option('cuffLength') * measure('shoulderToWrist'),
  },
  {
    id: 'front-edge',
    a: ['front.front-edge', 'front.lapel-top'],
    b: ['front-facing.front-edge@right', 'front-facing.lapel-top@right'],
  },
  { id: 'facing-hem', a: ['front-facing.hem'], b: ['front.hem-front'] },
  {
    id: 'facing-lining',
    a: ['front-facing.lining-seam'],
    b: ['front-lining.facing-seam'],
  },
  {
    id: 'facing-neckline',
    a: ['front-facing.neckline', 'front-lining.neckline'],
    b: ['front.neckline'],
  },
  { id: 'lining-shoulder', a: ['front-lining.shoulder'], b: ['back.shoulder@left'] },
  { id: 'lining-armhole', a: ['front-lining.armhole'], b: ['front.armhole'] },
  { id: 'lining-hem', a: ['front-lining.hem'], b: ['front.hem'] },
  { id: 'pocket-lining', a: ['pocket.top'], b: ['pocket-lining.top'] },
];

/** Half the back at the waist with its dart closed, mm. */
export const waistOfBack = ({ length }: DraftView): number => length(...BACK_WAIST);

/** Down the centre back from the neck to the hem, mm. */
export const coatLength = ({ across }: DraftView): number =>
  across('back', 'cbNeck', 'cbWaist') +
  across('belt', 'topRight', 'bottomRight') +
  across('back-skirt', 'cbTop', 'cbBottom');
