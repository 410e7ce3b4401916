import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

import { CONSENT_PURPOSES, customerFieldsSchema } from '../../shared/customer/customer.ts';
import { measurementSetSchema } from '../../shared/measurement/measurement-set.ts';
import { METHODS } from '../../shared/measurement/session.ts';

const daysAgo = z.number().int().min(0);

const visitSchema = z
  .object({
    daysAgo,
    takenBy: z.string(),
    method: z.enum(METHODS),
    /** What the values were typed in; they stand here in mm, as everywhere. */
    unit: z.enum(['cm', 'in']),
    note: z.string(),
    values: measurementSetSchema,
  })
  .strict();

const orderSchema = z
  .object({
    /** Which of the customer's visits it is cut from. */
    visit: z.number().int().min(0),
    product: z.string(),
    cloth: z.string(),
    choices: z.record(z.string(), z.string()),
    designOptions: z.record(z.string(), z.union([z.number(), z.string(), z.boolean()])),
    state: z.enum(['quote', 'placed', 'sewing', 'ready', 'delivered']),
    daysAgo,
    /** From today; negative for what was due in the past. */
    dueInDays: z.number().int(),
    note: z.string(),
  })
  .strict();

const customerSchema = customerFieldsSchema
  .omit({ consents: true })
  .extend({
    consents: z.array(z.enum(CONSENT_PURPOSES)),
    visits: z.array(visitSchema),
    orders: z.array(orderSchema),
  })
  .strict();

export type TrainingCustomer = z.output<typeof customerSchema>;
export type TrainingVisit = z.output<typeof visitSchema>;
export type TrainingOrderPlan = z.output<typeof orderSchema>;

/**
 * The made-up people of the training studio. Their phone numbers are from the ranges that the French
 * and British regulators keep for fiction, their e-mail addresses from domains kept for examples.
 */
export async function readTrainingCustomers(
  resourcesFolder: string,
): Promise<readonly TrainingCustomer[]> {
  const text = await readFile(join(resourcesFolder, 'training', 'customers.json'), 'utf8');
  return z
    .object({ customers: z.array(customerSchema) })
    .strict()
    .parse(JSON.parse(text)).customers;
}
