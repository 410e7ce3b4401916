import { APPLICATION_ID, type Db, openReadonly, schemaVersion } from './open-database.ts';

/** The file is no sound Toise database. */
export class DatabaseDamagedError extends Error {
  override readonly name = 'DatabaseDamagedError';
}

export type RowCounts = { readonly [table: string]: number };

/** Rows of every ordinary table. Inside a transaction all counts are of one moment. */
export function rowCounts(db: Db): RowCounts {
  const tables = db
    .prepare<[], string>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'",
    )
    .pluck()
    .all();
  const count = (table: string) =>
    db.prepare<[], number>(`SELECT count(*) FROM "${table}"`).pluck().get() ?? 0;
  return Object.fromEntries(tables.map((table) => [table, count(table)]));
}

export type Verified = { readonly schemaVersion: number; readonly rows: RowCounts };

/**
 * Reads the whole file: every page, index, constraint and reference. Throws `DatabaseDamagedError`
 * when anything is wrong or the file is not ours.
 */
export function verifyDatabase(file: string): Verified {
  try {
    const db = openReadonly(file);
    try {
      return verify(db);
    } finally {
      db.close();
    }
  } catch (error) {
    if (error instanceof DatabaseDamagedError) throw error;
    throw new DatabaseDamagedError('the file cannot be read as a database', { cause: error });
  }
}

function verify(db: Db): Verified {
  if (db.pragma('application_id', { simple: true }) !== APPLICATION_ID) {
    throw new DatabaseDamagedError('the file is not a Toise database');
  }
  const integrity = db.pragma('integrity_check(1)', { simple: true });
  if (integrity !== 'ok') throw new DatabaseDamagedError(`integrity check: ${integrity}`);
  const orphans = db.pragma('foreign_key_check') as readonly unknown[];
  if (orphans.length > 0) throw new DatabaseDamagedError(`${orphans.length} rows point nowhere`);
  return { schemaVersion: schemaVersion(db), rows: rowCounts(db) };
}
