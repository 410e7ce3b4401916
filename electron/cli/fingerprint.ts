import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Changes when a file is added, removed or written; made of names, sizes and times, not contents. */
export function fingerprintOf(root: string, paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of filesOf(join(root, path))) {
      const { size, mtimeMs } = statSync(file);
      hash.update(`${file}\0${size}\0${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

function filesOf(path: string): readonly string[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return [];
  if (!stat.isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Beside the built folder, which a build empties. */
const place = (builtFolder: string): string => `${builtFolder}.fingerprint`;

export function isCurrent(builtFolder: string, fingerprint: string): boolean {
  try {
    return readFileSync(place(builtFolder), 'utf8') === fingerprint;
  } catch {
    // Never built here.
    return false;
  }
}

export function writeFingerprint(builtFolder: string, fingerprint: string): void {
  mkdirSync(dirname(builtFolder), { recursive: true });
  writeFileSync(place(builtFolder), fingerprint);
}
