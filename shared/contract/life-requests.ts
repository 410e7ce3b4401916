import { z } from 'zod';

import { ORDER_STATES, orderSchema, orderSummarySchema } from '../order/order.ts';
import { LARGEST_PAYMENT_MINOR, PAYMENT_MEANS, paymentSchema } from '../order/payment.ts';

const id = z.uuid();
const reason = z.string().trim().max(500);

/** An order's life after it was taken: states, changes, money. */
export const lifeRequests = {
  /**
   * Moves an order on, back or out. `from` is the state the person saw: another one is a `conflict`.
   * A move that is not allowed, or lacks the reason it wants, is `order-locked`.
   */
  'orders:move': {
    request: z
      .object({ id, from: z.enum(ORDER_STATES), to: z.enum(ORDER_STATES), reason })
      .strict(),
    response: orderSchema,
  },
  /** Another day or note, until the garment is handed over. */
  'orders:reschedule': {
    request: z
      .object({
        id,
        dueOn: z.iso.date(),
        note: z.string().max(4000),
        expectedUpdatedAt: z.number(),
      })
      .strict(),
    response: orderSchema,
  },
  /**
   * A quote that will replace a placed order, with all its choices; `order-locked` once it was cut.
   * Placing the quote cancels the order it replaces and takes over what was paid. Safe to repeat.
   */
  'orders:amend': {
    request: z.object({ id, newId: id }).strict(),
    response: orderSchema,
  },
  /** What it replaces, or was replaced by. */
  'orders:replacement': {
    request: z.object({ id }).strict(),
    response: z.object({
      replaces: orderSummarySchema.nullable(),
      replacedBy: orderSummarySchema.nullable(),
    }),
  },
  /** By state, those due first; those that are done are not among them. */
  'orders:board': {
    request: z.object({ perState: z.number().int().min(1).max(200) }).strict(),
    response: z.array(
      z.object({
        state: z.enum(ORDER_STATES),
        total: z.number().int(),
        orders: z.array(orderSummarySchema),
      }),
    ),
  },
  /** Oldest first. */
  'payments:ofOrder': {
    request: z.object({ orderId: id }).strict(),
    response: z.array(paymentSchema),
  },
  /**
   * Writes a record of money; safe to repeat with the same id. More than is owed, or a refund of more
   * than was paid, is a `conflict`: the amounts come in `detail`.
   */
  'payments:add': {
    request: z
      .object({
        id,
        orderId: id,
        kind: z.enum(['deposit', 'payment', 'refund']),
        amountMinor: z.number().int().min(1).max(LARGEST_PAYMENT_MINOR),
        means: z.enum(PAYMENT_MEANS),
        note: z.string().trim().max(200),
      })
      .strict(),
    response: z.array(paymentSchema),
  },
} as const;
