import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { backupName, freeTime, listBackups, rotateBackups } from './backup-file.ts';
import { backupsFolder, databaseFile, UNFINISHED } from './data-folder.ts';
import { linkOrCopy, moveIntoPlace, requireSpace, syncFolder } from './durable-file.ts';
import { lockFolder } from './folder-lock.ts';
import { DatabaseFromFutureError, newestVersion } from './migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { openDatabase } from './open-database.ts';
import { type Verified, verifyDatabase } from './verify-database.ts';

export type RestoreRequest = {
  readonly dataFolder: string;
  /** Name of a backup of this folder, or the path of a backup kept elsewhere. */
  readonly backup: string;
  /** Milliseconds since 1970. */
  readonly at: number;
};

export type Restored = Verified & {
  /** Name of the backup that holds what was there before; null when there was nothing. */
  readonly aside: string | null;
};

/**
 * Puts a backup in the place of the database. The backup is copied and read through first, the
 * current database is kept as a `before-restore` backup, and the change is one rename. Throws
 * `FolderLockedError` while a studio is open, `DatabaseDamagedError` for a bad backup and
 * `DatabaseFromFutureError` for one of a newer program; nothing has changed then.
 */
export function restoreBackup({ dataFolder, backup, at }: RestoreRequest): Restored {
  mkdirSync(backupsFolder(dataFolder), { recursive: true });
  const lock = lockFolder(dataFolder);
  const database = databaseFile(dataFolder);
  const arriving = `${database}${UNFINISHED}`;
  try {
    const verified = fetchCopy(dataFolder, backup, arriving);
    const aside = setAside(dataFolder, at);
    moveIntoPlace(arriving, database);
    rotateBackups(dataFolder, 'before-restore');
    return { ...verified, aside };
  } finally {
    rmSync(arriving, { force: true });
    lock.release();
  }
}

function fetchCopy(dataFolder: string, backup: string, arriving: string): Verified {
  const known = listBackups(dataFolder).find(({ file }) => file === backup);
  const source = known ? join(backupsFolder(dataFolder), known.file) : resolve(backup);
  requireSpace(dataFolder, known?.bytes ?? 0);
  rmSync(arriving, { force: true });
  copyFileSync(source, arriving);
  const verified = verifyDatabase(arriving);
  const newest = newestVersion(MIGRATIONS);
  if (verified.schemaVersion > newest) {
    throw new DatabaseFromFutureError(verified.schemaVersion, newest);
  }
  return verified;
}

/**
 * Keeps the current database under a backup's name. Its log must be gone before another file takes
 * its place: SQLite would play it into that one.
 */
function setAside(dataFolder: string, at: number): string | null {
  const database = databaseFile(dataFolder);
  if (!existsSync(database)) return null;
  foldLogIn(database);
  const name = backupName(freeTime(dataFolder, at), 'before-restore');
  const aside = join(backupsFolder(dataFolder), name);
  linkOrCopy(database, aside);
  if (existsSync(`${database}-wal`)) linkOrCopy(`${database}-wal`, `${aside}-wal`);
  syncFolder(backupsFolder(dataFolder));
  rmSync(`${database}-wal`, { force: true });
  rmSync(`${database}-shm`, { force: true });
  syncFolder(dataFolder);
  return name;
}

function foldLogIn(database: string): void {
  try {
    const db = openDatabase(database);
    try {
      db.pragma('journal_mode = DELETE');
    } finally {
      db.close();
    }
  } catch {
    // A broken database is why people restore: it is set aside as it is, with its log.
  }
}
