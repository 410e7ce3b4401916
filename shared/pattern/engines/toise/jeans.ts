import { ok, type Result } from '../../../result.ts';
import type { SeamRecipe, Setting } from '../../sewing/seam-recipe.ts';
import type { Shape } from '../../sewing/shape.ts';
import { cutOf } from './draw-piece.ts';
import { drawBack } from './jeans-back.ts';
import { drawFront } from './jeans-front.ts';
import type { DrawingFault, OwnDesign } from './own-design.ts';
import {
  drawFly,
  drawLoops,
  flyLengthOf,
  flySeams,
  foldedBand,
  isRightOver,
} from './trouser-closure.ts';
import { LEG_FINISHED, LEG_MEASUREMENTS, trouserLegs } from './trouser-legs.ts';
import type { TrouserKind } from './trouser-sizes.ts';

const KIND: TrouserKind = {
  // As ready-made jeans of each kind have it. Own construction.
  fits: {
    slim: { waist: 8, seat: 15, thigh: 25, knee: 35, hem: 0.86 },
    straight: { waist: 10, seat: 35, thigh: 50, knee: 60, hem: 0.95 },
    relaxed: { waist: 14, seat: 70, thigh: 85, knee: 95, hem: 0.98 },
  },
  // Together 17.5 % of the seat, a little less than the 3/16 (1/16 before, 1/8 behind) of usual
  // trouser drafting, since jeans lie closer at the fork. Own construction.
  fork: { front: 0.055, back: 0.12 },
  // The yoke takes up at least so much shaping, and at most what it can without a point.
  backDart: { least: 8, most: 30 },
  hasPleats: false,
};

function draw(setting: Setting): Result<readonly Shape[], DrawingFault> {
  const block = trouserLegs(setting, KIND);
  if (!block.ok) return block;
  const { front, back, backDart } = block.value;
  const flyLength = flyLengthOf(front, setting.option('flyShare'));
  const band = setting.option('bandWidth');
  const shapes = [
    ...drawFront(front, flyLength, setting),
    ...drawBack(back, backDart, setting),
    ...drawFly(front, flyLength, isRightOver(setting), [cutOf('fabric')]),
    drawLoops(setting.option('loops'), band),
  ];
  return ok([...shapes, foldedBand(shapes, WAIST_OF, band, setting)]);
}

/** What of each quarter is sewn to the band. */
const WAIST_OF = {
  front: [
    ['front-pocket-facing', 'waist-open'],
    ['front', 'waist'],
  ],
  back: [['yoke', 'waist']],
} as const;

const SIDES = ['right', 'left'] as const;

const seams: readonly SeamRecipe[] = [
  {
    id: 'inseam',
    a: ['back.inseam'],
    b: ['front.inseam'],
    notches: [{ on: 'front.inseam', at: 'kneeIn' }],
  },
  {
    id: 'outseam',
    a: ['front.outseam', 'front-pocket-facing.side-open'],
    b: ['back.outseam', 'yoke.side'],
    notches: [
      { on: 'front.outseam', at: 'kneeSide' },
      { on: 'front.outseam', at: 'seatSide' },
      { on: 'front.outseam', at: 'openBottom' },
    ],
  },
  { id: 'seat-seam', a: ['back.seat-seam@right'], b: ['back.seat-seam@left'] },
  { id: 'yoke-centre', a: ['yoke.centre-back@right'], b: ['yoke.centre-back@left'] },
  { id: 'yoke-seam', a: ['yoke.yoke-seam'], b: ['back.yoke-seam'] },
  { id: 'crotch', a: ['front.crotch@right'], b: ['front.crotch@left'] },
  ...flySeams,
  {
    id: 'pocket-opening',
    a: ['front.pocket-opening'],
    b: ['pocket-bag-upper.pocket-opening'],
  },
  { id: 'pocket-bag', a: ['pocket-bag-upper.bag'], b: ['pocket-bag-under.bag'] },
  ...SIDES.flatMap((side): readonly SeamRecipe[] => {
    const front = [`front.waist@${side}`, `front-pocket-facing.waist-open@${side}`];
    return [
      {
        id: `waist-front-${side}`,
        a: [`waistband.front-${side}`],
        b: side === 'right' ? front : [...front].reverse(),
        notches: [{ on: 'front-pocket-facing.waist-open', at: 'openTop' }],
      },
      { id: `waist-back-${side}`, a: [`waistband.back-${side}`], b: [`yoke.waist@${side}`] },
    ];
  }),
];

/** Five-pocket jeans: see `designs/jeans.ts`. */
export const JEANS_DRAWING: OwnDesign = {
  preconditions: [],
  draw,
  seams,
  finished: {
    waistband: ({ length }) =>
      2 * length('front.waist', 'front-pocket-facing.waist-open', 'yoke.waist'),
    ...LEG_FINISHED,
    forkSeam: ({ length }) =>
      length('front.fly', 'front.crotch', 'back.seat-seam', 'yoke.centre-back'),
  },
  restsOn: () => LEG_MEASUREMENTS,
};
