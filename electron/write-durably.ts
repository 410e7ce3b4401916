import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes a file: after a power cut or on a full disk it is the old or the new one, never half of it.
 * Readable by its owner only, unless `mode` says more.
 */
export async function writeDurably(
  path: string,
  content: string | Uint8Array,
  mode = 0o600,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const beside = `${path}.unfinished`;
  try {
    const handle = await open(beside, 'w', mode);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, path);
  } catch (error) {
    // What was begun takes room on a disk that has none. Why it failed matters more than whether that went.
    await rm(beside, { force: true }).catch(() => {});
    throw error;
  }
}
