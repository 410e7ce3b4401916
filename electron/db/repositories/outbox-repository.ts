import { createHash } from 'node:crypto';

import type { OutboxEntryView, OutboxStatus } from '../../../shared/contract/contract.ts';
import { type DeliveryRecord, freshDelivery } from '../../../shared/sync/delivery.ts';
import { type ShopOrder, shopOrderSchema } from '../../../shared/sync/shop-message.ts';
import type { Db } from '../open-database.ts';

/** A row of the outbox: the frozen message and how its delivery stands. */
export type OutboxRow = DeliveryRecord & {
  readonly orderId: string;
  readonly key: string;
  /** The text that goes to the shop, byte for byte what `sha256` was taken of. */
  readonly payload: string;
  readonly sha256: string;
  readonly queuedAt: number;
  /** JSON of the copy both sides last agreed on. */
  readonly synced: string | null;
  readonly syncedAt: number | null;
};

export type NewOutboxEntry = {
  readonly orderId: string;
  readonly message: ShopOrder;
  readonly queuedAt: number;
};

const COLUMNS = `
  order_id AS orderId, key, payload, sha256, queued_at AS queuedAt, state, attempts, failures,
  first_started_at AS firstStartedAt, started_at AS startedAt, next_try_at AS nextTryAt,
  last_error AS lastError, refusal, shop, shop_order_id AS shopOrderId,
  shop_order_code AS shopOrderCode, shop_state AS shopState, synced, synced_at AS syncedAt
`;

const INSERT = `
  INSERT INTO outbox (order_id, key, payload, sha256, queued_at, state, next_try_at)
  VALUES (@orderId, @key, @payload, @sha256, @queuedAt, @state, @nextTryAt)
`;

const SAVE = `
  UPDATE outbox
  SET state = @state, attempts = @attempts, failures = @failures,
      first_started_at = @firstStartedAt, started_at = @startedAt, next_try_at = @nextTryAt,
      last_error = @lastError, refusal = @refusal, shop = @shop, shop_order_id = @shopOrderId,
      shop_order_code = @shopOrderCode, shop_state = @shopState
  WHERE order_id = @orderId
`;

const SAVE_SYNCED = `
  UPDATE outbox SET synced = @synced, synced_at = @syncedAt, shop_state = @shopState
  WHERE order_id = @orderId
`;

// The state stands in the text, just as in the partial indexes: SQLite only uses them for such terms.
const dueSql = (state: OutboxRow['state']) => `
  SELECT ${COLUMNS} FROM outbox
  WHERE state = '${state}' AND next_try_at <= ?
  ORDER BY next_try_at, queued_at
  LIMIT ?
`;

const inStateSql = (state: OutboxRow['state']) => `
  SELECT ${COLUMNS} FROM outbox
  WHERE state <> 'at-shop' AND state = '${state}'
  ORDER BY queued_at, order_id
`;

// A minimum for each state, so that both are read from the edge of the index.
const NEXT_DUE_AT = `
  SELECT min(at) FROM (
    SELECT min(next_try_at) AS at FROM outbox WHERE state = 'queued'
    UNION ALL
    SELECT min(next_try_at) FROM outbox WHERE state = 'checking'
  )
`;

const AT_SHOP = `
  SELECT order_id AS orderId, key FROM outbox
  WHERE state = 'at-shop' AND queued_at >= ?
  ORDER BY queued_at
`;

const STATUS = `
  SELECT count(*) AS unsent,
         count(*) FILTER (WHERE state IN ('queued', 'sending')) AS queued,
         count(*) FILTER (WHERE state = 'checking') AS checking,
         count(*) FILTER (WHERE state = 'needs-attention') AS needsAttention
  FROM outbox
  WHERE state <> 'at-shop'
`;

const UNSENT = `
  SELECT order_id AS orderId, payload ->> '$.number' AS orderNumber,
         payload ->> '$.customer.name' AS customerName, state, attempts, queued_at AS queuedAt,
         next_try_at AS nextTryAt, last_error AS lastError
  FROM outbox
  WHERE state <> 'at-shop'
  ORDER BY queued_at, order_id
  LIMIT 1000
`;

/** The statements that run all day, so that a test can ask for their plans. */
export const OUTBOX_SQL = {
  queued: dueSql('queued'),
  checking: dueSql('checking'),
  nextDueAt: NEXT_DUE_AT,
  sending: inStateSql('sending'),
  status: STATUS,
  unsent: UNSENT,
  atShop: AT_SHOP,
} as const;

export interface OutboxRepository {
  /** Queues a placed order. Call it inside the transaction that places the order. */
  enqueue(entry: NewOutboxEntry): void;
  get(orderId: string): OutboxRow | undefined;
  byKey(key: string): OutboxRow | undefined;
  /** Rows in this state that may be tried at `now`, those that have waited longest first. */
  due(state: 'queued' | 'checking', now: number, limit: number): readonly OutboxRow[];
  nextDueAt(): number | null;
  /** Oldest first. For states that few orders are in at a time. */
  inState(state: Exclude<OutboxRow['state'], 'at-shop'>): readonly OutboxRow[];
  /** Orders at the shop that were queued at or after `queuedSince`. */
  atShop(queuedSince: number): readonly { readonly orderId: string; readonly key: string }[];
  save(orderId: string, delivery: DeliveryRecord): void;
  saveSynced(orderId: string, synced: string, shopState: string, at: number): void;
  status(): OutboxStatus;
  /** Everything not known to be at the shop, oldest first, at most 1,000. */
  unsent(): readonly OutboxEntryView[];
  /** Runs the work in one transaction. */
  atOnce<T>(work: () => T): T;
}

export function createOutboxRepository(db: Db): OutboxRepository {
  const insert = db.prepare<[Record<string, unknown>]>(INSERT);
  const get = db.prepare<[string], OutboxRow>(`SELECT ${COLUMNS} FROM outbox WHERE order_id = ?`);
  const byKey = db.prepare<[string], OutboxRow>(`SELECT ${COLUMNS} FROM outbox WHERE key = ?`);
  const due = {
    queued: db.prepare<[number, number], OutboxRow>(dueSql('queued')),
    checking: db.prepare<[number, number], OutboxRow>(dueSql('checking')),
  };
  const nextDueAt = db.prepare<[], number | null>(NEXT_DUE_AT).pluck();
  const inState = {
    queued: db.prepare<[], OutboxRow>(inStateSql('queued')),
    sending: db.prepare<[], OutboxRow>(inStateSql('sending')),
    checking: db.prepare<[], OutboxRow>(inStateSql('checking')),
    'needs-attention': db.prepare<[], OutboxRow>(inStateSql('needs-attention')),
  };
  const atShop = db.prepare<[number], { orderId: string; key: string }>(AT_SHOP);
  const save = db.prepare<[Record<string, unknown>]>(SAVE);
  const saveSynced = db.prepare<[Record<string, unknown>]>(SAVE_SYNCED);
  const status = db.prepare<[], OutboxStatus>(STATUS);
  const unsent = db.prepare<[], OutboxEntryView>(UNSENT);
  return {
    enqueue: ({ orderId, message, queuedAt }) => {
      const payload = JSON.stringify(shopOrderSchema.parse(message));
      const sha256 = createHash('sha256').update(payload, 'utf8').digest('hex');
      const { state, nextTryAt } = freshDelivery(queuedAt);
      insert.run({ orderId, key: message.key, payload, sha256, queuedAt, state, nextTryAt });
    },
    get: (orderId) => get.get(orderId),
    byKey: (key) => byKey.get(key),
    due: (state, now, limit) => due[state].all(now, limit),
    nextDueAt: () => nextDueAt.get() ?? null,
    inState: (state) => inState[state].all(),
    atShop: (queuedSince) => atShop.all(queuedSince),
    save: (orderId, delivery) => {
      const { changes } = save.run({ ...delivery, orderId });
      if (changes !== 1) throw new Error('the outbox has no row for this order');
    },
    saveSynced: (orderId, synced, shopState, syncedAt) =>
      void saveSynced.run({ orderId, synced, shopState, syncedAt }),
    status: () => status.get() ?? { unsent: 0, queued: 0, checking: 0, needsAttention: 0 },
    unsent: () => unsent.all(),
    atOnce: (work) => db.transaction(work).immediate(),
  };
}
