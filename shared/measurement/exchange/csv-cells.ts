import { err, ok, type Result } from '../../result.ts';
import type { ExchangeFault } from './exchange-fault.ts';

const DELIMITERS = [';', '\t', ','] as const;

/** More rows or columns than any list of measurements has. */
const MOST_ROWS = 5_000;
const MOST_COLUMNS = 300;

/**
 * The cells of a text table (RFC 4180), its delimiter guessed: the one the first line has most of
 * outside quotes, for a comma may be a decimal mark. Blank rows are left out, every row is as long as
 * the longest.
 */
export function csvCells(text: string): Result<readonly (readonly string[])[], ExchangeFault> {
  const delimiter = delimiterOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  let line = 1;

  const endCell = (): void => {
    row.push(cell.trim());
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    if (row.some((content) => content !== '')) rows.push(row);
    row = [];
  };

  for (let i = 0; i < text.length; i += 1) {
    const character = text[i] ?? '';
    if (character === '\n') line += 1;
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (text[i + 1] === '"') {
        cell += '"';
        i += 1;
      } else isQuoted = false;
    } else if (character === '"' && cell.trim() === '') {
      isQuoted = true;
      cell = '';
    } else if (character === delimiter) endCell();
    else if (character === '\n') endRow();
    else if (character !== '\r') cell += character;
    if (rows.length > MOST_ROWS || row.length > MOST_COLUMNS) {
      return err({ kind: 'broken-csv', line });
    }
  }
  // A quote that never ends swallowed the rest: the file was cut off.
  if (isQuoted) return err({ kind: 'broken-csv', line });
  endRow();
  const width = Math.max(0, ...rows.map(({ length }) => length));
  return ok(rows.map((cells) => [...cells, ...Array<string>(width - cells.length).fill('')]));
}

function delimiterOf(text: string): string {
  const lines = text.split('\n', 5).map((line) => line.replace(/"[^"]*"/g, ''));
  const count = (delimiter: string): number =>
    lines.reduce((all, line) => all + line.split(delimiter).length - 1, 0);
  return (
    DELIMITERS.find((delimiter) => count(delimiter) >= lines.length - 1 && count(delimiter) > 0) ??
    ','
  );
}
