import Database from 'better-sqlite3';

export type Db = Database.Database;

/** How long a statement waits for another connection, e.g. a backup on its way out. */
const BUSY_TIMEOUT_MS = 5_000;

/** Negative: kibibytes. The whole index of a large shop's open work fits. */
const CACHE_KIB = -32_000;

/** "TOIS": tells a Toise database from any other SQLite file. */
export const APPLICATION_ID = 0x544f4953;

/**
 * Opens (or creates) the studio's database for writing. Every commit is on the disk when it
 * returns: in WAL mode better-sqlite3 is built to fall back to `synchronous = NORMAL` at the first
 * write unless a connection has asked for something else, so it is asked on every open.
 */
export function openDatabase(file: string): Db {
  const db = new Database(file, { timeout: BUSY_TIMEOUT_MS });
  try {
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    db.pragma('foreign_keys = ON');
    db.pragma(`cache_size = ${CACHE_KIB}`);
    db.pragma('temp_store = MEMORY');
    // What is deleted is overwritten: an erased person is in no free page, and so in no backup.
    db.pragma('secure_delete = ON');
  } catch (error) {
    db.close();
    throw error;
  }
  return db;
}

/** Opens an existing database to look at it; nothing can be written through this connection. */
export function openReadonly(file: string): Db {
  return new Database(file, { readonly: true, fileMustExist: true, timeout: BUSY_TIMEOUT_MS });
}

export const schemaVersion = (db: Db): number =>
  db.pragma('user_version', { simple: true }) as number;
