import type { ShopOrder } from '../../shared/sync/shop-message.ts';

/** States of an order at the training shop, in the order they usually follow each other. */
export const TRAINING_STATES = [
  'received',
  'in-workshop',
  'ready',
  'completed',
  'cancelled',
] as const;

export type TrainingState = (typeof TRAINING_STATES)[number];

/** An order as the training shop keeps and shows it. */
export type TrainingOrder = {
  readonly id: number;
  readonly code: string;
  readonly key: string | null;
  /** Nothing in it when the order is torn. */
  readonly lines: readonly {
    readonly sku: string;
    readonly quantity: number;
    readonly message: string;
  }[];
  readonly customerName: string;
  readonly totalMinor: number;
  readonly currency: string;
  readonly state: TrainingState;
  readonly payment: 'due' | 'paid';
  /** Whole seconds since 1970: as coarse as real shops' clocks. */
  readonly updatedAt: number;
};

export type TrainingProduct = {
  readonly sku: string;
  readonly id: string;
  readonly name: string;
  readonly priceMinor: number;
  readonly currency: string;
};

export type NewTrainingOrder = { readonly message: string; readonly order: ShopOrder };

/** The shop's books. Like real shops it takes the same order as often as it is sent. */
export interface TrainingLedger {
  place(sent: NewTrainingOrder): TrainingOrder;
  /** What a shop leaves behind that is stopped in the middle: the key is there, the lines are not. */
  tear(sent: NewTrainingOrder): TrainingOrder;
  all(): readonly TrainingOrder[];
  get(id: number): TrainingOrder | undefined;
  change(id: number, change: Partial<Omit<TrainingOrder, 'id'>>): TrainingOrder | undefined;
  /** Orders changed in or after this second. */
  changedSince(second: number): readonly TrainingOrder[];
}

const FIRST_ID = 1001;

/** `kept` are orders of an earlier run; `onChange` is told after each change. */
export function createTrainingLedger(
  now: () => number,
  kept: readonly TrainingOrder[] = [],
  onChange: () => void = () => {},
): TrainingLedger {
  const orders = new Map(kept.map((order) => [order.id, order]));
  let nextId = kept.reduce((highest, { id }) => Math.max(highest, id + 1), FIRST_ID);
  const second = () => Math.floor(now() / 1000);

  const put = (order: TrainingOrder): TrainingOrder => {
    orders.set(order.id, order);
    onChange();
    return order;
  };

  const create = ({ order, message }: NewTrainingOrder, isWhole: boolean): TrainingOrder => {
    const id = nextId;
    nextId += 1;
    return put({
      id,
      code: `TS-${id}`,
      key: order.key,
      lines: isWhole ? [{ sku: order.sku, quantity: 1, message }] : [],
      customerName: order.customer.name,
      totalMinor: isWhole ? order.price.totalMinor : 0,
      currency: order.price.currency,
      state: 'received',
      payment: 'due',
      updatedAt: second(),
    });
  };

  return {
    place: (sent) => create(sent, true),
    tear: (sent) => create(sent, false),
    all: () => [...orders.values()],
    get: (id) => orders.get(id),
    change: (id, change) => {
      const order = orders.get(id);
      return order && put({ ...order, ...change, updatedAt: second() });
    },
    changedSince: (since) => [...orders.values()].filter(({ updatedAt }) => updatedAt >= since),
  };
}
