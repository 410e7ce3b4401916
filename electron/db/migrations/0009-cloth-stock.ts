import type { Migration } from './index.ts';

/**
 * The shop's own cloths, and a ledger of what there is of each. Lengths are whole millimetres, money
 * minor units of the catalogue's currency.
 *
 * A movement is never edited and never removed. Triggers add it to its bolt, its cloth and its order's
 * reservation in the statement that writes it, so that every figure is the sum of its movements, and a
 * movement that would make one negative is refused with all that belongs to it. The same statement
 * that gives an order up releases its cloth, and the one that moves it past cutting takes the cloth
 * off, whoever moves it: a person, the shop or another studio.
 */
export const clothStock: Migration = {
  version: 9,
  name: 'cloth-stock',
  up: (db) => {
    db.exec(CLOTHS);
    db.exec(BOLTS);
    db.exec(LEDGER);
    db.exec(LEDGER_RULES);
    db.exec(ORDER_RULES);
    db.exec(PURCHASES);
  },
};

/** `facts`: what no query asks for. `cloth_seeds`: which shipped cloth was once offered for which design. */
const CLOTHS = `
  CREATE TABLE cloths (
    row                    INTEGER NOT NULL PRIMARY KEY,
    id                     TEXT    NOT NULL UNIQUE,
    sku                    TEXT    NOT NULL UNIQUE COLLATE NOCASE,
    name_en                TEXT    NOT NULL,
    name_fr                TEXT    NOT NULL,
    supplier               TEXT    NOT NULL,
    search                 TEXT    NOT NULL,
    facts                  TEXT    NOT NULL CHECK (json_valid(facts)),
    width_mm               REAL    NOT NULL CHECK (width_mm > 0),
    price_per_metre_minor  INTEGER NOT NULL CHECK (price_per_metre_minor >= 0),
    reorder_level_mm       INTEGER NOT NULL CHECK (reorder_level_mm >= 0),
    archived_at            INTEGER,
    revision               INTEGER NOT NULL,
    created_at             INTEGER NOT NULL,
    updated_at             INTEGER NOT NULL,
    on_hand_mm             INTEGER NOT NULL DEFAULT 0 CHECK (on_hand_mm >= 0),
    reserved_mm            INTEGER NOT NULL DEFAULT 0 CHECK (reserved_mm >= 0),
    waiting_mm             INTEGER NOT NULL DEFAULT 0 CHECK (waiting_mm BETWEEN 0 AND reserved_mm),
    short_mm               INTEGER NOT NULL GENERATED ALWAYS AS (max(
      0, waiting_mm,
      CASE WHEN archived_at IS NULL THEN reorder_level_mm ELSE 0 END - on_hand_mm + reserved_mm
    )) VIRTUAL,
    CHECK (name_en <> '' AND name_fr <> '')
  ) STRICT;

  CREATE INDEX cloths_listed ON cloths
    (archived_at IS NOT NULL, name_en, name_fr, search, short_mm);
  CREATE INDEX cloths_short ON cloths (supplier, row) WHERE short_mm > 0;
  CREATE INDEX cloths_waiting ON cloths (row) WHERE waiting_mm > 0;
  CREATE INDEX cloths_by_revision ON cloths (revision);

  CREATE TABLE cloth_pictures (
    cloth_row INTEGER NOT NULL PRIMARY KEY REFERENCES cloths (row),
    picture   BLOB    NOT NULL
  ) STRICT;

  CREATE TABLE cloth_seeds (
    cloth_id TEXT NOT NULL REFERENCES cloths (id),
    design   TEXT NOT NULL,
    PRIMARY KEY (cloth_id, design)
  ) STRICT, WITHOUT ROWID;
`;

const BOLTS = `
  CREATE TABLE bolts (
    row            INTEGER NOT NULL PRIMARY KEY,
    id             TEXT    NOT NULL UNIQUE,
    cloth_row      INTEGER NOT NULL REFERENCES cloths (row),
    kind           TEXT    NOT NULL CHECK (kind IN ('bolt', 'remnant')),
    label          TEXT    NOT NULL,
    width_mm       INTEGER NOT NULL CHECK (width_mm > 0),
    place          TEXT    NOT NULL,
    flaws          TEXT    NOT NULL CHECK (json_valid(flaws)),
    received_on    TEXT    NOT NULL,
    purchase_minor INTEGER CHECK (purchase_minor >= 0),
    on_hand_mm     INTEGER NOT NULL DEFAULT 0 CHECK (on_hand_mm >= 0),
    reserved_mm    INTEGER NOT NULL DEFAULT 0 CHECK (reserved_mm BETWEEN 0 AND on_hand_mm)
  ) STRICT;

  CREATE INDEX bolts_by_cloth ON bolts (cloth_row, row);
  CREATE INDEX bolts_in_stock ON bolts (cloth_row, row) WHERE on_hand_mm > 0;
`;

/** `act`: what one person did at one moment. `undoes`: the act whose movements this one takes back. */
const LEDGER = `
  CREATE TABLE cloth_movements (
    row         INTEGER NOT NULL PRIMARY KEY,
    act         TEXT    NOT NULL,
    cloth_row   INTEGER NOT NULL REFERENCES cloths (row),
    bolt_row    INTEGER REFERENCES bolts (row),
    order_row   INTEGER REFERENCES orders (row),
    kind        TEXT    NOT NULL
      CHECK (kind IN ('received', 'reserved', 'released', 'cut', 'counted', 'undone')),
    on_hand_mm  INTEGER NOT NULL,
    reserved_mm INTEGER NOT NULL,
    at          INTEGER NOT NULL,
    by          TEXT    NOT NULL,
    note        TEXT    NOT NULL,
    undoes      TEXT,
    CHECK (bolt_row IS NOT NULL OR on_hand_mm = 0),
    CHECK (order_row IS NOT NULL OR reserved_mm = 0),
    CHECK ((kind = 'undone') = (undoes IS NOT NULL))
  ) STRICT;

  CREATE INDEX cloth_movements_by_cloth ON cloth_movements (cloth_row, row);
  CREATE INDEX cloth_movements_by_bolt ON cloth_movements (bolt_row, row) WHERE bolt_row IS NOT NULL;
  CREATE INDEX cloth_movements_by_order ON cloth_movements (order_row, row)
    WHERE order_row IS NOT NULL;
  CREATE INDEX cloth_movements_by_act ON cloth_movements (act, row);
  CREATE INDEX cloth_movements_undoing ON cloth_movements (undoes) WHERE undoes IS NOT NULL;

  CREATE TABLE cloth_reservations (
    order_row INTEGER NOT NULL PRIMARY KEY REFERENCES orders (row),
    cloth_row INTEGER NOT NULL REFERENCES cloths (row),
    bolt_row  INTEGER REFERENCES bolts (row),
    length_mm INTEGER NOT NULL CHECK (length_mm >= 0)
  ) STRICT;

  CREATE INDEX cloth_reservations_by_cloth ON cloth_reservations (cloth_row, bolt_row);
  CREATE INDEX cloth_reservations_by_bolt ON cloth_reservations (bolt_row)
    WHERE bolt_row IS NOT NULL;
`;

const LEDGER_RULES = `
  CREATE TRIGGER cloth_movements_kept BEFORE UPDATE ON cloth_movements
  BEGIN
    SELECT raise(ABORT, 'a movement of cloth is never edited');
  END;

  CREATE TRIGGER cloth_movements_never_removed BEFORE DELETE ON cloth_movements
  BEGIN
    SELECT raise(ABORT, 'a movement of cloth is never removed');
  END;

  CREATE TRIGGER cloth_movements_summed AFTER INSERT ON cloth_movements
  BEGIN
    SELECT raise(ABORT, 'the order has its cloth elsewhere')
    FROM cloth_reservations
    WHERE NEW.reserved_mm <> 0 AND order_row = NEW.order_row
      AND (bolt_row IS NOT NEW.bolt_row OR cloth_row <> NEW.cloth_row);

    UPDATE bolts
    SET on_hand_mm = on_hand_mm + NEW.on_hand_mm, reserved_mm = reserved_mm + NEW.reserved_mm
    WHERE row = NEW.bolt_row;

    UPDATE cloths
    SET on_hand_mm = on_hand_mm + NEW.on_hand_mm,
        reserved_mm = reserved_mm + NEW.reserved_mm,
        waiting_mm = waiting_mm + iif(NEW.bolt_row IS NULL, NEW.reserved_mm, 0)
    WHERE row = NEW.cloth_row;

    UPDATE cloth_reservations SET length_mm = length_mm + NEW.reserved_mm
    WHERE NEW.reserved_mm <> 0 AND order_row = NEW.order_row;

    INSERT INTO cloth_reservations (order_row, cloth_row, bolt_row, length_mm)
    SELECT NEW.order_row, NEW.cloth_row, NEW.bolt_row, NEW.reserved_mm
    WHERE NEW.reserved_mm <> 0
      AND NOT EXISTS (SELECT 1 FROM cloth_reservations WHERE order_row = NEW.order_row);

    DELETE FROM cloth_reservations WHERE order_row = NEW.order_row AND length_mm = 0;
  END;
`;

const ORDER_RULES = `
  CREATE TRIGGER orders_release_cloth AFTER UPDATE OF state ON orders
  WHEN NEW.state IN ('cancelled', 'remade')
  BEGIN
    INSERT INTO cloth_movements (act, cloth_row, bolt_row, order_row, kind, on_hand_mm,
      reserved_mm, at, by, note)
    SELECT lower(hex(randomblob(16))), cloth_row, bolt_row, order_row, 'released', 0,
      -length_mm, NEW.updated_at, '', ''
    FROM cloth_reservations WHERE order_row = NEW.row;
  END;

  CREATE TRIGGER orders_spend_cloth AFTER UPDATE OF state ON orders
  WHEN NEW.state IN ('cut', 'sewing', 'fitting', 'alteration', 'ready', 'delivered')
  BEGIN
    INSERT INTO cloth_movements (act, cloth_row, bolt_row, order_row, kind, on_hand_mm,
      reserved_mm, at, by, note)
    SELECT lower(hex(randomblob(16))), cloth_row, bolt_row, order_row,
      iif(bolt_row IS NULL, 'released', 'cut'), iif(bolt_row IS NULL, 0, -length_mm),
      -length_mm, NEW.updated_at, '', ''
    FROM cloth_reservations WHERE order_row = NEW.row;
  END;
`;

const PURCHASES = `
  CREATE TABLE cloth_purchases (
    row         INTEGER NOT NULL PRIMARY KEY,
    id          TEXT    NOT NULL UNIQUE,
    cloth_row   INTEGER NOT NULL REFERENCES cloths (row),
    length_mm   INTEGER NOT NULL CHECK (length_mm > 0),
    ordered_at  INTEGER NOT NULL,
    ordered_by  TEXT    NOT NULL,
    arrived_at  INTEGER,
    arrived_act TEXT,
    CHECK ((arrived_at IS NULL) = (arrived_act IS NULL))
  ) STRICT;

  CREATE INDEX cloth_purchases_open ON cloth_purchases (cloth_row, row) WHERE arrived_at IS NULL;
  CREATE INDEX cloth_purchases_arrived ON cloth_purchases (arrived_act)
    WHERE arrived_act IS NOT NULL;
`;
