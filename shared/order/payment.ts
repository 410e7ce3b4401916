import { z } from 'zod';

/**
 * `deposit` and `payment` come in, `refund` goes out, `transfer` moves what was paid between an order
 * and the one that replaced it.
 */
export const PAYMENT_KINDS = ['deposit', 'payment', 'refund', 'transfer'] as const;
export const PAYMENT_MEANS = ['cash', 'card', 'bank', 'shop', 'other'] as const;

export type PaymentKind = (typeof PAYMENT_KINDS)[number];
export type PaymentMeans = (typeof PAYMENT_MEANS)[number];

/** The most that one record may hold, minor units: beyond it a slip of the finger is certain. */
export const LARGEST_PAYMENT_MINOR = 100_000_000;

export const paymentSchema = z
  .object({
    id: z.uuid(),
    kind: z.enum(PAYMENT_KINDS),
    /** What the order gains: positive for money that came in, negative for a refund; never 0. */
    amountMinor: z
      .number()
      .int()
      .refine((amount) => amount !== 0),
    currency: z.string(),
    means: z.enum(PAYMENT_MEANS),
    note: z.string().max(200),
    at: z.number().int(),
    by: z.string(),
  })
  .strict();

/** A record of money: written once, never edited; a mistake is corrected by another record. */
export type Payment = z.output<typeof paymentSchema>;

/** What was paid so far, minor units. */
export const paidMinor = (payments: readonly Pick<Payment, 'amountMinor'>[]): number =>
  payments.reduce((sum, { amountMinor }) => sum + amountMinor, 0);

/** What is still owed, minor units; negative when too much was paid. */
export const balanceMinor = (
  totalMinor: number,
  payments: readonly Pick<Payment, 'amountMinor'>[],
): number => totalMinor - paidMinor(payments);

/** A usual deposit: this share of the total, rounded up to a whole unit of money. */
const DEPOSIT_SHARE = 0.3;

/** What to propose as a deposit, minor units; never more than the total. */
export function proposedDepositMinor(totalMinor: number, unitMinor = 100): number {
  const share = Math.ceil((totalMinor * DEPOSIT_SHARE) / unitMinor) * unitMinor;
  return Math.max(0, Math.min(totalMinor, share));
}
