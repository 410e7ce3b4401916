import type { Session } from '../../../shared/measurement/session.ts';
import { sessionCard } from '../../../shared/measurement/session-card.ts';
import type { LengthUnit } from '../../../shared/units/length-unit.ts';
import {
  type FontFiles,
  INK,
  INNER_WIDTH,
  line,
  MARGIN,
  openPdf,
  PAGE,
  type Pdf,
  pdfBytes,
  plainText,
} from '../pdf/paper.ts';
import { drawFigures } from './card-figures.ts';
import { BOTTOM, drawTable } from './card-table.ts';
import { both, type CardWords, longDate } from './card-words.ts';

export type CardFacts = {
  readonly shopName: string;
  readonly customerName: string;
  readonly session: Session;
  /** All of the customer's, in any order; what changed is counted from those before. */
  readonly sessions: readonly Session[];
  readonly unit: LengthUnit;
};

const FOOT = 7;

/** A session on paper: readings in both units, where the tape went, what changed, room to sign. */
export function renderCard(facts: CardFacts, words: CardWords, fonts: FontFiles): Promise<Buffer> {
  const { session, customerName, unit } = facts;
  const [{ language, t }] = words;
  const title = `${t('card:title')}: ${customerName}`;
  const pdf = openPdf(fonts, { title, at: session.takenAt, language });
  const groups = sessionCard(session, facts.sessions);
  let y = drawHeader(pdf, facts, words);
  y = drawTable(pdf, groups, words, unit, y);
  if (session.note !== '') y = drawNote(pdf, session.note, words, y);
  y = drawFigures(pdf, groups, words, y);
  drawSignatures(pdf, words, y);
  drawFeet(pdf, facts, words);
  return pdfBytes(pdf);
}

function drawHeader(pdf: Pdf, facts: CardFacts, words: CardWords): number {
  const { session, shopName, customerName } = facts;
  const [first, second] = words;
  const half = INNER_WIDTH / 2;
  const shop = { x: MARGIN, y: MARGIN, width: half };
  line(pdf, shopName, shop, { font: 'strong', size: 9.5 });
  const title = { x: MARGIN + half, y: MARGIN - 2, width: half };
  line(pdf, both(words, 'card:title'), title, { font: 'title', size: 12, align: 'right' });
  const name = { x: MARGIN, y: MARGIN + 22, width: INNER_WIDTH };
  line(pdf, customerName, name, { font: 'strong', size: 20 });

  const dates = [longDate(first, session.takenAt), longDate(second, session.takenAt)];
  const columns: readonly (readonly [key: string, value: string])[] = [
    ['card:takenOn', dates.join(' / ')],
    ['card:takenBy', session.takenBy || both(words, 'card:nobody')],
    ['card:method', both(words, `measure:method.${session.method}`)],
  ];
  const widths = [0.42, 0.22, 0.36];
  let x = MARGIN;
  columns.forEach(([key, value], index) => {
    const width = INNER_WIDTH * (widths[index] ?? 0) - 10;
    line(pdf, both(words, key), { x, y: MARGIN + 54, width }, { size: 7, color: INK.faint });
    line(pdf, value, { x, y: MARGIN + 64, width }, { size: 9 });
    x += width + 10;
  });
  return MARGIN + 90;
}

function drawNote(pdf: Pdf, note: string, words: CardWords, from: number): number {
  const text = plainText(note);
  const height = pdf.font('text').fontSize(9).heightOfString(text, { width: INNER_WIDTH });
  let y = from + 14;
  if (y + 14 + Math.min(height, 60) > BOTTOM) {
    pdf.addPage();
    y = MARGIN;
  }
  line(
    pdf,
    both(words, 'card:note'),
    { x: MARGIN, y, width: INNER_WIDTH },
    { size: 7, color: INK.faint },
  );
  // A long note runs on by itself; the margin below is the page's own.
  pdf
    .font('text')
    .fontSize(9)
    .fillColor(INK.text)
    .text(text, MARGIN, y + 11, { width: INNER_WIDTH });
  return pdf.y;
}

const SIGNATURES = ['card:signedBy', 'card:signedCustomer', 'card:signedOn'] as const;
const SIGNATURES_HEIGHT = 60;

function drawSignatures(pdf: Pdf, words: CardWords, from: number): void {
  if (from + SIGNATURES_HEIGHT > BOTTOM) pdf.addPage();
  const y = BOTTOM - SIGNATURES_HEIGHT + 34;
  const gap = 18;
  const width = (INNER_WIDTH - gap * (SIGNATURES.length - 1)) / SIGNATURES.length;
  SIGNATURES.forEach((key, index) => {
    const x = MARGIN + index * (width + gap);
    pdf
      .moveTo(x, y)
      .lineTo(x + width, y)
      .lineWidth(0.5)
      .stroke(INK.text);
    line(pdf, both(words, key), { x, y: y + 4, width }, { size: 7, color: INK.faint });
  });
}

/** Whose card it is and which page, so that loose sheets find together again. */
function drawFeet(pdf: Pdf, { customerName, session }: CardFacts, words: CardWords): void {
  const { start, count } = pdf.bufferedPageRange();
  const [first] = words;
  for (let index = 0; index < count; index += 1) {
    pdf.switchToPage(start + index);
    // Below the margin a text would begin a page of its own.
    pdf.page.margins.bottom = 0;
    const y = PAGE.height - MARGIN;
    const look = { size: FOOT, color: INK.faint } as const;
    const whose = `${customerName} · ${longDate(first, session.takenAt)}`;
    line(pdf, whose, { x: MARGIN, y, width: INNER_WIDTH - 60 }, look);
    const page = `${index + 1} / ${count}`;
    line(pdf, page, { x: MARGIN + INNER_WIDTH - 60, y, width: 60 }, { ...look, align: 'right' });
  }
}
