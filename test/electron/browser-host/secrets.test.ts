import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';

import type { Keyring } from '../../../electron/browser-host/secrets/keyring.ts';
import { systemKeyring } from '../../../electron/browser-host/secrets/keyring.ts';
import {
  openSecrets,
  WrongPassphraseError,
} from '../../../electron/browser-host/secrets/open-secrets.ts';
import { seal, unseal } from '../../../electron/browser-host/secrets/sealed-text.ts';
import { secretsPath } from '../../../electron/browser-host/secrets/secrets-file.ts';

/** A keyring that holds one key, as the system's would for us. */
function aKeyring(key: string | null = null): Keyring & { key: string | null } {
  const ring = {
    key,
    read: async () => ring.key,
    write: async (next: string) => {
      ring.key = next;
      return true;
    },
  };
  return ring;
}

const NO_KEYRING: Keyring = { read: async () => null, write: async () => false };

function arrange() {
  const dataFolder = mkdtempSync(join(tmpdir(), 'toise-secrets-'));
  onTestFinished(() => rmSync(dataFolder, { recursive: true, force: true }));
  const open = (
    passphrase: string | undefined,
    keyring = NO_KEYRING,
    asked: string | null = null,
  ) => openSecrets({ dataFolder, keyring, passphrase, askPassphrase: async () => asked });
  return { open, file: secretsPath(dataFolder) };
}

describe("the browser door's shop keys under a passphrase", () => {
  it('are there after a restart, and not in plain text on the disk', async () => {
    const { open, file } = arrange();
    const first = await open('correct horse');
    await first.secrets.set('shop', 'a-shop-key');

    const second = await open('correct horse');

    expect(await second.secrets.get('shop')).toBe('a-shop-key');
    expect([first.note, second.note]).toEqual([null, null]);
    expect(readFileSync(file, 'utf8')).not.toContain('a-shop-key');
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  it('do not open with another passphrase, and stay as they are', async () => {
    const { open, file } = arrange();
    await (await open('correct horse')).secrets.set('shop', 'a-shop-key');
    const before = readFileSync(file, 'utf8');

    await expect(open('wrong horse')).rejects.toThrow(WrongPassphraseError);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('ask for it when it was not given, and say so when nobody can be asked', async () => {
    const { open, file } = arrange();
    await (await open('correct horse')).secrets.set('shop', 'a-shop-key');

    const asked = await open(undefined, NO_KEYRING, 'correct horse');
    expect(await asked.secrets.get('shop')).toBe('a-shop-key');
    const locked = await open(undefined);
    expect(locked.note).toContain('TOISE_PASSPHRASE');
    await locked.secrets.set('shop', 'another');
    expect(readFileSync(file, 'utf8')).not.toContain('another');
    expect(await (await open('correct horse')).secrets.get('shop')).toBe('a-shop-key');
  });

  it('cannot be changed or moved on the disk unnoticed', async () => {
    const { open, file } = arrange();
    const { secrets } = await open('correct horse');
    await secrets.set('shop', 'a-shop-key');
    await secrets.set('other', 'another-key');
    const stored = JSON.parse(readFileSync(file, 'utf8'));
    stored.entries.shop = stored.entries.other;
    writeFileSync(file, JSON.stringify(stored));

    expect(await (await open('correct horse')).secrets.get('shop')).toBeNull();
  });

  it('survive many changes at once', async () => {
    const { open } = arrange();
    const { secrets } = await open('correct horse');
    const names = Array.from({ length: 10 }, (_, index) => `shop-${index}`);

    await Promise.all(names.map((name) => secrets.set(name, `key of ${name}`)));
    await secrets.delete('shop-4');

    const reopened = (await open('correct horse')).secrets;
    for (const name of names) {
      expect(await reopened.get(name)).toBe(name === 'shop-4' ? null : `key of ${name}`);
    }
  });
});

describe("the browser door's shop keys with a keyring", () => {
  it('need no passphrase', async () => {
    const { open } = arrange();
    const keyring = aKeyring();
    await (await open(undefined, keyring)).secrets.set('shop', 'a-shop-key');

    expect(await (await open(undefined, keyring)).secrets.get('shop')).toBe('a-shop-key');
  });

  it('wait, with words, while the keyring does not answer', async () => {
    const { open } = arrange();
    const keyring = aKeyring();
    await (await open(undefined, keyring)).secrets.set('shop', 'a-shop-key');

    const { secrets, note } = await open(undefined, NO_KEYRING);

    expect(await secrets.get('shop')).toBeNull();
    expect(note).toContain('keyring does not answer');
    expect(await (await open(undefined, keyring)).secrets.get('shop')).toBe('a-shop-key');
  });

  it('are asked for again when the keyring was reset; the old file is kept', async () => {
    const { open, file } = arrange();
    await (await open(undefined, aKeyring())).secrets.set('shop', 'a-shop-key');

    const other = Buffer.alloc(32, 1).toString('base64');
    const { secrets, note } = await open(undefined, aKeyring(other));

    expect(note).toContain('Enter it again');
    expect(await secrets.get('shop')).toBeNull();
    await secrets.set('shop', 'a-new-key');
    expect(readFileSync(`${file}.unreadable`, 'utf8')).toContain('"entries"');
  });

  it('do not rely on one that forgets', async () => {
    const { open } = arrange();
    const forgetful: Keyring = { read: async () => null, write: async () => true };

    expect((await open(undefined, forgetful)).note).toContain('kept only until Toise ends');
  });
});

it('says so when there is neither keyring nor passphrase, and keeps the key for the day', async () => {
  const { open } = arrange();
  const { secrets, note } = await open(undefined);

  await secrets.set('shop', 'a-shop-key');

  expect(note).toContain('kept only until Toise ends');
  expect(await secrets.get('shop')).toBe('a-shop-key');
  expect(await (await open(undefined)).secrets.get('shop')).toBeNull();
});

it('seals with authenticated encryption: one changed bit does not open', () => {
  const key = Buffer.alloc(32, 7);
  const sealed = seal(key, 'shop', 'a-shop-key');
  const data = Buffer.from(sealed.data, 'base64');
  data.writeUInt8(data.readUInt8(0) ^ 1, 0);

  expect(unseal(key, 'shop', sealed)).toBe('a-shop-key');
  expect(unseal(key, 'shop', { ...sealed, data: data.toString('base64') })).toBeNull();
  expect(unseal(key, 'other', sealed)).toBeNull();
  expect(unseal(Buffer.alloc(32, 8), 'shop', sealed)).toBeNull();
  expect(seal(key, 'shop', 'a-shop-key').data).not.toBe(sealed.data);
});

describe("the system's keyring", () => {
  it.each(['linux', 'darwin'] as const)(
    'is never given the key as an argument (%s)',
    async (platform) => {
      const calls: { args: readonly string[]; input: string }[] = [];
      const keyring = systemKeyring(platform, async (_program, args, input) => {
        calls.push({ args, input });
        return 'found\n';
      });

      expect(await keyring.write('THE-KEY')).toBe(true);
      expect(await keyring.read()).toBe(platform === 'darwin' ? 'found' : 'found\n');

      expect(calls[0]?.input).toContain('THE-KEY');
      expect(calls.flatMap(({ args }) => args).join(' ')).not.toContain('THE-KEY');
    },
  );

  it('is absent where there is no program for it', async () => {
    expect(await systemKeyring('linux', async () => null).read()).toBeNull();
    expect(await systemKeyring('linux', async () => null).write('k')).toBe(false);
    expect(await systemKeyring('win32').write('k')).toBe(false);
  });
});
