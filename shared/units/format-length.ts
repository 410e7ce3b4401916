import { fromMillimetres, type LengthUnit } from './length-unit.ts';

/** Anything but `fr` is written the English way. */
type WrittenIn = string;

const EIGHTHS = ['', '⅛', '¼', '⅜', '½', '⅝', '¾', '⅞'];
const SIGNS: { readonly [U in LengthUnit]: string } = { mm: '\u202fmm', cm: '\u202fcm', in: '″' };

/** The finest step each unit is shown in, mm: what a person can read off that side of the tape. */
export const SHOWN_STEP_MM: { readonly [U in LengthUnit]: number } = { mm: 1, cm: 1, in: 25.4 / 8 };

const decimal = (value: number, digits: number, language: WrittenIn): string => {
  const text = value.toFixed(digits);
  return language.startsWith('fr') ? text.replace('.', ',') : text;
};

/** `15 ¾`: inches to the nearest eighth. */
function inches(value: number): string {
  const eighths = Math.round(value * 8);
  const [whole, rest] = [Math.floor(eighths / 8), EIGHTHS[eighths % 8] ?? ''];
  if (rest === '') return whole.toString();
  return whole === 0 ? rest : `${whole.toString()}\u202f${rest}`;
}

/** The bare figure: whole mm, cm with one decimal, inches to the nearest eighth. For 0 and more. */
export function formatLength(valueMm: number, unit: LengthUnit, language: WrittenIn): string {
  const value = fromMillimetres(valueMm, unit);
  if (unit === 'in') return inches(value);
  // A hair above the half, because 0.05 and its like have no exact binary form.
  return decimal(value + Number.EPSILON * value, unit === 'cm' ? 1 : 0, language);
}

/** With its unit: `104.5 cm`, `1045 mm`, `41 ⅛″`. */
export const formatLengthWithUnit = (
  valueMm: number,
  unit: LengthUnit,
  language: WrittenIn,
): string => `${formatLength(valueMm, unit, language)}${SIGNS[unit]}`;

/** What changed, with its sign: `+1.5`, `−⅜`, `±0` below half the shown step. */
export function formatLengthDifference(
  differenceMm: number,
  unit: LengthUnit,
  language: WrittenIn,
): string {
  if (Math.abs(differenceMm) < SHOWN_STEP_MM[unit] / 2) return '±0';
  return `${differenceMm > 0 ? '+' : '−'}${formatLength(Math.abs(differenceMm), unit, language)}`;
}

/** Degrees with at most one decimal: `13°`, `13.5°`. */
export function formatAngle(degrees: number, language: WrittenIn): string {
  return `${decimal(degrees, Number.isInteger(Math.round(degrees * 10) / 10) ? 0 : 1, language)}°`;
}

/** What changed, in degrees with its sign. */
export function formatAngleDifference(degrees: number, language: WrittenIn): string {
  if (Math.abs(degrees) < 0.05) return '±0';
  return `${degrees > 0 ? '+' : '−'}${formatAngle(Math.abs(degrees), language)}`;
}
