import type { ShopStatus } from '../shared/contract/shop.ts';
import type { Sync, SyncDependencies } from './sync/sync-dependencies.ts';

const NO_SHOP: ShopStatus = {
  configured: false,
  kind: null,
  address: '',
  hasSecret: false,
  keyAccepted: true,
  lastContactAt: null,
  lastError: null,
  lastPullAt: null,
  productsAtShop: 0,
};

/** Stands in until syncing is there: queues, never sends. */
export const createSync = ({ outbox }: SyncDependencies): Sync => ({
  handlers: {
    'outbox:status': () => outbox.status(),
    'outbox:list': () => [...outbox.unsent()],
    'outbox:retry': () => null,
    'sync:now': () => null,
    'shop:get': () => NO_SHOP,
    'shop:save': () => NO_SHOP,
    'shop:test': () => ({ outcome: 'connection-refused', detail: '', shop: '' }),
    'shop:disconnect': () => NO_SHOP,
  },
  start: () => {},
  stop: async () => {},
  poke: () => {},
});
