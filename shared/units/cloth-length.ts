import { err, ok, type Result } from '../result.ts';
import type { LengthUnit } from './length-unit.ts';
import { type NumberFault, parseTypedNumber, plainSpelling } from './typed-number.ts';

/** What cloth is measured in: metres, or yards where the shop works in inches. */
export type ClothUnit = 'm' | 'yd';

export type ClothLengthFault = NumberFault | 'wrong-unit' | 'too-long';

/** Tenths of a millimetre in one unit; a yard is 36 inches of 25.4 mm exactly. */
const TENTHS_OF_MM: { readonly [U in ClothUnit]: number } = { m: 10_000, yd: 9_144 };

const SUFFIXES: Readonly<Record<string, number>> = {
  mm: 10,
  cm: 100,
  m: TENTHS_OF_MM.m,
  in: 254,
  '"': 254,
  po: 254,
  yd: TENTHS_OF_MM.yd,
  yds: TENTHS_OF_MM.yd,
  yard: TENTHS_OF_MM.yd,
  yards: TENTHS_OF_MM.yd,
  verge: TENTHS_OF_MM.yd,
  verges: TENTHS_OF_MM.yd,
};

/** Longer is a slip of the keys: 10 km. */
const LONGEST_TYPED_MM = 10_000_000;

export const clothUnitOf = (unit: LengthUnit): ClothUnit => (unit === 'in' ? 'yd' : 'm');

/**
 * Reads `2.4`, `2,40 m`, `240 cm`, `2 1/2 yd` as whole millimetres, nearest first. A unit typed with it
 * overrides the field's. Nothing (`0`) is a length as well: that is what an empty bolt is counted as.
 */
export function parseClothLength(text: string, unit: ClothUnit): Result<number, ClothLengthFault> {
  const plain = plainSpelling(text).replace(/[″“”]/g, '"').toLowerCase();
  const [, number = plain, suffix = ''] = /^(.*?)\s*("|[a-z]+\.?)?$/s.exec(plain) ?? [];
  const tenths = suffix === '' ? TENTHS_OF_MM[unit] : SUFFIXES[suffix.replace(/\.$/, '')];
  const ratio = parseTypedNumber(number);
  if (!ratio.ok) return ratio.error === 'zero' ? ok(0) : ratio;
  if (tenths === undefined) return err('wrong-unit');
  const lengthMm = Math.round((ratio.value.over * tenths) / (ratio.value.under * 10));
  return lengthMm > LONGEST_TYPED_MM ? err('too-long') : ok(lengthMm);
}

/** Metres or yards with two decimals, e.g. `2.31`; what a bolt has is never shown as more. */
export function clothLength(lengthMm: number, unit: ClothUnit, language: string): string {
  const value = (lengthMm * 10) / TENTHS_OF_MM[unit];
  return new Intl.NumberFormat(language.startsWith('fr') ? 'fr-FR' : 'en-GB', {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  }).format(value);
}

/** With its unit: `2.31 m`, `2,53 yd`. */
export const clothLengthWithUnit = (lengthMm: number, unit: ClothUnit, language: string): string =>
  `${clothLength(lengthMm, unit, language)}\u202f${unit}`;

/** As it is typed into a field: no grouping, to the millimetre, so that nothing is lost by saving. */
export function typedClothLength(lengthMm: number, unit: ClothUnit, language: string): string {
  const digits = unit === 'm' ? 3 : 4;
  const value = ((lengthMm * 10) / TENTHS_OF_MM[unit]).toFixed(digits).replace(/\.?0+$/, '');
  return language.startsWith('fr') ? value.replace('.', ',') : value;
}
