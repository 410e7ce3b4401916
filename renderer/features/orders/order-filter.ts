import { ORDER_STATES, type OrderState } from '../../../shared/order/order.ts';

/** The few ways people look at the book of orders. */
export const ORDER_FILTERS = ['open', 'quotes', 'done', 'all'] as const;

export type OrderFilter = (typeof ORDER_FILTERS)[number];

export const isOrderFilter = (text: string): text is OrderFilter =>
  (ORDER_FILTERS as readonly string[]).includes(text);

const DONE: readonly OrderState[] = ['delivered', 'cancelled', 'remade'];

/** The order states a filter lets through. */
export function statesOf(filter: OrderFilter): readonly OrderState[] {
  switch (filter) {
    case 'open':
      return ORDER_STATES.filter((state) => state !== 'quote' && !DONE.includes(state));
    case 'quotes':
      return ['quote'];
    case 'done':
      return DONE;
    case 'all':
      return ORDER_STATES;
  }
}

/** Promised for a day that has passed, and neither handed over nor called off. */
export const isLate = (
  { state, dueOn }: { readonly state: OrderState; readonly dueOn: string | null },
  today: string,
): boolean => dueOn !== null && dueOn < today && state !== 'quote' && !DONE.includes(state);
