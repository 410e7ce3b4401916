import { randomBytes } from 'node:crypto';
import { renameSync } from 'node:fs';

import type { SecretStore } from '../../secrets.ts';
import type { Keyring } from './keyring.ts';
import { memorySecrets } from './memory-secrets.ts';
import { KEY_BYTES, keyOfPassphrase } from './sealed-text.ts';
import {
  fileSecrets,
  freshSecretsFile,
  newSalt,
  opensWith,
  readSecretsFile,
  type SecretsFile,
  secretsPath,
} from './secrets-file.ts';

/** The passphrase that was given is not the one the shop's key was kept with. */
export class WrongPassphraseError extends Error {
  override readonly name = 'WrongPassphraseError';
}

export type OpenSecrets = {
  readonly dataFolder: string;
  readonly keyring: Keyring;
  /** Empty or missing when the person has set none. */
  readonly passphrase: string | undefined;
  /** Asks the person for the passphrase of an existing file; null when nobody can be asked. */
  readonly askPassphrase: () => Promise<string | null>;
};

export type OpenedSecrets = {
  readonly secrets: SecretStore;
  /** What the person should know about where the shop's key is kept; null when all is well. */
  readonly note: string | null;
};

const NOT_KEPT =
  "The shop's key is kept only until Toise ends: this machine has no keyring Toise can use. Set TOISE_PASSPHRASE to keep it in an encrypted file.";
const LOCKED =
  "The shop's key is kept under a passphrase: set TOISE_PASSPHRASE to use it. Until then orders wait here.";
const KEYRING_GONE =
  "The shop's key cannot be read: the system's keyring does not answer. Entered again in the shop's settings, it is kept until Toise ends.";
const KEY_LOST =
  "The shop's key cannot be read any more: the system's keyring holds another key. Enter it again in the shop's settings.";

/**
 * Where the browser door keeps shop keys: an encrypted file, its key in the system's keyring or made
 * of a passphrase; in memory where there is neither. Throws `WrongPassphraseError`.
 */
export async function openSecrets(options: OpenSecrets): Promise<OpenedSecrets> {
  const path = secretsPath(options.dataFolder);
  const file = readSecretsFile(path);
  if (file === null) return openFresh(path, options);
  return file.keyFrom === 'passphrase'
    ? openWithPassphrase(path, file, options)
    : openWithKeyring(path, file, options);
}

async function openFresh(path: string, options: OpenSecrets): Promise<OpenedSecrets> {
  const salt = newSalt();
  if (options.passphrase) {
    const key = keyOfPassphrase(options.passphrase, salt);
    const fresh = freshSecretsFile('passphrase', key, salt);
    return { secrets: fileSecrets(path, fresh, key), note: null };
  }
  const key = (await readKey(options.keyring)) ?? (await makeKey(options.keyring));
  if (key === null) return { secrets: memorySecrets(), note: NOT_KEPT };
  return { secrets: fileSecrets(path, freshSecretsFile('keyring', key, salt), key), note: null };
}

async function openWithPassphrase(
  path: string,
  file: SecretsFile,
  { passphrase, askPassphrase }: OpenSecrets,
): Promise<OpenedSecrets> {
  const given = passphrase || (await askPassphrase());
  if (!given) return { secrets: memorySecrets(), note: LOCKED };
  const key = keyOfPassphrase(given, Buffer.from(file.salt, 'base64'));
  if (!opensWith(file, key)) {
    throw new WrongPassphraseError("this is not the passphrase the shop's key was kept with");
  }
  return { secrets: fileSecrets(path, file, key), note: null };
}

async function openWithKeyring(
  path: string,
  file: SecretsFile,
  options: OpenSecrets,
): Promise<OpenedSecrets> {
  const key = await readKey(options.keyring);
  if (key === null) return { secrets: memorySecrets(), note: KEYRING_GONE };
  if (opensWith(file, key)) return { secrets: fileSecrets(path, file, key), note: null };
  // Kept, not overwritten: an older keyring may come back.
  renameSync(path, `${path}.unreadable`);
  return { ...(await openFresh(path, { ...options, passphrase: undefined })), note: KEY_LOST };
}

async function readKey(keyring: Keyring): Promise<Buffer | null> {
  const text = await keyring.read();
  const key = Buffer.from(text ?? '', 'base64');
  return key.length === KEY_BYTES ? key : null;
}

async function makeKey(keyring: Keyring): Promise<Buffer | null> {
  const key = randomBytes(KEY_BYTES);
  if (!(await keyring.write(key.toString('base64')))) return null;
  // Read back: a keyring that forgets would lock the person out at the next start.
  const kept = await readKey(keyring);
  return kept?.equals(key) === true ? key : null;
}
