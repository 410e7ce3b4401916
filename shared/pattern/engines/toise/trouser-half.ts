import { curve, line, pathFrom } from '../../../geometry/build-path.ts';
import { cubicAt } from '../../../geometry/cubic.ts';
import type { Path } from '../../../geometry/path.ts';
import { distance, type Point, point } from '../../../geometry/point.ts';
import { mapPath } from '../../../geometry/transform-path.ts';
import { add, intersectLines, lerp, scale, subtract, unit } from '../../../geometry/vector.ts';
import { intoCorner, rising, throughPoints } from './curves.ts';

/** One leg of one half: named points and the seams between them, top to bottom. */
export type TrouserHalf = {
  readonly waistSide: Point;
  readonly waistCentre: Point;
  readonly seatSide: Point;
  readonly seatCentre: Point;
  readonly thighSide: Point;
  readonly fork: Point;
  readonly kneeSide: Point;
  readonly kneeIn: Point;
  readonly hemSide: Point;
  readonly hemIn: Point;
  /** Waist to hem, fork to hem, waist to fork. */
  readonly outseam: Path;
  readonly inseam: Path;
  readonly forkSeam: Path;
};

/** The named points of a half alone. */
export function pointsOf({ outseam, inseam, forkSeam, ...points }: TrouserHalf) {
  return points;
}

/** Where the grain line is drawn on the crease, between fork and hem. */
const GRAIN_TO = 0.85;

/** The crease, which is the grain, as a line between fork and hem. */
export function creaseOf({ fork, hemSide, hemIn }: TrouserHalf): readonly [Point, Point] {
  const x = (hemSide.x + hemIn.x) / 2;
  return [point(x, fork.y), point(x, hemIn.y * GRAIN_TO)];
}

/** The inside seam is hollowed at its upper third, mm. */
const INSEAM_HOLLOW = 9;

/** Level width of a half at the thigh, from side to inside seam. */
export function widthAtThigh({ thighSide, inseam, fork }: TrouserHalf): number {
  const [first] = inseam.segments;
  if (first?.kind !== 'curve') return Number.NaN;
  const cubic = [fork, first.c1, first.c2, first.to] as const;
  const t = rising(0, 1, thighSide.y, (at) => cubicAt(cubic, at).y);
  return Math.abs(cubicAt(cubic, t).x - thighSide.x);
}

export type LegSizes = {
  readonly waistSide: Point;
  readonly seatSide: Point;
  readonly thighSide: Point;
  readonly fork: Point;
  /** Widths of this half and their levels. */
  readonly knee: number;
  readonly kneeLevel: number;
  readonly hem: number;
  readonly hemLevel: number;
};

/** Knee and hem lie centred under the fork's level: the crease, which is the grain. */
export function legOf(
  sizes: LegSizes,
): Omit<TrouserHalf, 'waistCentre' | 'seatCentre' | 'forkSeam'> {
  const { waistSide, seatSide, thighSide, fork, kneeLevel, hemLevel } = sizes;
  const crease = (seatSide.x + fork.x) / 2;
  const kneeSide = point(crease - sizes.knee / 2, kneeLevel);
  const kneeIn = point(crease + sizes.knee / 2, kneeLevel);
  const hemSide = point(crease - sizes.hem / 2, hemLevel);
  const hemIn = point(crease + sizes.hem / 2, hemLevel);
  const past = subtract(kneeSide, seatSide);
  const outseam = pathFrom(
    waistSide,
    ...throughPoints([
      {
        at: waistSide,
        towards: subtract(
          point(seatSide.x, seatSide.y - HIP_REACH * (seatSide.y - waistSide.y)),
          waistSide,
        ),
      },
      { at: seatSide, towards: subtract(thighSide, waistSide) },
      { at: thighSide, towards: past },
      { at: kneeSide, towards: subtract(hemSide, kneeSide) },
    ]),
    line(hemSide),
  );
  const third = lerp(fork, kneeIn, 1 / 3);
  const hollow = point(third.x - INSEAM_HOLLOW, third.y);
  const inseam = pathFrom(
    fork,
    curve(
      hollow,
      add(kneeIn, scale(unit(subtract(kneeIn, hemIn)), distance(fork, kneeIn) / 3)),
      kneeIn,
    ),
    line(hemIn),
  );
  return {
    waistSide,
    seatSide,
    thighSide,
    fork,
    kneeSide,
    kneeIn,
    hemSide,
    hemIn,
    outseam,
    inseam,
  };
}

/** Above the seat the side seam heads for a point so far up from the seat line: the hip's curve. */
const HIP_REACH = 0.35;

/** Straight from the waist past the seat, then into the corner over the fork's level. */
export function forkSeamOf(
  top: Point,
  seat: Point,
  fork: Point,
  height: number,
  fullness: number,
): Path {
  const way = subtract(seat, top);
  // Where the fork is high the curve starts at the seat line: above it the seat would lose width.
  const from =
    intersectLines(top, way, point(0, Math.max(seat.y, fork.y - height)), point(1, 0)) ?? seat;
  const corner = intersectLines(top, way, fork, point(1, 0)) ?? point(seat.x, fork.y);
  const curved = intoCorner(from, corner, fork, fullness);
  return { start: top, segments: [line(from), ...curved.segments], closed: false };
}

/** The mirror image: the back's side seam lies at the right. */
export function turnedOver(half: TrouserHalf): TrouserHalf {
  const over = ({ x, y }: Point): Point => point(-x, y);
  return {
    waistSide: over(half.waistSide),
    waistCentre: over(half.waistCentre),
    seatSide: over(half.seatSide),
    seatCentre: over(half.seatCentre),
    thighSide: over(half.thighSide),
    fork: over(half.fork),
    kneeSide: over(half.kneeSide),
    kneeIn: over(half.kneeIn),
    hemSide: over(half.hemSide),
    hemIn: over(half.hemIn),
    outseam: mapPath(half.outseam, over),
    inseam: mapPath(half.inseam, over),
    forkSeam: mapPath(half.forkSeam, over),
  };
}
