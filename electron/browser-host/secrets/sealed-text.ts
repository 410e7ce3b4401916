import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';

/** A text only the key's holder can read, and nobody can change unnoticed. All base64. */
export type SealedText = {
  readonly iv: string;
  readonly tag: string;
  readonly data: string;
};

const CIPHER = 'aes-256-gcm';
export const KEY_BYTES = 32;
/** The length GCM is made for; random, and a key seals far fewer than 2^32 texts. */
const IV_BYTES = 12;

/** `name` is bound in: a sealed text moved under another name does not open. */
export function seal(key: Buffer, name: string, text: string): SealedText {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, key, iv).setAAD(Buffer.from(name));
  const data = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return {
    iv: iv.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
    data: data.toString('base64'),
  };
}

/** Null when the key is another one or the text has been changed. */
export function unseal(key: Buffer, name: string, sealed: SealedText): string | null {
  try {
    const decipher = createDecipheriv(CIPHER, key, Buffer.from(sealed.iv, 'base64'), {
      authTagLength: 16,
    })
      .setAAD(Buffer.from(name))
      .setAuthTag(Buffer.from(sealed.tag, 'base64'));
    const data = decipher.update(Buffer.from(sealed.data, 'base64'));
    return Buffer.concat([data, decipher.final()]).toString('utf8');
  } catch {
    // GCM says only that it does not fit; which of the two it was cannot be known.
    return null;
  }
}

/** 128 MB and about half a second a guess (2^17, as OWASP's password storage sheet asks). */
const SCRYPT = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 };

export const keyOfPassphrase = (passphrase: string, salt: Buffer): Buffer =>
  scryptSync(passphrase.normalize('NFC'), salt, KEY_BYTES, SCRYPT);
