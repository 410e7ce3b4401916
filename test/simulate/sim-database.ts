import Database from 'better-sqlite3';

import { MIGRATIONS } from '../../electron/db/migrations/index.ts';
import type { Db } from '../../electron/db/open-database.ts';

/** A migrated database in memory. Only the outbox is used, so orders need no rows of their own. */
export function simDatabase(): Db {
  const db = new Database(':memory:');
  for (const { up } of MIGRATIONS) up(db);
  db.pragma('foreign_keys = OFF');
  return db;
}

export const clear = (db: Db): void => void db.exec('DELETE FROM outbox');
