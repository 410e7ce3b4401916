import {
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  statfsSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** Returns when the file's content is on the disk. */
export function syncFile(file: string): void {
  // Windows syncs only what is open for writing.
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Returns when the folder's entries are on the disk. */
export function syncFolder(folder: string): void {
  // Windows neither needs nor allows it.
  if (process.platform === 'win32') return;
  const handle = openSync(folder, constants.O_RDONLY);
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Puts a finished file in its place at one stroke: after a power cut it is the old or the new one. */
export function moveIntoPlace(finished: string, place: string): void {
  syncFile(finished);
  renameSync(finished, place);
  syncFolder(dirname(place));
}

/** A second name for the same content where the file system has that, a copy where not. */
export function linkOrCopy(file: string, second: string): void {
  try {
    linkSync(file, second);
  } catch {
    // FAT and some network drives know no links.
    copyFileSync(file, second, constants.COPYFILE_EXCL);
    syncFile(second);
  }
}

/** The disk has no room for what is about to be written. Its code is what the system would say. */
export class DiskFullError extends Error {
  override readonly name = 'DiskFullError';
  readonly code = 'ENOSPC';
}

/** What has to stay free beside a copy, so that the day's own writing goes on. */
const RESERVE_BYTES = 64 * 1024 * 1024;

/** Throws `DiskFullError` before `bytes` are written to a disk that cannot hold them. */
export function requireSpace(folder: string, bytes: number): void {
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < bytes + RESERVE_BYTES) {
    throw new DiskFullError('not enough space on the disk');
  }
}
