import { foldedWords } from '../customer/fold.ts';

/** Names this long pass every file system and still show in a plotter's list. */
const LONGEST = 80;

/**
 * A file's name that every system and plotter takes: folded words, joined, no longer than 80
 * letters before its ending. `['T-000042', 'Veste d’été n° 1/2']` and `plt` make
 * `T-000042_veste-d-ete-n-1-2.plt`.
 */
export function cuttingFileName(parts: readonly string[], ending: string): string {
  const [first = '', ...more] = parts;
  const number = /^[A-Z]-\d+$/.test(first) ? first : folded(first);
  const name = [number, ...more.map(folded)].filter((part) => part !== '').join('_');
  const cut = [...name]
    .slice(0, LONGEST)
    .join('')
    .replace(/[-_]+$/, '');
  return `${cut === '' ? 'toise' : cut}.${ending}`;
}

const folded = (text: string): string => foldedWords(text).join('-');
