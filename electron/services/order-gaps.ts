import type { Catalogue } from '../../shared/catalogue/catalogue.ts';
import type { Order, Price } from '../../shared/order/order.ts';
import { offeredFor } from '../../shared/pricing/price-order.ts';

/** What an order lacks to be placed; goes out as the detail of `order-not-complete`. */
export const ORDER_GAPS = [
  'measurements',
  'product',
  'price',
  'due-date',
  'due-date-past',
  'estimates',
] as const;

export type OrderGap = (typeof ORDER_GAPS)[number];

/** A quote with everything in it. */
export type CompleteQuote = Order & {
  readonly sessionId: string;
  readonly dueOn: string;
  readonly price: Price;
};

/** What is missing; `today` is the studio's own ISO date. */
export function orderGaps(order: Order, catalogue: Catalogue, today: string): readonly OrderGap[] {
  const gaps: OrderGap[] = [];
  if (order.sessionId === null) gaps.push('measurements');
  if (!offeredFor(catalogue, order.garment).ok) gaps.push('product');
  else if (order.sessionId !== null && order.price === null) gaps.push('price');
  if (order.dueOn === null) gaps.push('due-date');
  else if (order.dueOn < today) gaps.push('due-date-past');
  return gaps;
}

export const isComplete = (order: Order): order is CompleteQuote =>
  order.sessionId !== null && order.dueOn !== null && order.price !== null;
