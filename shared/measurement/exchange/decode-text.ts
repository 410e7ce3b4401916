import { err, ok, type Result } from '../../result.ts';

export type TextEncoding = 'utf-8' | 'utf-16' | 'windows-1252';

export type DecodedText = { readonly text: string; readonly encoding: TextEncoding };

/** How many characters are joined at once: `String.fromCharCode` takes its arguments on the stack. */
const BLOCK = 8_192;

/** What Windows' Latin alphabet has in the place of the control characters 0x80 to 0x9f. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009dž\u009fŸ';

/**
 * The text of a file: UTF-8; UTF-16 by its mark or by its zeros; else what spreadsheets of western
 * Windows write. `not-text` for anything with a character that no text has.
 */
export function decodeText(bytes: Uint8Array): Result<DecodedText, 'not-text'> {
  const wide = utf16Order(bytes);
  const decoded: DecodedText | null =
    wide !== null
      ? { text: utf16(bytes, wide), encoding: 'utf-16' }
      : (utf8(bytes) ?? { text: latin(bytes), encoding: 'windows-1252' });
  const text = decoded.text.replace(/^\ufeff/, '');
  return hasNoTextCharacter(text) ? err('not-text') : ok({ ...decoded, text });
}

type Order = 'little' | 'big';

function utf16Order(bytes: Uint8Array): Order | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'little';
  if (first === 0xfe && second === 0xff) return 'big';
  // Files of markup begin with an ASCII character, half of which is zero.
  if (first === 0 && second !== 0 && second !== undefined) return 'big';
  if (first !== 0 && second === 0) return 'little';
  return null;
}

function utf16(bytes: Uint8Array, order: Order): string {
  const units = new Uint16Array(bytes.length >> 1);
  for (let i = 0; i < units.length; i += 1) {
    const [a, b] = [bytes[2 * i] ?? 0, bytes[2 * i + 1] ?? 0];
    units[i] = order === 'little' ? a | (b << 8) : (a << 8) | b;
  }
  return joined(units);
}

/** Null for bytes that are not UTF-8, over-long and half characters among them. */
function utf8(bytes: Uint8Array): DecodedText | null {
  const units = new Uint16Array(bytes.length);
  let length = 0;
  for (let i = 0; i < bytes.length; ) {
    const first = bytes[i] ?? 0;
    const more = first < 0x80 ? 0 : first < 0xc2 ? -1 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
    if (more < 0 || first > 0xf4) return null;
    let code = more === 0 ? first : first & (0x3f >> more);
    for (let k = 1; k <= more; k += 1) {
      const next = bytes[i + k] ?? 0;
      if ((next & 0xc0) !== 0x80) return null;
      code = (code << 6) | (next & 0x3f);
    }
    if (isNotShortest(code, more)) return null;
    i += more + 1;
    if (code > 0xffff) {
      units[length] = 0xd7c0 + (code >> 10);
      units[length + 1] = 0xdc00 | (code & 0x3ff);
      length += 2;
    } else {
      units[length] = code;
      length += 1;
    }
  }
  return { text: joined(units.subarray(0, length)), encoding: 'utf-8' };
}

const isNotShortest = (code: number, more: number): boolean =>
  (more === 2 && (code < 0x800 || (code >= 0xd800 && code <= 0xdfff))) ||
  (more === 3 && (code < 0x1_0000 || code > 0x10_ffff));

const latin = (bytes: Uint8Array): string =>
  joined(Uint16Array.from(bytes)).replace(
    /[\u0080-\u009f]/g,
    (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80] ?? character,
  );

function joined(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += BLOCK) {
    text += String.fromCharCode(...units.subarray(at, at + BLOCK));
  }
  return text;
}

function hasNoTextCharacter(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    // Tab, line feed and carriage return are the only ones below the space that a text has.
    if (code < 0x20 ? code !== 9 && code !== 10 && code !== 13 : code === 0xfffe) return true;
  }
  return false;
}
