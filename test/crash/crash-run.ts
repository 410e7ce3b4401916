import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { openDatabase } from '../../electron/db/open-database.ts';
import { trainingProducts } from '../../electron/shops/training-premises.ts';
import { startTrainingShop } from '../../electron/shops/training-shop.ts';
import { seededRandom } from '../helpers/seeded-random.ts';
import { crashOrderId } from './crash-order-id.ts';

export type CrashOptions = {
  readonly orders: number;
  readonly seed: number;
  /** How often the studio is killed. */
  readonly kills: number;
  readonly say?: (line: string) => void;
};

export type CrashResult = {
  readonly taken: number;
  readonly lost: number;
  readonly double: number;
  readonly torn: number;
  readonly kills: number;
  /** How many were taken while the studio was being killed and the network lost answers. */
  readonly inStorm: number;
  /** Whole orders the shop made more than once, even if a sweep took them away. */
  readonly madeTwice: number;
  readonly requests: number;
};

/** Longer than the shop's slowest answer to a broken connection, as the real grace is. */
const GRACE_MS = 600;
const SLOWEST_MS = 300;

const ROOT = join(import.meta.dirname, '../..');
const NODE = join(ROOT, 'node_modules/.bin/node');
const STUDIO = join(import.meta.dirname, 'studio-process.ts');

/**
 * Takes and sends orders in a real process against a training shop with lost answers, and kills the
 * process (SIGKILL) at moments drawn from the seed. Then the network heals, the studio is left to
 * finish, and the shop's books are held against what customers were promised.
 */
export async function crashRun({ orders, seed, kills, say }: CrashOptions): Promise<CrashResult> {
  const random = seededRandom(seed);
  const folder = mkdtempSync(join(tmpdir(), 'toise-crash-'));
  const catalogue = JSON.parse(
    readFileSync(join(ROOT, 'resources/catalogue/catalogue.json'), 'utf8'),
  );
  const shop = await startTrainingShop({
    key: 'the-shop-s-key',
    controlKey: 'unused',
    products: trainingProducts(catalogue),
    now: Date.now,
    random,
    traps: {
      lostAnswers: 0.3,
      lostRequests: 0.1,
      badGateways: 0.05,
      tornOrders: 0.05,
      slowQueue: 0.1,
      slowMs: SLOWEST_MS,
      latencyMs: 4,
      ignoreFilters: true,
    },
  });
  const promised = new Set<string>();
  const studio = () =>
    spawn(
      NODE,
      [STUDIO, folder, shop.address, 'the-shop-s-key', String(orders), String(GRACE_MS)],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );

  try {
    for (let kill = 0; kill < kills; kill += 1) {
      const before = promised.size;
      await killedAfter(studio(), random, promised, shop.requests);
      say?.(
        `killed ${kill + 1} of ${kills}: ${promised.size} promised (+${promised.size - before})`,
      );
    }
    const inStorm = promised.size;
    shop.setTraps({ lostAnswers: 0, lostRequests: 0, badGateways: 0, tornOrders: 0, slowQueue: 0 });
    await finished(studio(), promised);
    return {
      ...count(folder, shop.ledger.all(), promised),
      inStorm,
      kills,
      requests: shop.requests(),
    };
  } finally {
    await shop.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Nothing that is waited for may come any more, e.g. when every order has been taken. */
const LONGEST_STINT_MS = 3_000;

/**
 * Sometimes while it opens and recovers, mostly while it takes and sends orders: after so many orders
 * or so many requests, not after so long, so that a slow machine is killed in the same places.
 */
async function killedAfter(
  child: ChildProcess,
  random: () => number,
  promised: Set<string>,
  requests: () => number,
): Promise<void> {
  const exited = exitOf(child);
  const kind = random();
  const count = 1 + Math.floor(random() * 20);
  const extraMs = random() * 30;
  await new Promise<void>((resolve) => {
    void exited.then(() => resolve());
    let taken = 0;
    listen(child, promised, (line) => {
      if (line === 'ready') {
        const before = requests();
        setTimeout(resolve, kind < 0.15 ? 0 : LONGEST_STINT_MS);
        if (kind > 0.6) void when(() => requests() - before >= count / 2).then(resolve);
      }
      if (line.startsWith('taken ')) taken += 1;
      if (kind >= 0.15 && kind <= 0.6 && taken >= count) resolve();
    });
  });
  await new Promise((resolve) => setTimeout(resolve, extraMs));
  child.kill('SIGKILL');
  await exited;
}

/** Looks every few milliseconds, for a stint at most. */
async function when(holds: () => boolean): Promise<void> {
  const end = Date.now() + LONGEST_STINT_MS;
  while (!holds() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 3));
}

async function finished(child: ChildProcess, promised: Set<string>): Promise<void> {
  listen(child, promised, () => {});
  const code = await exitOf(child);
  if (code !== 0) throw new Error(`the studio ended with ${code}`);
}

function listen(child: ChildProcess, promised: Set<string>, onLine: (line: string) => void): void {
  if (child.stdout === null) throw new Error('no output to listen to');
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line.startsWith('taken ')) promised.add(line.slice('taken '.length));
    onLine(line);
  });
}

const exitOf = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.once('exit', (code) => resolve(code)));

type Booked = ReturnType<Awaited<ReturnType<typeof startTrainingShop>>['ledger']['all']>;

/** Every order the database holds or a customer was promised must be at the shop, once and whole. */
function count(folder: string, booked: Booked, promised: ReadonlySet<string>) {
  const db = openDatabase(join(folder, 'toise.sqlite'));
  const rows = db
    .prepare<[], { id: string; key: string; payload: string }>(
      'SELECT order_id AS id, key, payload FROM outbox',
    )
    .all();
  db.close();
  const result = { taken: rows.length, lost: 0, double: 0, torn: 0, madeTwice: 0 };
  const kept = new Set(rows.map(({ id }) => id));
  result.lost += [...promised].filter((number) => !kept.has(crashOrderId(Number(number)))).length;
  for (const { key, payload } of rows) {
    const copies = booked.filter((order) => order.key === key);
    const isWhole = (order: Booked[number]) => order.lines[0]?.message === payload;
    const whole = copies.filter(isWhole).length;
    if (whole === 0) result.lost += 1;
    if (whole > 1) result.double += 1;
    if (copies.length > whole) result.torn += 1;
    if (booked.filter(isWhole).length > 1) result.madeTwice += 1;
  }
  return result;
}
