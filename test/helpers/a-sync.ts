import { onTestFinished } from 'vitest';

import type { Db } from '../../electron/db/open-database.ts';
import { createOrderRepository } from '../../electron/db/repositories/order-repository.ts';
import { createOutboxRepository } from '../../electron/db/repositories/outbox-repository.ts';
import { silentLogger } from '../../electron/log.ts';
import { createSync } from '../../electron/sync/create-sync.ts';
import type { SyncDependencies } from '../../electron/sync/sync-dependencies.ts';
import type { Topic } from '../../shared/contract/channels.ts';
import { memorySecrets } from './open-test-studio.ts';
import { temporaryFolder } from './temporary-database.ts';

/** Syncing over a real database, the system's clock and network, and a grace of 200 ms. */
export function aSync(db: Db, change: Partial<SyncDependencies> = {}) {
  const outbox = createOutboxRepository(db);
  const orders = createOrderRepository(db);
  const heard: Topic[] = [];
  const sync = createSync({
    db,
    outbox,
    orders,
    dataFolder: temporaryFolder(),
    catalogue: { version: '', currency: 'EUR', cloths: [], products: [] },
    training: false,
    secrets: memorySecrets(),
    log: silentLogger,
    now: Date.now,
    newId: () => crypto.randomUUID(),
    random: Math.random,
    fetch,
    publish: (topics) => heard.push(...topics),
    graceMs: 200,
    ...change,
  });
  onTestFinished(() => sync.stop());
  return { sync, outbox, orders, heard };
}

/** Looks again and again until it holds; the test's own time limit ends it when it never does. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 10));
}
