import type { Setting } from '../../sewing/seam-recipe.ts';
import type { TrouserSizes } from './trouser-block.ts';
import { type EaseOfFit, FORK_CLEARANCE_MM, girthAt } from './trouser-girths.ts';

/** Ease of the fits, mm all round, as ready-made jeans of each kind have it. Own construction. */
const FITS: { readonly [fit: string]: EaseOfFit } = {
  slim: { waist: 8, seat: 15, thigh: 25, knee: 35, hem: 0.86 },
  straight: { waist: 10, seat: 35, thigh: 50, knee: 60, hem: 0.95 },
  relaxed: { waist: 14, seat: 70, thigh: 85, knee: 95, hem: 0.98 },
};

/**
 * The fork as shares of the body's seat: together 17.5 %, a little less than the 3/16 (1/16 before,
 * 1/8 behind) of usual trouser drafting, since jeans lie closer at the fork. Own construction.
 */
const FORK = { front: 0.055, back: 0.12 };

/** The yoke takes up at least so much shaping and at most what it can without a point, mm. */
const YOKE_SHAPING = { least: 8, most: 30 };

/** Finished sizes of the jeans in mm, girths all round: the body's and the ease of fit and options. */
export function jeansSizes(setting: Setting): TrouserSizes {
  const { measure, option, choice } = setting;
  const ease = FITS[choice('trouserFit')];
  if (ease === undefined) throw new Error(`no fit ${choice('trouserFit')}`);
  const top = option('waistDrop');
  const band = option('bandWidth');
  const bonus = option('riseBonus');
  const knee = measure('knee') + ease.knee + option('kneeAdjust');
  return {
    // A straight band is as wide as the body at its middle.
    waist: girthAt(top + band / 2, setting) + ease.waist + option('waistAdjust'),
    waistLevel: top + band,
    seat: measure('seat') + ease.seat + option('seatAdjust'),
    seatLevel: measure('waistToSeat'),
    thigh: measure('upperLeg') + ease.thigh + option('thighAdjust'),
    knee,
    kneeLevel: measure('waistToKnee'),
    hem: knee * ease.hem * (1 + option('hemWidth')),
    outseam: measure('waistToFloor') + option('legLength') - top - band,
    inseam: measure('inseam') + option('legLength') - FORK_CLEARANCE_MM - bonus,
    // A fork that hangs lower takes the seam down with it, before and behind.
    forkSeam: measure('crossSeam') + 2 * bonus - 2 * (top + band),
    bodySeat: measure('seat'),
    pleats: 0,
    pleatSeat: 0,
    backDart: YOKE_SHAPING,
    fork: FORK,
  };
}
