import { z } from 'zod';

import { distance } from '../geometry/point.ts';
import { err, ok, type Result } from '../result.ts';
import { type Corners, type Homography, homographyOf } from './homography.ts';

export const SHEET_KINDS = ['A4', 'Letter', 'own'] as const;

export type SheetKind = (typeof SHEET_KINDS)[number];

type Size = { readonly shortMm: number; readonly longMm: number };

/** A4 by ISO 216; Letter is 8½ by 11 inches. */
export const PAPER_SIZES: { readonly [K in Exclude<SheetKind, 'own'>]: Size } = {
  A4: { shortMm: 210, longMm: 297 },
  Letter: { shortMm: 215.9, longMm: 279.4 },
};

/** Smallest and largest side of an own rectangle, mm: a playing card is too small, a door too large. */
export const OWN_SIDE_MM = { low: 80, high: 1_000 } as const;

/** The rectangle in the picture whose size is known. */
export const referenceSheetSchema = z
  .object({
    kind: z.enum(SHEET_KINDS),
    shortMm: z.number().finite(),
    longMm: z.number().finite(),
    /** `upright`: the long side goes from the second corner to the third; `across`: from the first to the second. */
    lies: z.enum(['upright', 'across']),
  })
  .strict();

export type ReferenceSheet = z.output<typeof referenceSheetSchema>;

/**
 * `crossed`: the corners do not go round the sheet. `too-coarse`: the picture shows it too small to
 * read a millimetre. `size`: an own rectangle has a side out of `OWN_SIDE_MM`.
 */
export type SheetFault = 'crossed' | 'too-coarse' | 'size';

/** A pixel for each millimetre is the least that reads a foot to the millimetre. Own, by that reason. */
const FEWEST_PIXELS_PER_MM = 1;

/** Width from the first corner to the second, height from the second to the third, mm. */
export const sidesOf = ({ shortMm, longMm, lies }: ReferenceSheet) =>
  lies === 'upright'
    ? { widthMm: shortMm, heightMm: longMm }
    : { widthMm: longMm, heightMm: shortMm };

/** The way from a picture to millimetres by the sheet that lies in it. */
export function calibrate(corners: Corners, sheet: ReferenceSheet): Result<Homography, SheetFault> {
  const isSize = (side: number) => side >= OWN_SIDE_MM.low && side <= OWN_SIDE_MM.high;
  if (!isSize(sheet.shortMm) || !isSize(sheet.longMm)) return err('size');
  const { widthMm, heightMm } = sidesOf(sheet);
  const map = homographyOf(corners, widthMm, heightMm);
  if (!map.ok) return map;
  const [a, b, c, d] = corners;
  const pixelsPerMm = Math.min(
    distance(a, b) / widthMm,
    distance(c, d) / widthMm,
    distance(b, c) / heightMm,
    distance(d, a) / heightMm,
  );
  return pixelsPerMm < FEWEST_PIXELS_PER_MM ? err('too-coarse') : ok(map.value);
}

/** Pixels for a millimetre round the sheet, on average: what a corner is nudged by, which is what calibrates. */
export function pixelsPerMm(corners: Corners, sheet: ReferenceSheet): number {
  const [a, b, c, d] = corners;
  const round = distance(a, b) + distance(b, c) + distance(c, d) + distance(d, a);
  return round / (2 * (sheet.shortMm + sheet.longMm));
}
