/** Letters that Unicode does not take apart into a base letter and an accent. */
const WHOLE_LETTERS: { readonly [letter: string]: string } = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ŋ: 'n',
};

/** Lower case without accents or ligatures: what `Élodie Lefèvre-Œuvré` and `elodie` agree on. */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[œæßøłđðþıŋ]/g, (letter) => WHOLE_LETTERS[letter] ?? letter);

/** The folded words of a text, in order; everything but letters and digits separates them. */
export const foldedWords = (text: string): readonly string[] =>
  foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * The folded words of a name, and its hyphenated and apostrophised parts in one word as well, so
 * that `obrien` finds O’Brien and `jeanpierre` finds Jean-Pierre.
 */
export function nameWords(name: string): readonly string[] {
  const words = foldedWords(name);
  const joined = name
    .split(/\s+/)
    .map((part) => foldedWords(part))
    .filter((parts) => parts.length > 1)
    .map((parts) => parts.join(''));
  return [...words, ...joined];
}

/** A name to compare with: folded, its words in alphabetical order, so that name order is no matter. */
export const nameKey = (name: string): string => [...foldedWords(name)].sort().join(' ');
