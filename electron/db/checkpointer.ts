import { statSync } from 'node:fs';

import type { Db } from './open-database.ts';

/**
 * SQLite would fold the log into the database inside whichever commit reaches 1,000 pages, and that
 * order would wait for several flushes of the disk. It is done between requests instead; this bound
 * (256 MB of 4 kB pages) is for a studio that never rests.
 */
const PAGES_AT_MOST = 64_000;

/** A rest this long means nobody waits for the database right now. */
const REST_MS = 250;

/** Not worth the flushes below this. */
const WORTHWHILE_BYTES = 4 * 1024 * 1024;

export type Checkpointer = {
  /** Says that something was written. */
  readonly written: () => void;
  readonly stop: () => void;
};

/** Folds the log of committed changes into the database while nothing else goes on. */
export function createCheckpointer(db: Db): Checkpointer {
  db.pragma(`wal_autocheckpoint = ${PAGES_AT_MOST}`);
  let timer: NodeJS.Timeout | null = null;

  const fold = (): void => {
    timer = null;
    const log = statSync(`${db.name}-wal`, { throwIfNoEntry: false });
    // PASSIVE waits for nobody: what a reader still needs is folded in the next time.
    if (log !== undefined && log.size > WORTHWHILE_BYTES) db.pragma('wal_checkpoint(PASSIVE)');
  };

  return {
    written: () => {
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(fold, REST_MS).unref();
    },
    stop: () => {
      if (timer !== null) clearTimeout(timer);
      timer = null;
    },
  };
}
