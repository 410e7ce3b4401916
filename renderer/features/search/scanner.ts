import { scannedNumber } from '../../../shared/cutting/order-code.ts';

/** A scanner types faster than any person: keys further apart than this are typed by hand, ms. */
const LONGEST_GAP_MS = 60;

/** As long as a number can be; what is typed longer is no order's. */
const LONGEST = 24;

export type ScannerKey = { readonly key: string; readonly code: string; readonly at: number };

/** What has been typed at a scanner's pace: as the system reads the keys, and where they lie. */
export type ScannerState = {
  readonly typed: string;
  readonly places: string;
  readonly at: number;
};

export const NOTHING_SCANNED: ScannerState = {
  typed: '',
  places: '',
  at: Number.NEGATIVE_INFINITY,
};

/**
 * Feeds one key. A whole number ended by Enter is answered as `found`. Scanners type on an American
 * keyboard unless told otherwise, so where the letters make no number, the places of the keys may.
 */
export function scannerStep(
  state: ScannerState,
  { key, code, at }: ScannerKey,
): { readonly state: ScannerState; readonly found: string | null } {
  const isNext = at - state.at <= LONGEST_GAP_MS;
  if (key === 'Enter') {
    const found = isNext ? (scannedNumber(state.typed) ?? scannedNumber(state.places)) : null;
    return { state: NOTHING_SCANNED, found };
  }
  // Shift and its like go before a letter; they are no letter.
  if ([...key].length !== 1)
    return { state: isNext ? { ...state, at } : NOTHING_SCANNED, found: null };
  const before = isNext ? state : NOTHING_SCANNED;
  const typed = (before.typed + key).slice(-LONGEST);
  const places = (before.places + letterAt(code)).slice(-LONGEST);
  return { state: { typed, places, at }, found: null };
}

/** What a key's place says on an American keyboard. */
function letterAt(code: string): string {
  const [, letter] = /^(?:Key|Digit|Numpad)([A-Z0-9])$/.exec(code) ?? [];
  if (letter !== undefined) return letter;
  return code === 'Minus' || code === 'NumpadSubtract' ? '-' : ' ';
}
