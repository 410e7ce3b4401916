import { describe, expect, it } from 'vitest';

import { openReadonly } from '../../../electron/db/open-database.ts';
import { temporaryDatabase } from '../../helpers/temporary-database.ts';

const FULL = 2;

describe('an open database', () => {
  it('flushes every commit to the disk, also after the first write and after a restart', () => {
    const { db, reopen } = temporaryDatabase();
    db.prepare('INSERT INTO settings (key, value) VALUES (?, ?)').run('a', '1');
    expect(db.pragma('synchronous', { simple: true })).toBe(FULL);

    const again = reopen();
    again.prepare('INSERT INTO settings (key, value) VALUES (?, ?)').run('b', '1');

    expect(again.pragma('synchronous', { simple: true })).toBe(FULL);
    expect(again.pragma('journal_mode', { simple: true })).toBe('wal');
  });

  it('refuses rows that point nowhere', () => {
    const { db } = temporaryDatabase();

    expect(() =>
      db.exec(`INSERT INTO sessions (id, customer_id, taken_at, taken_by, method, note)
               VALUES ('s', 'nobody', 1, '', 'body', '')`),
    ).toThrow('FOREIGN KEY');
  });

  it('keeps every table of our own strict about types', () => {
    const { db } = temporaryDatabase();

    const lax = db
      .prepare<[], string>(
        `SELECT name FROM pragma_table_list
         WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'`,
      )
      .pluck()
      .all();

    expect(lax).toEqual([]);
    expect(() => db.exec(`INSERT INTO settings (key, value) VALUES (x'00', '1')`)).toThrow('TEXT');
  });

  it('cannot be written through a connection that only looks', () => {
    const { file } = temporaryDatabase();
    const looking = openReadonly(file);

    expect(() => looking.exec(`INSERT INTO settings (key, value) VALUES ('a', '1')`)).toThrow(
      'readonly',
    );
    looking.close();
  });
});
