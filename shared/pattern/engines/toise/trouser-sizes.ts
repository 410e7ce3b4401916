import type { Setting } from '../../sewing/seam-recipe.ts';
import type { ForkShare, TrouserSizes } from './trouser-block.ts';
import { pleatsOf } from './trouser-pleats.ts';

/** Ease of one fit, mm all round, without pleats. */
export type EaseOfFit = {
  readonly waist: number;
  readonly seat: number;
  readonly thigh: number;
  readonly knee: number;
  /** Hem as a share of the finished knee. */
  readonly hem: number;
};

/** What sets one kind of trousers apart from another. */
export type TrouserKind = {
  readonly fits: { readonly [fit: string]: EaseOfFit };
  readonly fork: ForkShare;
  readonly backDart: TrouserSizes['backDart'];
  readonly hasPleats: boolean;
};

/** How far the fork of any trousers lies below the body's, mm: room to move and to sit. Own construction. */
export const FORK_CLEARANCE_MM = 10;

/** How much of the pleats' cloth is still there at the seat and the thigh. Own construction. */
export const PLEAT_AT_SEAT = 0.4;

/** Finished sizes in mm, girths all round: the body's, the ease of fit and options, the pleats' cloth. */
export function trouserSizes(setting: Setting, kind: TrouserKind): TrouserSizes {
  const { measure, option, choice } = setting;
  const ease = kind.fits[choice('trouserFit')];
  if (ease === undefined) throw new Error(`no fit ${choice('trouserFit')}`);
  const top = option('waistDrop');
  const band = option('bandWidth');
  const bonus = option('riseBonus');
  const pleats = kind.hasPleats ? pleatsOf(setting) : 0;
  const pleatSeat = PLEAT_AT_SEAT * pleats;
  const knee = measure('knee') + ease.knee + option('kneeAdjust');
  return {
    // A straight band is as wide as the body at its middle.
    waist: girthAt(top + band / 2, setting) + ease.waist + option('waistAdjust'),
    waistLevel: top + band,
    seat: measure('seat') + ease.seat + option('seatAdjust'),
    seatLevel: measure('waistToSeat'),
    thigh: measure('upperLeg') + ease.thigh + option('thighAdjust') + pleatSeat,
    knee,
    kneeLevel: measure('waistToKnee'),
    hem: knee * ease.hem * (1 + option('hemWidth')),
    outseam: measure('waistToFloor') + option('legLength') - top - band,
    inseam: measure('inseam') + option('legLength') - FORK_CLEARANCE_MM - bonus,
    // A fork that hangs lower takes the seam down with it, before and behind.
    forkSeam: measure('crossSeam') + 2 * bonus - 2 * (top + band),
    bodySeat: measure('seat'),
    pleats,
    pleatSeat,
    backDart: kind.backDart,
    fork: kind.fork,
  };
}

type Girth = { readonly level: number; readonly girth: number };

/**
 * The body's girth so far below the natural waist, mm: read off straight between waist, hip bone and
 * seat, which is all that was measured. Own construction.
 */
export function girthAt(levelMm: number, { measure }: Pick<Setting, 'measure'>): number {
  const between = (level: number, a: Girth, b: Girth): number =>
    a.girth + ((b.girth - a.girth) * (level - a.level)) / (b.level - a.level);
  const waist: Girth = { level: 0, girth: measure('waist') };
  const hips: Girth = { level: measure('waistToHips'), girth: measure('hips') };
  const seat: Girth = { level: measure('waistToSeat'), girth: measure('seat') };
  if (levelMm <= hips.level) return between(levelMm, waist, hips);
  return between(Math.min(levelMm, seat.level), hips, seat);
}
