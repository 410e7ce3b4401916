import { orderCode } from '../../../shared/cutting/order-code.ts';
import type { OrderSheet } from '../../../shared/cutting/order-sheet.ts';
import { flatOf } from '../../../shared/flats/flat-of.ts';
import type { Draft } from '../../../shared/pattern/model.ts';
import { drawFlats, FLAT_ASPECT } from '../pdf/flat-drawing.ts';
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
import { drawQr } from '../pdf/qr-code.ts';
import { type Cursor, heading, openCursor, paragraph } from './ticket-page.ts';
import { drawMaterials, drawNotions, drawPieces } from './ticket-tables.ts';
import {
  day,
  type Fact,
  figureFacts,
  length,
  local,
  optionFacts,
  type Speech,
} from './ticket-words.ts';

/** The sheet that goes with the cloth: what to cut of what, how often, with which notions, and with what care. */
export function cuttingTicket(
  draft: Draft,
  sheet: OrderSheet,
  speech: Speech,
  fonts: FontFiles,
): Promise<Buffer> {
  const { t, language } = speech;
  const title = [t('ticket:title'), sheet.number ?? local(speech, sheet.garment)].join(' ');
  const pdf = openPdf(fonts, { title, at: sheet.printedAt, language });
  const cursor = openCursor(pdf, drawHead(pdf, sheet, speech));
  drawWarning(cursor, sheet, speech);
  drawGarment(cursor, sheet, speech);
  drawPieces(cursor, draft, speech);
  drawMaterials(cursor, draft, sheet, speech);
  drawNotions(cursor, draft, sheet, speech);
  drawNotes(cursor, sheet, speech);
  drawFeet(pdf, sheet, speech);
  return pdfBytes(pdf);
}

const QR_SIZE = 92;

function drawHead(pdf: Pdf, sheet: OrderSheet, speech: Speech): number {
  const { t } = speech;
  const { number, shopName, customer } = sheet;
  const width = INNER_WIDTH - QR_SIZE - 10;
  const put = (text: string, y: number, look: Parameters<typeof line>[3]) =>
    line(pdf, text, { x: MARGIN, y: MARGIN + y, width }, look);
  put([shopName, t('ticket:title')].filter((part) => part !== '').join(' · '), 0, {
    size: 9,
    color: INK.faint,
  });
  put(number ?? t('ticket:noOrder'), 12, { font: 'strong', size: 30 });
  put([local(speech, sheet.garment), customer].filter((part) => part !== '').join(' · '), 50, {
    font: 'strong',
    size: 13,
  });
  const dates = [
    sheet.dueOn === null ? '' : t('ticket:due', { day: day(speech, sheet.dueOn) }),
    sheet.placedAt === null ? '' : t('ticket:placed', { day: day(speech, sheet.placedAt) }),
  ];
  put(dates.filter((part) => part !== '').join(' · '), 70, { size: 9.5 });
  if (number !== null) {
    const at = { x: MARGIN + INNER_WIDTH - QR_SIZE + 8, y: MARGIN - 10, size: QR_SIZE };
    drawQr(pdf, orderCode(number), at);
  }
  return MARGIN + QR_SIZE;
}

/** Stands above everything else: cloth that is cut from guesses is cut twice. */
function drawWarning(cursor: Cursor, { estimated }: OrderSheet, { t }: Speech): void {
  if (estimated.length === 0) return;
  const { pdf } = cursor;
  const names = estimated.map((name) => t(`measurements:name.${name}`)).join(', ');
  const text = plainText(t('ticket:estimates.text', { names }));
  const width = INNER_WIDTH - 24;
  const height = pdf.font('text').fontSize(9.5).heightOfString(text, { width }) + 34;
  pdf.rect(MARGIN, cursor.y, INNER_WIDTH, height).lineWidth(2).stroke('#000000');
  const title = { x: MARGIN + 12, y: cursor.y + 9, width };
  line(pdf, t('ticket:estimates.title'), title, { font: 'strong', size: 13 });
  pdf
    .font('text')
    .fontSize(9.5)
    .fillColor(INK.text)
    .text(text, MARGIN + 12, cursor.y + 26, { width });
  cursor.y += height + 10;
}

const FLAT_WIDTH = 210;
const FACT = 15.5;

function drawGarment(cursor: Cursor, sheet: OrderSheet, speech: Speech): void {
  const { pdf } = cursor;
  const top = cursor.y + 4;
  const facts = garmentFacts(sheet, speech);
  const flats = flatOf(sheet.design, sheet.options);
  drawFlats(pdf, flats, sheet.cloth?.colour ?? null, { x: MARGIN, y: top, width: FLAT_WIDTH });
  const x = MARGIN + FLAT_WIDTH + 18;
  const width = MARGIN + INNER_WIDTH - x;
  facts.forEach(({ name, value }, index) => {
    const y = top + 6 + index * FACT;
    line(pdf, name, { x, y: y + 1.5, width: 80 }, { size: 7.5, color: INK.faint });
    line(pdf, value, { x: x + 84, y, width: width - 84 }, { size: 9.5 });
  });
  cursor.y = top + Math.max(FLAT_WIDTH / FLAT_ASPECT, 10 + facts.length * FACT) + 4;
}

function garmentFacts(sheet: OrderSheet, speech: Speech): readonly Fact[] {
  const { t } = speech;
  const { cloth, allowanceMm, choices } = sheet;
  const fact = (key: string, value: string): Fact => ({ name: t(`ticket:fact.${key}`), value });
  return [
    ...(cloth === null
      ? []
      : [
          fact('cloth', local(speech, cloth.name)),
          fact('composition', local(speech, cloth.description)),
          fact('clothWidth', length(speech, cloth.widthMm)),
        ]),
    fact('allowance', length(speech, allowanceMm)),
    ...choices.map(({ name, choiceName }) => ({
      name: local(speech, name),
      value: local(speech, choiceName),
    })),
  ].filter(({ value }) => value !== '');
}

function drawNotes(cursor: Cursor, sheet: OrderSheet, speech: Speech): void {
  const { t } = speech;
  const list = (facts: readonly Fact[]) =>
    facts.map((fact) => t('ticket:notes.fact', fact)).join(', ');
  const notes: readonly (readonly [key: string, words: string])[] = [
    ['figure', list(figureFacts(speech, sheet))],
    ['options', list(optionFacts(speech, sheet))],
    ['observations', sheet.observations.join('\n')],
    ['order', sheet.note],
  ];
  const said = notes.filter(([, words]) => words.trim() !== '');
  if (said.length === 0) return;
  heading(cursor, t('ticket:notes.title'));
  for (const [key, words] of said) paragraph(cursor, t(`ticket:notes.${key}`), words);
}

/** Which order and which page, so that loose sheets find together again. */
function drawFeet(pdf: Pdf, sheet: OrderSheet, speech: Speech): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    pdf.switchToPage(start + index);
    // Below the margin a text would begin a page of its own.
    pdf.page.margins.bottom = 0;
    const y = PAGE.height - MARGIN;
    const look = { size: 7, color: INK.faint } as const;
    const printed = speech.t('ticket:printed', { day: day(speech, sheet.printedAt) });
    const whose = [sheet.number, sheet.customer, printed].filter(Boolean).join(' · ');
    line(pdf, whose, { x: MARGIN, y, width: INNER_WIDTH - 60 }, look);
    const page = `${index + 1} / ${count}`;
    line(pdf, page, { x: MARGIN + INNER_WIDTH - 60, y, width: 60 }, { ...look, align: 'right' });
  }
}
