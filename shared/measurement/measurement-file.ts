import { z } from 'zod';

import { err, ok, type Result } from '../result.ts';
import { toMillimetres } from '../units/length-unit.ts';
import { isMeasurementName, type MeasurementName } from './measurement-name.ts';
import { type MeasurementSet, sidedValueSchema } from './measurement-set.ts';

/** A body as a file tells it: mm, kg, years; degrees for the shoulder slope. */
export type MeasurementFile = {
  readonly measurements: MeasurementSet;
  /** Measurements under names that drafting does not know: millimetres. Feet, mostly. */
  readonly others: { readonly [name: string]: number };
  readonly weightKg?: number;
  readonly stature?: number;
  readonly sex?: 'M' | 'F';
  readonly age?: number;
};

/** What is wrong with a file: the field at fault, and what was expected of it. */
export type MeasurementFileFault = { readonly field: string; readonly problem: string };

/** Millimetres of one unit of the file. */
const UNITS = {
  mm: toMillimetres(1, 'mm'),
  cm: toMillimetres(1, 'cm'),
  in: toMillimetres(1, 'in'),
  inch: toMillimetres(1, 'in'),
} as const;

const fileSchema = z
  .object({
    unit: z.enum(['mm', 'cm', 'in', 'inch']).default('mm'),
    measurements: z.record(z.string(), z.unknown()),
    weightKg: z.number().positive().optional(),
    stature: z.number().positive().optional(),
    sex: z.enum(['M', 'F']).optional(),
    age: z.number().min(0).max(130).optional(),
  })
  .loose();

/** A file tells a body, or how a body differs from that of a stock size; those may be below zero. */
export type FileKind = 'body' | 'differences';

/** Reads parsed JSON as a measurement file. Lengths in its unit (mm when not said). */
export function readMeasurementFile(
  json: unknown,
  kind: FileKind = 'body',
): Result<MeasurementFile, MeasurementFileFault> {
  const file = fileSchema.safeParse(json);
  if (!file.success) {
    const [issue] = file.error.issues;
    return err({ field: issue?.path.join('.') || 'the file', problem: issue?.message ?? '' });
  }
  const { unit, measurements, weightKg, stature, sex, age } = file.data;
  const factor = UNITS[unit];
  const known: { [name in MeasurementName]?: MeasurementSet[name] } = {};
  const others: { [name: string]: number } = {};
  for (const [name, raw] of Object.entries(measurements)) {
    if (raw === null) continue;
    const value = sidedValueSchema.safeParse(raw);
    if (!value.success) {
      return err({ field: name, problem: `${JSON.stringify(raw)} is not a number` });
    }
    const scale = name === 'shoulderSlope' ? 1 : factor;
    const sided = value.data;
    const sides = typeof sided === 'number' ? [sided] : [sided.left, sided.right];
    if (kind === 'body' && sides.some((side) => !(side > 0))) {
      return err({ field: name, problem: `${JSON.stringify(raw)} is not more than zero` });
    }
    if (isMeasurementName(name)) {
      known[name] =
        typeof sided === 'number'
          ? sided * scale
          : { left: sided.left * scale, right: sided.right * scale };
    } else if (typeof sided === 'number') others[name] = sided * scale;
  }
  return ok({
    measurements: known,
    others,
    ...(weightKg === undefined ? {} : { weightKg }),
    ...(stature === undefined ? {} : { stature: stature * factor }),
    ...(sex === undefined ? {} : { sex }),
    ...(age === undefined ? {} : { age }),
  });
}
