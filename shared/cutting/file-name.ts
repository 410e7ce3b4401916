import { foldedWords } from '../customer/fold.ts';

/** In letters: with four bytes each, an ending and what is added while it is written, under 255 bytes. */
const LONGEST = 56;

/**
 * A file's name that every system and plotter takes: folded words, joined, no longer than 56 letters
 * before its ending; where it would be longer its longest part gives way. `['T-000042', 'Veste d’été
 * "n° 1/2"', 'patron']` and `plt` make `T-000042_veste-d-ete-n-1-2_patron.plt`.
 */
export function cuttingFileName(parts: readonly string[], ending: string): string {
  const [first = '', ...more] = parts;
  const number = /^[A-Z]-\d+$/.test(first) ? first : folded(first);
  const words = fitting([number, ...more.map(folded)].map((part) => [...part]));
  const name = words.filter((part) => part !== '').join('_');
  return `${name === '' ? 'toise' : name}.${ending}`;
}

const folded = (text: string): string => foldedWords(text).join('-');

function fitting(parts: readonly (readonly string[])[]): readonly string[] {
  const longest = Math.max(0, ...parts.map(({ length }) => length));
  const total = parts.reduce((sum, { length }) => sum + length + 1, -1);
  if (total <= LONGEST) return parts.map((part) => part.join('').replace(/-+$/, ''));
  const most = parts.findIndex(({ length }) => length === longest);
  return fitting(parts.map((part, index) => (index === most ? part.slice(0, -1) : part)));
}
