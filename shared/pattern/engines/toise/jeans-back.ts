import { curve, line, pathFrom, polyline, reversePath } from '../../../geometry/build-path.ts';
import { pointAt } from '../../../geometry/measure-path.ts';
import type { Path } from '../../../geometry/path.ts';
import { distance, type Point, point } from '../../../geometry/point.ts';
import { subPath } from '../../../geometry/split-path.ts';
import { mapPath } from '../../../geometry/transform-path.ts';
import {
  add,
  cross,
  dot,
  intersectLines,
  lerp,
  scale,
  subtract,
  unit,
} from '../../../geometry/vector.ts';
import type { Setting } from '../../sewing/seam-recipe.ts';
import type { Shape } from '../../sewing/shape.ts';
import { bulged, QUARTER_TO_CORNER } from './curves.ts';
import { cutOf, drawPiece, pairOf } from './draw-piece.ts';
import { hipLength } from './front-pocket.ts';
import { JEANS_HEM, POCKET_HEM } from './jeans-front.ts';
import { creaseOf, pointsOf, type TrouserHalf } from './trouser-half.ts';

/** The yoke's depth at the side, as a share of that at the centre back: it runs to a slant. Own construction. */
const YOKE_SIDE_SHARE = 0.45;

/** A yoke takes at most this share of the way from waist to seat, so that the seat stays on the back. Own. */
const DEEPEST_YOKE = 0.6;

/** Where on the waist the shaping lies, from the centre back. Own construction. */
const SHAPING_AT = 0.5;

/** Width of a back pocket as a share of the yoke seam, its bounds in mm, and its height to the width. Own. */
const POCKET = { share: 0.62, least: 105, most: 190, height: 1.06 };
/** It lies so far below the yoke seam, mm. */
const POCKET_BELOW = 24;
/** How deep the point is, and how far a rounded bottom is rounded, as shares of the width. */
const POINT_DEPTH = 0.18;
const ROUNDING = 0.28;
/** The bottom of a pocket is narrower than its mouth by this share. Own construction. */
const POCKET_TAPER = 0.05;

/** The back of the wearer's right below its yoke, the yoke with its shaping closed, the patch pocket. */
export function drawBack(half: TrouserHalf, shaping: number, setting: Setting): readonly Shape[] {
  const { waistCentre, outseam, forkSeam } = half;
  const hip = hipLength(outseam);
  const seat = distance(waistCentre, half.seatCentre);
  const depth = Math.min(setting.option('yokeDepth'), DEEPEST_YOKE * seat);
  const sideDepth = Math.min(depth * YOKE_SIDE_SHARE, DEEPEST_YOKE * hip);
  const centreLow = pointAt(forkSeam, depth);
  const sideLow = pointAt(outseam, sideDepth);
  const pocket = pocketOutline(
    Math.min(POCKET.most, Math.max(POCKET.least, POCKET.share * distance(centreLow, sideLow))) *
      setting.option('backPocketSize'),
    setting.choice('backPocket'),
  );
  const placed = pocketOn(centreLow, sideLow);
  const back = drawPiece({
    id: 'back',
    drawn: 'right',
    cuts: [pairOf('fabric')],
    edges: [
      { id: 'yoke-seam', path: polyline([centreLow, sideLow]) },
      { id: 'outseam', path: subPath(outseam, sideDepth, Number.POSITIVE_INFINITY) },
      { id: 'hem', path: polyline([half.hemSide, half.hemIn]), allowance: JEANS_HEM },
      { id: 'inseam', path: reversePath(half.inseam) },
      {
        id: 'seat-seam',
        path: reversePath(subPath(forkSeam, depth, Number.POSITIVE_INFINITY)),
      },
    ],
    grain: creaseOf(half),
    internal: [{ kind: 'mark', path: mapPath(pocket.whole, placed) }],
    holes: [placed(pocket.left), placed(pocket.right)],
    places: pointsOf(half),
  });
  return [
    back,
    yokeOf(half, shaping, { depth, sideDepth, centreLow, sideLow }),
    pocketPiece(pocket),
  ];
}

type YokeLine = {
  readonly depth: number;
  readonly sideDepth: number;
  readonly centreLow: Point;
  readonly sideLow: Point;
};

/**
 * The yoke: cut off the back along its line, with the dart over that line closed by turning the side
 * part about the dart's point. Closing breaks the waist and the seam below; both are drawn again as
 * even curves between their ends, exactly as long as they were.
 */
function yokeOf(
  { waistSide, waistCentre, outseam, forkSeam }: TrouserHalf,
  shaping: number,
  { depth, sideDepth, centreLow, sideLow }: YokeLine,
): Shape {
  const waist = distance(waistCentre, waistSide);
  const along = unit(subtract(waistSide, waistCentre));
  const middle = lerp(waistCentre, waistSide, SHAPING_AT);
  const inner = subtract(middle, scale(along, shaping / 2));
  const outer = add(middle, scale(along, shaping / 2));
  const tip =
    intersectLines(middle, point(-along.y, along.x), centreLow, subtract(sideLow, centreLow)) ??
    middle;
  const closed = turning(tip, outer, inner);
  const [side, low] = [closed(waistSide), closed(sideLow)];
  const seam = distance(centreLow, sideLow);
  return drawPiece({
    id: 'yoke',
    drawn: 'right',
    cuts: [pairOf('fabric')],
    edges: [
      { id: 'waist', path: bulged(waistCentre, side, waist - shaping, -1) },
      { id: 'side', path: mapPath(subPath(outseam, 0, sideDepth), closed) },
      { id: 'yoke-seam', path: bulged(low, centreLow, seam, 1) },
      { id: 'centre-back', path: reversePath(subPath(forkSeam, 0, depth)) },
    ],
    grain: [
      lerp(waistCentre, side, 0.3),
      add(lerp(waistCentre, side, 0.3), scale(unit(subtract(centreLow, waistCentre)), depth * 0.7)),
    ],
    places: { middle: tip },
  });
}

/** The turn about a centre that takes one point to another as far from it. */
function turning(centre: Point, from: Point, to: Point): (p: Point) => Point {
  const [u, v] = [unit(subtract(from, centre)), unit(subtract(to, centre))];
  const [cos, sin] = [dot(u, v), cross(u, v)];
  return (p) => {
    const { x, y } = subtract(p, centre);
    return add(centre, point(x * cos - y * sin, x * sin + y * cos));
  };
}

type Pocket = {
  readonly whole: Path;
  readonly left: Point;
  readonly right: Point;
  readonly rest: Path;
  readonly middle: number;
  readonly height: number;
};

/** A patch pocket, its mouth on y = 0 about x = 0, and the way round its sides and bottom. */
function pocketOutline(width: number, style: string): Pocket {
  const height = width * POCKET.height;
  const half = width / 2;
  const low = half * (1 - POCKET_TAPER);
  const [left, right] = [point(-half, 0), point(half, 0)];
  const rest = bottomOf(style, { right, left, low, width, height });
  return {
    left,
    right,
    rest,
    whole: { start: left, segments: [line(right), ...rest.segments], closed: true },
    middle: half,
    height,
  };
}

function bottomOf(
  style: string,
  {
    right,
    left,
    low,
    width,
    height,
  }: { right: Point; left: Point; low: number; width: number; height: number },
): Path {
  if (style === 'pointed') {
    const shoulder = height - POINT_DEPTH * width;
    return polyline([right, point(low, shoulder), point(0, height), point(-low, shoulder), left]);
  }
  if (style === 'square') return polyline([right, point(low, height), point(-low, height), left]);
  const round = ROUNDING * width;
  const reach = round * QUARTER_TO_CORNER;
  return pathFrom(
    right,
    line(point(low, height - round)),
    curve(
      point(low, height - reach),
      point(low - round + reach, height),
      point(low - round, height),
    ),
    line(point(round - low, height)),
    curve(
      point(round - low - reach, height),
      point(-low, height - reach),
      point(-low, height - round),
    ),
    line(left),
  );
}

/** From the pocket's own place to the back: parallel to the yoke seam and centred below it. */
function pocketOn(centre: Point, side: Point): (p: Point) => Point {
  const u = unit(subtract(side, centre));
  const down = point(-u.y, u.x);
  const mouth = add(lerp(centre, side, 0.5), scale(down, POCKET_BELOW));
  return ({ x, y }) => add(mouth, add(scale(u, x), scale(down, y)));
}

function pocketPiece({ left, right, rest, height }: Pocket): Shape {
  return drawPiece({
    id: 'back-pocket',
    cuts: [cutOf('fabric', 2)],
    edges: [
      { id: 'top', path: polyline([left, right]), allowance: POCKET_HEM },
      { id: 'outer', path: rest },
    ],
    grain: [point(0, height * 0.15), point(0, height * 0.8)],
  });
}
