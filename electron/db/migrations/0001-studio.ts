import { APPLICATION_ID } from '../open-database.ts';
import type { Migration } from './index.ts';

/**
 * Customers, the tape, the orders. Times are milliseconds since 1970, lengths millimetres, money
 * minor units.
 *
 * `customer_search` holds folded words and phone endings under the customer's `row`; the repository
 * keeps it in step within the customer's own transaction. `order_documents` holds what only an
 * order's own page reads, so that a list of orders touches a tenth of the pages. `order_counts`
 * holds one total per state, so that a list of half a million knows its length without counting.
 */
export const studio: Migration = {
  version: 1,
  name: 'studio',
  up: (db) => {
    db.pragma(`application_id = ${APPLICATION_ID}`);
    db.exec(CUSTOMERS);
    db.exec(MEASUREMENTS);
    db.exec(ORDERS);
    db.exec(ORDER_RULES);
    db.exec(STUDIO);
  },
};

const CUSTOMERS = `
  CREATE TABLE customers (
    row           INTEGER NOT NULL PRIMARY KEY,
    id            TEXT    NOT NULL UNIQUE,
    name          TEXT    NOT NULL CHECK (name <> ''),
    folded_name   TEXT    NOT NULL,
    email         TEXT    NOT NULL,
    phone         TEXT    NOT NULL,
    phone_key     TEXT    NOT NULL,
    street        TEXT    NOT NULL,
    postcode      TEXT    NOT NULL,
    city          TEXT    NOT NULL,
    country       TEXT    NOT NULL,
    birthday      TEXT    NOT NULL,
    language      TEXT    NOT NULL,
    notes         TEXT    NOT NULL,
    consents      TEXT    NOT NULL CHECK (json_valid(consents)),
    created_at    INTEGER NOT NULL,
    updated_at    INTEGER NOT NULL,
    last_visit_at INTEGER
  ) STRICT;

  CREATE INDEX customers_by_change ON customers (updated_at, row);
  CREATE INDEX customers_by_visit ON customers (coalesce(last_visit_at, created_at), row);
  CREATE INDEX customers_by_name ON customers (folded_name);
  CREATE INDEX customers_by_phone ON customers (phone_key) WHERE phone_key <> '';

  CREATE VIRTUAL TABLE customer_search USING fts5 (
    name, email, city, phone,
    content = '', contentless_delete = 1, detail = column,
    tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3 4 5'
  );
`;

const MEASUREMENTS = `
  CREATE TABLE sessions (
    row         INTEGER NOT NULL PRIMARY KEY,
    id          TEXT    NOT NULL UNIQUE,
    customer_id TEXT    NOT NULL REFERENCES customers (id),
    taken_at    INTEGER NOT NULL,
    taken_by    TEXT    NOT NULL,
    method      TEXT    NOT NULL CHECK (method IN ('body', 'try-on', 'finished')),
    note        TEXT    NOT NULL
  ) STRICT;

  CREATE INDEX sessions_by_customer ON sessions (customer_id, taken_at, row);

  CREATE TABLE readings (
    session_row INTEGER NOT NULL REFERENCES sessions (row),
    position    INTEGER NOT NULL,
    measurement TEXT    NOT NULL,
    side        TEXT    NOT NULL CHECK (side IN ('both', 'left', 'right')),
    value       REAL    NOT NULL,
    typed       TEXT    NOT NULL,
    unit        TEXT    NOT NULL CHECK (unit IN ('mm', 'cm', 'in', 'deg')),
    PRIMARY KEY (session_row, position)
  ) STRICT, WITHOUT ROWID;
`;

const ORDERS = `
  CREATE TABLE orders (
    row            INTEGER NOT NULL PRIMARY KEY,
    id             TEXT    NOT NULL UNIQUE,
    sequence       INTEGER NOT NULL UNIQUE,
    number         TEXT    NOT NULL UNIQUE,
    customer_id    TEXT    NOT NULL REFERENCES customers (id),
    state          TEXT    NOT NULL CHECK (state IN
      ('quote', 'placed', 'in-pattern', 'cut', 'sewing', 'fitting', 'alteration', 'ready',
       'delivered', 'cancelled', 'remade')),
    product_id     TEXT    NOT NULL,
    session_id     TEXT    REFERENCES sessions (id),
    due_on         TEXT,
    note           TEXT    NOT NULL,
    total_minor    INTEGER,
    currency       TEXT,
    design_version TEXT,
    hash           TEXT    CHECK (hash IS NULL OR length(hash) = 64),
    key            TEXT    UNIQUE,
    created_at     INTEGER NOT NULL,
    updated_at     INTEGER NOT NULL,
    placed_at      INTEGER,
    CHECK ((total_minor IS NULL) = (currency IS NULL)),
    CHECK ((total_minor IS NULL) = (design_version IS NULL)),
    CHECK ((key IS NULL) = (hash IS NULL)),
    CHECK ((key IS NULL) = (placed_at IS NULL)),
    CHECK (key IS NULL OR (total_minor IS NOT NULL AND session_id IS NOT NULL)),
    CHECK (state <> 'quote' OR key IS NULL),
    CHECK (state IN ('quote', 'cancelled') OR key IS NOT NULL)
  ) STRICT;

  CREATE TABLE order_documents (
    order_row INTEGER NOT NULL PRIMARY KEY REFERENCES orders (row),
    garment   TEXT    NOT NULL CHECK (json_valid(garment)),
    price     TEXT    CHECK (price IS NULL OR json_valid(price)),
    snapshot  TEXT    CHECK (snapshot IS NULL OR json_valid(snapshot))
  ) STRICT;

  CREATE INDEX orders_by_customer ON orders (customer_id, created_at, row, state);
  CREATE INDEX orders_by_creation ON orders (created_at, row);
  CREATE INDEX orders_by_state ON orders (state, created_at, row);
  CREATE INDEX orders_by_session ON orders (session_id) WHERE session_id IS NOT NULL;
  CREATE INDEX orders_due ON orders (due_on, row) WHERE due_on IS NOT NULL AND state IN
    ('placed', 'in-pattern', 'cut', 'sewing', 'fitting', 'alteration', 'ready');
  CREATE INDEX orders_quoted ON orders (updated_at, row) WHERE state = 'quote';

  CREATE TABLE order_events (
    row       INTEGER NOT NULL PRIMARY KEY,
    order_row INTEGER NOT NULL REFERENCES orders (row),
    at        INTEGER NOT NULL,
    kind      TEXT    NOT NULL,
    by        TEXT    NOT NULL,
    detail    TEXT    NOT NULL CHECK (json_valid(detail))
  ) STRICT;

  CREATE INDEX order_events_by_order ON order_events (order_row, row);
`;

const ORDER_RULES = `
  CREATE TRIGGER orders_frozen
  BEFORE UPDATE OF customer_id, product_id, session_id, total_minor, currency, design_version, hash,
    key, placed_at ON orders
  WHEN OLD.key IS NOT NULL
  BEGIN
    SELECT raise(ABORT, 'a placed order is frozen');
  END;

  CREATE TRIGGER order_documents_frozen BEFORE UPDATE ON order_documents
  WHEN OLD.snapshot IS NOT NULL
  BEGIN
    SELECT raise(ABORT, 'a placed order is frozen');
  END;

  CREATE TRIGGER order_events_kept
  BEFORE UPDATE ON order_events
  BEGIN
    SELECT raise(ABORT, 'an order event is never edited');
  END;

  CREATE TABLE order_counts (
    state TEXT    NOT NULL PRIMARY KEY,
    total INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TRIGGER orders_counted_in AFTER INSERT ON orders
  BEGIN
    INSERT INTO order_counts (state, total) VALUES (NEW.state, 1)
      ON CONFLICT (state) DO UPDATE SET total = total + 1;
  END;

  CREATE TRIGGER orders_counted_over AFTER UPDATE OF state ON orders WHEN OLD.state <> NEW.state
  BEGIN
    UPDATE order_counts SET total = total - 1 WHERE state = OLD.state;
    INSERT INTO order_counts (state, total) VALUES (NEW.state, 1)
      ON CONFLICT (state) DO UPDATE SET total = total + 1;
  END;

  CREATE TRIGGER orders_counted_out AFTER DELETE ON orders
  BEGIN
    UPDATE order_counts SET total = total - 1 WHERE state = OLD.state;
  END;
`;

const STUDIO = `
  CREATE TABLE garment_choices (
    customer_id TEXT    NOT NULL REFERENCES customers (id),
    design      TEXT    NOT NULL,
    garment     TEXT    NOT NULL CHECK (json_valid(garment)),
    saved_at    INTEGER NOT NULL,
    PRIMARY KEY (customer_id, design)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE unfinished_work (
    key      TEXT    NOT NULL PRIMARY KEY,
    json     TEXT    NOT NULL,
    saved_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE settings (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL CHECK (json_valid(value))
  ) STRICT, WITHOUT ROWID;
`;
