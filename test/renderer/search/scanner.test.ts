import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  NOTHING_SCANNED,
  type ScannerKey,
  scannerStep,
} from '../../../renderer/features/search/scanner.ts';

/** Feeds keys at a pace and answers with what was found at the end. */
function feed(keys: readonly Omit<ScannerKey, 'at'>[], gapMs: number): string | null {
  let state = NOTHING_SCANNED;
  let found: string | null = null;
  keys.forEach(({ key, code }, index) => {
    ({ state, found } = scannerStep(state, { key, code, at: 1000 + index * gapMs }));
  });
  return found;
}

const ENTER = { key: 'Enter', code: 'Enter' };

const codeOf = (letter: string): string =>
  /\d/.test(letter) ? `Digit${letter}` : letter === '-' ? 'Minus' : `Key${letter}`;

const typed = (text: string) => [...text].map((key) => ({ key, code: codeOf(key) }));

/** What a French keyboard makes of the keys that an American scanner presses. */
const AZERTY: { readonly [letter: string]: string } = {
  '-': ')',
  ...Object.fromEntries([...'1234567890'].map((digit, i) => [digit, [...'&é"\'(-è_çà'][i] ?? ''])),
};
const french = (text: string) =>
  [...text].map((letter) => ({ key: AZERTY[letter] ?? letter, code: codeOf(letter) }));

describe('a scanner that types like a keyboard', () => {
  it('is known by its pace and the number it ends with Enter', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9_999_999 }),
        fc.integer({ min: 0, max: 50 }),
        (n, gap) => {
          const number = `T-${String(n).padStart(6, '0')}`;
          expect(feed([...typed(number), ENTER], gap)).toBe(number);
        },
      ),
    );
  });

  it('is understood when it presses the keys of an American keyboard on a French one', () => {
    expect(feed([...french('T-000042'), ENTER], 5)).toBe('T-000042');
  });

  it('is not mistaken for a person, who takes longer', () => {
    expect(feed([...typed('T-000042'), ENTER], 90)).toBeNull();
  });

  it('types past shift keys, and begins anew after a pause', () => {
    const shift = { key: 'Shift', code: 'ShiftLeft' };
    expect(feed([shift, ...typed('T'), ...typed('-000042'), ENTER], 5)).toBe('T-000042');
    let { state } = scannerStep(NOTHING_SCANNED, { key: 'x', code: 'KeyX', at: 0 });
    for (const [i, key] of typed('T-000042').entries()) {
      ({ state } = scannerStep(state, { ...key, at: 500 + i * 5 }));
    }
    expect(scannerStep(state, { ...ENTER, at: 545 }).found).toBe('T-000042');
  });

  it('leaves other codes alone', () => {
    expect(feed([...typed('4006381333931'), ENTER], 5)).toBeNull();
    expect(feed([ENTER], 5)).toBeNull();
  });
});
