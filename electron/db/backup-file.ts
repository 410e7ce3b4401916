import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

import type { BackupInfo } from '../../shared/contract/contract.ts';
import { backupsFolder } from './data-folder.ts';

export type BackupReason = BackupInfo['reason'];

/** So many of each reason stay; older ones go. Two weeks of days, and of each other occasion. */
export const BACKUPS_KEPT = 14;

const NAME =
  /^toise_(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z_(daily|before-migration|by-hand|before-restore)\.sqlite$/;

/** `toise_2026-11-22T09-30-00-000Z_daily.sqlite`: sorts by time, and any system can hold it. */
export const backupName = (at: number, reason: BackupReason): string =>
  `toise_${new Date(at).toISOString().replace(/[:.]/g, '-')}_${reason}.sqlite`;

function parseName(file: string): { readonly at: number; readonly reason: BackupReason } | null {
  const [, day, hour, minute, second, milli, reason] = NAME.exec(file) ?? [];
  if (reason === undefined) return null;
  const at = Date.parse(`${day}T${hour}:${minute}:${second}.${milli}Z`);
  return Number.isNaN(at) ? null : { at, reason: reason as BackupReason };
}

/** The backups of a data folder, newest first. Files that are none of ours are passed over. */
export function listBackups(dataFolder: string): readonly BackupInfo[] {
  const folder = backupsFolder(dataFolder);
  return fileNames(folder)
    .flatMap((file) => {
      const parsed = parseName(file);
      const bytes = statSync(join(folder, file), { throwIfNoEntry: false })?.size;
      return parsed === null || bytes === undefined ? [] : [{ file, bytes, ...parsed }];
    })
    .sort((a, b) => b.at - a.at);
}

/** Removes what is beyond the newest `BACKUPS_KEPT` of a reason. */
export function rotateBackups(dataFolder: string, reason: BackupReason): void {
  const beyond = listBackups(dataFolder)
    .filter((backup) => backup.reason === reason)
    .slice(BACKUPS_KEPT);
  for (const { file } of beyond) {
    const path = join(backupsFolder(dataFolder), file);
    rmSync(path, { force: true });
    rmSync(`${path}-wal`, { force: true });
  }
}

/** A time no backup has yet, at or after `at`: a name is never given twice. */
export function freeTime(dataFolder: string, at: number): number {
  const taken = new Set(listBackups(dataFolder).map((backup) => backup.at));
  let free = at;
  while (taken.has(free)) free += 1;
  return free;
}

function fileNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
