import { z } from 'zod';

import {
  CUTTING_PAPERS,
  cuttingFailureSchema,
  cuttingOutcomeSchema,
  FOLDER_STATES,
} from '../cutting/cutting-result.ts';
import { fileSettingsSchema } from '../cutting/file-settings.ts';
import { MEASUREMENT_NAMES } from '../measurement/measurement-name.ts';
import { measurementSetSchema } from '../measurement/measurement-set.ts';
import { garmentChoiceSchema, orderSummarySchema } from '../order/order.ts';

const id = z.uuid();

/** What is cut: an order as it was agreed, or the garment on the pattern table. */
const sourceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('order'), id }).strict(),
  z
    .object({
      kind: z.literal('table'),
      garment: garmentChoiceSchema,
      measurements: measurementSetSchema,
      estimated: z.array(z.enum(MEASUREMENT_NAMES)),
    })
    .strict(),
]);

export type CuttingSource = z.output<typeof sourceSchema>;

/** Files for the cutting room. A job's id is the window's, so that it can be asked after and called off. */
export const cuttingRequests = {
  /** One file, made in a thread of its own. `allowanceMm` replaces the garment's own where given. */
  'cutting:file': {
    request: z
      .object({
        jobId: id,
        source: sourceSchema,
        what: z.enum(CUTTING_PAPERS),
        settings: fileSettingsSchema,
        allowanceMm: z.number().min(0).max(50).nullable(),
      })
      .strict(),
    response: z.discriminatedUnion('kind', [
      z.object({
        kind: z.literal('made'),
        fileName: z.string(),
        type: z.string(),
        base64: z.base64(),
      }),
      z.object({ kind: z.literal('failed'), failure: cuttingFailureSchema }),
    ]),
  },
  /** How far a job is; null when there is none such, or no longer. */
  'cutting:progress': {
    request: z.object({ jobId: id }).strict(),
    response: z.object({ done: z.number().int(), total: z.number().int() }).nullable(),
  },
  /** Calls a job off; what it has written so far stays. */
  'cutting:cancel': { request: z.object({ jobId: id }).strict(), response: z.null() },
  /** Placed and not cut yet, those due first; `estimated` counts what nobody measured. */
  'cutting:orders': {
    request: z.undefined(),
    response: z.array(z.object({ order: orderSummarySchema, estimated: z.number().int() })),
  },
  /** Pattern, ticket and labels of several orders into the plotter's folder. */
  'cutting:batch': {
    request: z
      .object({
        jobId: id,
        orderIds: z.array(id).min(1).max(100),
        settings: fileSettingsSchema,
      })
      .strict(),
    response: z.object({
      folder: z.string(),
      state: z.enum(FOLDER_STATES),
      orders: z.array(
        z.object({
          orderId: id,
          number: z.string(),
          files: z.array(cuttingOutcomeSchema),
        }),
      ),
    }),
  },
  /** Whether files can be put into a folder of the machine that runs the studio. */
  'cutting:folder': {
    request: z.object({ folder: z.string().trim().max(1000) }).strict(),
    response: z.object({ state: z.enum(FOLDER_STATES) }),
  },
} as const;
