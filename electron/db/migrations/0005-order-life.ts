import type { Migration } from './index.ts';

/**
 * Money as records of their own, never edited; and which order another one replaced. Amounts are minor
 * units and what the order gains: a refund is negative.
 */
export const orderLife: Migration = {
  version: 5,
  name: 'order-life',
  up: (db) =>
    db.exec(`
      CREATE TABLE payments (
        row          INTEGER NOT NULL PRIMARY KEY,
        id           TEXT    NOT NULL UNIQUE,
        order_id     TEXT    NOT NULL REFERENCES orders (id),
        kind         TEXT    NOT NULL CHECK (kind IN ('deposit', 'payment', 'refund', 'transfer')),
        amount_minor INTEGER NOT NULL CHECK (amount_minor <> 0),
        currency     TEXT    NOT NULL,
        means        TEXT    NOT NULL CHECK (means IN ('cash', 'card', 'bank', 'shop', 'other')),
        note         TEXT    NOT NULL,
        at           INTEGER NOT NULL,
        by           TEXT    NOT NULL,
        CHECK (kind NOT IN ('deposit', 'payment') OR amount_minor > 0),
        CHECK (kind <> 'refund' OR amount_minor < 0)
      ) STRICT;

      CREATE INDEX payments_by_order ON payments (order_id, row);
      CREATE INDEX payments_by_day ON payments (at, row);

      CREATE TRIGGER payments_kept BEFORE UPDATE ON payments
      BEGIN
        SELECT raise(ABORT, 'a payment is never edited');
      END;

      CREATE TRIGGER payments_never_removed BEFORE DELETE ON payments
      BEGIN
        SELECT raise(ABORT, 'a payment is never removed');
      END;

      CREATE TABLE order_replacements (
        new_order_id TEXT NOT NULL PRIMARY KEY REFERENCES orders (id),
        old_order_id TEXT NOT NULL REFERENCES orders (id),
        CHECK (new_order_id <> old_order_id)
      ) STRICT, WITHOUT ROWID;

      CREATE INDEX replacements_by_old ON order_replacements (old_order_id);

      CREATE INDEX orders_on_board ON orders (state, due_on, row) WHERE state IN
        ('placed', 'in-pattern', 'cut', 'sewing', 'fitting', 'alteration', 'ready');
    `),
};
