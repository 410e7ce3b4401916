import type { Migration } from './index.ts';

/**
 * Who was erased and when, by id alone. What is frozen of an order, an event or a payment may be
 * emptied for a customer who is in this register, and for nobody else.
 */
export const erasure: Migration = {
  version: 7,
  name: 'erasure',
  up: (db) =>
    db.exec(`
      CREATE TABLE erasures (
        customer_id TEXT    NOT NULL PRIMARY KEY,
        at          INTEGER NOT NULL,
        by          TEXT    NOT NULL
      ) STRICT, WITHOUT ROWID;

      DROP TRIGGER order_documents_frozen;
      CREATE TRIGGER order_documents_frozen BEFORE UPDATE ON order_documents
      WHEN OLD.snapshot IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM orders JOIN erasures ON erasures.customer_id = orders.customer_id
        WHERE orders.row = OLD.order_row
      )
      BEGIN
        SELECT raise(ABORT, 'a placed order is frozen');
      END;

      DROP TRIGGER order_events_kept;
      CREATE TRIGGER order_events_kept BEFORE UPDATE ON order_events
      WHEN NOT EXISTS (
        SELECT 1 FROM orders JOIN erasures ON erasures.customer_id = orders.customer_id
        WHERE orders.row = OLD.order_row
      )
      BEGIN
        SELECT raise(ABORT, 'an order event is never edited');
      END;

      DROP TRIGGER payments_kept;
      CREATE TRIGGER payments_kept BEFORE UPDATE ON payments
      WHEN NEW.amount_minor <> OLD.amount_minor OR NEW.at <> OLD.at OR NEW.kind <> OLD.kind
        OR NEW.currency <> OLD.currency OR NEW.order_id <> OLD.order_id OR NOT EXISTS (
          SELECT 1 FROM orders JOIN erasures ON erasures.customer_id = orders.customer_id
          WHERE orders.id = OLD.order_id
        )
      BEGIN
        SELECT raise(ABORT, 'a payment is never edited');
      END;
    `),
};
