import { measurementDefinition } from '../../../shared/measurement/definitions.ts';
import type { CardGroup, CardRow } from '../../../shared/measurement/session-card.ts';
import {
  formatAngle,
  formatAngleDifference,
  formatLengthDifference,
  formatLengthWithUnit,
} from '../../../shared/units/format-length.ts';
import type { LengthUnit } from '../../../shared/units/length-unit.ts';
import { INK, INNER_WIDTH, line, MARGIN, PAGE, type Pdf, plainText } from '../pdf/paper.ts';
import { both, type CardWords, nameWords } from './card-words.ts';

const ROW = 14.5;
const HEAD = 20;
const GROUP = 22;

/** The foot of the page stays free for its number. */
export const BOTTOM = PAGE.height - MARGIN - 18;

const X = { number: MARGIN, name: MARGIN + 22, first: 340, second: 412, difference: 490 } as const;
const NAME_WIDTH = X.first - X.name - 8;

/** Both units: the shop's, and the other system's. */
const otherUnit = (unit: LengthUnit): LengthUnit => (unit === 'in' ? 'cm' : 'in');

/** The readings from `y` downwards, on as many pages as they need; answers where they end. */
export function drawTable(
  pdf: Pdf,
  groups: readonly CardGroup[],
  words: CardWords,
  unit: LengthUnit,
  from: number,
): number {
  let y = drawHead(pdf, words, unit, from);
  const turn = (needed: number): void => {
    if (y + needed <= BOTTOM) return;
    pdf.addPage();
    y = drawHead(pdf, words, unit, MARGIN);
  };
  for (const { group, rows } of groups) {
    // A heading never stands alone at the foot of a page.
    turn(GROUP + ROW);
    const title = both(words, `measurements:group.${group}`);
    line(
      pdf,
      title,
      { x: X.name, y: y + 8, width: 400 },
      { font: 'title', size: 10.5, color: INK.faint },
    );
    y += GROUP;
    for (const row of rows) {
      turn(ROW);
      drawRow(pdf, row, words, unit, y);
      y += ROW;
    }
  }
  return y;
}

function drawHead(pdf: Pdf, words: CardWords, unit: LengthUnit, y: number): number {
  const look = { size: 7, color: INK.faint } as const;
  const cell = (text: string, x: number, right: number) =>
    line(pdf, text, { x, y, width: right - x }, { ...look, align: 'right' });
  line(pdf, both(words, 'card:measurement'), { x: X.name, y, width: NAME_WIDTH }, look);
  const [{ t }] = words;
  cell(t(`measure:unit.${unit}`), X.first, X.second - 14);
  cell(t(`measure:unit.${otherUnit(unit)}`), X.second, X.difference - 14);
  cell(both(words, 'card:difference'), X.difference - 10, MARGIN + INNER_WIDTH);
  rule(pdf, y + 12, INK.text);
  return y + HEAD - 4;
}

function drawRow(pdf: Pdf, row: CardRow, words: CardWords, unit: LengthUnit, y: number): void {
  const [first, second] = words;
  const at = y + 3.5;
  const isAngle = measurementDefinition(row.name).kind === 'angle';
  const value = (which: LengthUnit): string =>
    isAngle
      ? formatAngle(row.value, first.language)
      : formatLengthWithUnit(row.value, which, first.language);
  const cell = (text: string, x: number, right: number, font: 'text' | 'strong', size = 9) =>
    line(pdf, text, { x, y: at, width: right - x }, { font, size, align: 'right' });

  const number = { x: X.number, y: at + 1, width: 16 };
  line(pdf, String(row.number), number, { size: 7.5, color: INK.accent, align: 'right' });
  const name = plainText(nameWords(first, row.name, row.side));
  line(pdf, name, { x: X.name, y: at, width: NAME_WIDTH }, { size: 9 });
  const rest = X.name + pdf.font('text').fontSize(9).widthOfString(name) + 6;
  const room = X.first - 6 - rest;
  const translated = nameWords(second, row.name, row.side);
  line(pdf, translated, { x: rest, y: at + 1.6, width: room }, { size: 7, color: INK.faint });

  cell(value(unit), X.first - 6, X.second - 14, 'strong');
  if (!isAngle) cell(value(otherUnit(unit)), X.second, X.difference - 14, 'text');
  cell(differenceText(row, words, unit, isAngle), X.difference - 10, MARGIN + INNER_WIDTH, 'text');
  rule(pdf, y + ROW, INK.rule);
}

function differenceText(
  { difference }: CardRow,
  [first]: CardWords,
  unit: LengthUnit,
  isAngle: boolean,
): string {
  if (difference === null) return '';
  return isAngle
    ? formatAngleDifference(difference, first.language)
    : formatLengthDifference(difference, unit, first.language);
}

const rule = (pdf: Pdf, y: number, color: string): void =>
  void pdf
    .moveTo(MARGIN, y)
    .lineTo(MARGIN + INNER_WIDTH, y)
    .lineWidth(0.4)
    .strokeColor(color)
    .stroke();
