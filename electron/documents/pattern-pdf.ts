import PDFDocument from 'pdfkit';

import {
  type Covered,
  PAGE_MARGIN_MM,
  PAGE_OVERLAP_MM,
  PAGE_SIZES,
  type PageSize,
  type Tile,
  type Tiling,
  tilePages,
} from '../../shared/export/page-tiling.ts';
import {
  type LaidPiece,
  linesOf,
  type Meaning,
  type Sheet,
  sideMarks,
  textPlace,
} from '../../shared/export/sheet.ts';
import { boundingBox } from '../../shared/geometry/measure-path.ts';
import { pathToSvg } from '../../shared/geometry/svg-path.ts';
import { transformPath } from '../../shared/geometry/transform-path.ts';
import { type FontFiles, plainText } from './pdf/paper.ts';

/** The few words on the paper, in the person's language. */
export type PatternPaperWords = {
  readonly assembly: string;
  readonly glue: string;
  readonly checkSquare: string;
  readonly printAtFullSize: string;
};

/** Points in a millimetre: PDF's unit is 1/72 inch. */
const PT_PER_MM = 72 / 25.4;
const mm = (value: number): number => value * PT_PER_MM;

/** A PDF page is at most 200 inches long in its own units; longer rolls use larger units. */
const LONGEST_PAGE_PT = 14_400;

const LOOK: Readonly<Record<Meaning, { width: number; colour: string; dash: number[] | null }>> = {
  internal: { width: 0.2, colour: '#777777', dash: [2, 1.5] },
  grain: { width: 0.25, colour: '#777777', dash: null },
  drill: { width: 0.25, colour: '#000000', dash: null },
  sew: { width: 0.25, colour: '#2f5585', dash: [4, 2] },
  notch: { width: 0.35, colour: '#000000', dash: null },
  cut: { width: 0.4, colour: '#000000', dash: null },
};
const ORDER: readonly Meaning[] = ['internal', 'grain', 'drill', 'sew', 'notch', 'cut'];

const CHECK_MM = 50;
const CHECK_INCHES = 2;
const MM_PER_INCH = 25.4;

type Doc = InstanceType<typeof PDFDocument>;

/** A sheet on pages of a printer: a cover with the map of the pages, then every page that shows something. */
export function tiledPatternPdf(
  sheet: Sheet,
  page: PageSize,
  words: PatternPaperWords,
  fonts: FontFiles,
): Promise<Buffer> {
  const size = PAGE_SIZES[page];
  const tiling = tilePages(sheet, page, coveredBy(sheet));
  return toBuffer(sheet.title, fonts, (doc) => {
    doc.addPage({ size: [mm(size.width), mm(size.height)], margin: 0 });
    inMillimetres(doc, 1, () => cover(doc, sheet, tiling, page, words));
    for (const tile of tiling.tiles.filter(({ blank }) => !blank)) {
      doc.addPage({ size: [mm(size.width), mm(size.height)], margin: 0 });
      inMillimetres(doc, 1, () => drawTile(doc, sheet, tile, tiling));
    }
  });
}

/** Height of the strip with the title and the check square above a sheet in one piece, mm. */
const HEAD_MM = CHECK_MM + 20;

/** A sheet on one page as large as it is: a roll, A0, or a file for a printing house. */
export function rollPatternPdf(
  sheet: Sheet,
  words: PatternPaperWords,
  fonts: FontFiles,
): Promise<Buffer> {
  const height = sheet.height + HEAD_MM;
  const unit = Math.max(
    1,
    Math.ceil((Math.max(sheet.width, height) * PT_PER_MM) / LONGEST_PAGE_PT),
  );
  return toBuffer(sheet.title, fonts, (doc) => {
    doc.addPage({ size: [mm(sheet.width) / unit, mm(height) / unit], margin: 0 });
    // A larger user unit is how PDF goes beyond 200 inches (PDF 1.6, 14.11.1).
    if (unit > 1) Object.assign(doc.page.dictionary.data, { UserUnit: unit });
    inMillimetres(doc, unit, () => {
      text(doc, sheet.title, 15 + CHECK_MM + 15, 15, 6);
      text(doc, words.printAtFullSize, 15 + CHECK_MM + 15, 25, 4);
      checkSquare(doc, 15, 12, words);
      doc.translate(0, HEAD_MM);
      drawSheet(doc, sheet);
    });
  });
}

function toBuffer(title: string, fonts: FontFiles, draw: (doc: Doc) => void): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const doc = new PDFDocument({
      autoFirstPage: false,
      info: { Title: title, Creator: 'Toise' },
      // No name keeps the built-in font, whose data is not packed with the program, from being opened.
      font: '',
    });
    doc.registerFont('text', fonts.text);
    doc.registerFont('strong', fonts.strong);
    const parts: Buffer[] = [];
    doc.on('data', (part: Buffer) => parts.push(part));
    doc.on('end', () => resolve(Buffer.concat(parts)));
    doc.on('error', reject);
    draw(doc);
    doc.end();
  });
}

function inMillimetres(doc: Doc, unit: number, draw: () => void): void {
  doc.save();
  doc.scale(PT_PER_MM / unit);
  draw();
  doc.restore();
}

const coveredBy = ({ pieces }: Sheet): readonly Covered[] =>
  pieces.map(({ piece, at }) => boundingBox(transformPath(piece.cutLine, at)));

function drawSheet(doc: Doc, sheet: Sheet): void {
  for (const laid of sheet.pieces) {
    const lines = linesOf(laid);
    for (const meaning of ORDER) {
      const { width, colour, dash } = LOOK[meaning];
      for (const line of lines.filter((one) => one.meaning === meaning)) {
        doc.path(pathToSvg(line.path)).lineWidth(width).strokeColor(colour);
        if (dash === null) doc.undash();
        else doc.dash(dash[0] ?? 1, { space: dash[1] ?? 1 });
        doc.stroke();
      }
    }
    doc.undash();
    writeOn(doc, laid);
  }
}

const TEXT_MM = 5;
const LINE_MM = 7;

function writeOn(doc: Doc, laid: LaidPiece): void {
  const { x, y } = textPlace(laid);
  laid.texts.map(plainText).forEach((line, i) => {
    const bold = i === 0;
    doc
      .font(bold ? 'strong' : 'text')
      .fontSize(TEXT_MM)
      .fillColor('#000000');
    doc.text(line, x - doc.widthOfString(line) / 2, y + (i - 0.5) * LINE_MM, { lineBreak: false });
  });
  for (const { at, text: side } of sideMarks(laid)) text(doc, side, at.x, at.y, TEXT_MM);
}

function text(doc: Doc, line: string, x: number, y: number, size: number): void {
  doc
    .font('text')
    .fontSize(size)
    .fillColor('#000000')
    .text(plainText(line), x, y, { lineBreak: false });
}

function checkSquare(doc: Doc, x: number, y: number, words: PatternPaperWords): void {
  doc.undash().lineWidth(0.25).strokeColor('#000000');
  doc.rect(x, y, CHECK_MM, CHECK_MM).stroke();
  const inches = CHECK_INCHES * MM_PER_INCH;
  doc.dash(1, { space: 1 }).rect(x, y, inches, inches).stroke().undash();
  text(doc, words.checkSquare, x + 3, y + CHECK_MM / 2 - 2, 3.2);
}

function paragraph(doc: Doc, words: string, x: number, y: number, width: number): void {
  doc
    .font('text')
    .fontSize(4)
    .fillColor('#000000')
    .text(plainText(words), x, y, { width, lineGap: 1.2 });
}

const COVER_MM = 15;

function cover(doc: Doc, sheet: Sheet, tiling: Tiling, page: PageSize, words: PatternPaperWords) {
  const { width, height } = PAGE_SIZES[page];
  doc.font('strong').fontSize(8).fillColor('#000000');
  doc.text(plainText(sheet.title), COVER_MM, COVER_MM, { width: width - 2 * COVER_MM });
  paragraph(
    doc,
    `${words.printAtFullSize}\n${words.glue}`,
    COVER_MM,
    COVER_MM + 14,
    width - 2 * COVER_MM,
  );
  checkSquare(doc, COVER_MM, COVER_MM + 38, words);
  const top = COVER_MM + 38 + CHECK_MM + 16;
  text(doc, words.assembly, COVER_MM, top - 8, 4.5);
  const room = { width: width - 2 * COVER_MM, height: height - top - COVER_MM };
  const last = tiling.tiles.at(-1);
  const whole = {
    width: (last?.x ?? 0) + (last?.width ?? 1),
    height: (last?.y ?? 0) + (last?.height ?? 1),
  };
  const scale = Math.min(room.width / whole.width, room.height / whole.height);
  doc.save();
  doc.translate(COVER_MM, top);
  doc.scale(scale);
  for (const { piece, at } of sheet.pieces) {
    doc.path(pathToSvg(transformPath(piece.cutLine, at)));
    doc
      .lineWidth(0.35 / scale)
      .strokeColor('#000000')
      .stroke();
  }
  for (const tile of tiling.tiles) mapTile(doc, tile, scale);
  doc.restore();
}

function mapTile(doc: Doc, tile: Tile, scale: number): void {
  doc
    .lineWidth(0.2 / scale)
    .strokeColor('#2f5585')
    .dash(1.5 / scale, { space: 1 / scale });
  doc.rect(tile.x, tile.y, tile.width, tile.height).stroke().undash();
  doc
    .font('text')
    .fontSize(4 / scale)
    .fillColor(tile.blank ? '#aaaaaa' : '#2f5585');
  doc.text(tile.name, tile.x + tile.width / 2 - 3 / scale, tile.y + tile.height / 2 - 2 / scale, {
    lineBreak: false,
  });
}

function drawTile(doc: Doc, sheet: Sheet, tile: Tile, { columns, rows }: Tiling): void {
  doc.save();
  doc.rect(PAGE_MARGIN_MM, PAGE_MARGIN_MM, tile.width, tile.height).clip();
  doc.translate(PAGE_MARGIN_MM - tile.x, PAGE_MARGIN_MM - tile.y);
  drawSheet(doc, sheet);
  doc.restore();
  frame(doc, tile);
  glueMarks(doc, tile, columns, rows);
  text(doc, `${tile.name}   ${sheet.title}`, PAGE_MARGIN_MM + 3, PAGE_MARGIN_MM + 3, 3.2);
}

function frame(doc: Doc, tile: Tile): void {
  doc.undash().lineWidth(0.15).strokeColor('#aaaaaa');
  doc.rect(PAGE_MARGIN_MM, PAGE_MARGIN_MM, tile.width, tile.height).stroke();
}

const MARK_MM = 4;

/** Diamonds on the middle of each overlap: two halves that meet when the pages lie right. */
function glueMarks(doc: Doc, tile: Tile, columns: number, rows: number): void {
  const half = PAGE_OVERLAP_MM / 2;
  const [left, top] = [PAGE_MARGIN_MM, PAGE_MARGIN_MM];
  const [midX, midY] = [left + tile.width / 2, top + tile.height / 2];
  const marks = [
    ...(tile.column > 0 ? [{ x: left + half, y: midY }] : []),
    ...(tile.column < columns - 1 ? [{ x: left + tile.width - half, y: midY }] : []),
    ...(tile.row > 0 ? [{ x: midX, y: top + half }] : []),
    ...(tile.row < rows - 1 ? [{ x: midX, y: top + tile.height - half }] : []),
  ];
  doc.undash().lineWidth(0.2).strokeColor('#000000');
  for (const { x, y } of marks) {
    doc.polygon([x - MARK_MM, y], [x, y - MARK_MM], [x + MARK_MM, y], [x, y + MARK_MM]).stroke();
    doc
      .moveTo(x - MARK_MM, y)
      .lineTo(x + MARK_MM, y)
      .moveTo(x, y - MARK_MM)
      .lineTo(x, y + MARK_MM)
      .stroke();
  }
}
