import type { Migration } from './index.ts';

/**
 * How the pieces of a garment lie on its cloth, one marker for each material of an order. `kept` holds
 * the decision (cloth, seed, pinned pieces) and the layout; `input_hash` says of which pattern it is,
 * so that one made before the pattern changed is told from one that holds.
 */
export const markers: Migration = {
  version: 10,
  name: 'markers',
  up: (db) =>
    db.exec(`
      CREATE TABLE markers (
        order_row  INTEGER NOT NULL REFERENCES orders (row),
        material   TEXT    NOT NULL,
        input_hash TEXT    NOT NULL CHECK (length(input_hash) = 64),
        kept       TEXT    NOT NULL CHECK (json_valid(kept)),
        made_at    INTEGER NOT NULL,
        PRIMARY KEY (order_row, material)
      ) STRICT, WITHOUT ROWID;
    `),
};
