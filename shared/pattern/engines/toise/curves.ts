import { curve, pathFrom } from '../../../geometry/build-path.ts';
import { cubicLength } from '../../../geometry/cubic.ts';
import type { Path, Segment } from '../../../geometry/path.ts';
import { distance, type Point } from '../../../geometry/point.ts';
import { add, lerp, scale, subtract, unit } from '../../../geometry/vector.ts';

/** Handles of a third of the chord keep a gentle curve even from end to end. */
const THIRD = 1 / 3;

/**
 * A curve that leaves `from` along `leaving` and arrives at `to` along `arriving` (any lengths), its
 * handles a fraction of the chord long.
 */
export function smooth(
  from: Point,
  leaving: Point,
  to: Point,
  arriving: Point,
  handle: number = THIRD,
): Path {
  const reach = distance(from, to) * handle;
  return pathFrom(
    from,
    curve(add(from, scale(unit(leaving), reach)), subtract(to, scale(unit(arriving), reach)), to),
  );
}

/** A curve into a corner: both handles a share of the way from their end to the corner, 0 to 1. */
export const intoCorner = (from: Point, corner: Point, to: Point, share: number): Path =>
  pathFrom(from, curve(lerp(from, corner, share), lerp(to, corner, share), to));

/** Handles of a quarter circle, as a share of its radius from the corner it rounds. */
export const QUARTER_TO_CORNER = 0.45;

/** Halvings of a bracket: a hundredth of a micrometre on a metre. */
const HALVINGS = 40;

/** The value between `low` and `high` where a rising function reaches `wanted`; an end if it never does. */
export function rising(
  low: number,
  high: number,
  wanted: number,
  f: (x: number) => number,
): number {
  let [a, b] = [low, high];
  for (let i = 0; i < HALVINGS; i += 1) {
    const middle = (a + b) / 2;
    if (f(middle) < wanted) a = middle;
    else b = middle;
  }
  return (a + b) / 2;
}

/** Steepest start of a bulged curve against its chord, degrees: more would be a loop and no edge. */
const STEEPEST_BULGE = 75;

/**
 * A curve from `from` to `to` exactly `length` mm long (never shorter than the chord), that bulges
 * evenly to the left of the way, or to the right for `side` -1, seen on screen.
 */
export function bulged(from: Point, to: Point, length: number, side: 1 | -1): Path {
  const chord = subtract(to, from);
  const reach = distance(from, to) * THIRD;
  const handles = (degrees: number): readonly [Point, Point] => {
    const angle = (side * degrees * Math.PI) / 180;
    const turned = (by: number): Point => {
      const { x, y } = unit(chord);
      return { x: x * Math.cos(by) + y * Math.sin(by), y: y * Math.cos(by) - x * Math.sin(by) };
    };
    return [add(from, scale(turned(angle), reach)), subtract(to, scale(turned(-angle), reach))];
  };
  const degrees = rising(0, STEEPEST_BULGE, length, (x) => {
    const [c1, c2] = handles(x);
    return cubicLength([from, c1, c2, to]);
  });
  const [c1, c2] = handles(degrees);
  return pathFrom(from, curve(c1, c2, to));
}

/** Curves through points, each with the direction of travel there. */
export function throughPoints(
  stops: readonly { readonly at: Point; readonly towards: Point }[],
): readonly Segment[] {
  return stops.slice(1).map(({ at, towards }, i) => {
    const before = stops[i] ?? { at, towards };
    const reach = distance(before.at, at) * THIRD;
    return curve(
      add(before.at, scale(unit(before.towards), reach)),
      subtract(at, scale(unit(towards), reach)),
      at,
    );
  });
}
