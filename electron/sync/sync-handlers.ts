import type { ShopConnection, ShopTest } from '../../shared/contract/shop.ts';
import type { OutboxRepository } from '../db/repositories/outbox-repository.ts';
import { StudioError } from '../errors.ts';
import { createShop, isSafeAddress } from '../shops/create-shop.ts';
import type { Announcer } from './announcer.ts';
import type { ApplyEvent } from './apply-event.ts';
import type { ShopDesk } from './shop-desk.ts';
import type { ShopLog } from './shop-log.ts';
import type { SyncHandlers } from './sync-dependencies.ts';
import type { SyncTurn } from './sync-turn.ts';
import type { CarryOver } from './unsent-orders.ts';

/** A person waits in front of this; a shop that needs longer is too slow to work with. */
const TEST_TIMEOUT_MS = 10_000;

export type HandlerDependencies = {
  readonly outbox: OutboxRepository;
  readonly desk: ShopDesk;
  readonly apply: ApplyEvent;
  readonly now: () => number;
  readonly fetch: typeof globalThis.fetch;
  readonly turn: SyncTurn;
  readonly poke: () => void;
  readonly announcer: Announcer;
  readonly shopLog: ShopLog;
  readonly carryOver: CarryOver;
};

/** What the window may ask about sending and the shop. */
export function createSyncHandlers(deps: HandlerDependencies): SyncHandlers {
  const { outbox, desk, apply, now, fetch, turn, poke, announcer, shopLog, carryOver } = deps;

  const reconnected = () => {
    turn.reconnect();
    announcer.announce('shop', 'outbox');
    poke();
    return desk.status();
  };

  return {
    'outbox:status': () => outbox.status(),
    'outbox:list': () => [...outbox.unsent()],
    'outbox:retry': ({ orderId }) => {
      if (outbox.get(orderId) === undefined) throw new StudioError('not-found');
      apply(orderId, { type: 'asked-again', at: now() });
      turn.resume();
      announcer.announce('outbox', 'orders');
      poke();
      return null;
    },
    'sync:now': () => {
      if (!desk.status().configured) throw new StudioError('shop-not-configured');
      turn.hurry();
      poke();
      return null;
    },
    'shop:get': () => desk.status(),
    'shop:save': async (connection) => {
      if (!isSafeAddress(connection.address)) {
        const detail = [{ path: 'address', code: 'https-needed' }];
        throw new StudioError('invalid-request', 'the address is not https', { detail });
      }
      await desk.connect(connection, await desk.secretFor(connection));
      shopLog.note('connected');
      return reconnected();
    },
    'shop:test': async (connection) => testShop(connection, await desk.secretFor(connection)),
    'shop:disconnect': async () => {
      await desk.disconnect();
      shopLog.note('disconnected');
      return reconnected();
    },
    'sync:pause': ({ paused }) => pause(paused),
    'sync:log': ({ limit }) => [...shopLog.newest(limit)],
    'outbox:export': () => {
      pause(true);
      const file = carryOver.exportAll(now());
      shopLog.note('exported', { count: file.orders.length });
      return file;
    },
    'outbox:import': ({ orders }) => {
      const answer = carryOver.take(orders, now());
      if (answer.taken > 0) shopLog.note('imported', { count: answer.taken });
      announcer.announce('outbox', 'orders', 'customers', 'shop');
      poke();
      return answer;
    },
  };

  function pause(paused: boolean) {
    if ((desk.record()?.paused ?? false) !== paused) {
      desk.pause(paused);
      shopLog.note(paused ? 'paused' : 'resumed');
    }
    if (!paused) turn.hurry();
    announcer.announce('shop');
    poke();
    return desk.status();
  }

  async function testShop({ kind, address }: ShopConnection, secret: string): Promise<ShopTest> {
    if (!isSafeAddress(address)) return { outcome: 'certificate', detail: 'https', shop: '' };
    return createShop(kind, { address, secret, fetch, now, timeoutMs: TEST_TIMEOUT_MS }).test();
  }
}
