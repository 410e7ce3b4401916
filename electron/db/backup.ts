import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

import type { BackupInfo } from '../../shared/contract/contract.ts';
import { type BackupReason, backupName, freeTime, rotateBackups } from './backup-file.ts';
import { backupsFolder, databaseFile, UNFINISHED } from './data-folder.ts';
import { moveIntoPlace, requireSpace } from './durable-file.ts';
import { type Db, openDatabase, openReadonly } from './open-database.ts';
import {
  DatabaseDamagedError,
  type RowCounts,
  rowCounts,
  verifyDatabase,
} from './verify-database.ts';

export type BackupRequest = {
  readonly dataFolder: string;
  readonly reason: BackupReason;
  /** Milliseconds since 1970. */
  readonly at: number;
};

/** Pages copied between two turns of the event loop: about 4 MB. */
const PAGES_AT_ONCE = 1_024;

/**
 * Copies the database while it is in use, reads the copy through, and only then counts it as a
 * backup and lets the oldest of its reason go. Throws `DatabaseDamagedError` when the copy is not
 * sound and `DiskFullError` before it begins where there is no room.
 */
export async function createBackup({ dataFolder, reason, at }: BackupRequest): Promise<BackupInfo> {
  const folder = backupsFolder(dataFolder);
  mkdirSync(folder, { recursive: true });
  requireSpace(folder, databaseBytes(dataFolder));

  const time = freeTime(dataFolder, at);
  const file = backupName(time, reason);
  const unfinished = join(folder, `${file}${UNFINISHED}`);
  try {
    const rows = await copyDatabase(databaseFile(dataFolder), unfinished);
    requireSameRows(rows, verifyDatabase(unfinished).rows);
    moveIntoPlace(unfinished, join(folder, file));
  } finally {
    for (const ending of ['', '-wal', '-shm', '-journal']) {
      rmSync(`${unfinished}${ending}`, { force: true });
    }
  }
  rotateBackups(dataFolder, reason);
  return { file, at: time, bytes: statSync(join(folder, file)).size, reason };
}

/** Copies one moment of the database and answers with its rows at that moment. */
async function copyDatabase(from: string, to: string): Promise<RowCounts> {
  const source = openReadonly(from);
  try {
    // An open read transaction pins the moment: writers go on, the copy and the counts do not move.
    source.exec('BEGIN');
    const rows = rowCounts(source);
    await source.backup(to, { progress: () => PAGES_AT_ONCE });
    source.exec('COMMIT');
    leaveWalMode(openDatabase(to));
    return rows;
  } finally {
    source.close();
  }
}

/** A backup is one file: in WAL mode it would want two more beside it to be read. */
function leaveWalMode(copy: Db): void {
  try {
    copy.pragma('journal_mode = DELETE');
  } finally {
    copy.close();
  }
}

function requireSameRows(expected: RowCounts, found: RowCounts): void {
  for (const [table, rows] of Object.entries(expected)) {
    if (found[table] !== rows) {
      throw new DatabaseDamagedError(`${table}: ${found[table] ?? 0} of ${rows} rows in the copy`);
    }
  }
}

const databaseBytes = (dataFolder: string): number =>
  statSync(databaseFile(dataFolder), { throwIfNoEntry: false })?.size ?? 0;
