import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { createBackup } from '../../../electron/db/backup.ts';
import { BACKUPS_KEPT, backupName, listBackups } from '../../../electron/db/backup-file.ts';
import { backupsFolder, databaseFile } from '../../../electron/db/data-folder.ts';
import { requireSpace } from '../../../electron/db/durable-file.ts';
import { FolderLockedError } from '../../../electron/db/folder-lock.ts';
import { DatabaseFromFutureError } from '../../../electron/db/migrate.ts';
import { type Db, openDatabase, openReadonly } from '../../../electron/db/open-database.ts';
import {
  DatabaseBrokenError,
  openStudioDatabase,
} from '../../../electron/db/open-studio-database.ts';
import { restoreBackup } from '../../../electron/db/restore.ts';
import { DatabaseDamagedError, verifyDatabase } from '../../../electron/db/verify-database.ts';
import { backupInWorker } from '../../../electron/workers/backup-in-worker.ts';
import { temporaryFolder } from '../../helpers/temporary-database.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 10, 1, 12);

const setSetting = (db: Db, value: string): void => {
  db.prepare(`INSERT OR REPLACE INTO settings (key, value) VALUES ('shopName', ?)`).run(
    JSON.stringify(value),
  );
};

const settingIn = (file: string): unknown => {
  const db = openReadonly(file);
  try {
    return JSON.parse(String(db.prepare('SELECT value FROM settings').pluck().get()));
  } finally {
    db.close();
  }
};

/** A closed folder whose database says `value`. */
async function folderSaying(value: string): Promise<string> {
  const dataFolder = temporaryFolder();
  const { db, close } = await openStudioDatabase({ dataFolder, at: START });
  setSetting(db, value);
  close();
  return dataFolder;
}

const backup = (dataFolder: string, at: number = START) =>
  createBackup({ dataFolder, reason: 'daily', at });

describe('a backup', () => {
  it('is one sound file with what was committed, made while the studio goes on', async () => {
    const dataFolder = temporaryFolder();
    const { db, close } = await openStudioDatabase({ dataFolder, at: START });
    setSetting(db, 'before');

    const making = backup(dataFolder);
    setSetting(db, 'after');
    const { file, bytes } = await making;

    expect(readdirSync(backupsFolder(dataFolder))).toEqual([file]);
    const path = join(backupsFolder(dataFolder), file);
    expect(statSync(path).size).toBe(bytes);
    expect(settingIn(path)).toBe('before');
    expect(verifyDatabase(path).rows).toMatchObject({ settings: 1 });
    close();
  });

  it('works in a thread of its own just the same', async () => {
    const dataFolder = await folderSaying('threaded');

    const { file } = await backupInWorker({ dataFolder, reason: 'by-hand', at: START });

    expect(settingIn(join(backupsFolder(dataFolder), file))).toBe('threaded');
  });

  it('fails with its code in its thread when the database is damaged, and counts as none', async () => {
    const dataFolder = await folderSaying('damaged');
    spoil(databaseFile(dataFolder));

    const making = backupInWorker({ dataFolder, reason: 'by-hand', at: START });

    await expect(making).rejects.toMatchObject({ code: 'SQLITE_CORRUPT' });
    expect(readdirSync(backupsFolder(dataFolder))).toEqual([]);
  });

  it('is kept for two weeks of days, each reason by itself', async () => {
    const dataFolder = await folderSaying('kept');
    await createBackup({ dataFolder, reason: 'by-hand', at: START - DAY });
    for (let day = 0; day < BACKUPS_KEPT + 3; day += 1) await backup(dataFolder, START + day * DAY);

    const kept = listBackups(dataFolder);

    expect(kept.filter(({ reason }) => reason === 'daily')).toHaveLength(BACKUPS_KEPT);
    expect(kept.filter(({ reason }) => reason === 'by-hand')).toHaveLength(1);
    expect(kept[0]?.at).toBe(START + (BACKUPS_KEPT + 2) * DAY);
  });

  it('never takes the name of another one', async () => {
    const dataFolder = await folderSaying('twice');

    const [first, second] = [await backup(dataFolder), await backup(dataFolder)];

    expect(second.file).not.toBe(first.file);
    expect(listBackups(dataFolder)).toHaveLength(2);
  });

  it('is refused before it begins when the disk has no room', () => {
    expect(() => requireSpace(temporaryFolder(), Number.MAX_SAFE_INTEGER)).toThrow('not enough');
  });

  it('ignores files that are none of ours', async () => {
    const dataFolder = await folderSaying('ours');
    await backup(dataFolder);
    writeFileSync(join(backupsFolder(dataFolder), 'holiday.sqlite'), 'x');
    writeFileSync(join(backupsFolder(dataFolder), `${backupName(START, 'daily')}.unfinished`), 'x');

    expect(listBackups(dataFolder)).toHaveLength(1);
  });
});

/** Overwrites the middle of the file, past the header that is read first. */
function spoil(file: string): void {
  const content = readFileSync(file);
  content.fill(0xa5, 4_096, content.length);
  writeFileSync(file, content);
}

describe('restoring', () => {
  it('brings the backup back and keeps what was there aside', async () => {
    const dataFolder = await folderSaying('old');
    const { file } = await backup(dataFolder);
    const { db, close } = await openStudioDatabase({ dataFolder, at: START });
    setSetting(db, 'new');
    close();

    const { aside } = restoreBackup({ dataFolder, backup: file, at: START + DAY });

    expect(settingIn(databaseFile(dataFolder))).toBe('old');
    expect(settingIn(join(backupsFolder(dataFolder), aside ?? ''))).toBe('new');
    expect(listBackups(dataFolder)[0]).toMatchObject({ reason: 'before-restore', file: aside });
    const opened = await openStudioDatabase({ dataFolder, at: START });
    setSetting(opened.db, 'goes on');
    opened.close();
  });

  it('can be undone by restoring what was set aside', async () => {
    const dataFolder = await folderSaying('old');
    const { file } = await backup(dataFolder);
    const { db, close } = await openStudioDatabase({ dataFolder, at: START });
    setSetting(db, 'new');
    close();
    const { aside } = restoreBackup({ dataFolder, backup: file, at: START + DAY });

    restoreBackup({ dataFolder, backup: aside ?? '', at: START + 2 * DAY });

    expect(settingIn(databaseFile(dataFolder))).toBe('new');
  });

  it('takes the place of a broken database and leaves no log for it to swallow', async () => {
    const dataFolder = await folderSaying('good');
    const { file } = await backup(dataFolder);
    spoil(databaseFile(dataFolder));
    // A log that belongs to the broken file and would spoil the good one.
    const other = openDatabase(join(temporaryFolder(), 'other.sqlite'));
    other.exec('CREATE TABLE a (b TEXT) STRICT; INSERT INTO a VALUES (1)');
    writeFileSync(`${databaseFile(dataFolder)}-wal`, readFileSync(`${other.name}-wal`));
    other.close();

    const { aside } = restoreBackup({ dataFolder, backup: file, at: START });

    expect(aside).not.toBeNull();
    expect(settingIn(databaseFile(dataFolder))).toBe('good');
    expect(verifyDatabase(databaseFile(dataFolder)).rows).toMatchObject({ settings: 1 });
  });

  it('accepts a backup that was kept elsewhere, also into an empty folder', async () => {
    const source = await folderSaying('from afar');
    const { file } = await backup(source);
    const dataFolder = temporaryFolder();

    const { aside } = restoreBackup({
      dataFolder,
      backup: join(backupsFolder(source), file),
      at: START,
    });

    expect(aside).toBeNull();
    expect(settingIn(databaseFile(dataFolder))).toBe('from afar');
  });

  it.each([
    ['cut short', (path: string) => truncateSync(path, 10_000)],
    ['overwritten', spoil],
    ['not a database', (path: string) => writeFileSync(path, 'hello')],
  ])('refuses a backup that is %s and changes nothing', async (_, harm) => {
    const dataFolder = await folderSaying('untouched');
    const { file } = await backup(dataFolder);
    harm(join(backupsFolder(dataFolder), file));

    expect(() => restoreBackup({ dataFolder, backup: file, at: START })).toThrow(
      DatabaseDamagedError,
    );

    expect(settingIn(databaseFile(dataFolder))).toBe('untouched');
    expect(listBackups(dataFolder)).toHaveLength(1);
  });

  it('refuses a backup of a newer program', async () => {
    const dataFolder = await folderSaying('now');
    const { file } = await backup(dataFolder);
    const newer = openDatabase(join(backupsFolder(dataFolder), file));
    newer.pragma('user_version = 99');
    newer.close();

    expect(() => restoreBackup({ dataFolder, backup: file, at: START })).toThrow(
      DatabaseFromFutureError,
    );
  });

  it('is refused while a studio has the folder open', async () => {
    const dataFolder = await folderSaying('open');
    const { file } = await backup(dataFolder);
    const { close } = await openStudioDatabase({ dataFolder, at: START });

    expect(() => restoreBackup({ dataFolder, backup: file, at: START })).toThrow(FolderLockedError);

    close();
  });
});

describe('opening a damaged database', () => {
  it('says so and names the last backup', async () => {
    const dataFolder = await folderSaying('precious');
    const made = await backup(dataFolder);
    writeFileSync(
      databaseFile(dataFolder),
      'no database at all, but long enough to be read as one',
    );

    const opening = openStudioDatabase({ dataFolder, at: START });

    await expect(opening).rejects.toMatchObject({ name: 'DatabaseBrokenError', lastBackup: made });
  });

  it('takes no database of another program for its own', async () => {
    const dataFolder = temporaryFolder();
    const foreign = openDatabase(databaseFile(dataFolder));
    foreign.exec('CREATE TABLE songs (name TEXT) STRICT');
    foreign.close();

    await expect(openStudioDatabase({ dataFolder, at: START })).rejects.toThrow(
      DatabaseBrokenError,
    );
  });
});
