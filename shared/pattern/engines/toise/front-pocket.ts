import { joinPaths, line, pathFrom, polyline, reversePath } from '../../../geometry/build-path.ts';
import { pathLength, pointAt } from '../../../geometry/measure-path.ts';
import type { Path } from '../../../geometry/path.ts';
import { distance, type Point, point } from '../../../geometry/point.ts';
import { subPath } from '../../../geometry/split-path.ts';
import { lerp } from '../../../geometry/vector.ts';
import type { Shape } from '../../sewing/shape.ts';
import { intoCorner } from './curves.ts';
import { drawPiece, pairOf } from './draw-piece.ts';
import type { TrouserHalf } from './trouser-half.ts';

/** How the pocket opens: where on the waist, as a share of it, and on the way from waist to seat. */
export type Opening = {
  readonly line: 'round' | 'slanted' | 'square';
  readonly waist: number;
  readonly side: number;
};

/** How far a round opening is cut into its corner, and a square one, 0 to 1. Own construction. */
const SCOOP = { round: 0.62, square: 0.72 };

/** The facing goes on so far under the front beyond the opening, mm. */
const FACING_UNDER = 32;

/** The bags' side runs so far down the side seam beyond the opening, their bottom further still, mm. */
const BAG_SIDE = 70;
const BAG_HANG = 55;
/** Nearer to the facing the bags' top does not end, mm. */
const BAG_BEYOND_FACING = 5;
/** Their corner at the bottom is round by this share of their width. */
const BAG_ROUNDING = 0.4;

export type FrontPocket = {
  readonly openTop: Point;
  readonly openBottom: Point;
  /** From the side seam up to the waist. */
  readonly opening: Path;
  /** The front's side seam below the opening, upwards. */
  readonly sideBelow: Path;
  readonly facing: Shape;
  readonly bags: readonly Shape[];
};

/**
 * A pocket between waist and side seam: the facing that shows in the opening and takes the place of
 * the corner that the opening cuts off the front, and both halves of the bag. `bagTop` is how far
 * along the waist the bag reaches, mm from the side, `bulge` how much wider it is below.
 */
export function frontPocket(
  { waistSide, waistCentre, outseam }: TrouserHalf,
  share: Opening,
  bag: { readonly reach: number; readonly bulge: number },
  facingMarks: Shape['internal'],
): FrontPocket {
  const waist = distance(waistSide, waistCentre);
  const onWaist = (along: number): Point => lerp(waistSide, waistCentre, along / waist);
  const side = (from: number, to: number): Path => reversePath(subPath(outseam, from, to));
  const top = share.waist * waist;
  const bottom = share.side * hipLength(outseam);
  const [openTop, openBottom] = [onWaist(top), pointAt(outseam, bottom)];
  const opening = openingOf(share.line, openBottom, openTop);
  const [underTop, underBottom] = [top + FACING_UNDER, bottom + FACING_UNDER];
  const bagTop = onWaist(Math.max(underTop + BAG_BEYOND_FACING, bag.reach));
  const bagBottom = bottom + BAG_SIDE;
  const [facingTop, facingBottom] = [onWaist(underTop), pointAt(outseam, underBottom)];
  const round = bagOf(bagTop, pointAt(outseam, bagBottom), bag.bulge);
  const middle = (waistSide.x + openTop.x) / 2;
  const lowest = pointAt(outseam, bagBottom).y;
  const pocketing = { drawn: 'right', cuts: [pairOf('pocketing')] } as const;
  const places = { openTop, openBottom };
  const facing = drawPiece({
    id: 'front-pocket-facing',
    drawn: 'right',
    cuts: [pairOf('fabric')],
    edges: [
      { id: 'waist-open', path: polyline([waistSide, openTop]) },
      { id: 'waist-under', path: polyline([openTop, facingTop]) },
      {
        id: 'inner',
        path: intoCorner(facingTop, point(facingTop.x, facingBottom.y), facingBottom, SCOOP.square),
      },
      { id: 'side-under', path: side(bottom, underBottom) },
      { id: 'side-open', path: side(0, bottom) },
    ],
    grain: upright(middle, waistSide.y, facingBottom.y),
    internal: facingMarks,
    places,
    marks: ['openTop', 'openBottom'],
  });
  const upper = drawPiece({
    ...pocketing,
    id: 'pocket-bag-upper',
    edges: [
      { id: 'waist', path: polyline([openTop, bagTop]) },
      { id: 'bag', path: round },
      { id: 'side', path: side(bottom, bagBottom) },
      { id: 'pocket-opening', path: opening },
    ],
    grain: upright((openTop.x + bagTop.x) / 2, waistCentre.y, lowest),
  });
  const under = drawPiece({
    ...pocketing,
    id: 'pocket-bag-under',
    edges: [
      { id: 'waist', path: polyline([waistSide, bagTop]) },
      { id: 'bag', path: round },
      { id: 'side', path: side(0, bagBottom) },
    ],
    grain: upright((waistSide.x + bagTop.x) / 2, waistCentre.y, lowest),
    internal: [{ kind: 'mark', path: polyline([facingTop, point(facingTop.x, facingBottom.y)]) }],
    places,
    marks: ['openTop', 'openBottom'],
  });
  const sideBelow = side(bottom, Number.POSITIVE_INFINITY);
  return { openTop, openBottom, opening, sideBelow, facing, bags: [upper, under] };
}

/** Along the side seam from the waist to the seat line. */
export const hipLength = (outseam: Path): number =>
  pathLength({ ...outseam, segments: outseam.segments.slice(0, 1) });

/** A grain line that keeps clear of both ends. */
const upright = (x: number, from: number, to: number): readonly [Point, Point] => [
  point(x, from + (to - from) * 0.2),
  point(x, from + (to - from) * 0.85),
];

function openingOf(shape: Opening['line'], from: Point, to: Point): Path {
  const corner = point(to.x, from.y);
  if (shape === 'slanted') return polyline([from, to]);
  if (shape === 'square')
    return polyline([from, lerp(lerp(from, to, 0.5), corner, SCOOP.square), to]);
  return intoCorner(from, corner, to, SCOOP.round);
}

/** Down from the waist, round the bottom and up to the side seam. */
function bagOf(from: Point, to: Point, bulge: number): Path {
  const bottom = to.y + BAG_HANG;
  const widest = from.x + bulge;
  const round = (widest - to.x) * BAG_ROUNDING;
  const turn = point(widest, bottom - round);
  const low = point(widest - round, bottom);
  return joinPaths(
    pathFrom(from, line(turn)),
    intoCorner(turn, point(widest, bottom), low, SCOOP.round),
    intoCorner(low, point(to.x, bottom), to, SCOOP.round),
  );
}
