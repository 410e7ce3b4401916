import { err, ok, type Result } from '../result.ts';

/** What is wrong with an amount as typed; the window has words for each. */
export type MoneyFault =
  | 'empty'
  | 'not-an-amount'
  | 'too-many-decimals'
  | 'not-positive'
  | 'too-large';

/** Digits after the mark that the currency has: 2 for EUR, 0 for JPY. Throws for an unknown code's shape. */
export const currencyDigits = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
    .maximumFractionDigits ?? 2;

/** Beyond this, minor units of several amounts could no longer be added exactly. */
const LARGEST_MINOR = 1_000_000_000_000;

/** Thousands may be set apart by spaces or apostrophes, as they are written by hand. */
const GROUPING = /(?<=\d)[\s\u00a0\u202f'’](?=\d{3}(?:\D|$))/g;
const AMOUNT = /^(\d+)(?:[.,](\d*))?$/;

/**
 * Reads `19,90`, `19.9`, `1 250` as an amount in minor units of `currency`. A mark followed by more
 * digits than the currency has is a fault, not rounded: `1.250` is never guessed to be a thousand.
 */
export function parseMoney(text: string, currency: string): Result<number, MoneyFault> {
  const plain = text.trim().replace(GROUPING, '');
  if (plain === '') return err('empty');
  const found = AMOUNT.exec(plain);
  if (found === null) return err('not-an-amount');
  const digits = currencyDigits(currency);
  const [, whole = '0', part = ''] = found;
  if (part.length > digits) return err('too-many-decimals');
  const minor = Number(whole + part.padEnd(digits, '0'));
  if (minor === 0) return err('not-positive');
  return minor > LARGEST_MINOR ? err('too-large') : ok(minor);
}

/** An amount as it is typed into a field: `19.90`, `1250`; no grouping, the mark of the language. */
export function typedMoney(minor: number, currency: string, mark: '.' | ','): string {
  const digits = currencyDigits(currency);
  const text = String(Math.abs(minor)).padStart(digits + 1, '0');
  if (digits === 0) return text;
  return `${text.slice(0, -digits)}${mark}${text.slice(-digits)}`;
}
