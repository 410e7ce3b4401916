import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { silentLogger } from '../../electron/log.ts';
import type { SecretStore } from '../../electron/secrets.ts';
import { openStudio } from '../../electron/studio.ts';
import { uuidOf } from '../helpers/a-shop-order.ts';
import { asking } from '../helpers/asking.ts';
import { someFields, someSession, someShirt } from '../helpers/order-facts.ts';
import { crashOrderId } from './crash-order-id.ts';

/**
 * A studio at work, to be killed: takes orders one after the other while it sends them. Prints
 * `taken <number>` when a customer has been told that the order is taken, `done` when every order
 * is known to be at the shop. Started again on the same folder, it goes on.
 */
const [dataFolder = '', address = '', secret = '', orders = '0', graceMs = '0'] =
  process.argv.slice(2);

const say = (line: string) => void process.stdout.write(`${line}\n`);

/** Keys in a plain file: this one opens only a shop that lives as long as the test. */
function fileSecrets(file: string): SecretStore {
  const read = (): Record<string, string> =>
    existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  return {
    get: async (name) => read()[name] ?? null,
    set: async (name, value) => writeFileSync(file, JSON.stringify({ ...read(), [name]: value })),
    delete: async (name) => {
      const { [name]: _, ...rest } = read();
      writeFileSync(file, JSON.stringify(rest));
    },
  };
}

const studio = await openStudio({
  dataFolder,
  resourcesFolder: join(import.meta.dirname, '../../resources'),
  door: 'browser',
  training: false,
  secrets: fileSecrets(join(dataFolder, 'secrets.json')),
  log: silentLogger,
  now: Date.now,
  newId: randomUUID,
  random: Math.random,
  fetch,
  graceMs: Number(graceMs),
});
const ask = asking(studio);

await ask('shop:save', { kind: 'training', address, secret });
const customer = await ask('customers:create', { id: uuidOf(1), fields: someFields() });
const session = await ask('sessions:save', { id: uuidOf(2), session: someSession(customer.id) });
studio.startSync();
say('ready');

const isTaken = new Set<string>();
for (const { id, state } of await ask('orders:ofCustomer', { customerId: customer.id })) {
  if (state !== 'quote') isTaken.add(id);
}
for (let number = 1; number <= Number(orders); number += 1) {
  const id = crashOrderId(number);
  if (!isTaken.has(id)) {
    const quote = await ask('orders:saveQuote', {
      id,
      customerId: customer.id,
      garment: someShirt(),
      sessionId: session.id,
      dueOn: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10),
      note: '',
    });
    await ask('orders:place', { id, expectedTotalMinor: quote.price?.totalMinor ?? -1 });
  }
  if (isTaken.has(id)) continue;
  say(`taken ${number}`);
  // Slow enough that many a kill comes between two orders, or within one.
  await new Promise((resolve) => setTimeout(resolve, 30));
}

for (;;) {
  const { unsent } = await ask('outbox:status', undefined);
  say(`unsent ${unsent}`);
  if (unsent === 0) break;
  await new Promise((resolve) => setTimeout(resolve, 200));
}
await studio.close();
say('done');
