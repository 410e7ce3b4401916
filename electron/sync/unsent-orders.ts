import { createHash } from 'node:crypto';

import { freshDelivery } from '../../shared/sync/delivery.ts';
import { reasonText } from '../../shared/sync/delivery-reason.ts';
import { type ShopOrder, shopOrderSchema } from '../../shared/sync/shop-message.ts';
import type { UnsentEntry, UnsentFile } from '../../shared/sync/unsent-file.ts';
import type { Db } from '../db/open-database.ts';
import { createCustomerRepository } from '../db/repositories/customer-repository.ts';
import { createOrderRepository } from '../db/repositories/order-repository.ts';
import type { OutboxRepository } from '../db/repositories/outbox-repository.ts';
import { createSessionRepository } from '../db/repositories/session-repository.ts';
import { StudioError } from '../errors.ts';
import { deliveryEvent } from './delivery-log.ts';

const SNAPSHOT = `
  SELECT snapshot FROM order_documents JOIN orders ON orders.row = order_row WHERE orders.id = ?
`;

const NOT_AT_SHOP = ['queued', 'sending', 'checking', 'needs-attention'] as const;

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

export type CarryOver = {
  readonly exportAll: (at: number) => UnsentFile;
  readonly take: (
    entries: readonly UnsentEntry[],
    at: number,
  ) => { readonly taken: number; readonly known: number };
};

/** Unsent orders out to a file, and in again on another machine. */
export function createCarryOver(db: Db, outbox: OutboxRepository, graceMs: number): CarryOver {
  const [customers, sessions] = [createCustomerRepository(db), createSessionRepository(db)];
  const orders = createOrderRepository(db);
  const snapshotOf = db.prepare<[string], string>(SNAPSHOT).pluck();

  function entryOf(orderId: string): readonly UnsentEntry[] {
    const [row, order] = [outbox.get(orderId), orders.get(orderId)];
    const customer = order && customers.get(order.customerId);
    const session = order?.sessionId ? sessions.get(order.sessionId) : undefined;
    const snapshot = snapshotOf.get(orderId);
    if (!row || !order || !customer || !session || !snapshot) return [];
    const { number, note } = order;
    const { payload, queuedAt, attempts, firstStartedAt, shop } = row;
    const delivery = { payload, queuedAt, attempts, firstStartedAt, shop };
    return [{ orderId, number, customer, session, note, snapshot, ...delivery }];
  }

  /** Written like a new order, but under the identity it has; false when it is known here. */
  function takeOne(entry: UnsentEntry, at: number): boolean {
    const { orderId, customer, session, payload, snapshot } = entry;
    const message = messageOf(entry);
    const known = orders.get(orderId);
    if (outbox.byKey(message.key) !== undefined || outbox.get(orderId) !== undefined) return false;
    if (known !== undefined && known.state !== 'quote') return false;
    if (customers.get(customer.id) === undefined) customers.insert(customer);
    if (sessions.get(session.id) === undefined) sessions.insert(session);
    const { garment, price, designVersion, dueOn, key, placedAt, snapshotHash } = message;
    const quote = {
      ...{ id: orderId, customerId: customer.id, garment, sessionId: session.id, dueOn },
      ...{ note: entry.note, quoted: { price, designVersion }, at: placedAt },
    };
    if (known === undefined) orders.insertQuote(quote);
    else orders.updateQuote(quote);
    orders.place({ id: orderId, snapshot, hash: snapshotHash, key, placedAt });
    outbox.enqueue({ orderId, message, queuedAt: entry.queuedAt });
    if (outbox.get(orderId)?.sha256 !== sha256(payload)) throw damaged(entry);
    // The other machine may be sending it this very moment: it is searched for first.
    outbox.save(orderId, {
      ...freshDelivery(entry.queuedAt),
      state: 'checking',
      nextTryAt: at + graceMs,
      attempts: entry.attempts,
      firstStartedAt: entry.firstStartedAt ?? entry.queuedAt,
      lastError: reasonText('carried-over'),
      shop: entry.shop,
    });
    orders.appendEvent(orderId, deliveryEvent('carried-over', at, { number: entry.number }));
    return true;
  }

  return {
    exportAll: (exportedAt) => ({
      format: 'toise-unsent-orders',
      version: 1,
      exportedAt,
      orders: NOT_AT_SHOP.flatMap((state) => outbox.inState(state))
        .slice(0, 1_000)
        .flatMap(({ orderId }) => entryOf(orderId)),
    }),
    take: (entries, at) =>
      outbox.atOnce(() => {
        const taken = entries.filter((entry) => takeOne(entry, at)).length;
        return { taken, known: entries.length - taken };
      }),
  };
}

/** The message whole and unchanged, of the very order that the entry says it is. */
function messageOf(entry: UnsentEntry): ShopOrder {
  const message = shopOrderSchema.safeParse(parsed(entry.payload));
  if (!message.success) throw damaged(entry);
  const isOwn = message.data.customer.id === entry.customer.id;
  const isWhole = message.data.snapshotHash === sha256(entry.snapshot);
  if (!isOwn || !isWhole || entry.session.customerId !== entry.customer.id) throw damaged(entry);
  return message.data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: the caller refuses what comes of it.
    return undefined;
  }
}

const damaged = ({ number }: UnsentEntry) =>
  new StudioError('invalid-request', `the order ${number} of the file is damaged`, {
    detail: [{ path: number, code: 'damaged' }],
  });
