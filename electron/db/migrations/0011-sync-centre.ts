import type { Migration } from './index.ts';

/**
 * Sending can be paused, and what went on between the studio and its shop is written down: times,
 * kinds, order ids and our own reasons, never a person's name or the shop's words, which may hold one.
 */
export const syncCentre: Migration = {
  version: 11,
  name: 'sync-centre',
  up: (db) =>
    db.exec(`
      ALTER TABLE shop_connection ADD COLUMN paused INTEGER NOT NULL DEFAULT 0;

      CREATE TABLE shop_log (
        row      INTEGER NOT NULL PRIMARY KEY,
        at       INTEGER NOT NULL,
        shop     TEXT    NOT NULL,
        kind     TEXT    NOT NULL,
        order_id TEXT,
        detail   TEXT    NOT NULL CHECK (json_valid(detail))
      ) STRICT;
    `),
};
