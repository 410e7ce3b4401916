import { line, pathFrom, polyline, reversePath } from '../../../geometry/build-path.ts';
import { pathLength, pointAt } from '../../../geometry/measure-path.ts';
import type { Path } from '../../../geometry/path.ts';
import { distance, type Point, point } from '../../../geometry/point.ts';
import { subPath } from '../../../geometry/split-path.ts';
import { lerp } from '../../../geometry/vector.ts';
import type { Setting } from '../../sewing/seam-recipe.ts';
import type { Shape } from '../../sewing/shape.ts';
import { intoCorner } from './curves.ts';
import { chain, cutOf, drawPiece, pairOf } from './draw-piece.ts';
import { pointsOf, type TrouserHalf } from './trouser-block.ts';

/** Where the pocket opens: share of the front's waist, and share of the way from waist to seat. */
const OPENING: { readonly [style: string]: { readonly waist: number; readonly side: number } } = {
  round: { waist: 0.5, side: 0.42 },
  slanted: { waist: 0.26, side: 0.68 },
  square: { waist: 0.46, side: 0.44 },
};

/** How far a round opening is cut into its corner, and a square one, 0 to 1. */
const SCOOP = { round: 0.62, square: 0.72 };

/** The facing goes on so far under the front beyond the opening, mm. */
const FACING_UNDER = 32;

/** The bags' side runs so far down the side seam beyond the opening, their bottom further still, mm. */
const BAG_SIDE = 70;
const BAG_HANG = 55;

/** The bags reach so far along the waist towards the fly, and leave it this much, mm. */
const BAG_SHARE = 0.84;
const LEFT_FOR_FLY = 45;

/** Turned up double and topstitched, in allowances: 30 mm at the usual ten. */
export const JEANS_HEM = 3;
/** Turned in double at the top of a patch pocket, in allowances. */
export const POCKET_HEM = 2.5;

/** A coin pocket holds three fingers: share of the facing's width, and bounds of both sides, mm. */
const COIN = { share: 0.52, least: 50, most: 78, height: 1.1 };
/** It starts so far below the waist and from the side seam, mm. */
const COIN_INSET = { top: 26, side: 22 };

/** The front of the wearer's right and everything about its pocket. */
export function drawFront(
  half: TrouserHalf,
  flyLength: number,
  setting: Setting,
): readonly Shape[] {
  const style = setting.choice('frontPocket');
  const share = OPENING[style];
  if (share === undefined) throw new Error(`no pocket ${style}`);
  const { waistSide, waistCentre, forkSeam, outseam } = half;
  const waist = distance(waistSide, waistCentre);
  const onWaist = (along: number): Point => lerp(waistSide, waistCentre, along / waist);
  const onSide = (along: number): Point => pointAt(outseam, along);
  const hip = pathLength({
    start: waistSide,
    segments: outseam.segments.slice(0, 1),
    closed: false,
  });
  const top = share.waist * waist;
  const bottom = share.side * hip;
  const underTop = top + FACING_UNDER;
  const underBottom = bottom + FACING_UNDER;
  const bagTop = Math.max(underTop + 5, Math.min(BAG_SHARE * waist, waist - LEFT_FOR_FLY));
  const bagBottom = bottom + BAG_SIDE;
  const [openTop, openBottom] = [onWaist(top), onSide(bottom)];
  const opening = openingOf(style, openBottom, openTop);
  const bag = bagOf(onWaist(bagTop), onSide(bagBottom));
  const side = (from: number, to: number): Path => reversePath(subPath(outseam, from, to));
  const grain = [
    point(half.fork.x / 2, half.fork.y),
    point(half.fork.x / 2, half.hemIn.y * 0.85),
  ] as const;
  const upright = (x: number, from: number, to: number) => [point(x, from), point(x, to)] as const;
  const middle = (waistSide.x + openTop.x) / 2;
  const front = drawPiece({
    id: 'front',
    drawn: 'right',
    cuts: [pairOf('fabric')],
    edges: [
      { id: 'waist', path: polyline([openTop, waistCentre]) },
      { id: 'fly', path: subPath(forkSeam, 0, flyLength) },
      { id: 'crotch', path: subPath(forkSeam, flyLength, Number.POSITIVE_INFINITY) },
      { id: 'inseam', path: half.inseam },
      { id: 'hem', path: polyline([half.hemIn, half.hemSide]), allowance: JEANS_HEM },
      { id: 'outseam', path: side(bottom, Number.POSITIVE_INFINITY) },
      { id: 'pocket-opening', path: opening },
    ],
    grain,
    places: { ...pointsOf(half), openTop, openBottom, flyEnd: pointAt(forkSeam, flyLength) },
    marks: ['flyEnd'],
  });
  const coin = coinSize(underTop, setting);
  const coinAt = point(waistSide.x + COIN_INSET.side, waistSide.y + COIN_INSET.top);
  return [
    front,
    drawPiece({
      id: 'front-pocket-facing',
      drawn: 'right',
      cuts: [pairOf('fabric')],
      edges: [
        { id: 'waist-open', path: polyline([waistSide, openTop]) },
        { id: 'waist-under', path: polyline([openTop, onWaist(underTop)]) },
        {
          id: 'inner',
          path: intoCorner(
            onWaist(underTop),
            point(onWaist(underTop).x, onSide(underBottom).y),
            onSide(underBottom),
            SCOOP.square,
          ),
        },
        { id: 'side-under', path: side(bottom, underBottom) },
        { id: 'side-open', path: side(0, bottom) },
      ],
      grain: upright(middle, ...within(waistSide.y, onSide(underBottom).y)),
      internal: [
        {
          kind: 'mark',
          path: polyline([
            point(coinAt.x + coin.width, coinAt.y),
            coinAt,
            point(coinAt.x, coinAt.y + coin.height),
          ]),
        },
      ],
      places: { openTop, openBottom },
      marks: ['openTop', 'openBottom'],
    }),
    coinPocket(coin),
    drawPiece({
      id: 'pocket-bag-upper',
      drawn: 'right',
      cuts: [pairOf('pocketing')],
      edges: [
        { id: 'waist', path: polyline([openTop, onWaist(bagTop)]) },
        { id: 'bag', path: bag },
        { id: 'side', path: side(bottom, bagBottom) },
        { id: 'pocket-opening', path: opening },
      ],
      grain: upright(
        (openTop.x + onWaist(bagTop).x) / 2,
        ...within(waistCentre.y, onSide(bagBottom).y),
      ),
    }),
    drawPiece({
      id: 'pocket-bag-under',
      drawn: 'right',
      cuts: [pairOf('pocketing')],
      edges: [
        { id: 'waist', path: polyline([waistSide, onWaist(bagTop)]) },
        { id: 'bag', path: bag },
        { id: 'side', path: side(0, bagBottom) },
      ],
      grain: upright(middle, ...within(waistCentre.y, onSide(bagBottom).y)),
      internal: [
        {
          kind: 'mark',
          path: polyline([onWaist(underTop), point(onWaist(underTop).x, onSide(underBottom).y)]),
        },
      ],
      places: { openTop, openBottom },
      marks: ['openTop', 'openBottom'],
    }),
  ];
}

/** The middle of a stretch, for a grain line that keeps clear of both ends. */
const within = (from: number, to: number): readonly [number, number] => [
  from + (to - from) * 0.2,
  from + (to - from) * 0.85,
];

/** From the side seam up to the waist. */
function openingOf(style: string, from: Point, to: Point): Path {
  const corner = point(to.x, from.y);
  if (style === 'slanted') return polyline([from, to]);
  if (style === 'square')
    return polyline([from, lerp(lerp(from, to, 0.5), corner, SCOOP.square), to]);
  return intoCorner(from, corner, to, SCOOP.round);
}

/** Down from the waist, round the bottom and up to the side seam. */
function bagOf(from: Point, to: Point): Path {
  const bottom = to.y + BAG_HANG;
  const round = (from.x - to.x) * 0.4;
  const turn = point(from.x, bottom - round);
  const low = point(from.x - round, bottom);
  return chain(
    pathFrom(from, line(turn)),
    intoCorner(turn, point(from.x, bottom), low, SCOOP.round),
    intoCorner(low, point(to.x, bottom), to, SCOOP.round),
  );
}

type Size = { readonly width: number; readonly height: number };

function coinSize(facing: number, { measure }: Setting): Size {
  const reach = Math.max(facing, measure('waist') / 10);
  const width = Math.min(COIN.most, Math.max(COIN.least, COIN.share * reach));
  return { width, height: width * COIN.height };
}

/** Its top is hemmed, its other sides are turned in and stitched on. */
function coinPocket({ width, height }: Size): Shape {
  const [a, b, c, d] = [point(0, 0), point(width, 0), point(width, height), point(0, height)];
  return drawPiece({
    id: 'coin-pocket',
    cuts: [cutOf('fabric')],
    edges: [
      { id: 'top', path: polyline([a, b]), allowance: POCKET_HEM },
      { id: 'side-right', path: polyline([b, c]) },
      { id: 'bottom', path: polyline([c, d]) },
      { id: 'side-left', path: polyline([d, a]) },
    ],
    grain: [point(width / 2, height * 0.15), point(width / 2, height * 0.85)],
  });
}
