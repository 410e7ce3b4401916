import type { Request } from '../../shared/contract/contract.ts';
import type { Order } from '../../shared/order/order.ts';
import { balanceMinor, type Payment, paidMinor } from '../../shared/order/payment.ts';
import type { OrderRepository } from '../db/repositories/order-repository.ts';
import type { PaymentRepository } from '../db/repositories/payment-repository.ts';
import { StudioError } from '../errors.ts';
import type { ServiceContext } from './service-context.ts';

type Dependencies = Pick<ServiceContext, 'db' | 'now' | 'publish'> & {
  readonly orders: OrderRepository;
  readonly payments: PaymentRepository;
  readonly staffName: () => string;
};

/** Deposits, payments and refunds of placed orders, as records that stay. */
export function createPaymentService(dependencies: Dependencies) {
  const { db, now, publish, orders, payments, staffName } = dependencies;

  function priced(orderId: string): Order & { readonly price: NonNullable<Order['price']> } {
    const order = orders.get(orderId);
    if (order === undefined) throw new StudioError('not-found', 'no such order');
    const { price, key } = order;
    if (price === null || key === null) {
      const detail = { state: order.state, why: 'not-placed' };
      throw new StudioError('order-locked', 'only a placed order is paid', { detail });
    }
    return { ...order, price };
  }

  const add = db.transaction((request: Request<'payments:add'>): boolean => {
    const { id, orderId, kind, amountMinor, means, note } = request;
    const known = payments.orderOf(id);
    if (known !== undefined) {
      if (known === orderId) return false;
      throw new StudioError('conflict', 'the record belongs to another order');
    }
    const { price } = priced(orderId);
    const before = payments.ofOrder(orderId);
    const paid = paidMinor(before);
    const owed = balanceMinor(price.totalMinor, before);
    const most = kind === 'refund' ? paid : owed;
    if (amountMinor > most) {
      const detail = { mostMinor: Math.max(0, most), currency: price.currency };
      throw new StudioError('conflict', 'more than there is', { detail });
    }
    const at = now();
    const signed = kind === 'refund' ? -amountMinor : amountMinor;
    const { currency } = price;
    payments.insert(orderId, {
      id,
      kind,
      amountMinor: signed,
      currency,
      means,
      note,
      at,
      by: staffName(),
    });
    const detail = { kind, amount: amountMinor, currency: price.currency, means };
    orders.appendEvent(orderId, { at, kind: 'paid', by: staffName(), detail });
    return true;
  });

  return {
    ofOrder: ({ orderId }: Request<'payments:ofOrder'>): Payment[] => [
      ...payments.ofOrder(orderId),
    ],
    add: (request: Request<'payments:add'>): Payment[] => {
      if (add.immediate(request)) publish(['orders']);
      return [...payments.ofOrder(request.orderId)];
    },
  };
}
