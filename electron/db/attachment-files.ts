import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

import { attachmentsFolder, UNFINISHED } from './data-folder.ts';
import { moveIntoPlace, requireSpace, syncFolder } from './durable-file.ts';

/** A file that does not hold what its name says: the disk or a hand changed it. */
export class AttachmentDamagedError extends Error {
  override readonly name = 'AttachmentDamagedError';
}

/** Pictures as files named by the SHA-256 of their content, a folder for each first two digits. */
export interface AttachmentFiles {
  /** Returns the name when the content is on the disk. Throws `DiskFullError` before it begins. */
  write(content: Buffer): string;
  /** Throws `AttachmentDamagedError` when the content is gone or is not what was written. */
  read(sha256: string): Buffer;
  remove(sha256: string): void;
}

export function createAttachmentFiles(dataFolder: string): AttachmentFiles {
  const root = attachmentsFolder(dataFolder);
  const placeOf = (sha256: string): string => join(root, sha256.slice(0, 2), sha256);
  return {
    write: (content) => {
      const sha256 = hashOf(content);
      const place = placeOf(sha256);
      if (existsSync(place) && hashOf(readFileSync(place)) === sha256) return sha256;
      const isNewFolder = mkdirSync(dirname(place), { recursive: true, mode: 0o700 });
      requireSpace(root, content.length);
      const unfinished = `${place}${UNFINISHED}`;
      try {
        writeFileSync(unfinished, content, { mode: 0o600 });
        moveIntoPlace(unfinished, place);
      } catch (error) {
        rmSync(unfinished, { force: true });
        throw error;
      }
      // The folder's own name must survive a power cut as well.
      if (isNewFolder !== undefined) syncFolder(root);
      return sha256;
    },
    read: (sha256) => {
      const content = existsSync(placeOf(sha256)) ? readFileSync(placeOf(sha256)) : null;
      if (content === null || hashOf(content) !== sha256) {
        throw new AttachmentDamagedError('a picture is gone or damaged');
      }
      return content;
    },
    remove: (sha256) => rmSync(placeOf(sha256), { force: true }),
  };
}

const hashOf = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

/** How many pictures lie in a data folder, and how large they are together. */
export function countAttachments(dataFolder: string): { files: number; bytes: number } {
  const root = attachmentsFolder(dataFolder);
  if (!existsSync(root)) return { files: 0, bytes: 0 };
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
  const sizes = names
    .map((name) => statSync(join(root, name), { throwIfNoEntry: false }))
    .flatMap((stats) => (stats?.isFile() === true ? [stats.size] : []));
  return { files: sizes.length, bytes: sizes.reduce((all, size) => all + size, 0) };
}
