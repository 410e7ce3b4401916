import type { TapeReading } from './tape-driver.ts';

/** Words for units as tapes write them, to the spelling the fields take. */
const UNITS: Readonly<Record<string, string>> = {
  mm: 'mm',
  cm: 'cm',
  in: 'in',
  inch: 'in',
  '"': 'in',
};

/** Longest line a tape sends; beyond it, noise or another device. */
const LONGEST_LINE = 64;

const READING = /([+-]?\d{1,5}(?:[.,]\d{1,3})?)\s*(mm|cm|inch|in|")?\s*$/i;

/**
 * A reading in one line of text: the last figure in it, with a unit or without (`104.5 cm`,
 * `D=+0104.5mm`, `1045`). Without one the field's own unit holds. Null for everything else: greetings,
 * battery reports, zero and what is below it.
 */
export function readLine(line: string): TapeReading | null {
  const text = line.trim();
  if (text.length > LONGEST_LINE) return null;
  const [, figure, unit] = READING.exec(text) ?? [];
  if (figure === undefined) return null;
  const value = Number(figure.replace(',', '.'));
  if (!(value > 0)) return null;
  const known = unit === undefined ? undefined : UNITS[unit.toLowerCase()];
  return { text: known === undefined ? String(value) : `${value} ${known}` };
}

/** Cuts what arrives in pieces into lines; whatever ends them. A line without an end is let go. */
export function createLineCutter(onLine: (line: string) => void): (piece: string) => void {
  let begun = '';
  return (piece) => {
    const lines = (begun + piece).split(/[\r\n]+/);
    begun = lines.pop() ?? '';
    if (begun.length > LONGEST_LINE) begun = '';
    for (const line of lines) if (line.trim() !== '') onLine(line);
  };
}
