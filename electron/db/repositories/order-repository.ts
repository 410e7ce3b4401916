import type {
  GarmentChoice,
  Order,
  OrderEvent,
  OrderState,
  OrderSummary,
  Price,
} from '../../../shared/order/order.ts';
import type { Db } from '../open-database.ts';
import { type OrderRow, orderOf } from './order-rows.ts';
import { ORDER_SQL } from './order-sql.ts';

/** A quote's price and what it rests on; null while there is nothing to draft from. */
export type QuotedPrice = { readonly price: Price; readonly designVersion: string };

export type Quote = {
  readonly id: string;
  readonly customerId: string;
  readonly garment: GarmentChoice;
  readonly sessionId: string | null;
  readonly dueOn: string | null;
  readonly note: string;
  readonly quoted: QuotedPrice | null;
  readonly at: number;
};

/** The frozen part of an order. `snapshot` is the very text that `hash` was taken of. */
export type Placement = {
  readonly id: string;
  readonly snapshot: string;
  readonly hash: string;
  readonly key: string;
  readonly placedAt: number;
};

export interface OrderRepository {
  get(id: string): Order | undefined;
  designVersionOf(id: string): string | null;
  /** Gives the new quote the next number. Call this and what follows inside a transaction. */
  insertQuote(quote: Quote): void;
  /** Throws when the order is no longer a quote. */
  updateQuote(quote: Quote): void;
  /** Throws when the order is no longer a quote. */
  place(placement: Placement): void;
  stateOf(id: string): OrderState | undefined;
  setState(id: string, state: OrderState, at: number): void;
  reschedule(change: {
    readonly id: string;
    readonly dueOn: string;
    readonly note: string;
    readonly at: number;
  }): void;
  appendEvent(id: string, event: OrderEvent): void;
  /** Oldest first. */
  events(id: string): readonly OrderEvent[];
  /** Newest first. */
  ofCustomer(customerId: string): readonly OrderSummary[];
}

/** `T-000042`: what people call an order. */
export const orderNumber = (sequence: number): string => `T-${String(sequence).padStart(6, '0')}`;

export function createOrderRepository(db: Db): OrderRepository {
  const write = (sql: string) => db.prepare<[Record<string, unknown>]>(sql);
  /** A change of one order that answers with its row, or with nothing when there is none such. */
  const change = (sql: string) => db.prepare<[Record<string, unknown>], number>(sql).pluck();
  const statement = {
    get: db.prepare<[string], OrderRow>(ORDER_SQL.get),
    insertQuote: change(ORDER_SQL.insertQuote),
    updateQuote: change(ORDER_SQL.updateQuote),
    insertDocuments: write(ORDER_SQL.insertDocuments),
    updateDocuments: write(ORDER_SQL.updateDocuments),
    lastSequence: db.prepare<[], number | null>(ORDER_SQL.lastSequence).pluck(),
    designVersion: db.prepare<[string], string | null>(ORDER_SQL.designVersion).pluck(),
    place: change(ORDER_SQL.place),
    freeze: write(ORDER_SQL.freeze),
    state: db.prepare<[string], OrderState>(ORDER_SQL.state).pluck(),
    setState: write(ORDER_SQL.setState),
    reschedule: write(ORDER_SQL.reschedule),
    appendEvent: write(ORDER_SQL.appendEvent),
    events: db.prepare<[string], Omit<OrderEvent, 'detail'> & { detail: string }>(ORDER_SQL.events),
    ofCustomer: db.prepare<[string], OrderSummary>(ORDER_SQL.ofCustomer),
  };

  return {
    get: (id) => {
      const row = statement.get.get(id);
      return row && orderOf(row);
    },
    designVersionOf: (id) => statement.designVersion.get(id) ?? null,
    insertQuote: (quote) => {
      const sequence = (statement.lastSequence.get() ?? 0) + 1;
      const number = orderNumber(sequence);
      const row = required(statement.insertQuote.get({ ...columns(quote), sequence, number }));
      statement.insertDocuments.run({ row, ...documents(quote) });
    },
    updateQuote: (quote) => {
      const row = required(statement.updateQuote.get(columns(quote)));
      statement.updateDocuments.run({ row, ...documents(quote) });
    },
    place: ({ snapshot, ...placement }) => {
      const row = required(statement.place.get(placement));
      statement.freeze.run({ row, snapshot });
    },
    stateOf: (id) => statement.state.get(id),
    setState: (id, state, at) => requireOne(statement.setState.run({ id, state, at })),
    reschedule: (change) => requireOne(statement.reschedule.run(change)),
    appendEvent: (orderId, { detail, ...event }) => {
      const row = { orderId, ...event, detail: JSON.stringify(detail) };
      requireOne(statement.appendEvent.run(row));
    },
    events: (id) =>
      statement.events.all(id).map((event) => ({ ...event, detail: JSON.parse(event.detail) })),
    ofCustomer: (customerId) => statement.ofCustomer.all(customerId),
  };
}

const columns = ({ garment, quoted, ...quote }: Quote) => ({
  ...quote,
  productId: garment.productId,
  totalMinor: quoted?.price.totalMinor ?? null,
  currency: quoted?.price.currency ?? null,
  designVersion: quoted?.designVersion ?? null,
});

const documents = ({ garment, quoted }: Quote) => ({
  garment: JSON.stringify(garment),
  price: quoted === null ? null : JSON.stringify(quoted.price),
});

function required(row: number | undefined): number {
  if (row === undefined) throw new Error('the order is not in the state this change needs');
  return row;
}

function requireOne({ changes }: { readonly changes: number }): void {
  if (changes !== 1) throw new Error('no such order');
}
