import { join, resolve } from 'node:path';

import { silentLogger } from '../../electron/log.ts';
import { openStudio } from '../../electron/studio.ts';
import { asking } from './asking.ts';
import { aQuote } from './order-facts.ts';

/**
 * A studio in a process of its own that writes until it is killed, and says on standard output each
 * thing it was told is done: `node writing-studio.ts FOLDER`.
 */
const [dataFolder = ''] = process.argv.slice(2);
const newId = () => crypto.randomUUID();

const studio = await openStudio({
  dataFolder: resolve(dataFolder),
  resourcesFolder: join(import.meta.dirname, '../../resources'),
  door: 'browser',
  training: false,
  secrets: { get: async () => null, set: async () => {}, delete: async () => {} },
  log: silentLogger,
  now: Date.now,
  newId,
  random: Math.random,
  fetch: () => Promise.reject(new TypeError('no network in this test')),
});
const ask = asking(studio);
const dueOn = '2099-12-18';

process.stdout.write('ready\n');
for (;;) {
  const { order, totalMinor, customer } = await aQuote({ ask, newId }, { dueOn });
  process.stdout.write(`quoted ${order.id} ${customer.id}\n`);
  await ask('orders:place', { id: order.id, expectedTotalMinor: totalMinor });
  process.stdout.write(`placed ${order.id}\n`);
}
