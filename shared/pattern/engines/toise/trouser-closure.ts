import { joinPaths, line, pathFrom, polyline } from '../../../geometry/build-path.ts';
import { pathLength, pointAt } from '../../../geometry/measure-path.ts';
import { distance, point } from '../../../geometry/point.ts';
import { subPath } from '../../../geometry/split-path.ts';
import { add, lerp, scale, subtract, unit } from '../../../geometry/vector.ts';
import type { Cut } from '../../model.ts';
import type { SeamRecipe, Setting } from '../../sewing/seam-recipe.ts';
import { mapShape, type Shape, woundPositively } from '../../sewing/shape.ts';
import { stripShape } from '../../sewing/strip.ts';
import { intoCorner } from './curves.ts';
import { cutOf, drawPiece, pairOf } from './draw-piece.ts';
import type { TrouserHalf } from './trouser-half.ts';

/** Finished widths of the fly's facing and of the folded shield behind it, mm. Own construction. */
const FACING_WIDTH = 38;
export const SHIELD_WIDTH = 42;

/** The facing's inner edge turns to the fly's end over so much of its length. */
const FACING_TURN = 0.32;
/** How far that turn is cut into its corner, 0 to 1. Own construction. */
const FACING_SCOOP = 0.6;

/** Length of the fly along the front's fork seam; it ends where the share says. */
export const flyLengthOf = ({ forkSeam }: TrouserHalf, share: number): number =>
  share * pathLength(forkSeam);

/**
 * The facing of the fly, and the shield on the other front, as for a fly whose left lies over the
 * right; `mirrored` for the other way.
 */
export function drawFly(
  { waistSide, waistCentre, forkSeam }: TrouserHalf,
  flyLength: number,
  mirrored: boolean,
  facingCuts: readonly Cut[],
): readonly Shape[] {
  const end = pointAt(forkSeam, flyLength);
  const inner = lerp(waistCentre, waistSide, FACING_WIDTH / distance(waistCentre, waistSide));
  const down = unit(subtract(end, waistCentre));
  const turn = add(inner, scale(down, flyLength * (1 - FACING_TURN)));
  const facing = drawPiece({
    id: 'fly-facing',
    cuts: facingCuts,
    edges: [
      { id: 'waist', path: polyline([inner, waistCentre]) },
      { id: 'centre-front', path: subPath(forkSeam, 0, flyLength) },
      {
        id: 'inner',
        path: joinPaths(
          intoCorner(end, add(inner, scale(down, flyLength)), turn, FACING_SCOOP),
          pathFrom(turn, line(inner)),
        ),
      },
    ],
    grain: [
      add(lerp(inner, waistCentre, 0.5), scale(down, flyLength * 0.12)),
      add(lerp(inner, waistCentre, 0.5), scale(down, flyLength * 0.7)),
    ],
  });
  const w = SHIELD_WIDTH;
  const shield = drawPiece({
    id: 'fly-extension',
    cuts: [cutOf('fabric')],
    edges: [
      { id: 'waist', path: polyline([point(0, 0), point(w, 0)]) },
      { id: 'waist-under', path: polyline([point(w, 0), point(2 * w, 0)]) },
      { id: 'under', path: polyline([point(2 * w, 0), point(2 * w, flyLength)]) },
      { id: 'bottom', path: polyline([point(2 * w, flyLength), point(0, flyLength)]) },
      { id: 'centre-front', path: polyline([point(0, flyLength), point(0, 0)]) },
    ],
    grain: [point(w / 2, flyLength * 0.12), point(w / 2, flyLength * 0.85)],
    internal: [{ kind: 'fold', path: polyline([point(w, 0), point(w, flyLength)]) }],
  });
  return mirrored ? [facing, shield].map(turnedOver) : [facing, shield];
}

const turnedOver = (shape: Shape): Shape =>
  woundPositively(mapShape(shape, ({ x, y }) => point(-x, y)));

/** Cloth of one loop beyond the width of the band: turned in at both ends, with room for a belt, mm. */
const LOOP_EXTRA = 35;
/** A loop is folded in four out of a strip this wide, mm. */
const LOOP_STRIP = 40;

/** One strip that is sewn, pressed and cut into loops: it holds all the cloth it needs. */
export function drawLoops(loops: number, bandWidth: number): Shape {
  const each = bandWidth + LOOP_EXTRA;
  const length = each * loops;
  const side = (id: string, ax: number, ay: number, bx: number, by: number) => ({
    id,
    path: polyline([point(ax, ay), point(bx, by)]),
    allowance: 0,
  });
  return drawPiece({
    id: 'belt-loops',
    cuts: [cutOf('fabric')],
    edges: [
      side('top', 0, 0, length, 0),
      side('side-right', length, 0, length, LOOP_STRIP),
      side('bottom', length, LOOP_STRIP, 0, LOOP_STRIP),
      side('side-left', 0, LOOP_STRIP, 0, 0),
    ],
    grain: [point(length * 0.1, LOOP_STRIP / 2), point(length * 0.9, LOOP_STRIP / 2)],
    internal: Array.from({ length: loops - 1 }, (_, i) => ({
      kind: 'mark' as const,
      path: polyline([point(each * (i + 1), 0), point(each * (i + 1), LOOP_STRIP)]),
    })),
  });
}

/** Whether the right front lies over the left; else the left over the right. */
export const isRightOver = ({ choice }: Setting): boolean => choice('flySide') === 'rightOver';
const isLeftOver = (setting: Setting): boolean => !isRightOver(setting);

type Quarter = readonly (readonly [piece: string, edge: string])[];

const lengthOf = (shapes: readonly Shape[], quarter: Quarter): number =>
  quarter.reduce((sum, [piece, id]) => {
    const edges = shapes.find(({ recipe }) => recipe.id === piece)?.edges ?? [];
    const edge = edges.find((one) => one.id === id);
    return sum + (edge === undefined ? 0 : pathLength(edge.path));
  }, 0);

type Waist = { readonly front: Quarter; readonly back: Quarter };

/**
 * The band, double and folded over, as long as the edges it is sewn to, with the end that lies over
 * the shield: before the right front when the left laps over, else beyond the left.
 */
export function foldedBand(
  shapes: readonly Shape[],
  waist: Waist,
  width: number,
  setting: Setting,
): Shape {
  const [front, back] = [lengthOf(shapes, waist.front), lengthOf(shapes, waist.back)];
  const underlap = { id: 'underlap', length: SHIELD_WIDTH };
  const round = [
    { id: 'front-right', length: front },
    { id: 'back-right', length: back },
    { id: 'back-left', length: back },
    { id: 'front-left', length: front },
  ];
  const runs = isRightOver(setting) ? [...round, underlap] : [underlap, ...round];
  return stripShape('waistband', 2 * width, runs, [cutOf('fabric')]);
}

/** Cloth to let out at the centre back of a band, in allowances; the seat seam has as much. */
export const INLAY = 2;

/** The lining of a band hangs so far below it, mm. */
const CURTAIN = 30;

/**
 * A band in two halves with a seam at the centre back, and its lining: each half runs from beyond
 * the centre front, where one end laps over the other, to the centre back.
 */
export function bandHalves(
  shapes: readonly Shape[],
  waist: Waist,
  width: number,
): readonly Shape[] {
  const [front, back] = [lengthOf(shapes, waist.front), lengthOf(shapes, waist.back)];
  const runs = [
    { id: 'underlap', length: SHIELD_WIDTH },
    { id: 'front', length: front },
    { id: 'back', length: back },
  ];
  const whole = [{ id: 'waist', length: SHIELD_WIDTH + front + back }];
  return [
    halfOf(stripShape('waistband', width, runs, [pairOf('fabric'), pairOf('interfacing')])),
    halfOf(stripShape('waistband-lining', width + CURTAIN, whole, [pairOf('lining')])),
  ];
}

/** The right of a pair, not folded, with an inlay at the centre back. */
const halfOf = (strip: Shape): Shape => ({
  ...strip,
  recipe: { ...strip.recipe, drawn: 'right' },
  internal: [],
  edges: strip.edges.map((edge) => (edge.id === 'end-left' ? { ...edge, factor: INLAY } : edge)),
});

/** Facing on the front that lies over, shield on the other, each for both ways of the fly. */
export const flySeams: readonly SeamRecipe[] = [
  ...(
    [
      ['left', isLeftOver],
      ['right', isRightOver],
    ] as const
  ).flatMap(([over, when]): readonly SeamRecipe[] => {
    const under = over === 'left' ? 'right' : 'left';
    return [
      { id: 'fly-facing', when, a: [`front.fly@${over}`], b: ['fly-facing.centre-front'] },
      { id: 'fly-extension', when, a: [`front.fly@${under}`], b: ['fly-extension.centre-front'] },
    ];
  }),
  { id: 'waist-underlap', a: ['waistband.underlap'], b: ['fly-extension.waist'] },
];
