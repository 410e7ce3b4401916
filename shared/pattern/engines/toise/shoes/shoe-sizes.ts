import { builtUpGirths, type ChosenLast } from '../../../../shoe/chosen-last.ts';
import { LAST_TABLE, lastById, type Toe, toeMmOf } from '../../../../shoe/last-table.ts';
import type { Setting } from '../../../sewing/seam-recipe.ts';

/** One foot's last as the shoe is drafted on it, mm. */
export type ShoeSizes = {
  readonly toe: Toe;
  /** Heel to toe. */
  readonly length: number;
  readonly ballGirth: number;
  readonly waistGirth: number;
  readonly instepGirth: number;
  /** Of the foot: from the seat round the bend of the ankle, and over the instep. */
  readonly shortHeel: number;
  readonly longHeel: number;
  /** Widths of the bottom. */
  readonly ballWidth: number;
  readonly heelWidth: number;
};

/**
 * A last's bottom is narrower than the foot, whose flesh overhangs it. Own construction, after the
 * bottoms of common lasts: 89 to 90 mm under a foot of 101 at the ball, 63 under 72 at the heel.
 */
const BOTTOM_SHARE = { ball: 0.885, heel: 0.88 };

/** A shoe's sizes: its last in the size and width chosen, or the model of the option built to the foot. */
export const shoeSizes = (setting: Setting): ShoeSizes =>
  setting.last === null ? builtToFoot(setting) : onLast(setting.last, setting);

function onLast(last: ChosenLast, { measure, option }: Setting): ShoeSizes {
  const foot = {
    ballMm: measure('ballGirth'),
    waistMm: measure('footWaistGirth'),
    instepMm: measure('instepGirth'),
  };
  const room = {
    ballMm: option('ballRoom'),
    waistMm: option('waistRoom'),
    instepMm: option('instepRoom'),
  };
  const girths = builtUpGirths(last, foot, room);
  const { sizes } = last;
  return {
    toe: last.toe,
    length: sizes.lengthMm,
    ballGirth: girths.ballMm,
    waistGirth: girths.waistMm,
    instepGirth: girths.instepMm,
    shortHeel: measure('shortHeelGirth'),
    longHeel: measure('longHeelGirth'),
    ballWidth: sizes.ballWidthMm,
    heelWidth: sizes.heelWidthMm,
  };
}

function builtToFoot({ measure, option, choice }: Setting): ShoeSizes {
  const last = lastById(LAST_TABLE, choice('last'));
  if (last === undefined) throw new Error(`no last ${choice('last')}`);
  return {
    toe: last.toe,
    length: measure('footLength') + option('toeRoom') + toeMmOf(last),
    ballGirth: measure('ballGirth') + option('ballRoom'),
    waistGirth: measure('footWaistGirth') + option('waistRoom'),
    instepGirth: measure('instepGirth') + option('instepRoom'),
    shortHeel: measure('shortHeelGirth'),
    longHeel: measure('longHeelGirth'),
    ballWidth: measure('ballWidth') * BOTTOM_SHARE.ball,
    heelWidth: measure('heelWidth') * BOTTOM_SHARE.heel,
  };
}
