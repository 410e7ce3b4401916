import { pathLength, pointAt } from '../../../../geometry/measure-path.ts';
import type { Path } from '../../../../geometry/path.ts';
import { distance, type Point, point } from '../../../../geometry/point.ts';
import { locate } from '../../../../geometry/split-path.ts';
import type { Toe } from '../../../../shoe/last-table.ts';
import { throughPoints } from '../curves.ts';

/** The bottom of a last from above, right foot, heel at the origin and toe towards -y, mm. */
export type ShoeBottom = {
  /** From the middle of the heel round the inside of the foot to the middle of the toe. */
  readonly inner: Path;
  readonly outer: Path;
  readonly innerBall: Point;
  readonly outerBall: Point;
  /** How far along the edge the ball lies, mean of both sides, and half the way round. */
  readonly ballAt: number;
  readonly halfRound: number;
};

/**
 * Where the bottom's edge runs, as shares of its length from the heel and of the ball's width from
 * the axis. Both joints, the inner before the outer, lie as on the foot (the inner at about 0.74 of
 * its length, see the survey's heel to ball); the axis goes through the middle of the heel and the
 * great toe's side lies along it, as Meyer asks for (Why the Shoe Pinches, 1860). Own construction.
 */
const EDGE = {
  heel: { at: 0.17 },
  waistIn: { at: 0.43, from: -0.25 },
  waistOut: { at: 0.42, from: 0.39 },
  ballIn: { at: 0.69, from: -0.5 },
  ballOut: { at: 0.62, from: 0.5 },
};

/** How far the edge leans outwards to the toe where it passes the waist, across to along. Own: it is slimmest there. */
const WAIST_LEAN = 0.12;

/**
 * The edge passes the toe's corner in the direction from the joint to the tip, steeper by this: own
 * construction, so that it is round before the corner and not flattened between joint and tip.
 */
const CORNER_STEEPER = 1.3;

type ToeShape = {
  readonly inner: readonly [at: number, from: number];
  readonly outer: readonly [at: number, from: number];
  readonly tip: number;
};

/** How the toe closes, in the same shares. Own construction. */
const TOE_SHAPES: { readonly [T in Toe]: ToeShape } = {
  round: { inner: [0.9, -0.39], outer: [0.87, 0.31], tip: -0.08 },
  almond: { inner: [0.9, -0.33], outer: [0.88, 0.24], tip: -0.07 },
  chisel: { inner: [0.94, -0.29], outer: [0.93, 0.19], tip: -0.06 },
};

export type BottomSizes = {
  readonly length: number;
  readonly ballWidth: number;
  readonly heelWidth: number;
  readonly toe: Toe;
};

export function shoeBottom({ length, ballWidth, heelWidth, toe }: BottomSizes): ShoeBottom {
  const at = (along: number, from: number): Point => point(from * ballWidth, -along * length);
  const shape = TOE_SHAPES[toe];
  const back = point(0, 0);
  const tip = at(1, shape.tip);
  const ahead = point(0, -1);
  const side = (sign: 1 | -1): Path => {
    const isInner = sign === -1;
    const waist = isInner ? EDGE.waistIn : EDGE.waistOut;
    const ball = isInner ? EDGE.ballIn : EDGE.ballOut;
    const [toeAt, toeFrom] = isInner ? shape.inner : shape.outer;
    const joint = at(ball.at, ball.from);
    const corner = at(toeAt, toeFrom);
    const stops = [
      { at: back, towards: point(sign, 0) },
      { at: point((sign * heelWidth) / 2, -EDGE.heel.at * length), towards: ahead },
      { at: at(waist.at, waist.from), towards: point(sign * WAIST_LEAN, -1) },
      { at: joint, towards: ahead },
      { at: corner, towards: point(tip.x - joint.x, (tip.y - joint.y) * CORNER_STEEPER) },
      { at: tip, towards: point(-sign, 0) },
    ];
    return { start: back, segments: throughPoints(stops), closed: false };
  };
  const [inner, outer] = [side(-1), side(1)];
  const innerBall = at(EDGE.ballIn.at, EDGE.ballIn.from);
  const outerBall = at(EDGE.ballOut.at, EDGE.ballOut.from);
  return {
    inner,
    outer,
    innerBall,
    outerBall,
    ballAt: (locate(inner, innerBall).along + locate(outer, outerBall).along) / 2,
    halfRound: (pathLength(inner) + pathLength(outer)) / 2,
  };
}

/** Width of the bottom between the points so far along both edges, mm. */
export const widthAlong = ({ inner, outer }: ShoeBottom, along: number): number =>
  distance(pointAt(inner, along), pointAt(outer, along));
