import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { SecretStore } from '../../secrets.ts';
import { writeDurably } from '../../write-durably.ts';
import { type SealedText, seal, unseal } from './sealed-text.ts';

export type KeySource = 'keyring' | 'passphrase';

/** What stands on disk. `check` tells a wrong key from a right one before anything is asked of it. */
export type SecretsFile = {
  readonly version: 1;
  readonly keyFrom: KeySource;
  /** Base64; goes into the key when it comes from a passphrase. */
  readonly salt: string;
  readonly check: SealedText;
  readonly entries: Readonly<Record<string, SealedText>>;
};

const CHECK = 'check';
const entryName = (name: string): string => `entry:${name}`;

export const secretsPath = (dataFolder: string): string =>
  join(dataFolder, 'secrets', 'browser-door.json');

/** Null when there is none yet. Throws when it is not readable as what it should be. */
export function readSecretsFile(path: string): SecretsFile | null {
  try {
    const file = JSON.parse(readFileSync(path, 'utf8')) as SecretsFile;
    if (file.version !== 1) throw new Error('the secrets file is of a newer program');
    return file;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

export const newSalt = (): Buffer => randomBytes(16);

export const freshSecretsFile = (keyFrom: KeySource, key: Buffer, salt: Buffer): SecretsFile => ({
  version: 1,
  keyFrom,
  salt: salt.toString('base64'),
  check: seal(key, CHECK, CHECK),
  entries: {},
});

export const opensWith = (file: SecretsFile, key: Buffer): boolean =>
  unseal(key, CHECK, file.check) === CHECK;

/** Secrets in one encrypted file; written whole, beside, and moved into place. */
export function fileSecrets(path: string, start: SecretsFile, key: Buffer): SecretStore {
  let file = start;
  let writing: Promise<void> = Promise.resolve();

  type Entries = SecretsFile['entries'];
  const change = (edit: (entries: Entries) => Entries): Promise<void> => {
    // One after the other: each writes what the ones before it have put in.
    writing = writing
      .catch(() => {
        // Whoever asked for that write has been told.
      })
      .then(async () => {
        const next = { ...file, entries: edit(file.entries) };
        await writeDurably(path, JSON.stringify(next, null, 2));
        file = next;
      });
    return writing;
  };

  return {
    get: async (name) => {
      const sealed = Object.hasOwn(file.entries, name) ? file.entries[name] : undefined;
      return sealed === undefined ? null : unseal(key, entryName(name), sealed);
    },
    set: (name, value) =>
      change((entries) => ({ ...entries, [name]: seal(key, entryName(name), value) })),
    delete: (name) =>
      change((entries) =>
        Object.fromEntries(Object.entries(entries).filter(([known]) => known !== name)),
      ),
  };
}
