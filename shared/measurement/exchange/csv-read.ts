import { ok, type Result } from '../../result.ts';
import { type LengthUnit, toMillimetres } from '../../units/length-unit.ts';
import { parseAngle, parseLength } from '../../units/parse-reading.ts';
import { csvCells } from './csv-cells.ts';
import { type ColumnNames, foldHeading, isHeading, meaningOf } from './csv-names.ts';
import type { ExchangeFault } from './exchange-fault.ts';
import type {
  ExchangeFile,
  Skipped,
  SourceValue,
  TableChoice,
  TableColumns,
} from './exchange-file.ts';
import { matchNames } from './match-names.ts';

/** Reads a table and guesses which column holds what; the guess is for a person to mend. */
export function readCsv(text: string, names: ColumnNames): Result<ExchangeFile, ExchangeFault> {
  const cells = csvCells(text);
  if (!cells.ok) return cells;
  const [first = [], ...others] = cells.value;
  const named = first.filter((cell) => names(cell) !== null).length;
  // Two names side by side are headings of a body a row; in a list a row has one.
  const isWide = named >= 2;
  const hasHeading = isWide || isHeading(first);
  const rows = hasHeading ? others : cells.value;
  const headings = first.map((cell, i) => (hasHeading && cell !== '' ? cell : columnLetter(i)));
  const guess: TableChoice = isWide
    ? { layout: 'wide', row: 0, unit: 'cm' }
    : { layout: 'long', columns: guessColumns(headings, rows, names), unit: 'cm' };
  const table = { kind: 'table', format: 'csv', headings, rows } as const;
  const unit = unitInHeadings(headings) ?? likeliestUnit({ ...table, guess }, names);
  return ok({ ...table, guess: { ...guess, unit } });
}

type Table = Extract<ExchangeFile, { readonly kind: 'table' }>;

/** The values of a table as a person chose to read it. */
export function tableValues(
  { headings, rows }: Pick<Table, 'headings' | 'rows'>,
  choice: TableChoice,
  names: ColumnNames,
): { readonly values: readonly SourceValue[]; readonly skipped: readonly Skipped[] } {
  const values: SourceValue[] = [];
  const skipped: Skipped[] = [];
  const read = (name: string, text: string, side: SourceValue['side'], unit: LengthUnit): void => {
    if (name === '') return;
    const source = names(name) ?? name;
    const isAngle = source === 'shoulderSlope' || source === 'shoulder_slope_neck_side_angle';
    const typed = isAngle ? parseAngle(text) : parseLength(text, unit);
    if (text === '') skipped.push({ source: name, reason: 'empty', shown: '' });
    else if (!typed.ok) skipped.push({ source: name, reason: 'not-a-number', shown: text });
    else {
      const value = Number(plainNumber(typed.value.value, typed.value.unit).toFixed(6));
      values.push({ source, heading: name, side, value, unit: typed.value.unit, typed: text });
    }
  };
  if (choice.layout === 'wide') {
    const cells = rows[choice.row] ?? [];
    headings.forEach((heading, i) => {
      const { name, side } = splitSide(heading);
      const text = cells[i] ?? '';
      // Columns that hold a name, a date or a remark are no measurements gone wrong.
      if (names(name) !== null || /^[\d.,]+$/.test(text)) read(name, text, side, choice.unit);
    });
    return { values, skipped };
  }
  const { columns } = choice;
  const at = (row: readonly string[], column: number | null): string =>
    column === null ? '' : (row[column] ?? '');
  for (const row of rows) {
    const { name, side } = splitSide(at(row, columns.name));
    const unit = UNIT_NAMES[foldHeading(at(row, columns.unit))] ?? choice.unit;
    const [left, right] = [at(row, columns.left), at(row, columns.right)];
    if (left !== '') read(name, left, 'left', unit);
    if (right !== '') read(name, right, 'right', unit);
    const whole = at(row, columns.value);
    const said = meaningOf(at(row, columns.side));
    const itsSide = said === 'left' || said === 'right' ? said : side;
    if (whole !== '' || (left === '' && right === '')) read(name, whole, itsSide, unit);
  }
  return { values, skipped };
}

/** In the unit it was typed in again: parsing answers in mm. */
const plainNumber = (value: number, unit: LengthUnit | 'deg'): number =>
  unit === 'deg' ? value : value / toMillimetres(1, unit);

const UNIT_NAMES: Readonly<Record<string, LengthUnit>> = {
  mm: 'mm',
  cm: 'cm',
  in: 'in',
  inch: 'in',
  inches: 'in',
  po: 'in',
  pouces: 'in',
};

/** `inseam left`, `Entrejambe (gauche)`: a name with its side. */
function splitSide(text: string): { readonly name: string; readonly side: SourceValue['side'] } {
  const [, name = '', word = ''] = /^(.*?)[\s_,(-]+([^\s_,()-]+)\)?$/u.exec(text) ?? [];
  const meaning = meaningOf(word);
  if (name === '' || (meaning !== 'left' && meaning !== 'right'))
    return { name: text, side: 'both' };
  return { name, side: meaning };
}

function guessColumns(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  names: ColumnNames,
): TableColumns {
  const column = (meaning: string): number | null => {
    const at = headings.findIndex((heading) => meaningOf(heading) === meaning);
    return at < 0 ? null : at;
  };
  const count = (at: number, fits: (cell: string) => boolean): number =>
    rows.filter((row) => fits(row[at] ?? '')).length;
  const isNumber = (cell: string): boolean => parseLength(cell, 'cm').ok;
  const isName = (cell: string): boolean => names(splitSide(cell).name) !== null;
  const best = (
    fits: (cell: string) => boolean,
    without: readonly (number | null)[],
  ): number | null => {
    const counts = headings.map((_, at) => (without.includes(at) ? 0 : count(at, fits)));
    const most = Math.max(0, ...counts);
    return most === 0 ? null : counts.indexOf(most);
  };
  const [left, right, side, unit] = ['left', 'right', 'side', 'unit'].map(column);
  const name = best(isName, []) ?? column('name') ?? 0;
  const value = column('value') ?? best(isNumber, [name, left ?? null, right ?? null]);
  return {
    name,
    value,
    left: left ?? null,
    right: right ?? null,
    side: side ?? null,
    unit: unit ?? null,
  };
}

/** `Value (cm)`, `chest_in`. */
function unitInHeadings(headings: readonly string[]): LengthUnit | null {
  for (const heading of headings) {
    const [, unit = ''] = /[\s_([](mm|cm|inch|inches|in|pouces|po)[)\]]?$/i.exec(heading) ?? [];
    const known = UNIT_NAMES[foldHeading(unit)];
    if (known !== undefined) return known;
  }
  return null;
}

/** The unit in which most of the values could be those of a body; cm where none decides. */
function likeliestUnit(table: Table, names: ColumnNames): LengthUnit {
  const units = ['cm', 'mm', 'in'] as const;
  const counts = units.map((unit) => {
    const { values } = tableValues(table, { ...table.guess, unit }, names);
    return matchNames(values).readings.length;
  });
  return units[counts.indexOf(Math.max(...counts))] ?? 'cm';
}

/** A, B, C … for columns without a heading. */
const columnLetter = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : `${columnLetter(Math.floor(index / 26) - 1)}${columnLetter(index % 26)}`;
