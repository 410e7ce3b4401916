import type { DatabaseFromFutureError } from '../db/migrate.ts';
import type { DatabaseBrokenError } from '../db/open-studio-database.ts';
import { StudioError } from '../errors.ts';

/**
 * Why a folder could not be opened, copied or restored, with a code that has words: `already-open`,
 * `database-too-new` (detail: found, known), `database-broken` (detail: lastBackup, where known) and
 * `disk-full`. Anything else comes back as it was. Told apart by name and code: an error that comes
 * from another thread keeps those and loses its class.
 */
export function openingFailure(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  switch (error.name) {
    case 'FolderLockedError':
      return new StudioError('already-open', error.message, { cause: error });
    case 'DatabaseFromFutureError': {
      const { found, known } = error as DatabaseFromFutureError;
      const detail = { found, known };
      return new StudioError('database-too-new', error.message, { cause: error, detail });
    }
    case 'DatabaseBrokenError': {
      const detail = { lastBackup: (error as DatabaseBrokenError).lastBackup };
      return new StudioError('database-broken', error.message, { cause: error, detail });
    }
    case 'DatabaseDamagedError':
      return new StudioError('database-broken', error.message, { cause: error });
    default:
      return byCode(error);
  }
}

function byCode(error: Error): Error {
  const code = 'code' in error ? String(error.code) : '';
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') {
    return new StudioError('disk-full', 'the disk is full', { cause: error });
  }
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') {
    return new StudioError('database-broken', 'the database is damaged', { cause: error });
  }
  return error;
}
