/** Units a length may be shown and typed in. */
export const LENGTH_UNITS = ['mm', 'cm', 'in'] as const;

export type LengthUnit = (typeof LENGTH_UNITS)[number];

/** Tenths of a millimetre in one unit: whole numbers, so that conversions round only once. 1 in = 25.4 mm exactly. */
export const TENTHS_OF_MM: { readonly [U in LengthUnit]: number } = { mm: 10, cm: 100, in: 254 };

/** Millimetres in `value` units. */
export const toMillimetres = (value: number, unit: LengthUnit): number =>
  (value * TENTHS_OF_MM[unit]) / 10;

/** How many units `valueMm` millimetres are. */
export const fromMillimetres = (valueMm: number, unit: LengthUnit): number =>
  (valueMm * 10) / TENTHS_OF_MM[unit];
