import { err, ok, type Result } from '../result.ts';

/** What is wrong with a number as typed; the window has words for each. */
export type NumberFault =
  | 'empty'
  /** Could still become a number: `15 3`, `15 3/`, a lone mark. */
  | 'unfinished'
  | 'not-a-number'
  | 'bad-fraction'
  | 'negative'
  | 'zero'
  | 'two-decimal-marks';

/** A number kept exact as a ratio of whole numbers, so that it is rounded only once, on conversion. */
export type Ratio = { readonly over: number; readonly under: number };

/** Parts an inch is divided into on a tape or rule. */
const TAPE_DENOMINATORS = [2, 4, 8, 16, 32, 64];

const VULGAR: Readonly<Record<string, string>> = {
  '½': '1/2',
  '¼': '1/4',
  '¾': '3/4',
  '⅛': '1/8',
  '⅜': '3/8',
  '⅝': '5/8',
  '⅞': '7/8',
};

/** Longest run of digits read; anything longer is no measurement and would lose exactness. */
const MOST_DIGITS = 9;

const DECIMAL = /^(\d*)(?:[.,](\d*))?$/;
const FRACTION = /^(?:(\S+?)(?:\s*[-+]\s*|\s+))?(\d+)\s*\/\s*(\d+)$/;
const UNFINISHED = /^(?:\d+\s*[-+]|(?:\d+(?:\s*[-+]\s*|\s+))?\d+\s*\/|\d+(?:\s*[-+]\s*|\s+)\d+)$/;

/** Brings the many spaces, minus signs and fraction signs of keyboards and paste to one spelling. */
export function plainSpelling(text: string): string {
  return text
    .replace(/[\s\u00a0\u2007-\u200b\u202f]+/g, ' ')
    .replace(/[\u2212\u2013\u2010\u2011]/g, '-')
    .replace(/\u2044/g, '/')
    .replace(/[½¼¾⅛⅜⅝⅞]/g, (glyph) => ` ${VULGAR[glyph] ?? ''}`)
    .replace(/ +/g, ' ')
    .trim();
}

/** Reads `104,5`, `104.5`, `15 3/4`, `15-3/4`, `3/4` and `15 ¾`; positive numbers only. */
export function parseTypedNumber(text: string): Result<Ratio, NumberFault> {
  const plain = plainSpelling(text);
  if (plain === '') return err('empty');
  if (plain.startsWith('-')) return err('negative');
  if (/\d{10}/.test(plain)) return err('not-a-number');
  return plain.includes('/') ? parseFraction(plain) : parseDecimal(plain);
}

function parseFraction(plain: string): Result<Ratio, NumberFault> {
  const found = FRACTION.exec(plain);
  if (found === null) return err(UNFINISHED.test(plain) ? 'unfinished' : 'bad-fraction');
  const [, wholeText = '0', overText = '', underText = ''] = found;
  const [over, under] = [Number(overText), Number(underText)];
  const isTapeFraction = TAPE_DENOMINATORS.includes(under) && over > 0 && over < under;
  if (!/^\d+$/.test(wholeText) || !isTapeFraction) return err('bad-fraction');
  return ok({ over: Number(wholeText) * under + over, under });
}

function parseDecimal(plain: string): Result<Ratio, NumberFault> {
  const found = DECIMAL.exec(plain);
  if (found === null) return err(faultOfDecimal(plain));
  const [, whole = '', part = ''] = found;
  if (whole === '' && part === '') return err('unfinished');
  if (whole.length + part.length > MOST_DIGITS) return err('not-a-number');
  const over = Number(whole + part);
  return over === 0
    ? err(part === '' && plain !== '0' ? 'unfinished' : 'zero')
    : ok({ over, under: 10 ** part.length });
}

function faultOfDecimal(plain: string): NumberFault {
  if (/^[\d., ]+$/.test(plain) && (plain.match(/[.,]/g) ?? []).length > 1) {
    return 'two-decimal-marks';
  }
  return UNFINISHED.test(plain) ? 'unfinished' : 'not-a-number';
}
