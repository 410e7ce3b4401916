/** Country calling codes of one and two digits; every other one has three (ITU-T E.164 list). */
const ONE_DIGIT_CODES = /^[17]/;
const TWO_DIGIT_CODES = /^(2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/;

/** Shorter endings would match every second number. */
const SHORTEST_ENDING = 3;

/** The digits as typed; a `(0)` after a country code is left out, since nobody dials it. */
const digitsOf = (phone: string): string => phone.replace(/\(0\)/g, '').replace(/\D/g, '');

const callingCodeLength = (digits: string): number => {
  if (ONE_DIGIT_CODES.test(digits)) return 1;
  return TWO_DIGIT_CODES.test(digits) ? 2 : 3;
};

/** Digits after `+` or `00`, calling code first; null when the number is written nationally. */
function internationalDigits(phone: string): string | null {
  const digits = digitsOf(phone);
  if (phone.trim().startsWith('+')) return digits;
  return digits.startsWith('00') ? digits.slice(2) : null;
}

/**
 * The number without calling code and leading zero, so that `+33 6 12…`, `0033 6 12…` and `06 12…`
 * are the same. Empty for a text without digits. Two countries may share one: a hint, no identity.
 */
export function phoneKey(phone: string): string {
  const international = internationalDigits(phone);
  if (international === null) return digitsOf(phone).replace(/^0+/, '');
  return international.slice(callingCodeLength(international)).replace(/^0+/, '');
}

/** Every ending of the number that has at least three digits; a prefix of one is any part of it. */
export function phoneEndings(phone: string): readonly string[] {
  const digits = digitsOf(phone);
  const endings: string[] = [];
  for (let from = 0; from + SHORTEST_ENDING <= digits.length; from += 1) {
    endings.push(digits.slice(from));
  }
  return endings;
}

/** The ways the typed digits may stand in a stored number, whichever way that one was written. */
export function phoneVariants(typed: string): readonly string[] {
  const digits = digitsOf(typed);
  const variants = [digits, digits.replace(/^0+/, ''), internationalDigits(typed) ?? ''];
  variants.push(phoneKey(typed));
  return [...new Set(variants)].filter((variant) => variant !== '');
}
