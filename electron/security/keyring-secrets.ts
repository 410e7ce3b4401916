import { readFile } from 'node:fs/promises';

import type { SafeStorage } from 'electron';

import type { SecretStore } from '../secrets.ts';
import { writeDurably } from '../write-durably.ts';

type Keyring = Pick<
  SafeStorage,
  | 'isAsyncEncryptionAvailable'
  | 'getSelectedStorageBackend'
  | 'encryptStringAsync'
  | 'decryptStringAsync'
>;

type Entries = Readonly<Record<string, string>>;

/** Whether the system really keeps a key for us; Linux without a keyring would only scramble. */
export async function hasKeyring(keyring: Keyring, platform: NodeJS.Platform): Promise<boolean> {
  if (!(await keyring.isAsyncEncryptionAvailable())) return false;
  return platform !== 'linux' || keyring.getSelectedStorageBackend() !== 'basic_text';
}

/** Shop keys of the desktop: encrypted with the system's keyring, base64 in one small file. */
export function keyringSecrets(path: string, keyring: Keyring): SecretStore {
  let last: Promise<void> = Promise.resolve();

  const change = (edit: (entries: Entries) => Promise<Entries> | Entries): Promise<void> => {
    // One after the other, so that two changes cannot write over each other.
    last = last
      .catch(() => {
        // Whoever asked for that change has been told.
      })
      .then(async () => writeDurably(path, JSON.stringify(await edit(await read(path)))));
    return last;
  };

  return {
    get: async (name) => {
      await last.catch(() => {});
      const entries = await read(path);
      const sealed = Object.hasOwn(entries, name) ? entries[name] : undefined;
      if (sealed === undefined) return null;
      try {
        return (await keyring.decryptStringAsync(Buffer.from(sealed, 'base64'))).result;
      } catch {
        // Another account or a reset keyring: the key has to be entered again.
        return null;
      }
    },
    set: (name, value) =>
      change(async (entries) => ({
        ...entries,
        [name]: (await keyring.encryptStringAsync(value)).toString('base64'),
      })),
    delete: (name) =>
      change((entries) =>
        Object.fromEntries(Object.entries(entries).filter(([known]) => known !== name)),
      ),
  };
}

async function read(path: string): Promise<Entries> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Entries;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw error;
  }
}
