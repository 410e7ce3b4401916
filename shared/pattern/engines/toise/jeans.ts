import type { MeasurementName } from '../../../measurement/measurement-name.ts';
import { err, ok, type Result } from '../../../result.ts';
import type { DraftView, SeamRecipe, Setting } from '../../sewing/seam-recipe.ts';
import type { Shape } from '../../sewing/shape.ts';
import { cutOf } from './draw-piece.ts';
import { drawBack } from './jeans-back.ts';
import { drawFront } from './jeans-front.ts';
import { jeansSizes } from './jeans-sizes.ts';
import type { DrawingFault, OwnDesign } from './own-design.ts';
import { type BlockFault, trouserBlock } from './trouser-block.ts';
import {
  bandOn,
  drawFly,
  drawLoops,
  flyLengthOf,
  flySeams,
  isRightOver,
} from './trouser-closure.ts';

/** What to measure again when the legs cannot be drawn. */
export const TROUSER_FAULTS: { readonly [F in BlockFault]: readonly MeasurementName[] } = {
  'no-rise': ['waistToFloor', 'inseam', 'waistToSeat'],
  thigh: ['upperLeg', 'seat'],
  knee: ['waistToKnee', 'waistToFloor', 'inseam'],
  waist: ['waist', 'hips', 'seat'],
  'fork-seam': ['crossSeam', 'waistToFloor', 'inseam', 'seat'],
  'not-settled': ['crossSeam', 'waistToFloor', 'inseam', 'upperLeg', 'seat'],
};

const LEGS = [...new Set(Object.values(TROUSER_FAULTS).flat())];

function draw(setting: Setting): Result<readonly Shape[], DrawingFault> {
  const block = trouserBlock(jeansSizes(setting));
  if (!block.ok)
    return err({ piece: 'front', detail: block.error, restsOn: TROUSER_FAULTS[block.error] });
  const { front, back, backDart } = block.value;
  const flyLength = flyLengthOf(front, setting.option('flyShare'));
  const band = setting.option('bandWidth');
  const shapes = [
    ...drawFront(front, flyLength, setting),
    ...drawBack(back, backDart, setting),
    ...drawFly(front, flyLength, isRightOver(setting), [cutOf('fabric')]),
    drawLoops(setting.option('loops'), band),
  ];
  return ok([...shapes, bandOn(shapes, WAIST_OF, band, setting)]);
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
    a: ['front.pocket-opening@right'],
    b: ['pocket-bag-upper.pocket-opening@left'],
  },
  { id: 'pocket-bag', a: ['pocket-bag-upper.bag@right'], b: ['pocket-bag-under.bag@left'] },
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

const aboveBand = ({ setting }: DraftView): number => setting.option('bandWidth');

/** Five-pocket jeans: see `designs/jeans.ts`. */
export const JEANS_DRAWING: OwnDesign = {
  preconditions: [],
  draw,
  seams,
  finished: {
    waistband: ({ length }) =>
      2 * length('front.waist', 'front-pocket-facing.waist-open', 'yoke.waist'),
    seat: ({ widthAt }) => 2 * (widthAt('front', 'seatSide') + widthAt('back', 'seatSide')),
    upperLeg: ({ widthAt }) => widthAt('front', 'thighSide') + widthAt('back', 'thighSide'),
    knee: ({ across }) =>
      across('front', 'kneeIn', 'kneeSide') + across('back', 'kneeIn', 'kneeSide'),
    hem: ({ length }) => length('front.hem', 'back.hem'),
    inseam: ({ length }) => length('front.inseam'),
    outseam: (draft) =>
      draft.length('front.outseam', 'front-pocket-facing.side-open') + aboveBand(draft),
    forkSeam: ({ length }) =>
      length('front.fly', 'front.crotch', 'back.seat-seam', 'yoke.centre-back'),
  },
  restsOn: () => LEGS,
};
