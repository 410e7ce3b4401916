import { INK, INNER_WIDTH, line, MARGIN, PAGE, type Pdf, plainText } from '../pdf/paper.ts';

/** The foot of the page stays free for its number. */
export const BOTTOM = PAGE.height - MARGIN - 14;

export const ROW = 15;
const HEADING = 34;
const HEAD_ROW = 13;

export type Column = {
  readonly title: string;
  readonly width: number;
  readonly align?: 'left' | 'right';
};

/** Where the next thing is drawn. Begins another page when what is needed does not fit. */
export type Cursor = {
  readonly pdf: Pdf;
  y: number;
  readonly room: (needed: number) => void;
};

export function openCursor(pdf: Pdf, y: number): Cursor {
  const cursor: Cursor = {
    pdf,
    y,
    room: (needed) => {
      if (cursor.y + needed <= BOTTOM) return;
      pdf.addPage();
      cursor.y = MARGIN;
    },
  };
  return cursor;
}

/** A heading with at least one row under it. */
export function heading(cursor: Cursor, text: string): void {
  cursor.room(HEADING + HEAD_ROW + ROW);
  line(
    cursor.pdf,
    text,
    { x: MARGIN, y: cursor.y + 15, width: INNER_WIDTH },
    { font: 'title', size: 12.5 },
  );
  cursor.y += HEADING;
}

/** Rows under their columns, each with a box to tick; the columns' names return on every page. */
export function table(
  cursor: Cursor,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): void {
  const { pdf } = cursor;
  drawHead(cursor, columns);
  for (const row of rows) {
    const before = cursor.y;
    cursor.room(ROW);
    if (cursor.y !== before && cursor.y < before) drawHead(cursor, columns);
    let x = MARGIN + TICK;
    tickBox(pdf, MARGIN, cursor.y + 3.2);
    columns.forEach(({ width, align = 'left' }, index) => {
      const at = { x, y: cursor.y + 3.5, width: width - GAP };
      line(pdf, row[index] ?? '', at, { size: 9, align, font: index === 0 ? 'strong' : 'text' });
      x += width;
    });
    cursor.y += ROW;
    rule(pdf, cursor.y, INK.rule);
  }
}

const TICK = 16;
const GAP = 8;
const BOX = 8;

/** What columns may take together, points. */
export const TABLE_WIDTH = INNER_WIDTH - TICK;

function drawHead(cursor: Cursor, columns: readonly Column[]): void {
  let x = MARGIN + TICK;
  for (const { title, width, align = 'left' } of columns) {
    line(
      cursor.pdf,
      title,
      { x, y: cursor.y, width: width - GAP },
      { size: 7, color: INK.faint, align },
    );
    x += width;
  }
  cursor.y += HEAD_ROW;
  rule(cursor.pdf, cursor.y, INK.text);
}

const tickBox = (pdf: Pdf, x: number, y: number): void =>
  void pdf.rect(x, y, BOX, BOX).lineWidth(0.6).stroke(INK.text);

export const rule = (pdf: Pdf, y: number, color: string): void =>
  void pdf
    .moveTo(MARGIN, y)
    .lineTo(MARGIN + INNER_WIDTH, y)
    .lineWidth(0.4)
    .stroke(color);

const NOTE_SIZE = 9.5;

/** Words as long as they are, over as many pages as they need. */
export function paragraph(cursor: Cursor, name: string, words: string): void {
  const text = plainText(words);
  const { pdf } = cursor;
  const width = INNER_WIDTH - NAME_WIDTH;
  const height = pdf.font('text').fontSize(NOTE_SIZE).heightOfString(text, { width });
  cursor.room(Math.min(height, BOTTOM - MARGIN) + 4);
  const at = { x: MARGIN, y: cursor.y + 1.5, width: NAME_WIDTH - GAP };
  line(pdf, name, at, { size: 8, color: INK.faint });
  const page = pdf.bufferedPageRange().count;
  pdf
    .font('text')
    .fontSize(NOTE_SIZE)
    .fillColor(INK.text)
    .text(text, MARGIN + NAME_WIDTH, cursor.y, { width });
  cursor.y = pdf.bufferedPageRange().count === page ? cursor.y + height + 4 : pdf.y + 4;
}

const NAME_WIDTH = 120;
