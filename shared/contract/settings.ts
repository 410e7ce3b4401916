import { z } from 'zod';

import { LANGUAGES } from '../customer/customer.ts';
import { fileSettingsSchema } from '../cutting/file-settings.ts';

export const settingsSchema = z
  .object({
    language: z.enum(LANGUAGES),
    lengthUnit: z.enum(['cm', 'mm', 'in']),
    colourScheme: z.enum(['auto', 'light', 'dark']),
    /** Name of the person at the table; goes on sessions and order events. */
    staffName: z.string().trim().max(80),
    shopName: z.string().trim().max(120),
    defaultAllowanceMm: z.number().min(0).max(50),
    /** Months after which a customer is to be measured again; 0 never. */
    remeasureAfterMonths: z.number().int().min(0).max(120),
    /** What names the customer on papers of the cutting room. */
    ticketCustomer: z.enum(['code', 'name']),
    /** The folder a plotter watches, on the machine that runs the studio; empty for none. */
    plotFolder: z.string().trim().max(1000),
    /** How the cutting room's files were written last; null before the first. */
    cuttingFile: fileSettingsSchema.nullable(),
  })
  .strict();

export type Settings = z.output<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = {
  language: 'en',
  lengthUnit: 'cm',
  colourScheme: 'auto',
  staffName: '',
  shopName: '',
  defaultAllowanceMm: 10,
  remeasureAfterMonths: 12,
  ticketCustomer: 'code',
  plotFolder: '',
  cuttingFile: null,
};
