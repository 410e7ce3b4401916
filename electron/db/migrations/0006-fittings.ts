import type { Migration } from './index.ts';

/**
 * What fittings showed. `fit_facts` holds, for an order that was fitted, what its draft rested on at
 * each place: the reading, the tape's noise and what was added to the ease table. It is derived from
 * the frozen order when its first fitting is written, so that a profile needs no draft to be read.
 */
export const fittings: Migration = {
  version: 6,
  name: 'fittings',
  up: (db) =>
    db.exec(`
      CREATE TABLE fittings (
        row      INTEGER NOT NULL PRIMARY KEY,
        id       TEXT    NOT NULL UNIQUE,
        order_id TEXT    NOT NULL REFERENCES orders (id),
        at       INTEGER NOT NULL,
        by       TEXT    NOT NULL,
        note     TEXT    NOT NULL,
        complete INTEGER NOT NULL CHECK (complete IN (0, 1))
      ) STRICT;

      CREATE INDEX fittings_by_order ON fittings (order_id, row);

      CREATE TABLE alterations (
        fitting_row INTEGER NOT NULL REFERENCES fittings (row),
        place       TEXT    NOT NULL,
        side        TEXT    NOT NULL CHECK (side IN ('both', 'left', 'right')),
        mm          REAL    NOT NULL CHECK (mm <> 0),
        certainty   TEXT    NOT NULL CHECK (certainty IN ('pinned', 'done')),
        PRIMARY KEY (fitting_row, place, side)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE fit_facts (
        order_id    TEXT    NOT NULL REFERENCES orders (id),
        place       TEXT    NOT NULL,
        customer_id TEXT    NOT NULL REFERENCES customers (id),
        design      TEXT    NOT NULL,
        session_id  TEXT    NOT NULL,
        taken_at    INTEGER NOT NULL,
        taken_by    TEXT    NOT NULL,
        weight_kg   REAL,
        body_mm     REAL    NOT NULL,
        tape_mm     REAL    NOT NULL,
        applied_mm  REAL    NOT NULL,
        PRIMARY KEY (order_id, place)
      ) STRICT, WITHOUT ROWID;

      CREATE INDEX fit_facts_by_customer ON fit_facts (customer_id, place, design);
      CREATE INDEX fit_facts_by_place ON fit_facts (place, design);
    `),
};
