import type { Migration } from './index.ts';

/**
 * What the shop must learn. One row per placed order, written in the transaction that places it and
 * kept for good: it is the order's delivery. `payload` is the very text that `sha256` was taken of.
 *
 * `queued` and `checking` rows wait for `next_try_at`. `refusal` holds the shop's no while the key is
 * looked up once more. `shop` names where the last attempt went, so that a change of shop cannot
 * hide an order whose fate there is unknown. `synced` is the copy both sides last agreed on.
 */
export const outbox: Migration = {
  version: 2,
  name: 'outbox',
  up: (db) =>
    db.exec(`
      CREATE TABLE outbox (
        order_id         TEXT    NOT NULL PRIMARY KEY REFERENCES orders (id),
        key              TEXT    NOT NULL UNIQUE,
        payload          TEXT    NOT NULL CHECK (json_valid(payload)),
        sha256           TEXT    NOT NULL CHECK (length(sha256) = 64),
        queued_at        INTEGER NOT NULL,
        state            TEXT    NOT NULL
          CHECK (state IN ('queued', 'sending', 'checking', 'at-shop', 'needs-attention')),
        attempts         INTEGER NOT NULL DEFAULT 0,
        failures         INTEGER NOT NULL DEFAULT 0,
        first_started_at INTEGER,
        started_at       INTEGER,
        next_try_at      INTEGER,
        last_error       TEXT,
        refusal          TEXT,
        shop             TEXT,
        shop_order_id    TEXT,
        shop_order_code  TEXT,
        shop_state       TEXT,
        synced           TEXT CHECK (synced IS NULL OR json_valid(synced)),
        synced_at        INTEGER,
        CHECK ((state IN ('queued', 'checking')) = (next_try_at IS NOT NULL)),
        CHECK (state <> 'sending' OR started_at IS NOT NULL),
        CHECK (state <> 'at-shop' OR shop_order_id IS NOT NULL)
      ) STRICT;

      CREATE INDEX outbox_queued ON outbox (next_try_at, queued_at) WHERE state = 'queued';
      CREATE INDEX outbox_checking ON outbox (next_try_at, queued_at) WHERE state = 'checking';
      CREATE INDEX outbox_unsent ON outbox (queued_at, order_id, state) WHERE state <> 'at-shop';
      CREATE INDEX outbox_at_shop ON outbox (queued_at) WHERE state = 'at-shop';

      CREATE TABLE shop_connection (
        id              INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
        kind            TEXT    NOT NULL,
        address         TEXT    NOT NULL,
        has_secret      INTEGER NOT NULL DEFAULT 0,
        key_accepted    INTEGER NOT NULL DEFAULT 1,
        last_contact_at INTEGER,
        last_error      TEXT,
        last_pull_at    INTEGER,
        orders_cursor   INTEGER,
        full_check_at   INTEGER
      ) STRICT;

      CREATE TABLE shop_products (
        sku         TEXT    NOT NULL PRIMARY KEY,
        shop_id     TEXT    NOT NULL,
        name        TEXT    NOT NULL,
        price_minor INTEGER NOT NULL,
        currency    TEXT    NOT NULL,
        enabled     INTEGER NOT NULL,
        pulled_at   INTEGER NOT NULL
      ) STRICT;
    `),
};
