import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';

import { hasKeyring, keyringSecrets } from '../../../electron/security/keyring-secrets.ts';

/** Stands in for the system's: reversible, and recognisably not the plain text. */
const keyring = {
  isAsyncEncryptionAvailable: async () => true,
  getSelectedStorageBackend: () => 'gnome_libsecret' as const,
  encryptStringAsync: async (text: string) => Buffer.from(`sealed:${[...text].reverse().join('')}`),
  decryptStringAsync: async (sealed: Buffer) => {
    const text = sealed.toString('utf8');
    if (!text.startsWith('sealed:')) throw new Error('not ours');
    return { result: [...text.slice(7)].reverse().join(''), shouldReEncrypt: false };
  },
};

function place(): string {
  const folder = mkdtempSync(join(tmpdir(), 'toise-secrets-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, 'secrets', 'desktop.json');
}

describe("the desktop's shop keys", () => {
  it('are there after a restart, and not in plain text on the disk', async () => {
    const file = place();
    await keyringSecrets(file, keyring).set('shop', 'a-shop-key');

    expect(await keyringSecrets(file, keyring).get('shop')).toBe('a-shop-key');
    expect(readFileSync(file, 'utf8')).not.toContain('a-shop-key');
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  it('do not write over each other', async () => {
    const secrets = keyringSecrets(place(), keyring);
    const names = Array.from({ length: 12 }, (_, index) => `key-${index}`);

    await Promise.all(names.map((name) => secrets.set(name, `value of ${name}`)));
    await secrets.delete('key-3');

    for (const name of names) {
      expect(await secrets.get(name)).toBe(name === 'key-3' ? null : `value of ${name}`);
    }
  });

  it('count as absent when the keyring no longer opens them', async () => {
    const file = place();
    await keyringSecrets(file, keyring).set('shop', 'a-shop-key');
    const other = {
      ...keyring,
      decryptStringAsync: async () => {
        throw new Error('another key');
      },
    };

    expect(await keyringSecrets(file, other).get('shop')).toBeNull();
  });

  it('need a keyring that keeps them: not the one that only scrambles', async () => {
    const basic = { ...keyring, getSelectedStorageBackend: () => 'basic_text' as const };
    const none = { ...keyring, isAsyncEncryptionAvailable: async () => false };

    expect(await hasKeyring(keyring, 'linux')).toBe(true);
    expect(await hasKeyring(basic, 'linux')).toBe(false);
    expect(await hasKeyring(basic, 'win32')).toBe(true);
    expect(await hasKeyring(none, 'darwin')).toBe(false);
  });
});
