import { FIGURES } from '../../../shared/measurement/figures/figures.ts';
import { type FigureName, TAPES, type Tape } from '../../../shared/measurement/figures/tapes.ts';
import type { CardGroup } from '../../../shared/measurement/session-card.ts';
import { INK, INNER_WIDTH, line, MARGIN, type Pdf } from '../pdf/paper.ts';
import { BOTTOM } from './card-table.ts';
import { both, type CardWords } from './card-words.ts';

/** Four figures side by side. */
const ACROSS = 4;
const CELL = INNER_WIDTH / ACROSS;

/** The figure's own units: its window is 104 wide; the numbers stand in the margins beside it. */
const WINDOW = { left: -52, top: -5, width: 104, height: 192 } as const;
const SCALE = (CELL - 10) / WINDOW.width;
const FIGURE_HEIGHT = WINDOW.height * SCALE + 12;
const TITLE_HEIGHT = 24;

/** In figure units: where numbers stand, and how close two may come. */
const LABEL_X = 44;
const LABEL_STEP = 7.5;
const LABEL_POINTS = 6.5;

type Numbered = { readonly number: number; readonly tape: Tape };

/** Every tape of the session on the body it was laid on, with its number; answers where they end. */
export function drawFigures(
  pdf: Pdf,
  groups: readonly CardGroup[],
  words: CardWords,
  from: number,
): number {
  const figures = tapesByFigure(groups);
  let y = from + 14;
  const startPage = (needed: number): void => {
    if (y + needed <= BOTTOM) return;
    pdf.addPage();
    y = MARGIN;
  };
  startPage(TITLE_HEIGHT + FIGURE_HEIGHT);
  const title = { x: MARGIN, y, width: INNER_WIDTH };
  line(pdf, both(words, 'card:figures'), title, { font: 'title', size: 12 });
  y += TITLE_HEIGHT;
  figures.forEach(([name, tapes], index) => {
    const column = index % ACROSS;
    if (index > 0 && column === 0) {
      y += FIGURE_HEIGHT;
      startPage(FIGURE_HEIGHT);
    }
    drawFigure(pdf, name, tapes, { x: MARGIN + column * CELL, y });
  });
  return y + FIGURE_HEIGHT;
}

function tapesByFigure(
  groups: readonly CardGroup[],
): readonly (readonly [FigureName, readonly Numbered[]])[] {
  const figures = new Map<FigureName, Numbered[]>();
  const seen = new Set<number>();
  for (const { number, name } of groups.flatMap(({ rows }) => rows)) {
    if (seen.has(number)) continue;
    seen.add(number);
    const tape = TAPES[name];
    figures.set(tape.figure, [...(figures.get(tape.figure) ?? []), { number, tape }]);
  }
  return [...figures];
}

function drawFigure(
  pdf: Pdf,
  name: FigureName,
  tapes: readonly Numbered[],
  place: { readonly x: number; readonly y: number },
): void {
  pdf.save();
  pdf.translate(place.x + 5 - WINDOW.left * SCALE, place.y - WINDOW.top * SCALE).scale(SCALE);
  pdf.lineCap('round').lineJoin('round');
  for (const { fill, strokes } of FIGURES[name]) {
    if (fill !== null) pdf.path(fill).fill('white');
    for (const { weight, d } of strokes) {
      pdf.lineWidth(weight === 'contour' ? 0.75 : 0.5);
      pdf.path(d).stroke(weight === 'contour' ? INK.faint : INK.rule);
    }
  }
  for (const { tape } of tapes) drawTape(pdf, tape);
  drawNumbers(pdf, tapes);
  pdf.restore();
}

function drawTape(pdf: Pdf, { shape }: Tape): void {
  if (shape.wedge !== '') {
    pdf.save().path(shape.wedge).fillOpacity(0.18).fill(INK.accent).restore();
  }
  if (shape.hidden !== '') {
    pdf
      .save()
      .path(shape.hidden)
      .lineWidth(0.5)
      .dash(1.6, { space: 1.6 })
      .stroke(INK.accent)
      .restore();
  }
  pdf.path(shape.seen).lineWidth(1).stroke(INK.accent);
  if (shape.ends !== '') pdf.path(shape.ends).lineWidth(1).stroke(INK.accent);
}

type Anchor = { readonly number: number; readonly x: number; readonly y: number };

/** Where a tape ends on the right of the drawing: the last point of its path. */
function anchorOf({ number, tape }: Numbered): Anchor {
  const figures = [...tape.shape.seen.matchAll(/-?\d+(?:\.\d+)?/g)].map(([text]) => Number(text));
  return { number, x: figures.at(-2) ?? 0, y: figures.at(-1) ?? 0 };
}

/** Numbers in the margin, in the order of the body, none over another, each led to its tape. */
function drawNumbers(pdf: Pdf, tapes: readonly Numbered[]): void {
  const anchors = tapes.map(anchorOf).toSorted((a, b) => a.y - b.y);
  for (const side of [-1, 1] as const) {
    const mine = anchors.filter(({ x }) => (side < 0 ? x < -4 : x >= -4));
    const heights = spread(mine.map(({ y }) => y));
    mine.forEach(({ number, x, y }, index) => {
      const height = heights[index] ?? y;
      pdf
        .moveTo(x, y)
        .lineTo(side * (LABEL_X - 6), height)
        .lineTo(side * (LABEL_X - 1), height)
        .lineWidth(0.3)
        .stroke(INK.rule);
      const size = LABEL_POINTS / SCALE;
      const left = side < 0 ? -LABEL_X - 8 : LABEL_X;
      line(
        pdf,
        String(number),
        { x: left, y: height - size * 0.52, width: 8 },
        { size, color: INK.accent, font: 'strong', align: side < 0 ? 'right' : 'left' },
      );
    });
  }
}

/** Heights at least a step apart, as near to those wanted as that allows, within the window. */
export function spread(
  wanted: readonly number[],
  step: number = LABEL_STEP,
  bottom: number = WINDOW.top + WINDOW.height - 4,
): readonly number[] {
  const heights: number[] = [];
  for (const height of wanted) {
    heights.push(Math.max(height, (heights.at(-1) ?? Number.NEGATIVE_INFINITY) + step));
  }
  // What ran over the lower edge is pushed back up, and pushes those above it.
  let limit = bottom;
  for (let i = heights.length - 1; i >= 0; i -= 1) {
    heights[i] = Math.min(heights[i] ?? limit, limit);
    limit = (heights[i] ?? limit) - step;
  }
  return heights;
}
