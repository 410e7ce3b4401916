import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import PDFDocument from 'pdfkit';

export type Pdf = PDFKit.PDFDocument;

/** A4 in points. */
export const PAGE = { width: 595.28, height: 841.89 } as const;
export const MARGIN = 40;
export const INNER_WIDTH = PAGE.width - 2 * MARGIN;

/** The studio's ink and chalk on white paper. */
export const INK = {
  text: '#24211c',
  faint: '#6a6153',
  rule: '#c6bba8',
  accent: '#335581',
} as const;

/** Text, emphasis and titles. Made by docs/fonts/make-fonts.py. */
const FONTS = {
  text: 'Inter-Regular.ttf',
  strong: 'Inter-SemiBold.ttf',
  title: 'Newsreader-Regular.ttf',
} as const;

export type FontName = keyof typeof FONTS;

export type FontFiles = { readonly [F in FontName]: Buffer };

export async function readFonts(resourcesFolder: string): Promise<FontFiles> {
  const read = (file: string) => readFile(join(resourcesFolder, 'fonts', file));
  const [text, strong, title] = await Promise.all([
    read(FONTS.text),
    read(FONTS.strong),
    read(FONTS.title),
  ]);
  return { text, strong, title };
}

/** An empty A4 document whose pages are kept until the end, so that their number can be printed. */
export function openPdf(
  fonts: FontFiles,
  info: { readonly title: string; readonly at: number; readonly language: string },
): Pdf {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    bufferPages: true,
    lang: info.language,
    displayTitle: true,
    info: { Title: info.title, Creator: 'Toise', CreationDate: new Date(info.at) },
    // No name keeps the built-in font, whose data is not packed with the program, from being opened.
    font: '',
  });
  for (const name of ['text', 'strong', 'title'] as const) pdf.registerFont(name, fonts[name]);
  return pdf.font('text').fillColor(INK.text);
}

/** Ends the document and answers with its bytes. */
export function pdfBytes(pdf: Pdf): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    pdf.on('data', (part: Buffer) => parts.push(part));
    pdf.on('end', () => resolve(Buffer.concat(parts)));
    pdf.on('error', reject);
    pdf.end();
  });
}

const FRACTIONS: Readonly<Record<string, string>> = {
  '½': '1/2',
  '¼': '1/4',
  '¾': '3/4',
  '⅛': '1/8',
  '⅜': '3/8',
  '⅝': '5/8',
  '⅞': '7/8',
};

/** The fonts lack eighths and narrow spaces; both have a plain spelling, and so have their kin. */
export const plainText = (text: string): string =>
  text
    .replace(/([\d\u202f]*)([½¼¾⅛⅜⅝⅞])/g, (_whole, before: string, sign: string) => {
      const whole = before.replace(/\u202f/g, '');
      return `${whole}${whole === '' ? '' : '\u00a0'}${FRACTIONS[sign] ?? ''}`;
    })
    .replace(/[\u202f\u2009]/g, '\u00a0');

/** One line at a place, cut with an ellipsis where it is too long. */
export function line(
  pdf: Pdf,
  text: string,
  at: { readonly x: number; readonly y: number; readonly width: number },
  look: {
    readonly font?: FontName;
    readonly size: number;
    readonly color?: string;
    readonly align?: 'left' | 'right';
  },
): void {
  pdf
    .font(look.font ?? 'text')
    .fontSize(look.size)
    .fillColor(look.color ?? INK.text)
    .text(plainText(text), at.x, at.y, {
      width: at.width,
      height: look.size,
      ellipsis: true,
      lineBreak: true,
      align: look.align ?? 'left',
      // Figures stand under one another; elsewhere their hyphen would be as wide as a figure.
      features: look.align === 'right' ? ['kern', 'tnum'] : ['kern'],
    });
}
