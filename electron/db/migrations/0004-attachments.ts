import type { Migration } from './index.ts';

/**
 * Photos and drawings of a customer, and what was observed of them. The pictures themselves are files
 * named by their content; a row holds the name and a small picture for lists. `files_to_remove` names
 * files that no row needs any more: written in the transaction that lets them go, so that an erasure
 * is carried out even if the program ends before the file is gone.
 */
export const attachments: Migration = {
  version: 4,
  name: 'attachments',
  up: (db) =>
    db.exec(`
      CREATE TABLE attachments (
        row         INTEGER NOT NULL PRIMARY KEY,
        id          TEXT    NOT NULL UNIQUE,
        customer_id TEXT    NOT NULL REFERENCES customers (id),
        session_id  TEXT    REFERENCES sessions (id),
        sha256      TEXT    NOT NULL CHECK (length(sha256) = 64),
        type        TEXT    NOT NULL CHECK (type IN ('image/jpeg', 'image/png', 'image/webp')),
        bytes       INTEGER NOT NULL,
        width       INTEGER NOT NULL,
        height      INTEGER NOT NULL,
        caption     TEXT    NOT NULL,
        thumbnail   BLOB    NOT NULL,
        added_at    INTEGER NOT NULL,
        added_by    TEXT    NOT NULL
      ) STRICT;

      CREATE INDEX attachments_by_customer ON attachments (customer_id, added_at, row);
      CREATE INDEX attachments_by_content ON attachments (sha256);

      CREATE TABLE files_to_remove (
        sha256 TEXT NOT NULL PRIMARY KEY
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE observations (
        row         INTEGER NOT NULL PRIMARY KEY,
        id          TEXT    NOT NULL UNIQUE,
        customer_id TEXT    NOT NULL REFERENCES customers (id),
        text        TEXT    NOT NULL CHECK (text <> ''),
        noted_at    INTEGER NOT NULL,
        noted_by    TEXT    NOT NULL
      ) STRICT;

      CREATE INDEX observations_by_customer ON observations (customer_id, noted_at, row);
    `),
};
