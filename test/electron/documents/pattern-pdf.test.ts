import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

import {
  type PatternPaperWords,
  rollPatternPdf,
  tiledPatternPdf,
} from '../../../electron/documents/pattern-pdf.ts';
import { readFonts } from '../../../electron/documents/pdf/paper.ts';
import { laySheet } from '../../../shared/export/sheet.ts';
import { boundingBox } from '../../../shared/geometry/measure-path.ts';
import { transformPath } from '../../../shared/geometry/transform-path.ts';
import { A_BODY } from '../../helpers/a-body.ts';
import { aPiece } from '../../helpers/a-draft.ts';
import { aSheet, SIDES } from '../../helpers/export-sheet.ts';
import { pictureOf } from '../../helpers/look-at-pdf.ts';

const WORDS: PatternPaperWords = {
  assembly: 'Place des pages',
  glue: 'Coller',
  checkSquare: '50 mm',
  printAtFullSize: 'À taille réelle',
};

const FONTS = await readFonts('resources');

const MM_PER_PT = 25.4 / 72;
const pagesOf = (pdf: Buffer) =>
  [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => [Number(width) * MM_PER_PT, Number(height) * MM_PER_PT],
  );

/** The drawing commands of every page, unpacked. */
function drawingOf(pdf: Buffer): string {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/\/Filter \/FlateDecode\n>>\nstream\n/g)]
    .map(({ 0: head, index }) => {
      const from = index + head.length;
      const to = text.indexOf('endstream', from);
      return inflateSync(pdf.subarray(from, to)).toString('latin1');
    })
    .join('\n');
}

describe('a pattern on paper', () => {
  it('is as large as the roll, vector, with a check square of 50 mm', async () => {
    const sheet = aSheet('chinos', A_BODY, 914);
    const pdf = await rollPatternPdf(sheet, WORDS, FONTS);

    const [[width, height] = []] = pagesOf(pdf);
    expect(width).toBeCloseTo(914, 1);
    expect(height).toBeCloseTo(sheet.height + 70, 1);
    const drawing = drawingOf(pdf);
    expect(drawing).toMatch(/15 12 50 50 re/);
    expect(drawing).toMatch(/2\.834\d* 0 0 2\.834\d* 0 0 cm/);
    expect(pdf.toString('latin1')).not.toContain('/Subtype /Image');
  });

  it('longer than PDF’s own limit is written in larger units, not cut off', async () => {
    const band = { piece: aPiece('band', 300, 6000), texts: ['Bande'], sides: SIDES };

    const pdf = await rollPatternPdf(laySheet('x', [band], 914), WORDS, FONTS);

    expect(pdf.toString('latin1')).toContain('/UserUnit 2');
    const [[width] = []] = pagesOf(pdf);
    expect(width).toBeCloseTo(457, 1);
  });

  it('on A4 has a cover and every page that shows something', async () => {
    const pages = pagesOf(await tiledPatternPdf(aSheet('shirt', A_BODY), 'A4', WORDS, FONTS));

    expect(pages.length).toBeGreaterThan(20);
    for (const [width, height] of pages) {
      expect(width).toBeCloseTo(210, 1);
      expect(height).toBeCloseTo(297, 1);
    }
  });

  it('shows the square at 50.0 mm and the pieces where they lie when it is rendered', async () => {
    const sheet = aSheet('shirt', A_BODY, 914);
    const picture = pictureOf(await rollPatternPdf(sheet, WORDS, FONTS), DPI);
    if (picture === null) return;

    const top = Math.round(12 * PX_PER_MM);
    const dark = (x: number, y: number) => (picture.pixels[y * picture.width + x] ?? 255) < 160;
    const rowOf = (y: number) =>
      Array.from({ length: Math.round(70 * PX_PER_MM) }, (_, x) => x).filter((x) => dark(x, y));
    const across = rowOf(top + Math.round(10 * PX_PER_MM));
    const [left, right] = [across[0] ?? 0, across.filter((x) => x < 66 * PX_PER_MM).at(-1) ?? 0];
    expect(Math.abs((right - left) / PX_PER_MM - 50)).toBeLessThan(1.1);
    for (const { piece, at } of sheet.pieces) {
      const { minX, minY, maxY } = boundingBox(transformPath(piece.cutLine, at));
      const [y, x] = [Math.round(((minY + maxY) / 2 + 70) * PX_PER_MM), minX * PX_PER_MM];
      const near = Array.from(
        { length: 2 * Math.round(40 * PX_PER_MM) },
        (_, i) => Math.round(x) + i,
      );
      expect(near.some((column) => dark(column, y))).toBe(true);
    }
  });
});

const DPI = 150;
const PX_PER_MM = DPI / 25.4;
