import type { Db } from '../open-database.ts';

export const SHOE_TABLE_SQL = {
  newest: `
    SELECT version, lasts, sizes FROM shoe_tables INDEXED BY shoe_tables_in_force
    WHERE undone_at IS NULL AND version < ?
    ORDER BY version DESC LIMIT 1
  `,
  lastVersion: 'SELECT max(version) FROM shoe_tables',
  insert: `
    INSERT INTO shoe_tables (version, lasts, sizes, changed_at, changed_by)
    VALUES (@version, @lasts, @sizes, @changedAt, @changedBy)
  `,
  undo: 'UPDATE shoe_tables SET undone_at = @undoneAt WHERE version = @version',
  forget: 'DELETE FROM shoe_tables WHERE version <= ?',
} as const;

/** One state of the tables as it lies on the disk: JSON texts that nobody has read yet. */
export type StoredShoeTables = {
  readonly version: number;
  readonly lasts: string;
  readonly sizes: string;
};

/** States that are kept to go back to. */
const KEPT = 100;

export interface ShoeTableRepository {
  /** The state in force, or the one before `version`; undefined where nothing was ever changed. */
  newest(before?: number): StoredShoeTables | undefined;
  /** A new state in force; answers its version. Call inside a transaction. */
  add(state: {
    readonly lasts: unknown;
    readonly sizes: unknown;
    readonly changedAt: number;
    readonly changedBy: string;
  }): number;
  /** Takes a state back: the one before it is in force again. */
  undo(version: number, undoneAt: number): void;
}

export function createShoeTableRepository(db: Db): ShoeTableRepository {
  const newest = db.prepare<[number], StoredShoeTables>(SHOE_TABLE_SQL.newest);
  const lastVersion = db.prepare<[], number | null>(SHOE_TABLE_SQL.lastVersion).pluck();
  const insert = db.prepare<[Record<string, unknown>]>(SHOE_TABLE_SQL.insert);
  const undo = db.prepare<[Record<string, unknown>]>(SHOE_TABLE_SQL.undo);
  const forget = db.prepare<[number]>(SHOE_TABLE_SQL.forget);
  return {
    newest: (before = Number.MAX_SAFE_INTEGER) => newest.get(before),
    add: ({ lasts, sizes, changedAt, changedBy }) => {
      // A version is never given twice, or a window could overwrite what it has not seen.
      const version = (lastVersion.get() ?? 0) + 1;
      insert.run({
        version,
        lasts: JSON.stringify(lasts),
        sizes: JSON.stringify(sizes),
        changedAt,
        changedBy,
      });
      forget.run(version - KEPT);
      return version;
    },
    undo: (version, undoneAt) => void undo.run({ version, undoneAt }),
  };
}
