import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

import { migrate } from '../../electron/db/migrate.ts';
import { MIGRATIONS } from '../../electron/db/migrations/index.ts';
import { type Db, openDatabase } from '../../electron/db/open-database.ts';

/** An empty folder that goes with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'toise-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A migrated database in a file of its own; `reopen` is what a restart of the program sees. */
export function temporaryDatabase(): { db: Db; file: string; reopen: () => Db } {
  const folder = mkdtempSync(join(tmpdir(), 'toise-'));
  const file = join(folder, 'toise.sqlite');
  const open: Db[] = [];
  const reopen = () => {
    for (const db of open) db.close();
    const db = openDatabase(file);
    open.push(db);
    migrate(db, MIGRATIONS);
    return db;
  };
  onTestFinished(() => {
    for (const db of open) db.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return { db: reopen(), file, reopen };
}
