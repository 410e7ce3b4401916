import { pathLength } from '../../../geometry/measure-path.ts';
import { type Point, point } from '../../../geometry/point.ts';
import { err, ok, type Result } from '../../../result.ts';
import { forkSeamOf, legOf, type TrouserHalf, turnedOver, widthAtThigh } from './trouser-half.ts';

/** The finished trousers, mm, all round where it is a girth; levels are below the natural waist. */
export type TrouserSizes = {
  /** Sewn length of the waist, pleats and darts closed, without any underlap. */
  readonly waist: number;
  /** How far below the natural waist the waist seam runs at the side. */
  readonly waistLevel: number;
  readonly seat: number;
  readonly seatLevel: number;
  /** Level, `THIGH_BELOW_FORK_MM` below the fork. */
  readonly thigh: number;
  readonly knee: number;
  readonly kneeLevel: number;
  readonly hem: number;
  /** Along the side seam from the waist seam to the hem. */
  readonly outseam: number;
  readonly inseam: number;
  /** Along the fork seam from waist seam to waist seam. */
  readonly forkSeam: number;
  /** Cloth of the body's seat that the fork's width follows. */
  readonly bodySeat: number;
  /** Cloth that pleats take up in one front at the waist, and how much of it goes on to the seat. */
  readonly pleats: number;
  readonly pleatSeat: number;
  /** Cloth that the back dart (or the yoke instead of it) takes up in one back, at most and at least. */
  readonly backDart: { readonly least: number; readonly most: number };
  readonly fork: ForkShare;
};

/** Widths of the fork as shares of the body's seat girth. */
export type ForkShare = { readonly front: number; readonly back: number };

export type TrouserBlock = {
  readonly front: TrouserHalf;
  readonly back: TrouserHalf;
  /** Cloth the back dart takes up at the waist. */
  readonly backDart: number;
};

/**
 * Seat and leg girths are divided so that the front is this much narrower than a quarter and the
 * back wider: the side and inside seams then lie a little to the front, as is usual in drafting.
 */
const FRONT_NARROWER = 10;

/** The seat line lies at most so far down the rise: below it the fork has begun. Own construction. */
const DEEPEST_SEAT = 0.8;

/** Curves of the fork start so many fork widths above it. Own construction, after drafted trousers. */
const FORK_HEIGHT = { front: 1.25, back: 0.95 };

/** How far the curves of the fork reach into their corner: the back's is the squarer. Own construction. */
const FORK_FULLNESS = { front: 0.66, back: 0.72 };

/** Share of the front's waist suppression taken at the centre front, and its bounds, mm. Own construction. */
const FRONT_LEAN = { share: 0.3, least: -40, most: 16 };

/** The back's side seam is shaped so many times as much as the front's: the rest goes to the centre. Own. */
const BACK_SIDE_SHARE = 0.6;

/** Share of the back's suppression that the dart takes, within the design's bounds. Own construction. */
const DART_SHARE = 0.4;

/** The waist at the centre front lies below the side, at the centre back above it, before balance, mm. Own. */
const USUAL_DROP = 10;
const USUAL_RAISE = 45;

/**
 * What the fork seam asks for beyond that: the back rises most of it, the front a little, and the
 * fork of the back widens, since a seam that is long for its rise belongs to a deep body. Own construction.
 */
const BALANCE_SHARE = { back: 0.6, front: 0.15, fork: 0.35 };

/** Largest balance either way, mm: more would tilt the waist beyond any trousers. Own construction. */
const FURTHEST_BALANCE = 165;

/** How far the side may be drawn in or let out between seat and thigh in one half, mm. Own construction. */
const FURTHEST_TAPER = 80;

/** The thigh is measured so far below the fork, as the trade lays trousers flat to measure them. */
export const THIGH_BELOW_FORK_MM = 25;

/** Shorter than this no part of a leg can be drawn, mm: pockets, fork and knee need their place. */
const LEAST = { hip: 40, underSeat: 20, thigh: 60, calf: 60 };

/** Where the search for the back's fork begins below the front's, mm; it only saves rounds. */
const USUAL_BACK_DROP = 8;

/** Fork and hem have settled when their seams are this near, mm. */
const SETTLED_MM = 1e-4;
const ROUNDS = 60;

type Levels = {
  readonly fork: number;
  readonly hem: number;
  /** How far the back's fork lies below the front's, so that the inside seams meet. */
  readonly backDrop: number;
  /** How far the back's side rises above the front's, so that the side seams meet. */
  readonly sideRise: number;
  readonly balance: number;
  /** How far the side lies within the seat's at the level of the thigh. */
  readonly taper: number;
};

export type BlockFault = 'no-rise' | 'thigh' | 'knee' | 'waist' | 'fork-seam' | 'not-settled';

/**
 * The legs of a pair of trousers, front and back of the wearer's right: x to the right as the piece
 * lies right side up (the front's side seam at the left, the back's at the right), y down from the
 * natural waist. Levels of fork and hem, the raise of the back and the drop of the front follow from
 * the lengths of side, inside and fork seam, which come out as asked to a thousandth of a mm.
 */
export function trouserBlock(sizes: TrouserSizes): Result<TrouserBlock, BlockFault> {
  let levels: Levels = {
    fork: sizes.waistLevel + sizes.outseam - sizes.inseam,
    hem: sizes.waistLevel + sizes.outseam,
    backDrop: USUAL_BACK_DROP,
    sideRise: 0,
    balance: 0,
    taper: 0,
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    const drawn = drawHalves(sizes, levels);
    if (!drawn.ok) return drawn;
    const { front, back } = drawn.value;
    const side = pathLength(front.outseam);
    const inside = pathLength(front.inseam);
    const off = {
      side: sizes.outseam - side,
      inside: sizes.inseam - inside,
      backSide: side - pathLength(back.outseam),
      backInside: pathLength(back.inseam) - inside,
      thigh: sizes.thigh - widthAtThigh(front) - widthAtThigh(back),
      fork: sizes.forkSeam - pathLength(front.forkSeam) - pathLength(back.forkSeam),
    };
    if (Math.abs(levels.taper) > FURTHEST_TAPER) return err('thigh');
    if (Object.values(off).every((x) => Math.abs(x) < SETTLED_MM)) return drawn;
    levels = {
      hem: levels.hem + off.side,
      fork: levels.fork + off.side - off.inside,
      backDrop: levels.backDrop + off.backInside,
      sideRise: levels.sideRise + off.backSide,
      balance: levels.balance + off.fork,
      taper: levels.taper - off.thigh / 2,
    };
    if (Math.abs(levels.balance) > FURTHEST_BALANCE) {
      // The first rounds overshoot; only one that stays out is out of reach.
      if (round > ROUNDS / 2) return err('fork-seam');
      levels = { ...levels, balance: Math.sign(levels.balance) * FURTHEST_BALANCE };
    }
  }
  return err(Math.abs(levels.balance) >= FURTHEST_BALANCE - 1 ? 'fork-seam' : 'not-settled');
}

function drawHalves(sizes: TrouserSizes, levels: Levels): Result<TrouserBlock, BlockFault> {
  const { fork, taper } = levels;
  const seatLevel = Math.min(sizes.seatLevel, fork * DEEPEST_SEAT);
  const hasRise = seatLevel - sizes.waistLevel >= LEAST.hip && fork - seatLevel >= LEAST.underSeat;
  if (!hasRise) return err('no-rise');
  const hasKnee =
    sizes.kneeLevel - fork >= LEAST.thigh && levels.hem - sizes.kneeLevel >= LEAST.calf;
  if (!hasKnee) return err('knee');
  const quarter = sizes.seat / 4;
  const seat = {
    front: quarter - FRONT_NARROWER + sizes.pleatSeat,
    back: quarter + FRONT_NARROWER,
  };
  const forkWidth = {
    front: sizes.fork.front * sizes.bodySeat,
    back: sizes.fork.back * sizes.bodySeat + BALANCE_SHARE.fork * levels.balance,
  };
  const waist = { front: sizes.waist / 4 - FRONT_NARROWER, back: sizes.waist / 4 + FRONT_NARROWER };
  const suppression = {
    front: seat.front - waist.front - sizes.pleats,
    back: seat.back - waist.back,
  };
  const lean = Math.min(
    FRONT_LEAN.most,
    Math.max(FRONT_LEAN.least, FRONT_LEAN.share * suppression.front),
  );
  const { least, most } = sizes.backDart;
  const backDart = Math.min(most, Math.max(least, DART_SHARE * suppression.back));
  const frontWaist = {
    centre: sizes.waistLevel + USUAL_DROP - BALANCE_SHARE.front * levels.balance,
    side: sizes.waistLevel,
  };
  const backWaist = {
    centre: sizes.waistLevel - USUAL_RAISE - BALANCE_SHARE.back * levels.balance,
    side: sizes.waistLevel - levels.sideRise,
  };
  const across = (length: number, a: number, b: number): number =>
    Math.sqrt(length * length - (a - b) * (a - b));
  const frontAcross = across(waist.front + sizes.pleats, frontWaist.centre, frontWaist.side);
  const backAcross = across(waist.back + backDart, backWaist.centre, backWaist.side);
  if (!(frontAcross > 0) || !(backAcross > 0)) return err('waist');

  const frontSide = seat.front - lean - frontAcross;
  const backSide = frontSide * BACK_SIDE_SHARE;
  const leg = (half: 'front' | 'back', centre: number, forkY: number, waistSide: Point) =>
    legOf({
      waistSide,
      seatSide: point(0, seatLevel),
      thighSide: point(taper, fork + Math.max(0, levels.backDrop) + THIGH_BELOW_FORK_MM),
      fork: point(centre, forkY),
      knee: sizes.knee / 2 + (half === 'front' ? -FRONT_NARROWER : FRONT_NARROWER),
      kneeLevel: sizes.kneeLevel,
      hem: sizes.hem / 2 + (half === 'front' ? -FRONT_NARROWER : FRONT_NARROWER),
      hemLevel: levels.hem,
    });

  const frontCentre = point(seat.front, seatLevel);
  const frontTop = point(seat.front - lean, frontWaist.centre);
  const frontFork = point(seat.front + forkWidth.front, fork);
  const front: TrouserHalf = {
    ...leg('front', frontFork.x, fork, point(frontSide, frontWaist.side)),
    waistCentre: frontTop,
    seatCentre: frontCentre,
    forkSeam: forkSeamOf(
      frontTop,
      frontCentre,
      frontFork,
      FORK_HEIGHT.front * forkWidth.front,
      FORK_FULLNESS.front,
    ),
  };

  // The back is drawn like the front, from its side seam, and turned over at the end.
  const forkY = fork + levels.backDrop;
  const backFork = point(seat.back + forkWidth.back, forkY);
  const backCentre = point(seat.back, seatLevel);
  const backTop = point(backSide + backAcross, backWaist.centre);
  const back: TrouserHalf = {
    ...leg('back', backFork.x, forkY, point(backSide, backWaist.side)),
    waistCentre: backTop,
    seatCentre: backCentre,
    forkSeam: forkSeamOf(
      backTop,
      backCentre,
      backFork,
      FORK_HEIGHT.back * forkWidth.back,
      FORK_FULLNESS.back,
    ),
  };
  return ok({ front, back: turnedOver(back), backDart });
}
