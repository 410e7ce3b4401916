import type { Migration } from './index.ts';

/**
 * What a session knows beside its readings: sex, weight and stature for the reference of bodies
 * (each may be unknown), and the striking values a person looked at and let stand.
 */
export const trustedTape: Migration = {
  version: 3,
  name: 'trusted-tape',
  up: (db) =>
    db.exec(`
      ALTER TABLE sessions ADD COLUMN sex TEXT CHECK (sex IS NULL OR sex IN ('M', 'F'));
      ALTER TABLE sessions ADD COLUMN weight_kg REAL;
      ALTER TABLE sessions ADD COLUMN stature REAL;
      ALTER TABLE sessions ADD COLUMN confirmed TEXT NOT NULL DEFAULT '[]'
        CHECK (json_valid(confirmed));
    `),
};
