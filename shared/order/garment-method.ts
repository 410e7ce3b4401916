import { z } from 'zod';

import { MEASUREMENT_NAMES } from '../measurement/measurement-name.ts';
import type { MeasurementSet } from '../measurement/measurement-set.ts';
import type { Session } from '../measurement/session.ts';
import { tryOnMeasurements } from '../measurement/stock-sizes.ts';
import type { WantedMeasures } from '../pattern/draft-input.ts';

/** Most that is pinned out of a try-on garment or let into it at one place, mm or degrees. */
export const PINNED_MOST = 300;

/** Finished measures lie between a cuff's depth and the hem of a wide skirt, mm. */
export const WANTED_MM = { min: 20, max: 9000 } as const;

const pinned = z.number().min(-PINNED_MOST).max(PINNED_MOST);

/**
 * How a garment is measured where not on the body: on a try-on garment of a stock size, as what was
 * pinned on it; or as the measures it is to have itself, with no ease added.
 */
export const garmentMethodSchema = z.discriminatedUnion('kind', [
  z
    .object({
      kind: z.literal('try-on'),
      sex: z.enum(['M', 'F']),
      size: z.number().int(),
      /** More than the stock size above zero, less below, mm or degrees, by measurement. */
      differences: z.partialRecord(
        z.enum(MEASUREMENT_NAMES),
        z.union([pinned, z.object({ left: pinned, right: pinned }).strict()]),
      ),
    })
    .strict(),
  z
    .object({
      kind: z.literal('finished'),
      /** Finished measures by name, mm. */
      wanted: z.record(z.string(), z.number().min(WANTED_MM.min).max(WANTED_MM.max)),
    })
    .strict(),
]);

export type GarmentMethod = z.output<typeof garmentMethodSchema>;

export const methodKind = (method: GarmentMethod | undefined): Session['method'] =>
  method?.kind ?? 'body';

/**
 * The body that a garment is drafted for: what was measured, and over it, with a try-on garment, the
 * body of its stock size with what was pinned. A size that the tables do not have changes nothing.
 */
export function methodBody(
  method: GarmentMethod | undefined,
  measured: MeasurementSet,
): MeasurementSet {
  if (method?.kind !== 'try-on') return measured;
  const tried = tryOnMeasurements(method.sex, method.size, method.differences);
  return tried.ok ? { ...measured, ...tried.value } : measured;
}

/** The measures that the garment is to have; undefined where eases say it. */
export const wantedBy = (method: GarmentMethod | undefined): WantedMeasures | undefined =>
  method?.kind === 'finished' ? method.wanted : undefined;

export const isSameMethod = (a: GarmentMethod | undefined, b: GarmentMethod | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
