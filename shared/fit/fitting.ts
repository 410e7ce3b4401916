import { z } from 'zod';

import { FIT_PLACES, type FitPlace } from './fit-place.ts';

/** More than this at one place is another garment, or a slip of the finger, mm. */
export const LARGEST_ALTERATION_MM = 150;

export const alterationSchema = z
  .object({
    place: z.enum(FIT_PLACES),
    side: z.enum(['both', 'left', 'right']),
    /** Let out or longer is positive, taken in or shorter negative; on the whole girth or length. */
    mm: z
      .number()
      .min(-LARGEST_ALTERATION_MM)
      .max(LARGEST_ALTERATION_MM)
      .refine((mm) => mm !== 0),
    certainty: z.enum(['pinned', 'done']),
  })
  .strict();

export type PlacedAlteration = z.output<typeof alterationSchema>;

export const fittingSchema = z
  .object({
    id: z.uuid(),
    at: z.number().int(),
    by: z.string(),
    note: z.string(),
    /** The customer and the tailor said that it fits. */
    complete: z.boolean(),
    alterations: z.array(alterationSchema),
  })
  .strict();

/** One time the garment was tried on. */
export type Fitting = z.output<typeof fittingSchema>;

/** Places that go along the body: one side alone changes their mean by half. */
const LENGTHS: readonly FitPlace[] = [
  'sleeve',
  'backLength',
  'inseam',
  'outseam',
  'length',
  'wrist',
  'biceps',
  'knee',
  'hem',
];

/** What an alteration changes of the measure that a draft has for the place, mm. */
export const wholeMm = ({ place, side, mm }: PlacedAlteration): number =>
  side !== 'both' && LENGTHS.includes(place) ? mm / 2 : mm;

/** The sum of what was altered at each place over all fittings of a garment, mm. */
export function totalAlterations(
  fittings: readonly Pick<Fitting, 'alterations'>[],
): ReadonlyMap<FitPlace, number> {
  const totals = new Map<FitPlace, number>();
  for (const alteration of fittings.flatMap(({ alterations }) => alterations)) {
    const { place } = alteration;
    totals.set(place, (totals.get(place) ?? 0) + wholeMm(alteration));
  }
  return totals;
}
