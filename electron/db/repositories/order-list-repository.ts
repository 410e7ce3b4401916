import type { OrderState, OrderSummary } from '../../../shared/order/order.ts';
import type { Db } from '../open-database.ts';
import { ORDER_SQL } from './order-sql.ts';
import { OPEN_STATES } from './order-states.ts';

export type OrderPage = { readonly orders: readonly OrderSummary[]; readonly total: number };

export type BoardColumn = {
  readonly state: OrderState;
  readonly total: number;
  readonly orders: OrderSummary[];
};

export type OrderSearch = {
  /** May be an order's number: `T-000042`, `t42`, `42` or the beginning of `T-0000…`. */
  readonly typed: string;
  /** Customers whose orders are meant as well. */
  readonly customerIds: readonly string[];
  /** None means every state. */
  readonly states: readonly OrderState[];
  readonly limit: number;
  readonly offset: number;
};

/** Lists of orders, as summaries. */
export interface OrderListRepository {
  /** Newest first; no states means every state. */
  page(states: readonly OrderState[], limit: number, offset: number): OrderPage;
  /** Orders called by the typed number, then those of the customers, newest first. */
  search(search: OrderSearch): OrderPage;
  /** Placed and unfinished orders due on or before the ISO date, the most urgent first. */
  dueUntil(until: string, limit: number): readonly OrderSummary[];
  /** Unplaced orders, last touched first. */
  quotes(limit: number): readonly OrderSummary[];
  summary(id: string): OrderSummary | undefined;
  /** Every open state with its count and its most urgent orders. */
  board(perState: number): BoardColumn[];
}

/** What an index alone says of an order: enough to sort, filter and count before reading any. */
type Key = { readonly row: number; readonly createdAt: number };
type KeyWithState = Key & { readonly state: OrderState };

const newestFirst = (a: Key, b: Key): number => b.createdAt - a.createdAt || b.row - a.row;

const TYPED_NUMBER = /^\s*(?:t\s*-?\s*)?(\d{1,15})\s*$/i;

/** More orders than this may begin with the digits typed; nobody picks from a longer list. */
const NUMBERED_LIMIT = 20;

export function createOrderListRepository(db: Db): OrderListRepository {
  type Named = [Record<string, unknown>];
  const keysOfNewest = db.prepare<Named, Key>(ORDER_SQL.keysOfNewest);
  const keysInState = db.prepare<Named, Key>(ORDER_SQL.keysInState);
  const byRow = db.prepare<[number], OrderSummary>(ORDER_SQL.byRow);
  const keysOfCustomer = db.prepare<[string], KeyWithState>(ORDER_SQL.keysOfCustomer);
  const keysBySequence = db.prepare<[number], KeyWithState>(ORDER_SQL.keysBySequence);
  const keysByNumber = db.prepare<Named, KeyWithState>(ORDER_SQL.keysByNumber);
  const dueUntil = db.prepare<Named, OrderSummary>(ORDER_SQL.dueUntil);
  const quotes = db.prepare<[number], OrderSummary>(ORDER_SQL.quotes);
  const summary = db.prepare<[string], OrderSummary>(ORDER_SQL.summary);
  const board = db.prepare<Named, OrderSummary>(ORDER_SQL.board);
  const counts = db.prepare<[], { state: OrderState; total: number }>(ORDER_SQL.counts);

  const totalOf = (states: readonly OrderState[]): number =>
    counts
      .all()
      .filter(({ state }) => states.length === 0 || states.includes(state))
      .reduce((sum, { total }) => sum + total, 0);

  const read = (keys: readonly Key[]): readonly OrderSummary[] =>
    keys.flatMap(({ row }) => byRow.get(row) ?? []);

  function numbered(typed: string): readonly KeyWithState[] {
    const digits = TYPED_NUMBER.exec(typed)?.[1];
    if (digits === undefined) return [];
    const from = `T-${digits}`;
    // ':' follows '9': everything that begins with the digits typed.
    const begun = keysByNumber.all({ from, to: `${from}:`, limit: NUMBERED_LIMIT });
    return [...keysBySequence.all(Number(digits)), ...begun];
  }

  return {
    page: (states, limit, offset) => {
      const wanted = [...new Set(states)];
      const total = totalOf(wanted);
      if (wanted.length === 0) return { orders: read(keysOfNewest.all({ limit, offset })), total };
      // Each state comes sorted from its index, so a page of several is a merge, not a sort of all.
      const keys = wanted
        .flatMap((state) => keysInState.all({ state, limit: offset + limit }))
        .sort(newestFirst)
        .slice(offset, offset + limit);
      return { orders: read(keys), total };
    },
    search: ({ typed, customerIds, states, limit, offset }) => {
      const named = customerIds.flatMap((id) => keysOfCustomer.all(id)).sort(newestFirst);
      const wanted = [...numbered(typed), ...named].filter(
        ({ state }) => states.length === 0 || states.includes(state),
      );
      const found = [...new Map(wanted.map((key) => [key.row, key])).values()];
      return { orders: read(found.slice(offset, offset + limit)), total: found.length };
    },
    dueUntil: (until, limit) => dueUntil.all({ until, limit }),
    quotes: (limit) => quotes.all(limit),
    summary: (id) => summary.get(id),
    board: (limit) => {
      const totals = new Map(counts.all().map(({ state, total }) => [state, total]));
      return OPEN_STATES.map((state) => ({
        state,
        total: totals.get(state) ?? 0,
        orders: board.all({ state, limit }),
      }));
    },
  };
}
