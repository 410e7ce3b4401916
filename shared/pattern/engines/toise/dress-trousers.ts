import { polyline } from '../../../geometry/build-path.ts';
import { point } from '../../../geometry/point.ts';
import { ok, type Result } from '../../../result.ts';
import type { SeamRecipe, Setting } from '../../sewing/seam-recipe.ts';
import type { Shape } from '../../sewing/shape.ts';
import { cutOf, drawPiece } from './draw-piece.ts';
import { drawDressBack } from './dress-trousers-back.ts';
import { drawDressFront } from './dress-trousers-front.ts';
import type { DrawingFault, OwnDesign } from './own-design.ts';
import {
  bandHalves,
  drawFly,
  drawLoops,
  flyLengthOf,
  flySeams,
  isRightOver,
} from './trouser-closure.ts';
import { LEG_FINISHED, LEG_MEASUREMENTS, trouserLegs } from './trouser-legs.ts';
import type { TrouserKind } from './trouser-sizes.ts';

const KIND: TrouserKind = {
  // As tailored trousers of each kind have it, without pleats. Own construction.
  fits: {
    slim: { waist: 10, seat: 35, thigh: 45, knee: 65, hem: 0.84 },
    straight: { waist: 12, seat: 55, thigh: 70, knee: 95, hem: 0.87 },
    relaxed: { waist: 16, seat: 80, thigh: 105, knee: 130, hem: 0.9 },
  },
  // A sixteenth of the seat before and an eighth behind, as is usual in trouser drafting.
  fork: { front: 1 / 16, back: 1 / 8 },
  backDart: { least: 14, most: 44 },
  hasPleats: true,
};

function draw(setting: Setting): Result<readonly Shape[], DrawingFault> {
  const block = trouserLegs(setting, KIND);
  if (!block.ok) return block;
  const { front, back, backDart } = block.value;
  const flyLength = flyLengthOf(front, setting.option('flyShare'));
  const band = setting.option('bandWidth');
  const facing = [cutOf('fabric'), cutOf('interfacing')];
  const shapes = [
    ...drawDressFront(front, flyLength, setting),
    ...drawDressBack(back, backDart, setting),
    ...drawFly(front, flyLength, isRightOver(setting), facing),
  ];
  const finish =
    setting.choice('waistFinish') === 'loops'
      ? drawLoops(setting.option('loops'), band)
      : adjuster();
  return ok([...shapes, ...bandHalves(shapes, WAIST_OF, band), finish]);
}

/** What of each quarter is sewn to the band: pleats and darts are closed. */
const WAIST_OF = {
  front: [
    ['front', 'waist-centre'],
    ['front', 'waist-pleats'],
    ['front', 'waist-side'],
    ['front-pocket-facing', 'waist-open'],
  ],
  back: [
    ['back', 'waist-side'],
    ['back', 'waist-middle'],
    ['back', 'waist-centre'],
  ],
} as const;

const chainOf = (quarter: readonly (readonly [string, string])[]): readonly string[] =>
  quarter.map(([piece, edge]) => `${piece}.${edge}?`);

/** A tab at each side that draws the waist in, mm. Own construction. */
const TAB = { length: 110, width: 32, point: 14 };

function adjuster(): Shape {
  const { length, width, point: tip } = TAB;
  const corners = [
    point(0, 0),
    point(length - tip, 0),
    point(length, width / 2),
    point(length - tip, width),
    point(0, width),
  ] as const;
  return drawPiece({
    id: 'side-adjuster',
    cuts: [cutOf('fabric', 4), cutOf('interfacing', 2)],
    edges: [
      { id: 'outer', path: polyline(corners) },
      { id: 'end-left', path: polyline([corners[4], corners[0]]) },
    ],
    grain: [point(length * 0.1, width / 2), point(length * 0.8, width / 2)],
  });
}

const isLined = ({ isOn }: Setting): boolean => isOn('frontLining');
const hasTurnUps = ({ isOn }: Setting): boolean => isOn('turnUps');

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
    b: ['back.outseam'],
    notches: [
      { on: 'front.outseam', at: 'kneeSide' },
      { on: 'front.outseam', at: 'seatSide' },
      { on: 'front-pocket-facing.side-open', at: 'openBottom' },
    ],
  },
  { id: 'turn-up-in', when: hasTurnUps, a: ['back.turn-up-in'], b: ['front.turn-up-in'] },
  { id: 'turn-up-side', when: hasTurnUps, a: ['front.turn-up-side'], b: ['back.turn-up-side'] },
  { id: 'seat-seam', a: ['back.seat-seam@right'], b: ['back.seat-seam@left'] },
  { id: 'crotch', a: ['front.crotch@right'], b: ['front.crotch@left'] },
  { id: 'back-dart-1', a: ['back.dart-1-inner'], b: ['back.dart-1-outer'] },
  { id: 'back-dart-2', a: ['back.dart-2-inner?'], b: ['back.dart-2-outer?'] },
  ...flySeams,
  {
    id: 'pocket-opening',
    a: ['front.pocket-opening'],
    b: ['pocket-bag-upper.pocket-opening'],
  },
  { id: 'pocket-bag', a: ['pocket-bag-upper.bag'], b: ['pocket-bag-under.bag'] },
  {
    id: 'lining-crotch',
    when: isLined,
    a: ['front.fly', 'front.crotch'],
    b: ['front-lining.crotch'],
  },
  {
    id: 'waist-front',
    a: ['waistband.front'],
    b: chainOf(WAIST_OF.front),
    notches: [{ on: 'front-pocket-facing.waist-open', at: 'openTop' }],
  },
  { id: 'waist-back', a: ['waistband.back'], b: chainOf(WAIST_OF.back) },
  { id: 'waistband-centre', a: ['waistband.end-left@right'], b: ['waistband.end-left@left'] },
  { id: 'waistband-lining', a: ['waistband.top'], b: ['waistband-lining.waist'] },
];

/** Pleated dress trousers: see `designs/dress-trousers.ts`. */
export const DRESS_TROUSERS_DRAWING: OwnDesign = {
  preconditions: [],
  draw,
  seams,
  finished: {
    waistband: ({ length }) => 2 * length(...chainOf(WAIST_OF.front), ...chainOf(WAIST_OF.back)),
    ...LEG_FINISHED,
    forkSeam: ({ length }) => length('front.fly', 'front.crotch', 'back.seat-seam'),
  },
  restsOn: () => LEG_MEASUREMENTS,
};
