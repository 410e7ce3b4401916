import PDFDocument from 'pdfkit';

import {
  type LabelSheet,
  type LabelSheetName,
  labelPlace,
  labelSheet,
} from '../../../shared/cutting/label-sheet.ts';
import { orderCode } from '../../../shared/cutting/order-code.ts';
import type { OrderSheet } from '../../../shared/cutting/order-sheet.ts';
import type { Draft } from '../../../shared/pattern/model.ts';
import { day, local, type Speech } from '../cutting-ticket/ticket-words.ts';
import { pieceName } from '../pattern-words.ts';
import { type FontFiles, INK, line, type Pdf, pdfBytes } from '../pdf/paper.ts';
import { drawQr } from '../pdf/qr-code.ts';

/** One label: what is read from afar, what from near. */
export type LabelText = {
  readonly title: string;
  readonly lines: readonly string[];
  readonly foot: string;
};

/** A label for the garment's bag, then one for every piece and material that is cut. */
export function labelTexts(draft: Draft, sheet: OrderSheet, speech: Speech): readonly LabelText[] {
  const { t } = speech;
  const garment = local(speech, sheet.garment);
  const whose = [sheet.number, sheet.customer].filter(Boolean).join(' · ');
  const warning = sheet.estimated.length > 0 ? [t('ticket:label.estimates')] : [];
  const cuts = draft.pieces.flatMap((piece) => piece.cuts.map((cut) => ({ piece, cut })));
  const due = sheet.dueOn === null ? '' : t('ticket:due', { day: day(speech, sheet.dueOn) });
  const bag: LabelText = {
    title: sheet.number ?? garment,
    lines: [...warning, sheet.customer, garment, due].filter((words) => words !== ''),
    foot: t('ticket:label.bag'),
  };
  return [
    bag,
    ...cuts.map(
      ({ piece, cut }, index): LabelText => ({
        title: pieceName(piece, t),
        lines: [
          ...warning,
          t(`pattern:cut.${cut.side}`, {
            material: t(`pattern:material.${cut.material}`),
            quantity: String(cut.quantity),
          }),
          whose,
          garment,
        ].filter((words) => words !== ''),
        foot: t('ticket:label.of', { index: String(index + 1), total: String(cuts.length) }),
      }),
    ),
  ];
}

export type LabelStock = { readonly name: LabelSheetName; readonly used: number };

const PT_PER_MM = 72 / 25.4;

/** Labels on their stock; on a sheet those that are gone already are left out. */
export function cuttingLabels(
  draft: Draft,
  sheet: OrderSheet,
  stock: LabelStock,
  speech: Speech,
  fonts: FontFiles,
): Promise<Buffer> {
  const paper = labelSheet(stock.name);
  const used = paper.columns * paper.rows > 1 ? stock.used % (paper.columns * paper.rows) : 0;
  const pdf = openLabels(fonts, sheet, speech);
  const code = sheet.number === null ? null : orderCode(sheet.number);
  let page = -1;
  labelTexts(draft, sheet, speech).forEach((label, index) => {
    const place = labelPlace(paper, index + used);
    if (place.page !== page) {
      const { width, height } = paper.page;
      pdf.addPage({ size: [width * PT_PER_MM, height * PT_PER_MM], margin: 0 });
      ({ page } = place);
    }
    drawLabel(pdf, label, code, paper, place);
  });
  return pdfBytes(pdf);
}

function openLabels(fonts: FontFiles, sheet: OrderSheet, speech: Speech): Pdf {
  const pdf = new PDFDocument({
    autoFirstPage: false,
    lang: speech.language,
    info: {
      Title: [sheet.number, local(speech, sheet.garment)].filter(Boolean).join(' · '),
      Creator: 'Toise',
      CreationDate: new Date(sheet.printedAt),
    },
    // No name keeps the built-in font, whose data is not packed with the program, from being opened.
    font: '',
  });
  for (const name of ['text', 'strong', 'title'] as const) pdf.registerFont(name, fonts[name]);
  return pdf;
}

/** As large as the title may be to stand on one line, points. */
function titleSize(pdf: Pdf, title: string, width: number): number {
  const wide = pdf.font('strong').fontSize(TITLE_PT).widthOfString(title);
  return Math.max(SMALLEST_TITLE_PT, Math.min(TITLE_PT, (TITLE_PT * (width - 1)) / wide));
}

/** White that no printer reaches and no cutter hits, mm. */
const PADDING_MM = 3;
/** A code this large is read at arm's length, mm. */
const QR_MM = 19;
const TITLE_PT = 12;
/** A long name is written smaller rather than cut off. */
const SMALLEST_TITLE_PT = 7;
const LINE_PT = 8;
const FOOT_PT = 6.5;

function drawLabel(
  pdf: Pdf,
  { title, lines, foot }: LabelText,
  code: string | null,
  { label }: LabelSheet,
  place: { readonly x: number; readonly y: number },
): void {
  const [x, y] = [(place.x + PADDING_MM) * PT_PER_MM, (place.y + PADDING_MM) * PT_PER_MM];
  const right = (place.x + label.width - PADDING_MM) * PT_PER_MM;
  const bottom = (place.y + label.height - PADDING_MM) * PT_PER_MM;
  const qr = QR_MM * PT_PER_MM;
  const width = right - x - (code === null ? 0 : qr);
  line(pdf, title, { x, y, width }, { font: 'strong', size: titleSize(pdf, title, width) });
  lines.forEach((words, index) => {
    const at = { x, y: y + TITLE_PT + 5 + index * (LINE_PT + 3), width };
    line(pdf, words, at, { size: LINE_PT, font: index === 0 ? 'strong' : 'text' });
  });
  line(pdf, foot, { x, y: bottom - FOOT_PT, width }, { size: FOOT_PT, color: INK.faint });
  if (code !== null) {
    drawQr(pdf, code, { x: right - qr, y: y - 2, size: qr });
  }
}
