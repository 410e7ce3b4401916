import { curve, joinPaths, pathEnd, pathFrom } from '../../../../geometry/build-path.ts';
import { pathLength, placeAt } from '../../../../geometry/measure-path.ts';
import type { Path } from '../../../../geometry/path.ts';
import { distance, type Point, point } from '../../../../geometry/point.ts';
import { add, lerp, outwardNormal, scale, subtract, unit } from '../../../../geometry/vector.ts';
import { err, ok, type Result } from '../../../../result.ts';
import { rising, smooth, throughPoints } from '../curves.ts';
import type { ShoeBottom } from './shoe-bottom.ts';
import { widthAlong } from './shoe-bottom.ts';
import type { ShoeSizes } from './shoe-sizes.ts';

/**
 * The mean of the inner and outer copies of the last laid flat: one half of the upper. Heel at the
 * origin, toe towards +x, up is -y, mm.
 */
export type ShoeStandard = {
  /** The bottom edge from the middle of the heel to the middle of the toe. */
  readonly feather: Path;
  /** From the heel's middle up to the top of the back. */
  readonly back: Path;
  /** The middle of the toe, the ball over it, and the ball's place on the feather. */
  readonly toe: Point;
  readonly ball: Point;
  readonly ballFeather: Point;
  readonly instep: Point;
  readonly instepFeather: Point;
  /** How far along the feather the instep lies, and how wide the bottom is under the ball, mm. */
  readonly instepAt: number;
  readonly ballBottom: number;
  /** Where the vamp ends on the middle line: on the straight from toe past the ball. */
  readonly vampTop: Point;
  /** From the vamp's top up the middle of the instep to the top of the facing. */
  readonly front: Path;
  /** From the top of the back down past the ankle and up to the top of the facing. */
  readonly topline: Path;
};

export type StandardFault = 'ball' | 'instep' | 'ankle' | 'vamp';

/**
 * The feather sags below the line from heel to toe as the waist of a last does, mm. Own construction: seen
 * in the curve, and too little to be felt in a girth.
 */
const SAG = 5;

/**
 * The waist's girth is taken at this share of the way from the heel to the ball. The instep is where
 * the long heel meets the middle line, but not nearer or farther than these shares of the feather. Own
 * construction, after where the tape lies on common lasts; the survey has no places of these girths.
 */
const WAIST_AT = 0.84;
const INSTEP = { nearest: 0.4, usual: 0.46, farthest: 0.53 };
/** Under less depth than this no foot goes in, mm. Own construction: half of what a slim adult's instep has. */
const LEAST_DEPTH = 40;
/**
 * The ankle's bend lies at least so far up and back from the instep, the facing is at least so long, mm. Own
 * construction: below these the measures contradict each other, or one pair of eyelets finds no room.
 */
const LEAST_RISE = 5;
const LEAST_FACING = 12;

/** The bend of the ankle lies so far from the back, as a share of the length. Own construction: over the front of the heel. */
const ANKLE_AT = 0.3;
/**
 * The facing ends this much short of the bend of the ankle, as a share of the way from the instep. Own
 * construction: a low shoe is laced clear of where the foot bends.
 */
const FACING_SHORT = 0.42;

/**
 * From the ball to the toe over the middle of the last, to the same way on its bottom: it slopes and
 * comes down over the toe. And the straight way along the edge, to the way round it. Own
 * construction: the half of a vamp is a triangle of these and the ball's depth, its edge bowed so
 * that it meets the middle square, as the whole vamp's toe is round.
 */
const OVER_THE_TOE = 1.06;
const CHORD = 0.9;

/** The topline's lowest place, as shares of the feather from the heel and of the back's height. */
const LOWEST = { at: 0.235, of: 0.84 };
/** How the topline leaves the back, passes below the ankle and reaches the facing. Own construction. */
const TOPLINE = {
  fromBack: point(1, 0.25),
  below: point(1, 0.05),
  toFacing: point(0.75, -1),
  handle: 0.4,
};

/** How far the back bulges and leans, as shares of its height. Own construction, after lasts. */
const BACK = { bulge: 0.13, bulgeAt: 0.3, waist: 0.04, waistAt: 0.72, lean: 0.05 };

export type StandardShape = {
  /** Height of the back as a share of the last's length. */
  readonly backHeight: number;
  /** How far behind the ball the vamp ends, mm. */
  readonly vampBehind: number;
};

/** The flat half of an upper over a bottom, so deep everywhere that the girths come out as asked. */
export function shoeStandard(
  sizes: ShoeSizes,
  bottom: ShoeBottom,
  shape: StandardShape,
): Result<ShoeStandard, StandardFault> {
  const heelPart = alongTheHeel(bottom.ballAt);
  const station = (along: number, girth: number, width: number) => {
    const { point: foot, direction } = placeAt(heelPart, along);
    return { foot, top: add(foot, scale(outwardNormal(direction), (girth - width) / 2)) };
  };
  const ballBottom = distance(bottom.innerBall, bottom.outerBall);
  const ball = station(bottom.ballAt, sizes.ballGirth, ballBottom);
  const waistAt = bottom.ballAt * WAIST_AT;
  const waist = station(waistAt, sizes.waistGirth, widthAlong(bottom, waistAt));
  // How deep the instep is hardly depends on where exactly it is: one look for the place will do.
  const depth = (sizes.instepGirth - widthAlong(bottom, bottom.halfRound * INSTEP.usual)) / 2;
  const reach = (sizes.longHeel / 2) ** 2 - depth ** 2;
  if (!(reach > 0) || depth < LEAST_DEPTH) return err('instep');
  const instepAt =
    Math.min(INSTEP.farthest, Math.max(INSTEP.nearest, Math.sqrt(reach) / bottom.halfRound)) *
    bottom.halfRound;
  const instepBottom = widthAlong(bottom, instepAt);
  const instep = station(instepAt, sizes.instepGirth, instepBottom);
  const ankleX = ANKLE_AT * sizes.length;
  const rise = (sizes.shortHeel / 2) ** 2 - ankleX ** 2;
  if (!(rise > 0)) return err('ankle');
  const ankle = point(ankleX, -Math.sqrt(rise));
  const isBehind = ankle.y <= instep.top.y - LEAST_RISE && ankle.x <= instep.top.x - LEAST_RISE;
  if (!isBehind) return err('ankle');

  const back = backOf(shape.backHeight * sizes.length);
  const counter = back.segments.at(-1)?.to ?? back.start;
  const middleWay = OVER_THE_TOE * (sizes.length - ballOnAxis(bottom));
  const toePart = alongTheToe(ball, middleWay, bottom.halfRound - bottom.ballAt);
  if (toePart === null) return err('ball');
  const toe = pathEnd(toePart);
  const feather = joinPaths(heelPart, toePart);
  const ahead = unit(subtract(toe, ball.top));
  const vampTop = subtract(ball.top, scale(ahead, shape.vampBehind));
  if (vampTop.x < instep.top.x + LEAST_FACING) return err('vamp');
  const facingTop = lerp(instep.top, ankle, 1 - FACING_SHORT);
  const stops = [
    { at: vampTop, towards: subtract(instep.top, vampTop) },
    ...(isBetween(waist.top.x, instep.top.x, vampTop.x)
      ? [{ at: waist.top, towards: subtract(instep.top, vampTop) }]
      : []),
    { at: instep.top, towards: subtract(facingTop, vampTop) },
    { at: facingTop, towards: subtract(ankle, instep.top) },
  ];
  return ok({
    feather,
    back,
    toe,
    ball: ball.top,
    ballFeather: ball.foot,
    instep: instep.top,
    instepFeather: instep.foot,
    instepAt,
    ballBottom,
    vampTop,
    front: { start: vampTop, segments: throughPoints(stops), closed: false },
    topline: toplineOf(counter, facingTop, feather, shape.backHeight * sizes.length),
  });
}

/** Nearer than this to its neighbours on the middle line the waist would only make it uneven, mm. Own: seen on drafts. */
const EVEN_MM = 18;

const isBetween = (x: number, low: number, high: number): boolean =>
  x > low + EVEN_MM && x < high - EVEN_MM;

/**
 * Between these shares of a curve's length lies its span, for any sag that is small beside it: where the
 * search for it begins and ends.
 */
const SPAN = { least: 0.8, most: 1.05 };

/** The heel's and the waist's part of the bottom's edge: a gentle curve of this length, level at its end. */
function alongTheHeel(length: number): Path {
  const ofSpan = (span: number): Path =>
    pathFrom(
      point(0, 0),
      curve(point(span / 3, SAG), point((span * 2) / 3, SAG), point(span, SAG)),
    );
  return ofSpan(
    rising(length * SPAN.least, length * SPAN.most, length, (span) => pathLength(ofSpan(span))),
  );
}

const ballOnAxis = ({ innerBall, outerBall }: ShoeBottom): number =>
  -(innerBall.y + outerBall.y) / 2;

/** The toe's part of the edge: from the ball's foot to the middle line, exactly so long; null if it cannot be. */
function alongTheToe(
  { foot, top }: { readonly foot: Point; readonly top: Point },
  middleWay: number,
  length: number,
): Path | null {
  const chord = CHORD * length;
  const depth = distance(foot, top);
  const along = (chord * chord - middleWay * middleWay + depth * depth) / (2 * depth);
  const beside = chord * chord - along * along;
  if (!(beside > 0)) return null;
  const up = scale(subtract(top, foot), 1 / depth);
  const forward = point(-up.y, up.x);
  const toe = add(foot, add(scale(up, along), scale(forward, Math.sqrt(beside))));
  const ahead = unit(subtract(toe, top));
  const square = point(ahead.y, -ahead.x);
  const bowed = (reach: number): Path =>
    pathFrom(
      foot,
      curve(add(foot, scale(forward, reach)), subtract(toe, scale(square, reach)), toe),
    );
  return bowed(rising(0, chord, length, (reach) => pathLength(bowed(reach))));
}

function backOf(height: number): Path {
  return pathFrom(
    point(0, 0),
    curve(
      point(-BACK.bulge * height, -BACK.bulgeAt * height),
      point(-BACK.waist * height, -BACK.waistAt * height),
      point(BACK.lean * height, -height),
    ),
  );
}

function toplineOf(counter: Point, facingTop: Point, feather: Path, height: number): Path {
  const { point: under } = placeAt(feather, LOWEST.at * pathLength(feather));
  const lowest = point(under.x, -LOWEST.of * height);
  const first = smooth(counter, TOPLINE.fromBack, lowest, TOPLINE.below, TOPLINE.handle);
  const second = smooth(lowest, TOPLINE.below, facingTop, TOPLINE.toFacing, TOPLINE.handle);
  return { start: counter, segments: [...first.segments, ...second.segments], closed: false };
}
