import type { Migration } from './migrations/index.ts';
import { type Db, schemaVersion } from './open-database.ts';

/** The file was written by a newer program, whose tables this one does not know. */
export class DatabaseFromFutureError extends Error {
  override readonly name = 'DatabaseFromFutureError';
  readonly found: number;
  readonly known: number;

  constructor(found: number, known: number) {
    super(`schema ${found} is newer than this program (${known})`);
    this.found = found;
    this.known = known;
  }
}

/** The newest schema among `migrations`; 0 when there are none. */
export const newestVersion = (migrations: readonly Migration[]): number =>
  migrations.at(-1)?.version ?? 0;

/** Migrations that `db` has not had yet, in order. Throws `DatabaseFromFutureError`. */
export function pendingMigrations(db: Db, migrations: readonly Migration[]): readonly Migration[] {
  const current = schemaVersion(db);
  const newest = newestVersion(migrations);
  if (current > newest) throw new DatabaseFromFutureError(current, newest);
  return migrations.filter(({ version }) => version > current);
}

/**
 * Brings the schema to the newest version. Each migration and its version bump commit together, so
 * a failing one leaves the file as it was before it.
 */
export function migrate(db: Db, migrations: readonly Migration[]): void {
  for (const migration of pendingMigrations(db, migrations)) applyMigration(db, migration);
}

/** One migration and its version bump, in one transaction. */
export function applyMigration(db: Db, { version, up }: Migration): void {
  db.transaction(() => {
    up(db);
    db.pragma(`user_version = ${version}`);
  }).immediate();
}
