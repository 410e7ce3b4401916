import type { Migration } from './index.ts';

/**
 * The shop's own tables of lasts and sizes, whole, as JSON: every change is a row, so that the last one
 * can be taken back. Without a row the tables that come with the studio hold.
 */
export const shoeTables: Migration = {
  version: 8,
  name: 'shoe-tables',
  up: (db) =>
    db.exec(`
      CREATE TABLE shoe_tables (
        version    INTEGER NOT NULL PRIMARY KEY,
        lasts      TEXT    NOT NULL CHECK (json_valid(lasts)),
        sizes      TEXT    NOT NULL CHECK (json_valid(sizes)),
        changed_at INTEGER NOT NULL,
        changed_by TEXT    NOT NULL,
        undone_at  INTEGER
      ) STRICT;

      CREATE INDEX shoe_tables_in_force ON shoe_tables (version) WHERE undone_at IS NULL;
    `),
};
