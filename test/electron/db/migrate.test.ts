import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';

import { listBackups } from '../../../electron/db/backup-file.ts';
import { backupsFolder, databaseFile } from '../../../electron/db/data-folder.ts';
import { DatabaseFromFutureError, migrate } from '../../../electron/db/migrate.ts';
import { MIGRATIONS, type Migration } from '../../../electron/db/migrations/index.ts';
import { type Db, openDatabase, schemaVersion } from '../../../electron/db/open-database.ts';
import { openStudioDatabase } from '../../../electron/db/open-studio-database.ts';
import { temporaryFolder } from '../../helpers/temporary-database.ts';

const NEXT = MIGRATIONS.length + 1;

const addsColumn: Migration = {
  version: NEXT,
  name: 'adds-column',
  up: (db) => db.exec(`ALTER TABLE settings ADD COLUMN since INTEGER`),
};

const failsHalfWay: Migration = {
  version: NEXT,
  name: 'fails-half-way',
  up: (db) => {
    db.exec(`CREATE TABLE half (a TEXT) STRICT; DELETE FROM settings`);
    throw new Error('half way');
  },
};

function at(version: number): { db: Db; file: string } {
  const file = join(temporaryFolder(), 'toise.sqlite');
  const db = openDatabase(file);
  migrate(db, MIGRATIONS.slice(0, version));
  return { db, file };
}

/** Rows a studio of the first schema has written. */
function addRows(db: Db): void {
  db.exec(`
    INSERT INTO customers (id, name, folded_name, email, phone, phone_key, street, postcode, city,
      country, birthday, language, notes, consents, created_at, updated_at)
    VALUES ('c1', 'Zoé', 'zoe', '', '', '', '', '', '', '', '', 'fr', '', '[]', 1, 1);
    INSERT INTO sessions (id, customer_id, taken_at, taken_by, method, note)
    VALUES ('s1', 'c1', 2, 'Maud', 'body', '');
    INSERT INTO readings (session_row, position, measurement, side, value, typed, unit)
    VALUES (1, 0, 'chest', 'both', 1020, '102', 'cm');
    INSERT INTO orders (row, id, sequence, number, customer_id, state, product_id, session_id, note,
      created_at, updated_at)
    VALUES (1, 'o1', 1, 'T-000001', 'c1', 'quote', 'shirt', 's1', '', 3, 3);
    INSERT INTO order_documents (order_row, garment) VALUES (1, '{}');
    INSERT INTO settings (key, value) VALUES ('language', '"fr"');
  `);
}

const schemaOf = (db: Db): unknown[] =>
  db.prepare(`SELECT type, name, sql FROM sqlite_schema ORDER BY type, name`).all();

const rowsOf = (db: Db, tables: readonly string[]): unknown[] =>
  tables.map((table) => db.prepare(`SELECT * FROM ${table}`).all());

describe('migrations', () => {
  it('count up from one without a gap', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, n) => n + 1));
  });

  it.each(MIGRATIONS.slice(0, -1).map(({ version }) => version))(
    'bring rows of version %d up unharmed, to the schema of a fresh database',
    (version) => {
      const { db } = at(version);
      addRows(db);
      const tables = ['customers', 'sessions', 'readings', 'orders', 'settings', 'order_counts'];
      const before = rowsOf(db, tables);

      migrate(db, MIGRATIONS);

      // Later versions add columns; what was there stays as it was.
      expect(rowsOf(db, tables)).toMatchObject(before);
      expect(schemaOf(db)).toEqual(schemaOf(at(MIGRATIONS.length).db));
      expect(db.pragma('foreign_key_check')).toEqual([]);
    },
  );

  it('leave the file as it was when one fails half way', () => {
    const { db } = at(MIGRATIONS.length);
    addRows(db);
    const before = { schema: schemaOf(db), rows: rowsOf(db, ['settings']) };

    expect(() => migrate(db, [...MIGRATIONS, failsHalfWay])).toThrow('half way');

    expect({ schema: schemaOf(db), rows: rowsOf(db, ['settings']) }).toEqual(before);
    expect(schemaVersion(db)).toBe(MIGRATIONS.length);
  });

  it('refuse the file of a newer program and leave it alone', () => {
    const { db } = at(MIGRATIONS.length);
    migrate(db, [...MIGRATIONS, addsColumn]);

    expect(() => migrate(db, MIGRATIONS)).toThrow(DatabaseFromFutureError);

    expect(schemaVersion(db)).toBe(NEXT);
  });
});

describe('opening a folder whose database is older', () => {
  async function usedFolder(): Promise<string> {
    const dataFolder = temporaryFolder();
    const { db, close } = await openStudioDatabase({ dataFolder, at: 0 });
    addRows(db);
    close();
    return dataFolder;
  }

  it('copies it before the migration', async () => {
    const dataFolder = await usedFolder();
    const migrations = [...MIGRATIONS, addsColumn];

    const { db, close } = await openStudioDatabase({ dataFolder, at: 1_000, migrations });

    expect(schemaVersion(db)).toBe(NEXT);
    const [backup, ...others] = listBackups(dataFolder);
    expect(others).toEqual([]);
    expect(backup).toMatchObject({ reason: 'before-migration', at: 1_000 });
    const copy = new Database(join(backupsFolder(dataFolder), backup?.file ?? ''));
    expect(schemaVersion(copy)).toBe(MIGRATIONS.length);
    expect(rowsOf(copy, ['settings'])).toEqual([[{ key: 'language', value: '"fr"' }]]);
    copy.close();
    close();
  });

  it('does not migrate when the copy cannot be made', async () => {
    const dataFolder = await usedFolder();
    const migrations = [...MIGRATIONS, addsColumn];
    const backup = () => Promise.reject(new Error('no room for a copy'));

    const opening = openStudioDatabase({ dataFolder, at: 1_000, migrations, backup });

    await expect(opening).rejects.toThrow('no room');
    const db = new Database(databaseFile(dataFolder));
    expect(schemaVersion(db)).toBe(MIGRATIONS.length);
    db.close();
  });

  it('copies nothing when there is nothing to migrate or nothing yet', async () => {
    const dataFolder = await usedFolder();

    (await openStudioDatabase({ dataFolder, at: 1_000 })).close();

    expect(listBackups(dataFolder)).toEqual([]);
  });

  it('gives the folder free again after a failure', async () => {
    const dataFolder = await usedFolder();
    const migrations = [...MIGRATIONS, failsHalfWay];
    await expect(openStudioDatabase({ dataFolder, at: 1, migrations })).rejects.toThrow('half way');

    (await openStudioDatabase({ dataFolder, at: 2 })).close();

    expect(readdirSync(dataFolder)).not.toContain('toise.sqlite-wal');
  });
});
