import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it, onTestFinished } from 'vitest';

import { FolderLockedError, lockFolder } from '../../../electron/db/folder-lock.ts';
import { temporaryFolder } from '../../helpers/temporary-database.ts';

const HOLDER = `
  import { lockFolder } from '${import.meta.dirname}/../../../electron/db/folder-lock.ts';
  // Kept, as a studio keeps it: a lock nobody holds any more is collected, and ends.
  globalThis.lock = lockFolder(process.argv[1]);
  console.log('held');
  setInterval(() => {}, 1000);
`;

/** Another process that holds the lock of the folder until it is killed. */
async function anotherStudio(dataFolder: string) {
  const child = spawn(process.execPath, ['--input-type=module', '-e', HOLDER, dataFolder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return async () => {
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
}

describe('the lock of a data folder', () => {
  it('lets one studio in at a time', () => {
    const dataFolder = temporaryFolder();
    const lock = lockFolder(dataFolder);

    expect(() => lockFolder(dataFolder)).toThrow(FolderLockedError);

    lock.release();
    lockFolder(dataFolder).release();
  });

  it('holds against another process, and ends with it however it dies', async () => {
    const dataFolder = temporaryFolder();
    const kill = await anotherStudio(dataFolder);
    expect(() => lockFolder(dataFolder)).toThrow(FolderLockedError);

    await kill();

    lockFolder(dataFolder).release();
  });

  it('keeps folders apart', () => {
    const lock = lockFolder(temporaryFolder());

    lockFolder(temporaryFolder()).release();

    lock.release();
  });
});
