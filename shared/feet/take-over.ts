import { splitSides, withEntry } from '../measurement/entry-sheet.ts';
import type { EntrySheet } from '../measurement/unfinished-session.ts';
import { formatLength } from '../units/format-length.ts';
import { fromMillimetres, type LengthUnit } from '../units/length-unit.ts';
import { type FootSide, TRACED, type TracedLengths } from './picture-trace.ts';

/**
 * A foot's length as it is shown and typed: to the millimetre, or the hundredth of an inch, since
 * the tape's eighths of an inch are half a size of shoe.
 */
export function footFigure(valueMm: number, unit: LengthUnit, language: string): string {
  if (unit !== 'in') return formatLength(valueMm, unit, language);
  const text = fromMillimetres(valueMm, 'in').toFixed(2);
  return language.startsWith('fr') ? text.replace('.', ',') : text;
}

/**
 * The sheet with what was read off a picture as readings of that foot. What stood in these fields
 * gives way; what has no length is left as it is.
 */
export function withTracedFoot(
  sheet: EntrySheet,
  side: FootSide,
  lengths: TracedLengths,
  { unit, language }: { readonly unit: LengthUnit; readonly language: string },
): EntrySheet {
  let next = sheet;
  for (const name of TRACED) {
    const length = lengths[name];
    if (length === null) continue;
    const text = footFigure(length, unit, language);
    next = withEntry(splitSides(next, name), `${name}:${side}`, { text, unit });
  }
  return next;
}

/** A note with a line added; the same line is not said twice. */
export function withNoteLine(note: string, line: string): string {
  const lines = note.split('\n').filter((one) => one.trim() !== '');
  return lines.includes(line) ? note : [...lines, line].join('\n');
}
