import type { Point } from '../geometry/point.ts';

/**
 * A single-line font for plotters, which have no safe text command: our own letters on a grid of
 * 4 by 6 (y upwards, 0 is the base line). A glyph is its strokes, each a chain of grid points `xy`.
 */
const GLYPHS: { readonly [letter: string]: string } = {
  A: '00 26 40|12 32',
  B: '00 06 36 45 44 33 03|33 42 41 30 00',
  C: '45 36 16 05 01 10 30 41',
  D: '00 06 26 44 42 20 00',
  E: '40 00 06 46|03 33',
  F: '00 06 46|03 33',
  G: '45 36 16 05 01 10 30 41 43 23',
  H: '00 06|40 46|03 43',
  I: '10 30|16 36|20 26',
  J: '46 41 30 10 01',
  K: '00 06|46 03 40',
  L: '06 00 40',
  M: '00 06 23 46 40',
  N: '00 06 40 46',
  O: '10 01 05 16 36 45 41 30 10',
  P: '00 06 36 45 44 33 03',
  Q: '10 01 05 16 36 45 41 30 10|22 40',
  R: '00 06 36 45 44 33 03|23 40',
  S: '45 36 16 05 04 13 33 42 41 30 10 01',
  T: '06 46|26 20',
  U: '06 01 10 30 41 46',
  V: '06 20 46',
  W: '06 10 23 30 46',
  X: '00 46|06 40',
  Y: '06 23 46|23 20',
  Z: '06 46 00 40',
  0: '10 01 05 16 36 45 41 30 10|11 35',
  1: '15 26 20|10 30',
  2: '05 16 36 45 44 00 40',
  3: '05 16 36 45 44 33 23|33 42 41 30 10 01',
  4: '30 36 02 42',
  5: '46 06 03 33 42 41 30 00',
  6: '36 16 05 01 10 30 41 42 33 13 02',
  7: '06 46 10',
  8: '13 04 05 16 36 45 44 33 13 02 01 10 30 41 42 33',
  9: '10 30 41 45 36 16 05 04 13 33 44',
  '-': '13 33',
  '+': '13 33|22 24',
  '.': '20 21',
  ',': '21 10',
  ':': '21 22|24 25',
  ';': '21 10|24 25',
  '/': '00 46',
  '(': '36 24 22 30',
  ')': '16 24 22 10',
  '=': '12 32|14 34',
  "'": '26 24',
  '"': '16 14|36 34',
  '&': '40 05 16 25 01 10 20 42',
  '%': '00 46|06 15|31 40',
  '#': '10 16|30 36|02 42|04 44',
  _: '00 40',
  '*': '13 33|12 34|14 32',
  '?': '05 16 36 45 44 23 22|20 21',
};

/** Accents above the letter, in the same grid. */
const ACCENTS: { readonly [mark: string]: string } = {
  '\u0300': '18 27',
  '\u0301': '27 38',
  '\u0302': '17 28 37',
  '\u0308': '17 18|37 38',
  '\u0303': '17 18 37 38',
};

const CEDILLA = '\u0327';

const GRID_HEIGHT = 6;
const ADVANCE = 6;

/** Ligatures and signs that are written with other letters. */
const SPELT: { readonly [letter: string]: string } = {
  Œ: 'OE',
  Æ: 'AE',
  ß: 'SS',
  '×': 'X',
  '’': "'",
};

/** Width of a text of the given letter height, mm. */
export const strokeTextWidth = (text: string, heightMm: number): number =>
  Math.max(0, letters(text).length * ADVANCE - 2) * (heightMm / GRID_HEIGHT);

/**
 * A text as strokes, small letters as capitals, its base line starting at `at`; x to the right and
 * y downwards, mm. A letter the font does not have is drawn as `?`.
 */
export function strokeText(
  text: string,
  at: Point,
  heightMm: number,
): readonly (readonly Point[])[] {
  const grid = heightMm / GRID_HEIGHT;
  return letters(text).flatMap((letter, i) =>
    strokesOf(letter).map((stroke) =>
      stroke.map(([x, y]) => ({ x: at.x + (i * ADVANCE + x) * grid, y: at.y - y * grid })),
    ),
  );
}

/** Letters with their accents, capitals only. */
const letters = (text: string): readonly string[] =>
  [...text.toUpperCase()]
    .map((letter) => SPELT[letter] ?? letter)
    .join('')
    .normalize('NFD')
    .match(/\P{M}\p{M}*/gu) ?? [];

type GridPoint = readonly [x: number, y: number];

function strokesOf(letter: string): readonly (readonly GridPoint[])[] {
  const [base = ' ', ...marks] = [...letter];
  if (base.trim() === '') return [];
  const glyph = parse(GLYPHS[base] ?? GLYPHS['?'] ?? '');
  const accents = marks.flatMap((mark) =>
    mark === CEDILLA
      ? [
          [
            [2, 0],
            [1, -1],
          ] as const,
        ]
      : parse(ACCENTS[mark] ?? ''),
  );
  return [...glyph, ...accents];
}

const parse = (glyph: string): readonly (readonly GridPoint[])[] =>
  glyph === ''
    ? []
    : glyph
        .split('|')
        .map((stroke) =>
          stroke.split(' ').map((xy): GridPoint => [Number(xy[0] ?? 0), Number(xy[1] ?? 0)]),
        );
