/** Letters that Unicode does not take apart into a base letter and an accent. */
const WHOLE_LETTERS: { readonly [letter: string]: string } = {
  œ: 'oe',
  Œ: 'OE',
  æ: 'ae',
  Æ: 'AE',
  ß: 'ss',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  '×': 'x',
  '’': "'",
  '–': '-',
  '—': '-',
  '°': ' deg',
};

/** Seven-bit text for formats that know nothing else; what has no likeness becomes `?`. */
export const toAscii = (text: string): string =>
  [...text]
    .map((letter) => WHOLE_LETTERS[letter] ?? letter)
    .join('')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\s/g, ' ')
    .replace(/[^\x20-\x7e]/g, '?');
