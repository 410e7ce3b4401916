import { FolderLockedError } from '../db/folder-lock.ts';
import { DatabaseFromFutureError } from '../db/migrate.ts';
import { DatabaseBrokenError } from '../db/open-studio-database.ts';
import { DatabaseDamagedError } from '../db/verify-database.ts';
import { StudioError } from '../errors.ts';

/**
 * Why a folder could not be opened or restored, with a code that has words: `already-open`,
 * `database-too-new` (detail: found, known), `database-broken` (detail: lastBackup) and
 * `disk-full`. Anything else comes back as it was.
 */
export function openingFailure(error: unknown): unknown {
  const options = { cause: error };
  if (error instanceof FolderLockedError) {
    return new StudioError('already-open', error.message, options);
  }
  if (error instanceof DatabaseFromFutureError) {
    const detail = { found: error.found, known: error.known };
    return new StudioError('database-too-new', error.message, { ...options, detail });
  }
  if (error instanceof DatabaseBrokenError) {
    const detail = { lastBackup: error.lastBackup };
    return new StudioError('database-broken', error.message, { ...options, detail });
  }
  if (error instanceof DatabaseDamagedError) {
    return new StudioError('database-broken', error.message, options);
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') {
    return new StudioError('disk-full', 'the disk is full', options);
  }
  return error;
}
