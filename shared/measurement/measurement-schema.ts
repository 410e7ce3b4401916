import { z } from 'zod';

import { MEASUREMENT_NAMES } from './measurement-name.ts';

const length = z.number().positive().meta({ id: 'value', description: 'In the unit of the file.' });
const sided = z
  .union([
    length,
    z
      .object({ left: length, right: length })
      .strict()
      .meta({ description: 'Where the sides differ.' }),
  ])
  .meta({ id: 'sidedValue' });

const measurements = z
  .object(Object.fromEntries(MEASUREMENT_NAMES.map((name) => [name, sided.optional()])))
  .catchall(z.unknown())
  .meta({
    description:
      'FreeSewing’s names. Lengths in the unit of the file, shoulderSlope in degrees. Other names are left out.',
  });

/** The form of a measurement file, as it is published for other programs. */
export const publishedFileSchema = z
  .object({
    unit: z.enum(['mm', 'cm', 'in', 'inch']).default('mm'),
    measurements,
    weightKg: z.number().positive().optional(),
    stature: length.optional(),
    sex: z.enum(['M', 'F']).optional(),
    age: z.number().min(0).max(130).optional().meta({ description: 'In years.' }),
  })
  .loose()
  .meta({ title: 'Toise measurements', description: 'The measurements of one body.' });

/** The same as JSON Schema (draft 2020-12), ready to print: `toise measure schema`. */
export const measurementJsonSchema = (): string =>
  `${JSON.stringify(z.toJSONSchema(publishedFileSchema, { io: 'input' }), null, 2)}\n`;
