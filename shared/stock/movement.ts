import { z } from 'zod';

/**
 * `received`: came in. `reserved`, `released`: promised to an order, and no longer. `cut`: taken off.
 * `counted`: put right after counting. `undone`: takes back what an earlier act wrote.
 */
export const MOVEMENT_KINDS = [
  'received',
  'reserved',
  'released',
  'cut',
  'counted',
  'undone',
] as const;

/** One line of the ledger. Never edited; what was wrong is put right by another one. */
export const movementSchema = z.object({
  /** What one person did at one moment; may be several lines. */
  act: z.string(),
  kind: z.enum(MOVEMENT_KINDS),
  boltId: z.uuid().nullable(),
  boltLabel: z.string().nullable(),
  orderId: z.uuid().nullable(),
  orderNumber: z.string().nullable(),
  /** What it changes, mm, with its sign. */
  onHandMm: z.number().int(),
  reservedMm: z.number().int(),
  at: z.number().int(),
  by: z.string(),
  note: z.string(),
  /** The act was taken back since. */
  isUndone: z.boolean(),
});

export type Movement = z.output<typeof movementSchema>;
