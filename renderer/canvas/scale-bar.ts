import type { LengthUnit } from '../../shared/units/length-unit.ts';

const MM_PER_INCH = 25.4;

/** Round lengths a scale bar may have, mm. */
const STEPS: { readonly [U in LengthUnit]: readonly number[] } = {
  mm: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000],
  cm: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000],
  in: [1 / 8, 1 / 4, 1 / 2, 1, 2, 3, 6, 12, 24, 36, 72].map((inches) => inches * MM_PER_INCH),
};

/** The longest round length that is no longer than `roomPx` on the screen, mm. */
export function scaleBarMm(pxPerMm: number, roomPx: number, unit: LengthUnit): number {
  const steps = STEPS[unit];
  const fitting = steps.findLast((length) => length * pxPerMm <= roomPx);
  return fitting ?? steps[0] ?? 1;
}

/** Lines of the cutting mat: every `minorMm` a faint one, every `majorMm` a clear one. */
export type Grid = { readonly minorMm: number; readonly majorMm: number };

/** Lines closer than this are a grey wash, px. */
const CLOSEST_LINES_PX = 7;

const GRIDS: { readonly [U in 'metric' | 'inch']: readonly Grid[] } = {
  metric: [
    { minorMm: 1, majorMm: 10 },
    { minorMm: 10, majorMm: 100 },
    { minorMm: 50, majorMm: 100 },
    { minorMm: 100, majorMm: 1000 },
    { minorMm: 500, majorMm: 1000 },
  ],
  inch: [
    { minorMm: MM_PER_INCH / 8, majorMm: MM_PER_INCH },
    { minorMm: MM_PER_INCH, majorMm: 12 * MM_PER_INCH },
    { minorMm: 6 * MM_PER_INCH, majorMm: 12 * MM_PER_INCH },
    { minorMm: 12 * MM_PER_INCH, majorMm: 36 * MM_PER_INCH },
  ],
};

/** The finest grid whose lines can still be told apart. */
export function gridFor(pxPerMm: number, unit: LengthUnit): Grid {
  const grids = GRIDS[unit === 'in' ? 'inch' : 'metric'];
  const fine = grids.find(({ minorMm }) => minorMm * pxPerMm >= CLOSEST_LINES_PX);
  return fine ?? grids.at(-1) ?? { minorMm: 100, majorMm: 1000 };
}
