import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';

import { databaseFile } from '../../electron/db/data-folder.ts';
import { openDatabase } from '../../electron/db/open-database.ts';
import { silentLogger } from '../../electron/log.ts';
import { openStudio } from '../../electron/studio.ts';
import type { Studio } from '../../electron/studio-options.ts';
import type { Channel } from '../../shared/contract/channels.ts';
import type { Request, Response } from '../../shared/contract/contract.ts';
import type { Customer, CustomerFields } from '../../shared/customer/customer.ts';
import { SHIRT_BODY, someSession, someShirt } from '../helpers/order-facts.ts';
import { seededRandom } from '../helpers/seeded-random.ts';
import { fillLargeShop } from './large-shop.ts';
import { madeUpPerson, pick } from './made-up-people.ts';

/**
 * Figures of the database at the size of a large, old shop, beside what they must reach.
 * `--folder` keeps the generated shop for the next run.
 */
const { values: options } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    customers: { type: 'string', default: '100000' },
    orders: { type: 'string', default: '500000' },
    placings: { type: 'string', default: '500' },
    folder: { type: 'string' },
  },
});

const random = seededRandom(Number(options.seed));
const size = { customers: Number(options.customers), orders: Number(options.orders) };
const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'toise-bench-'));
const HOUR = 3_600_000;
const REST_MS = 400;
const PAGES_PLACING_WRITES = 20;

const say = (text: string): void => console.log(text);

function report(what: string, took: readonly number[], targetMs: number | null, at: number): void {
  const sorted = [...took].sort((a, b) => a - b);
  const quantile = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
  const figure = (ms: number) => `${ms.toFixed(2).padStart(8)} ms`;
  const judged = quantile(at);
  const verdict =
    targetMs === null
      ? ''
      : `  target p${at * 100} ${targetMs} ms: ${judged <= targetMs ? 'met' : 'MISSED'}`;
  say(
    `${what.padEnd(34)} p50 ${figure(quantile(0.5))}  p95 ${figure(quantile(0.95))}  p99 ${figure(quantile(0.99))}${verdict}`,
  );
}

async function timed<T>(took: number[], work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work();
  took.push(performance.now() - start);
  return result;
}

const asking =
  ({ answer }: Studio) =>
  async <C extends Channel>(channel: C, request: Request<C>): Promise<Response<C>> => {
    const reply = await answer(channel, request);
    if (!reply.ok) throw new Error(`${channel}: ${reply.code} ${JSON.stringify(reply.detail)}`);
    return reply.value as Response<C>;
  };

type Ask = ReturnType<typeof asking>;

function fill(): void {
  if (existsSync(databaseFile(folder))) return;
  const start = performance.now();
  mkdirSync(folder, { recursive: true });
  const db = openDatabase(databaseFile(folder));
  fillLargeShop(db, size, { random, endsAt: Date.now() - HOUR });
  db.close();
  say(`filled in ${((performance.now() - start) / 1000).toFixed(0)} s`);
}

const open = (): Promise<Studio> =>
  openStudio({
    dataFolder: folder,
    resourcesFolder: resolve(import.meta.dirname, '../../resources'),
    door: 'browser',
    training: false,
    secrets: { get: async () => null, set: async () => {}, delete: async () => {} },
    log: silentLogger,
    now: Date.now,
    newId: () => crypto.randomUUID(),
    random,
    fetch: async () => {
      throw new TypeError('no network in a bench');
    },
  });

/** What people type on the way to a customer: every keystroke is a search. */
function typedTexts(person: { name: string; phone: string; email: string }): readonly string[] {
  const [first = '', last = ''] = person.name.split(' ');
  const digits = person.phone.replace(/\D/g, '');
  return [
    last.slice(0, 1),
    last.slice(0, 2),
    last.slice(0, 3),
    last.toLowerCase(),
    `${last} ${first.slice(0, 1)}`,
    `${first} ${last}`,
    `${first.slice(0, 1)} ${last.slice(0, 1)}`,
    first.normalize('NFD').replace(/\p{M}/gu, ''),
    person.phone.slice(0, 2),
    person.phone.slice(0, 5),
    person.phone,
    digits.slice(-4),
    person.email.slice(0, 12),
    'lyon',
    'saint-et',
    'zzz',
  ].filter((text) => text !== '');
}

async function benchSearch(ask: Ask): Promise<void> {
  const byLength = new Map<string, number[]>();
  const all: number[] = [];
  const everywhere: number[] = [];
  const orders: number[] = [];
  let slowest = { ms: 0, text: '' };
  for (let n = 0; n < 60; n += 1) {
    for (const text of typedTexts(madeUpPerson(n, random))) {
      const took: number[] = [];
      await timed(took, () => ask('customers:list', { text, limit: 50, offset: 0 }));
      await timed(everywhere, () => ask('search:everywhere', { text }));
      if (n % 6 === 0) {
        await timed(orders, () => ask('orders:list', { text, states: [], limit: 50, offset: 0 }));
      }
      const kind = text.length <= 2 ? `search, ${text.length} typed` : 'search, 3 or more typed';
      byLength.set(kind, [...(byLength.get(kind) ?? []), ...took]);
      all.push(...took);
      if ((took[0] ?? 0) > slowest.ms) slowest = { ms: took[0] ?? 0, text };
    }
  }
  report('search customers', all, 10, 0.95);
  for (const [kind, took] of [...byLength].sort()) report(`  ${kind}`, took, 10, 0.95);
  say(`  slowest: ${JSON.stringify(slowest.text)} ${slowest.ms.toFixed(1)} ms`);
  report('search everywhere', everywhere, 10, 0.95);
  report('search orders', orders, 10, 0.95);
}

async function benchPages(ask: Ask, customers: readonly Customer[]): Promise<void> {
  const page: number[] = [];
  for (const { id } of customers) {
    await timed(page, async () => {
      await ask('customers:get', { id });
      await ask('sessions:list', { customerId: id });
      await ask('orders:ofCustomer', { customerId: id });
    });
  }
  report('customer page', page, null, 0.95);
  const today: number[] = [];
  for (let n = 0; n < 50; n += 1) await timed(today, () => ask('today:get', undefined));
  report('today', today, null, 0.95);
  const lists: number[] = [];
  for (let n = 0; n < 50; n += 1) {
    const request = { text: '', states: [], limit: 50, offset: 50 * n };
    await timed(lists, () => ask('orders:list', request));
  }
  report('orders, page by page', lists, null, 0.95);
  const open: number[] = [];
  for (let n = 0; n < 50; n += 1) {
    const request = { text: '', states: ['cut' as const, 'sewing' as const], limit: 50, offset: 0 };
    await timed(open, () => ask('orders:list', request));
  }
  report('orders in two states', open, null, 0.95);
}

async function benchPlacing(ask: Ask, customers: readonly Customer[]): Promise<void> {
  const quote: number[] = [];
  const place: number[] = [];
  const bare: number[] = [];
  const { commit, close } = bareCommits();
  const dueOn = new Date(Date.now() + 28 * 24 * HOUR).toISOString().slice(0, 10);
  for (let n = 0; n < Number(options.placings); n += 1) {
    const { id: customerId } = pick(customers, random);
    const session = someSession(customerId);
    const { id: sessionId } = await ask('sessions:save', { id: crypto.randomUUID(), session });
    const garment = someShirt({ allowanceMm: n % 3 === 0 ? 12 : 10 });
    const request = { id: crypto.randomUUID(), customerId, garment, sessionId, dueOn, note: '' };
    const order = await timed(quote, () => ask('orders:saveQuote', request));
    const expectedTotalMinor = order.price?.totalMinor ?? -1;
    // A person takes a breath before confirming; the loop gives the studio its turn likewise.
    if (n % 50 === 0) await setTimeout(REST_MS);
    await timed(place, () => ask('orders:place', { id: order.id, expectedTotalMinor }));
    // In turn, so that both meet the same disk.
    await timed(bare, async () => commit());
  }
  close();
  report('save a quote (drafts when new)', quote, null, 0.95);
  report('place an order', place, 5, 0.99);
  report(`  a bare commit of ${PAGES_PLACING_WRITES} pages`, bare, null, 0.99);
}

/** One transaction of as many pages as placing an order writes: what this disk asks of anybody. */
function bareCommits(): { readonly commit: () => void; readonly close: () => void } {
  const db = openDatabase(join(folder, 'bare.sqlite'));
  db.pragma('wal_autocheckpoint = 64000');
  db.exec('DROP TABLE IF EXISTS bare; CREATE TABLE bare (text TEXT NOT NULL) STRICT');
  const insert = db.prepare<[string]>('INSERT INTO bare (text) VALUES (?)');
  const page = 'x'.repeat(4_000);
  const commit = db.transaction(() => {
    for (let n = 0; n < PAGES_PLACING_WRITES; n += 1) insert.run(page);
  });
  return { commit: () => void commit(), close: () => void db.close() };
}

async function someCustomers(ask: Ask): Promise<readonly Customer[]> {
  const found: Customer[] = [];
  for (let offset = 0; offset < 400; offset += 1) {
    const at = Math.floor(random() * size.customers);
    const request = { text: '', limit: 1, offset: at };
    const [summary] = (await ask('customers:list', request)).customers;
    if (summary !== undefined) found.push(await ask('customers:get', { id: summary.id }));
  }
  return found;
}

async function run(): Promise<void> {
  fill();
  const megabytes = statSync(databaseFile(folder)).size / 1e6;
  say(
    `${size.customers} customers, ${size.orders} orders, ${megabytes.toFixed(0)} MB, seed ${options.seed}`,
  );

  const ready: number[] = [];
  for (let n = 0; n < 5; n += 1) {
    const studio = await timed(ready, async () => {
      const opened = await open();
      await asking(opened)('today:get', undefined);
      return opened;
    });
    await studio.close();
  }
  report('studio ready, with its first page', ready, 1_000, 0.99);

  const studio = await open();
  const ask = asking(studio);
  const customers = await someCustomers(ask);
  await benchSearch(ask);
  await benchPages(ask, customers);
  await benchPlacing(ask, customers);
  const fields: CustomerFields = {
    ...madeUpPerson(1, random),
    street: '',
    birthday: '',
    notes: `${Object.keys(SHIRT_BODY).length} measurements`,
    consents: [],
  };
  const create: number[] = [];
  for (let n = 0; n < 300; n += 1) {
    await timed(create, () => ask('customers:create', { id: crypto.randomUUID(), fields }));
  }
  report('create a customer', create, null, 0.95);
  await studio.close();
}

try {
  await run();
} finally {
  if (options.folder === undefined) rmSync(folder, { recursive: true, force: true });
}
