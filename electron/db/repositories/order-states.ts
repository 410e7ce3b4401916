import type { OrderState } from '../../../shared/order/order.ts';

/** Placed and not finished: what a customer still waits for. The partial indexes hold these. */
export const OPEN_STATES = [
  'placed',
  'in-pattern',
  'cut',
  'sewing',
  'fitting',
  'alteration',
  'ready',
] as const satisfies readonly OrderState[];

/** As text in a query: SQLite uses a partial index only for the very terms it was made with. */
export const OPEN_STATES_SQL = OPEN_STATES.map((state) => `'${state}'`).join(', ');
