import { z } from 'zod';

import { MEASUREMENT_NAMES, type MeasurementName } from './measurement-name.ts';

/** One value for the body, or one for each side where the sides differ. */
export const sidedValueSchema = z.union([
  z.number(),
  z.object({ left: z.number(), right: z.number() }).strict(),
]);

export type SidedValue = z.output<typeof sidedValueSchema>;

/** What is known of a body: millimetres, and degrees for `shoulderSlope`. Missing means not taken. */
export const measurementSetSchema = z.partialRecord(z.enum(MEASUREMENT_NAMES), sidedValueSchema);

export type MeasurementSet = { readonly [name in MeasurementName]?: SidedValue };
