import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import Database from 'better-sqlite3';
import { expect, it, onTestFinished } from 'vitest';

import { databaseFile } from '../../../electron/db/data-folder.ts';
import { openStudioDatabase } from '../../../electron/db/open-studio-database.ts';
import { seededRandom } from '../../helpers/seeded-random.ts';
import { temporaryFolder } from '../../helpers/temporary-database.ts';

const WRITER = join(import.meta.dirname, '../../helpers/writing-studio.ts');

/** Starts a writing studio and kills it after so many things done and a moment more. */
async function writeUntilKilled(dataFolder: string, things: number, momentMs: number) {
  const child = spawn(process.execPath, [WRITER, dataFolder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = once(child, 'exit');
  const done: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    done.push(line);
    if (done.length === things) setTimeout(() => child.kill('SIGKILL'), momentMs);
  }
  await ended;
  return done.filter((line) => line !== 'ready');
}

const TORN = {
  'placed without a message': `
    SELECT id FROM orders WHERE key IS NOT NULL AND id NOT IN (SELECT order_id FROM outbox)`,
  'a message without a placed order': `
    SELECT order_id FROM outbox WHERE order_id NOT IN (SELECT id FROM orders WHERE state = 'placed')`,
  'another key in the message': `
    SELECT id FROM orders JOIN outbox ON order_id = orders.id WHERE orders.key <> outbox.key`,
  'an order without its documents': `
    SELECT id FROM orders WHERE row NOT IN (SELECT order_row FROM order_documents)`,
  'placed without its event': `
    SELECT id FROM orders WHERE key IS NOT NULL
    AND row NOT IN (SELECT order_row FROM order_events WHERE kind = 'placed')`,
  'a session without readings': `
    SELECT id FROM sessions WHERE row NOT IN (SELECT session_row FROM readings)`,
  'a customer who cannot be found': `
    SELECT id FROM customers WHERE row NOT IN (
      SELECT rowid FROM customer_search WHERE customer_search MATCH 'lefevre')`,
};

it('has everything it said was done, and nothing by halves, however often it is killed', async () => {
  const dataFolder = temporaryFolder();
  const random = seededRandom(20_261_122);
  const done: string[] = [];
  for (let round = 0; round < 5; round += 1) {
    const things = 1 + Math.floor(random() * 20);
    done.push(...(await writeUntilKilled(dataFolder, things, random() * 30)));
  }
  // Opening is what a person does next; it must not take a repair.
  (await openStudioDatabase({ dataFolder, at: 0 })).close();

  const db = new Database(databaseFile(dataFolder), { readonly: true });
  onTestFinished(() => void db.close());
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  for (const [what, sql] of Object.entries(TORN)) expect(db.prepare(sql).all(), what).toEqual([]);

  const stateOf = db.prepare<[string], string>('SELECT state FROM orders WHERE id = ?').pluck();
  expect(done.some((line) => line.startsWith('placed'))).toBe(true);
  for (const line of done) {
    const [what, id = ''] = line.split(' ');
    expect(stateOf.get(id), line).toMatch(what === 'placed' ? 'placed' : /quote|placed/);
  }

  const frozen = db
    .prepare<[], { snapshot: string; hash: string }>(
      `SELECT snapshot, hash FROM orders JOIN order_documents ON order_row = row
       WHERE snapshot IS NOT NULL`,
    )
    .all();
  for (const { snapshot, hash } of frozen) {
    expect(createHash('sha256').update(snapshot).digest('hex')).toBe(hash);
  }
}, 60_000);
