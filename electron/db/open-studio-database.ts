import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import type { BackupInfo } from '../../shared/contract/contract.ts';
import { createBackup } from './backup.ts';
import { listBackups } from './backup-file.ts';
import { backupsFolder, databaseFile, UNFINISHED } from './data-folder.ts';
import { type FolderLock, lockFolder } from './folder-lock.ts';
import { applyMigration, pendingMigrations } from './migrate.ts';
import { MIGRATIONS, type Migration } from './migrations/index.ts';
import { APPLICATION_ID, type Db, openDatabase, schemaVersion } from './open-database.ts';

/** The database cannot be read. `lastBackup` is what could stand in for it. */
export class DatabaseBrokenError extends Error {
  override readonly name = 'DatabaseBrokenError';
  readonly lastBackup: BackupInfo | null;

  constructor(lastBackup: BackupInfo | null, options: ErrorOptions = {}) {
    super('the database cannot be read', options);
    this.lastBackup = lastBackup;
  }
}

export type StudioDatabase = {
  readonly db: Db;
  /** Closes the database, then lets other studios in. */
  readonly close: () => void;
};

type Request = {
  readonly dataFolder: string;
  readonly at: number;
  readonly migrations?: readonly Migration[];
  /** Copies the database before a migration; in a thread of its own where there is one. */
  readonly backup?: typeof createBackup;
};

/**
 * Locks the data folder, opens its database and brings it to the newest schema, with a verified
 * copy before each migration of a database that has been used. Throws `FolderLockedError`,
 * `DatabaseFromFutureError`, `DatabaseBrokenError`, and what a migration or its copy fails with.
 */
export async function openStudioDatabase(request: Request): Promise<StudioDatabase> {
  const { dataFolder } = request;
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const lock = lockFolder(dataFolder);
  try {
    removeUnfinished(dataFolder);
    removeUnfinished(backupsFolder(dataFolder));
    return await openLocked(request, lock);
  } catch (error) {
    lock.release();
    throw isDamage(error)
      ? new DatabaseBrokenError(listBackups(dataFolder)[0] ?? null, { cause: error })
      : error;
  }
}

async function openLocked(request: Request, lock: FolderLock): Promise<StudioDatabase> {
  const { dataFolder, at, migrations = MIGRATIONS, backup = createBackup } = request;
  const db = openDatabase(databaseFile(dataFolder));
  try {
    requireOurs(db);
    const isUsed = schemaVersion(db) > 0;
    for (const migration of pendingMigrations(db, migrations)) {
      if (isUsed) await backup({ dataFolder, reason: 'before-migration', at });
      applyMigration(db, migration);
    }
  } catch (error) {
    db.close();
    throw error;
  }
  return {
    db,
    close: () => {
      db.close();
      lock.release();
    },
  };
}

class ForeignFileError extends Error {
  override readonly name = 'ForeignFileError';
}

/** Also the first read: a damaged header or schema shows itself here. */
function requireOurs(db: Db): void {
  const tables = db.prepare<[], number>('SELECT count(*) FROM sqlite_schema').pluck().get();
  const id = db.pragma('application_id', { simple: true });
  if (tables !== 0 && id !== APPLICATION_ID) throw new ForeignFileError('not a Toise database');
}

function isDamage(error: unknown): boolean {
  if (error instanceof ForeignFileError) return true;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB';
}

function removeUnfinished(folder: string): void {
  let files: readonly string[] = [];
  try {
    files = readdirSync(folder).filter((file) => file.includes(UNFINISHED));
  } catch {
    // No such folder yet: nothing was left in it.
  }
  for (const file of files) rmSync(join(folder, file), { force: true });
}
