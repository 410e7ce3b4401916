import Database from 'better-sqlite3';

import { lockFile } from './data-folder.ts';

/** Another studio, in this process or another, has the folder open. */
export class FolderLockedError extends Error {
  override readonly name = 'FolderLockedError';
}

export type FolderLock = { readonly release: () => void };

/**
 * Keeps every other studio out of the data folder until released. The lock is the operating
 * system's, held through an open SQLite transaction on a file that never gets any content: it ends
 * with the process, however that dies, and leaves nothing behind that would have to be cleared.
 */
export function lockFolder(dataFolder: string): FolderLock {
  const holder = new Database(lockFile(dataFolder), { timeout: 0 });
  try {
    holder.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    holder.close();
    const code = error instanceof Database.SqliteError ? error.code : '';
    if (!code.startsWith('SQLITE_BUSY')) throw error;
    throw new FolderLockedError('another studio has this folder open', { cause: error });
  }
  return { release: () => void holder.close() };
}
