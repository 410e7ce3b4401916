import { NO_SHRINKAGE, type Shrinkage } from '../catalogue/catalogue.ts';

/**
 * Share of the cloth that ends up in the garment when one garment is laid out by hand, until a
 * marker says it exactly. Own choice: single made-to-measure garments are commonly laid at 65 to
 * 80 %, factory markers of many sizes at 80 to 90 %; the lower part errs on the side of enough.
 */
export const LAYOUT_EFFICIENCY = 0.7;

const MM_PER_CM = 10;

/** Keeps a length that is a whole number of centimetres from being charged one more by rounding. */
const SLACK_CM = 1e-6;

/**
 * Centimetres of cloth charged for pieces of `areaMm2` on cloth of `widthMm`, rounded up: what must
 * be taken off the bolt for cloth that is shrunk before it is cut. Throws a `RangeError` when the
 * area is negative or the width not positive: neither comes out of a draft.
 */
export function chargedCentimetres(
  areaMm2: number,
  widthMm: number,
  { alongPercent, acrossPercent }: Shrinkage = NO_SHRINKAGE,
): number {
  if (!(areaMm2 >= 0 && Number.isFinite(areaMm2))) throw new RangeError('not an area');
  if (!(widthMm > 0 && Number.isFinite(widthMm))) throw new RangeError('not a width');
  const shrunkShare = (1 - alongPercent / 100) * (1 - acrossPercent / 100);
  return wholeCentimetres(areaMm2 / (widthMm * LAYOUT_EFFICIENCY * shrunkShare));
}

/**
 * Centimetres of cloth charged for a marker on shrunk cloth, rounded up: what is taken off the bolt.
 * Throws where `lengthMm` is no length.
 */
export function markerCentimetres(
  lengthMm: number,
  { alongPercent }: Shrinkage = NO_SHRINKAGE,
): number {
  if (!(lengthMm >= 0 && Number.isFinite(lengthMm))) throw new RangeError('not a length');
  return wholeCentimetres(lengthMm / (1 - alongPercent / 100));
}

const wholeCentimetres = (lengthMm: number): number =>
  Math.ceil(Math.max(0, lengthMm / MM_PER_CM - SLACK_CM));
