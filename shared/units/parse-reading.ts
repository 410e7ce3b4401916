import { err, ok, type Result } from '../result.ts';
import { type LengthUnit, TENTHS_OF_MM } from './length-unit.ts';
import { type NumberFault, parseTypedNumber, plainSpelling } from './typed-number.ts';

/** `wrong-unit`: a unit was typed that this field cannot take, or none that we know. */
export type ReadingFault = NumberFault | 'wrong-unit';

/** A length in mm, and the unit it was typed in. */
export type TypedLength = { readonly value: number; readonly unit: LengthUnit };

/** An angle in degrees. */
export type TypedAngle = { readonly value: number; readonly unit: 'deg' };

const LENGTH_SUFFIXES: Readonly<Record<string, LengthUnit>> = {
  mm: 'mm',
  cm: 'cm',
  in: 'in',
  inch: 'in',
  inches: 'in',
  po: 'in',
  pouce: 'in',
  pouces: 'in',
  '"': 'in',
};

const ANGLE_SUFFIXES = ['°', 'º', 'deg', 'degree', 'degrees', 'degré', 'degrés'];

/** The number and what follows it. Marks that stand for an inch come in many shapes. */
function splitSuffix(text: string): { readonly number: string; readonly suffix: string } {
  const plain = plainSpelling(text)
    .replace(/(?:[″“”„]|['’′]{2})/g, '"')
    .toLowerCase();
  const found = /^(.*?)\s*("|°|º|[^\W\d_][\p{L}]*\.?)?$/su.exec(plain);
  return { number: found?.[1] ?? plain, suffix: (found?.[2] ?? '').replace(/\.$/, '') };
}

/**
 * Reads a length typed by hand. A unit typed with it overrides the field's. The value is exact to
 * one rounding: `15 3/4` in inches is 400.05 mm.
 */
export function parseLength(
  text: string,
  fieldUnit: LengthUnit,
): Result<TypedLength, ReadingFault> {
  const { number, suffix } = splitSuffix(text);
  const unit = suffix === '' ? fieldUnit : LENGTH_SUFFIXES[suffix];
  const ratio = parseTypedNumber(number);
  if (number === '' && suffix !== '') return err('not-a-number');
  if (!ratio.ok) return ratio;
  if (unit === undefined) return err('wrong-unit');
  const { over, under } = ratio.value;
  return ok({ value: (over * TENTHS_OF_MM[unit]) / (under * 10), unit });
}

/** Reads an angle in degrees, with or without its sign. */
export function parseAngle(text: string): Result<TypedAngle, ReadingFault> {
  const { number, suffix } = splitSuffix(text);
  const ratio = parseTypedNumber(number);
  if (number === '' && suffix !== '') return err('not-a-number');
  if (!ratio.ok) return ratio;
  if (suffix !== '' && !ANGLE_SUFFIXES.includes(suffix)) return err('wrong-unit');
  return ok({ value: ratio.value.over / ratio.value.under, unit: 'deg' });
}
