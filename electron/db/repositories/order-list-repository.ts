import type { OrderState, OrderSummary } from '../../../shared/order/order.ts';
import type { Db } from '../open-database.ts';
import { newestFirst } from './order-rows.ts';
import { ORDER_SQL } from './order-sql.ts';

export type OrderPage = { readonly orders: readonly OrderSummary[]; readonly total: number };

/** Lists of orders, as summaries. */
export interface OrderListRepository {
  /** Newest first; no states means every state. */
  page(states: readonly OrderState[], limit: number, offset: number): OrderPage;
  /** Placed and unfinished orders due on or before the ISO date, the most urgent first. */
  dueUntil(until: string, limit: number): readonly OrderSummary[];
  /** Unplaced orders, last touched first. */
  quotes(limit: number): readonly OrderSummary[];
  /** Orders called by the typed number: `T-000042`, `t42`, `42` or the beginning of `T-0000…`. */
  byNumber(typed: string, limit: number): readonly OrderSummary[];
  ofCustomers(customerIds: readonly string[]): readonly OrderSummary[];
}

const TYPED_NUMBER = /^\s*(?:t\s*-?\s*)?(\d{1,15})\s*$/i;

export function createOrderListRepository(db: Db): OrderListRepository {
  type Named = [Record<string, unknown>];
  const newest = db.prepare<Named, OrderSummary>(ORDER_SQL.newest);
  const inState = db.prepare<Named, OrderSummary>(ORDER_SQL.inState);
  const ofCustomer = db.prepare<[string], OrderSummary>(ORDER_SQL.ofCustomer);
  const dueUntil = db.prepare<Named, OrderSummary>(ORDER_SQL.dueUntil);
  const quotes = db.prepare<[number], OrderSummary>(ORDER_SQL.quotes);
  const bySequence = db.prepare<[number], OrderSummary>(ORDER_SQL.bySequence);
  const byNumber = db.prepare<Named, OrderSummary>(ORDER_SQL.byNumber);
  const counts = db.prepare<[], { state: OrderState; total: number }>(ORDER_SQL.counts);

  const totalOf = (states: readonly OrderState[]): number =>
    counts
      .all()
      .filter(({ state }) => states.length === 0 || states.includes(state))
      .reduce((sum, { total }) => sum + total, 0);

  return {
    page: (states, limit, offset) => {
      const wanted = [...new Set(states)];
      const total = totalOf(wanted);
      if (wanted.length === 0) return { orders: newest.all({ limit, offset }), total };
      // Each state comes sorted from its index, so a page of several is a merge, not a sort of all.
      const orders = wanted
        .flatMap((state) => inState.all({ state, limit: offset + limit }))
        .sort(newestFirst)
        .slice(offset, offset + limit);
      return { orders, total };
    },
    dueUntil: (until, limit) => dueUntil.all({ until, limit }),
    quotes: (limit) => quotes.all(limit),
    byNumber: (typed, limit) => {
      const digits = TYPED_NUMBER.exec(typed)?.[1];
      if (digits === undefined) return [];
      const from = `T-${digits}`;
      // ':' follows '9': everything that begins with the digits typed.
      const begun = byNumber.all({ from, to: `${from}:`, limit });
      const exact = bySequence
        .all(Number(digits))
        .filter(({ id }) => begun.every((o) => o.id !== id));
      return [...exact, ...begun].slice(0, limit);
    },
    ofCustomers: (customerIds) => customerIds.flatMap((id) => ofCustomer.all(id)).sort(newestFirst),
  };
}
