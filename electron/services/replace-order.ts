import { mayAmend } from '../../shared/order/order-life.ts';
import type { Payment } from '../../shared/order/payment.ts';
import { paidMinor } from '../../shared/order/payment.ts';
import type { OrderRepository } from '../db/repositories/order-repository.ts';
import type { PaymentRepository } from '../db/repositories/payment-repository.ts';
import type { ReplacementRepository } from '../db/repositories/replacement-repository.ts';
import { StudioError } from '../errors.ts';

type Dependencies = {
  readonly newId: () => string;
  readonly orders: OrderRepository;
  readonly payments: PaymentRepository;
  readonly replacements: ReplacementRepository;
  readonly staffName: () => string;
};

/**
 * Cancels the order that the newly placed one replaces and moves what was paid over to it. Part of
 * the placing transaction: when the old order was cut meanwhile, nothing is placed (`order-locked`).
 */
export const createReplaceOrder =
  ({ newId, orders, payments, replacements, staffName }: Dependencies) =>
  (placedId: string, at: number): void => {
    const oldId = replacements.oldOf(placedId);
    if (oldId === undefined) return;
    const [old, placed] = [orders.get(oldId), orders.get(placedId)];
    if (old === undefined || placed === undefined) throw new Error('a replacement of no order');
    if (!mayAmend(old.state)) {
      const detail = { state: old.state, why: 'cannot-be-changed' };
      throw new StudioError('order-locked', undefined, { detail });
    }
    const by = staffName();
    const paid = paidMinor(payments.ofOrder(oldId));
    const currency = old.price?.currency ?? placed.price?.currency;
    if (paid !== 0 && currency !== undefined) {
      const record = { kind: 'transfer', currency, means: 'other', at, by } as const;
      const out: Payment = { ...record, id: newId(), amountMinor: -paid, note: placed.number };
      const into: Payment = { ...record, id: newId(), amountMinor: paid, note: old.number };
      payments.insert(oldId, out);
      payments.insert(placedId, into);
    }
    orders.setState(oldId, 'cancelled', at);
    const detail = { number: placed.number };
    orders.appendEvent(oldId, { at, kind: 'replaced', by, detail });
  };
