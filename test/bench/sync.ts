import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { migrate } from '../../electron/db/migrate.ts';
import { MIGRATIONS } from '../../electron/db/migrations/index.ts';
import { type Db, openDatabase } from '../../electron/db/open-database.ts';
import { createOrderRepository } from '../../electron/db/repositories/order-repository.ts';
import { createOutboxRepository } from '../../electron/db/repositories/outbox-repository.ts';
import { silentLogger } from '../../electron/log.ts';
import { createTrainingClient } from '../../electron/shops/training-client.ts';
import { createSync } from '../../electron/sync/create-sync.ts';
import { outgoingOf } from '../../electron/sync/outgoing.ts';
import { aShopOrder, uuidOf } from '../helpers/a-shop-order.ts';
import { insertPlacedOrders } from '../helpers/insert-placed-orders.ts';

/**
 * `npm run bench:sync [-- --orders N --latency MS --rounds N]`: sends a backlog to the training shop
 * (a process of its own) and holds the time against a bare loop over the same API with the same
 * messages. At most 1.1 times is wanted. `--latency` is what the shop takes for a request; real ones
 * take about 90 ms for an order.
 */
const { values } = parseArgs({
  options: {
    orders: { type: 'string', default: '1000' },
    latency: { type: 'string', default: '10' },
    rounds: { type: 'string', default: '3' },
  },
});
const [orders, latency, rounds] = [
  Number(values.orders),
  Number(values.latency),
  Number(values.rounds),
];
const LARGEST_RATIO = 1.1;
const SECRET = 'the-shop-s-key';
const SHOP = join(import.meta.dirname, '../helpers/training-shop-process.ts');

const messages = Array.from({ length: orders }, (_, index) =>
  aShopOrder({ key: uuidOf(index + 1), number: `T-${index + 1}` }),
);

async function withShop<T>(work: (address: string) => Promise<T>): Promise<T> {
  const child: ChildProcess = spawn(process.execPath, [SHOP, String(latency)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  if (child.stdout === null) throw new Error('no output to listen to');
  const [line] = await once(child.stdout, 'data');
  try {
    return await work(String(line).trim());
  } finally {
    child.stdin?.end();
    await once(child, 'exit');
  }
}

async function withBacklog<T>(work: (db: Db) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'toise-bench-'));
  const db = openDatabase(join(folder, 'toise.sqlite'));
  migrate(db, MIGRATIONS);
  insertPlacedOrders(db, messages);
  try {
    return await work(db);
  } finally {
    db.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The shop's own API, one order after the other: nothing is kept, nothing is checked. */
const bareLoop = () =>
  withBacklog((db) =>
    withShop(async (address) => {
      const client = createTrainingClient({ address, secret: SECRET, fetch, now: Date.now });
      const waiting = createOutboxRepository(db).inState('queued').map(outgoingOf);
      const started = performance.now();
      for (const order of waiting) {
        const placed = await client.place(order);
        if (!placed.ok) throw new Error(placed.error.words);
      }
      return performance.now() - started;
    }),
  );

const studio = () =>
  withBacklog((db) =>
    withShop(async (address) => {
      const outbox = createOutboxRepository(db);
      const kept = new Map<string, string>();
      const sync = createSync({
        db,
        outbox,
        orders: createOrderRepository(db),
        dataFolder: tmpdir(),
        catalogue: { version: '', currency: 'EUR', cloths: [], products: [] },
        training: false,
        secrets: {
          get: async (name) => kept.get(name) ?? null,
          set: async (name, value) => void kept.set(name, value),
          delete: async (name) => void kept.delete(name),
        },
        log: silentLogger,
        now: Date.now,
        newId: () => uuidOf(0),
        random: Math.random,
        fetch,
        publish: () => {},
      });
      await sync.handlers['shop:save']({ kind: 'training', address, secret: SECRET });
      const started = performance.now();
      sync.start();
      while (outbox.status().unsent > 0) await new Promise((resolve) => setTimeout(resolve, 20));
      const took = performance.now() - started;
      await sync.stop();
      return took;
    }),
  );

/** Whatever else the machine does only ever adds time: the fastest round says most. */
const fastest = (times: readonly number[]) => Math.min(...times);

const [bare, sent]: [number[], number[]] = [[], []];
await bareLoop();
for (let round = 0; round < rounds; round += 1) {
  bare.push(await bareLoop());
  sent.push(await studio());
}
const ratio = fastest(sent) / fastest(bare);
const show = (times: readonly number[]) =>
  `${fastest(times).toFixed(0)} ms  ${(fastest(times) / orders).toFixed(2)} ms an order  (rounds ${times.map((ms) => ms.toFixed(0)).join(' ')})`;
console.log(`${orders} orders, ${latency} ms a request, fastest of ${rounds}`);
console.log(`bare loop  ${show(bare)}`);
console.log(`studio     ${show(sent)}`);
console.log(`ratio      ${ratio.toFixed(3)} (at most ${LARGEST_RATIO})`);
process.exit(ratio <= LARGEST_RATIO ? 0 : 1);
