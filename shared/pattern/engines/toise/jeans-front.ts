import { polyline } from '../../../geometry/build-path.ts';
import { pointAt } from '../../../geometry/measure-path.ts';
import { distance, type Point, point } from '../../../geometry/point.ts';
import { subPath } from '../../../geometry/split-path.ts';
import type { Setting } from '../../sewing/seam-recipe.ts';
import type { Shape } from '../../sewing/shape.ts';
import { cutOf, drawPiece, pairOf } from './draw-piece.ts';
import { frontPocket, type Opening } from './front-pocket.ts';
import { creaseOf, pointsOf, type TrouserHalf } from './trouser-half.ts';

/** Where the pocket opens, by style. Own construction, after ready-made jeans. */
const OPENINGS: { readonly [style: string]: Opening } = {
  round: { line: 'round', waist: 0.5, side: 0.42 },
  slanted: { line: 'slanted', waist: 0.26, side: 0.68 },
  square: { line: 'square', waist: 0.46, side: 0.44 },
};

/** The bags reach so far along the waist towards the fly, and leave it this much, mm. */
const BAG_SHARE = 0.84;
const LEFT_FOR_FLY = 45;

/** Turned up double and topstitched, in allowances: 30 mm at the usual ten. */
export const JEANS_HEM = 3;
/** Turned in double at the top of a patch pocket, in allowances. */
export const POCKET_HEM = 2.5;

/** A coin pocket holds three fingers: its width as a share of the front's waist, bounds in mm. */
const COIN = { share: 0.33, least: 50, most: 78, height: 1.1 };
/** It starts so far below the waist and from the side seam, mm. */
const COIN_INSET = { top: 26, side: 22 };

/** The front of the wearer's right and everything about its pocket. */
export function drawFront(
  half: TrouserHalf,
  flyLength: number,
  setting: Setting,
): readonly Shape[] {
  const style = OPENINGS[setting.choice('frontPocket')];
  if (style === undefined) throw new Error(`no pocket ${setting.choice('frontPocket')}`);
  const { waistSide, waistCentre, forkSeam } = half;
  const waist = distance(waistSide, waistCentre);
  const width = Math.min(COIN.most, Math.max(COIN.least, COIN.share * waist));
  const coin = coinAt(point(waistSide.x + COIN_INSET.side, waistSide.y + COIN_INSET.top), width);
  const pocket = frontPocket(
    half,
    style,
    { reach: Math.min(BAG_SHARE * waist, waist - LEFT_FOR_FLY), bulge: 0 },
    [{ kind: 'mark', path: polyline([coin[1], coin[0], coin[3]]) }],
  );
  const front = drawPiece({
    id: 'front',
    drawn: 'right',
    cuts: [pairOf('fabric')],
    edges: [
      { id: 'waist', path: polyline([pocket.openTop, waistCentre]) },
      { id: 'fly', path: subPath(forkSeam, 0, flyLength) },
      { id: 'crotch', path: subPath(forkSeam, flyLength, Number.POSITIVE_INFINITY) },
      { id: 'inseam', path: half.inseam },
      { id: 'hem', path: polyline([half.hemIn, half.hemSide]), allowance: JEANS_HEM },
      { id: 'outseam', path: pocket.sideBelow },
      { id: 'pocket-opening', path: pocket.opening },
    ],
    grain: creaseOf(half),
    places: {
      ...pointsOf(half),
      openTop: pocket.openTop,
      openBottom: pocket.openBottom,
      flyEnd: pointAt(forkSeam, flyLength),
    },
    marks: ['flyEnd'],
  });
  return [front, pocket.facing, coinPocket(width), ...pocket.bags];
}

type Corners = readonly [Point, Point, Point, Point];

const coinAt = ({ x, y }: Point, width: number): Corners => {
  const height = width * COIN.height;
  return [point(x, y), point(x + width, y), point(x + width, y + height), point(x, y + height)];
};

/** Its top is hemmed, its other sides are turned in and stitched on. */
function coinPocket(width: number): Shape {
  const [a, b, c, d] = coinAt(point(0, 0), width);
  return drawPiece({
    id: 'coin-pocket',
    cuts: [cutOf('fabric')],
    edges: [
      { id: 'top', path: polyline([a, b]), allowance: POCKET_HEM },
      { id: 'side-right', path: polyline([b, c]) },
      { id: 'bottom', path: polyline([c, d]) },
      { id: 'side-left', path: polyline([d, a]) },
    ],
    grain: [point(width / 2, c.y * 0.15), point(width / 2, c.y * 0.85)],
  });
}
