import type { Topic } from '../../shared/contract/channels.ts';
import type { SendingPolicy } from '../../shared/sync/sending-machine.ts';
import type { ShopFailure } from '../../shared/sync/shop-copy.ts';
import type { OutboxRepository } from '../db/repositories/outbox-repository.ts';
import type { ShopRepository } from '../db/repositories/shop-repository.ts';
import type { Logger } from '../log.ts';
import { createShop, shopNameOf } from '../shops/create-shop.ts';
import type { Shop } from '../shops/shop.ts';
import { type Courier, createCourier } from './courier.ts';
import { pullOrders } from './puller.ts';
import type { ShopDesk } from './shop-desk.ts';
import type { OrdersAtShop } from './sync-dependencies.ts';

const PULL_ORDERS_EVERY_MS = 60_000;
const PULL_PRODUCTS_EVERY_MS = 30 * 60_000;
const FULL_CHECK_EVERY_MS = 24 * 60 * 60_000;

/** After so many orders the loop looks up: at the clock, and at what else is due. */
const STEPS_A_TURN = 50;

export type TurnDependencies = {
  readonly outbox: OutboxRepository;
  readonly orders: OrdersAtShop;
  readonly shops: ShopRepository;
  readonly desk: ShopDesk;
  readonly policy: SendingPolicy;
  readonly now: () => number;
  readonly random: () => number;
  readonly fetch: typeof globalThis.fetch;
  readonly log: Logger;
  readonly onContact: (failure: ShopFailure | null) => void;
  readonly announce: (...topics: readonly Topic[]) => void;
};

/** A pull that failed is tried again so soon; the pace with the shop stretches it when it must. */
const PULL_AGAIN_MS = 1_000;

type Session = { readonly shop: Shop; readonly name: string; readonly courier: Courier };

/** What the loop does each time round: send what is due, pull when it is time. */
export function createSyncTurn(deps: TurnDependencies) {
  const { outbox, orders, shops, desk, now, announce } = deps;
  let session: Session | null = null;
  let isStale = true;
  /**
   * Nothing is placed before the first look at the shop: a database restored from a backup still has
   * orders queued that have arrived since.
   */
  let hasLooked = false;
  let ordersPullAt = 0;
  let productsPullAt = 0;

  const onContact: NonNullable<Parameters<typeof createCourier>[0]['onContact']> = (failure) => {
    deps.onContact(failure);
    if (desk.noteContact(failure, now())) announce('shop');
    if (failure?.kind === 'key-refused') desk.flush();
  };

  const isPaused = () => desk.record()?.paused === true;

  /** A changed connection gets a courier of its own; what the old one had not begun goes back. */
  async function openSession(): Promise<Session | null> {
    if (!isStale) return session;
    isStale = false;
    session?.courier.release();
    session = null;
    const access = await desk.access().catch((error: unknown) => {
      isStale = true;
      throw error;
    });
    if (access === null) {
      // A keyring may still be locked: the next time round asks again.
      isStale = true;
      return null;
    }
    if (!access.record.keyAccepted) return null;
    const { kind, address } = access.record;
    const { now, random, fetch, policy } = deps;
    const shop = createShop(kind, { address, secret: access.secret, fetch, now });
    const name = shopNameOf(kind, address);
    const courier = createCourier({
      outbox,
      orders,
      shop,
      shopName: name,
      policy,
      now,
      random,
      onContact,
    });
    session = { shop, name, courier };
    [ordersPullAt, productsPullAt] = [now(), now()];
    hasLooked = false;
    announce('shop');
    return session;
  }

  async function pullDue({ shop, name, courier }: Session): Promise<void> {
    if (courier.pace().pausedUntil > now() || !courier.pace().keyAccepted) return;
    if (ordersPullAt <= now()) {
      ordersPullAt = now() + PULL_ORDERS_EVERY_MS;
      const { ordersCursor = null, fullCheckAt = null } = desk.record() ?? {};
      const isFull = fullCheckAt === null || fullCheckAt + FULL_CHECK_EVERY_MS <= now();
      const from = isFull ? null : ordersCursor;
      const pulled = await pullOrders({ outbox, orders, shop, shopName: name, courier, now }, from);
      if (pulled === null) {
        ordersPullAt = now() + PULL_AGAIN_MS;
        return;
      }
      hasLooked = true;
      const newest = Math.max(ordersCursor ?? 0, pulled.newestAt ?? 0);
      desk.note({ lastPullAt: now(), ordersCursor: newest === 0 ? null : newest });
      if (isFull) {
        await shop.tidy();
        desk.note({ fullCheckAt: now() });
      }
      announce(...(pulled.changed ? (['orders', 'outbox', 'shop'] as const) : (['shop'] as const)));
    }
    if (productsPullAt <= now()) {
      productsPullAt = now() + PULL_PRODUCTS_EVERY_MS;
      const products = await shop.pullProducts();
      courier.contact(products.ok ? null : products.error);
      if (products.ok) {
        shops.replaceProducts(products.value, now());
        announce('catalogue');
      }
      announce('shop');
    }
  }

  return {
    /** Works until nothing is due; answers with the time of the next thing. */
    run: async (mayGoOn: () => boolean): Promise<number | null> => {
      if (isPaused()) return null;
      const open = await openSession();
      if (open === null) return null;
      for (let steps = 0; mayGoOn() && !isStale && !isPaused(); steps += 1) {
        await pullDue(open);
        if (steps >= STEPS_A_TURN) return now();
        if (!hasLooked || !(await open.courier.step())) break;
        announce('outbox', 'orders');
      }
      desk.flush();
      if (isPaused()) {
        // What is in hand has not left: it waits in the outbox, where it can be seen and exported.
        open.courier.release();
        return null;
      }
      if (isStale) return now();
      const pullAt = Math.min(ordersPullAt, productsPullAt);
      if (!open.courier.pace().keyAccepted) return null;
      const at = hasLooked ? Math.min(pullAt, open.courier.nextStepAt() ?? pullAt) : ordersPullAt;
      return Math.max(at, open.courier.pace().pausedUntil);
    },
    /** The connection was changed. */
    reconnect: (): void => {
      isStale = true;
    },
    /** A person wants everything now: no pause, and a pull. */
    hurry: (): void => {
      session?.courier.resume();
      [ordersPullAt, productsPullAt] = [0, 0];
    },
    resume: (): void => session?.courier.resume(),
    /** Puts back what was taken in hand, and writes down how things stand with the shop. */
    end: (): void => {
      session?.courier.release();
      desk.flush();
    },
  };
}

export type SyncTurn = ReturnType<typeof createSyncTurn>;
