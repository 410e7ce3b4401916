import type { ShopFailure } from './shop-copy.ts';

/** Our own reasons why an order is not at the shop. The window has words for each. */
export const DELIVERY_REASONS = [
  'key-refused',
  'throttled',
  'unreachable',
  'timeout',
  'server-error',
  'unclear',
  'clock',
  'moved',
  'interrupted',
  'not-whole',
  'total-differs',
  'moved-shop',
  'carried-over',
  'gone-from-shop',
  'too-large',
  'unknown-product',
  'currency-differs',
  'no-free-shipping',
] as const;

export type DeliveryReason = (typeof DELIVERY_REASONS)[number];

const PREFIX = 'studio:';

/** Text for `lastError`: one of our reasons, with the shop's or the system's words when there are any. */
export const reasonText = (reason: DeliveryReason, words = ''): string =>
  words === '' ? `${PREFIX}${reason}` : `${PREFIX}${reason} ${words}`;

/** The shop's own words stand alone; everything else gets our reason before them. */
export const failureText = ({ kind, words }: ShopFailure): string =>
  kind === 'refused' ? words : reasonText(kind, words);

/** Takes a `lastError` apart again: `reason` is null when the words are the shop's refusal. */
export function readReason(lastError: string): {
  readonly reason: DeliveryReason | null;
  readonly words: string;
} {
  const [head = '', ...rest] = lastError.split(' ');
  const reason = DELIVERY_REASONS.find((known) => head === `${PREFIX}${known}`);
  return reason === undefined
    ? { reason: null, words: lastError }
    : { reason, words: rest.join(' ') };
}
