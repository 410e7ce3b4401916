import type { Check, Flag } from './plausibility.ts';

/** An error of this size shows at the first fitting at the latest, mm. */
const GROSS_MM = 100;
/** The same for small girths and short lengths, as a share of what was expected. */
const GROSS_SHARE = 0.3;

/**
 * Which flags are worth saying. The surveys' people are measured by another protocol than a shop's,
 * so before the shop's own customers have taught otherwise only gross errors are: an explained slip,
 * an impossible value, ten centimetres.
 */
export const audibleFlags = ({ flags }: Check, isCalibrated: boolean): readonly Flag[] =>
  isCalibrated ? flags : flags.filter(isGross);

function isGross({ level, suggestion, expected, value }: Flag): boolean {
  if (level === 'cannot-be' || suggestion !== null) return true;
  if (expected === null || value === null) return false;
  const middle = (expected.low + expected.high) / 2;
  const off = Math.abs(value - middle);
  return off >= GROSS_MM || off >= GROSS_SHARE * middle;
}

/** A value that was looked at stands while it is this near to what was confirmed. */
export const isConfirmed = (
  confirmed: readonly { readonly measurement: string; readonly value: number }[],
  measurement: string,
  value: number,
): boolean =>
  confirmed.some((one) => one.measurement === measurement && Math.abs(one.value - value) < SAME_MM);

/** Typed again, a value may differ by its rounding: half a centimetre, an eighth of an inch. */
const SAME_MM = 5;
