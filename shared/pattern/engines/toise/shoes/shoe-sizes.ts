import { LAST_TABLE, type Last, lastById } from '../../../../shoe/last-table.ts';
import type { Setting } from '../../../sewing/seam-recipe.ts';

/** One foot's last as the shoe is drafted on it, mm: the chosen model, built up to the foot. */
export type ShoeSizes = {
  readonly last: Last;
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

/** The room over the foot that the table's lasts are modelled with, mm; pointed toes need more. */
const TABLE_ROOM_MM = 17;

export function shoeSizes({ measure, option, choice }: Setting): ShoeSizes {
  const last = lastById(LAST_TABLE, choice('last'));
  if (last === undefined) throw new Error(`no last ${choice('last')}`);
  const toe = last.base.lengthMm - last.base.footLengthMm - TABLE_ROOM_MM;
  return {
    last,
    length: measure('footLength') + option('toeRoom') + toe,
    ballGirth: measure('ballGirth') + option('ballRoom'),
    waistGirth: measure('footWaistGirth') + option('waistRoom'),
    instepGirth: measure('instepGirth') + option('instepRoom'),
    shortHeel: measure('shortHeelGirth'),
    longHeel: measure('longHeelGirth'),
    ballWidth: measure('ballWidth') * BOTTOM_SHARE.ball,
    heelWidth: measure('heelWidth') * BOTTOM_SHARE.heel,
  };
}
