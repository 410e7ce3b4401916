import type { OrderState } from '../../shared/order/order.ts';
import { mergeCopies, type SyncedCopy } from '../../shared/sync/merge.ts';
import type { ShopCopy } from '../../shared/sync/shop-copy.ts';
import type { OutboxRepository, OutboxRow } from '../db/repositories/outbox-repository.ts';
import type { Shop } from '../shops/shop.ts';
import type { Courier } from './courier.ts';
import { deliveryEvent } from './delivery-log.ts';
import { expectedOf, outgoingOf } from './outgoing.ts';
import type { OrdersAtShop } from './sync-dependencies.ts';

/** Shops' clocks count whole seconds and lag behind their own commits: every pull looks back a while. */
export const PULL_OVERLAP_MS = 5 * 60_000;

/** Orders older than this are not asked for one by one when a full check does not show them. */
const MISSED_FOR_MS = 60 * 24 * 60 * 60_000;

export type PullerDependencies = {
  readonly outbox: OutboxRepository;
  readonly orders: OrdersAtShop;
  readonly shop: Shop;
  readonly shopName: string;
  readonly courier: Pick<Courier, 'reconcile' | 'contact'>;
  readonly now: () => number;
};

export type Pulled = {
  /** The newest change seen by the shop's clock; null when nothing was there. */
  readonly newestAt: number | null;
  /** Whether any order here changed. */
  readonly changed: boolean;
};

/**
 * Reads our orders at the shop that changed since `cursor` (all of them when it is null), takes over
 * what is the shop's to say and clears away doubles. Null when the shop did not answer: the cursor
 * stays where it was.
 */
export async function pullOrders(
  deps: PullerDependencies,
  cursor: number | null,
): Promise<Pulled | null> {
  const { outbox, shop, courier } = deps;
  const answer = await shop.pullOrders(cursor === null ? null : cursor - PULL_OVERLAP_MS);
  courier.contact(answer.ok ? null : answer.error);
  if (!answer.ok) return null;
  const copies = answer.value;
  let changed = false;
  const strange = new Map<string, OutboxRow>();
  for (const copy of copies) {
    const row = copy.key === null ? undefined : outbox.byKey(copy.key);
    if (row === undefined || (row.shop !== null && row.shop !== deps.shopName)) continue;
    if (row.state === 'at-shop' && row.shopOrderId === copy.id) {
      changed = takeOver(deps, row, copy) || changed;
    } else strange.set(row.key, row);
  }
  // A copy we did not know of: an answer that was lost, or a double. The search shows them all.
  for (const row of strange.values()) {
    if (row.state === 'sending') continue;
    if (!(await courier.reconcile(row, false))) return null;
    changed = true;
  }
  if (cursor === null && !(await missMissing(deps, copies))) return null;
  const newestAt = copies.reduce((newest, { updatedAt }) => Math.max(newest, updatedAt), 0);
  return { newestAt: newestAt === 0 ? null : newestAt, changed };
}

/** A full read that does not show an order proves nothing; a search for its key does. */
async function missMissing(
  { outbox, courier, shopName, now }: PullerDependencies,
  copies: readonly ShopCopy[],
): Promise<boolean> {
  const present = new Set(copies.map(({ key }) => key));
  for (const { orderId, key } of outbox.atShop(now() - MISSED_FOR_MS)) {
    if (present.has(key)) continue;
    const row = outbox.get(orderId);
    if (row?.state !== 'at-shop' || row.shop !== shopName) continue;
    if (!(await courier.reconcile(row, true))) return false;
  }
  return true;
}

/** Merges one order's copy into the studio. True when something changed here. */
function takeOver(deps: PullerDependencies, row: OutboxRow, copy: ShopCopy): boolean {
  const { outbox, orders, shop, now } = deps;
  const { totalMinor, sha256 } = expectedOf(outgoingOf(row));
  const state = orders.stateOf(row.orderId);
  if (state === undefined) return false;
  const known: SyncedCopy | null = row.synced === null ? null : JSON.parse(row.synced);
  const base = known ?? { state, payment: copy.payment, totalMinor, sha256 };
  const studio = { state, payment: base.payment, totalMinor, sha256 };
  const atShop: SyncedCopy = {
    state: shop.orderState(copy.state) ?? base.state,
    payment: copy.payment,
    totalMinor: copy.totalMinor,
    sha256: copy.sha256,
  };
  const synced = JSON.stringify(atShop);
  if (synced === row.synced && copy.state === row.shopState) return false;

  const { taken, kept, ask } = mergeCopies(base, studio, atShop);
  outbox.atOnce(() => {
    const [orderId, at] = [row.orderId, now()];
    outbox.saveSynced(orderId, synced, copy.state, at);
    if (taken.includes('state')) orders.setState(orderId, atShop.state as OrderState, at);
    if (copy.state !== row.shopState) {
      const detail = { from: row.shopState, to: copy.state };
      orders.appendEvent(orderId, deliveryEvent('shop-state', at, detail));
    }
    for (const field of [...kept, ...ask]) {
      const kind = ask.includes(field) ? 'both-changed' : 'changed-at-shop';
      const detail = { field, studio: studio[field], shop: atShop[field] };
      orders.appendEvent(orderId, deliveryEvent(kind, at, detail));
    }
  });
  return true;
}
