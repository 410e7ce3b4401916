import { plainSpelling } from '../../../../shared/units/typed-number.ts';

/** A number with its sign, a comma or a point, as it is written in every language; null for anything else. */
export function readNumber(text: string): number | null {
  const plain = plainSpelling(text).replaceAll(' ', '');
  return /^[-+]?\d+([.,]\d+)?$/.test(plain) ? Number(plain.replace(',', '.')) : null;
}
