import { z } from 'zod';

import { lastTableSchema } from '../shoe/last-table.ts';
import { sizeTableSchema } from '../shoe/size-table.ts';

const shoeTablesSchema = z.object({
  lasts: lastTableSchema,
  sizes: sizeTableSchema,
  /** Grows with every change; 0 while the shop has changed nothing. */
  version: z.number().int(),
  /** A change can be taken back. */
  mayUndo: z.boolean(),
  /** Both are as they come with the studio. */
  isShipped: z.boolean(),
  /** What was stored last could not be read: shown is what held before. */
  isUnreadable: z.boolean(),
});

/** The shop's tables of lasts and of sizes. */
export type ShoeTables = z.output<typeof shoeTablesSchema>;

const expectedVersion = z.number().int();

/** Every request about lasts and shoe sizes. `expectedVersion` guards against another window (`conflict`). */
export const SHOE_REQUESTS = {
  'shoes:tables': { request: z.undefined(), response: shoeTablesSchema },
  /** Refused with the faults as detail where a last or a size cannot be (`invalid-request`). */
  'shoes:saveTables': {
    request: z.object({ lasts: lastTableSchema, sizes: sizeTableSchema, expectedVersion }).strict(),
    response: shoeTablesSchema,
  },
  /** Takes the last change back. */
  'shoes:undoTables': {
    request: z.object({ expectedVersion }).strict(),
    response: shoeTablesSchema,
  },
  /** Back to what comes with the studio; a change like any other. */
  'shoes:resetTables': {
    request: z.object({ expectedVersion }).strict(),
    response: shoeTablesSchema,
  },
} as const;
