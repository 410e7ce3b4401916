import { fromMillimetres, type LengthUnit } from '../../units/length-unit.ts';
import { measurementDefinition } from '../definitions.ts';
import { meanReadings, measurementSetOf, type Session } from '../session.ts';
import type { ExchangeLabels } from './write-seamly.ts';

/** Our own file: everything drafting needs, mm and degrees. `docs/measurements.schema.json` says the form. */
export function writeToise({ readings, body }: Session): string {
  const known = Object.entries(body ?? {}).filter(([, value]) => value !== null);
  const file = {
    unit: 'mm',
    measurements: measurementSetOf(readings),
    ...Object.fromEntries(known),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * A measurements set as FreeSewing's site takes it: mm and degrees. It knows one value for a body, so
 * sides that differ go out as their mean.
 */
export function writeFreeSewing({ readings }: Session): string {
  const lines = Object.entries(measurementSetOf(readings)).map(([name, value]) => {
    const one = typeof value === 'number' ? value : (value.left + value.right) / 2;
    return `  ${name}: ${Number(one.toFixed(2))}`;
  });
  return `units: metric\nmeasies:\n${lines.join('\n')}\n`;
}

/** Spreadsheets tell UTF-8 by this mark. */
const BYTE_ORDER_MARK = '\ufeff';

/** Headings by language, in the spelling an import here knows. */
const HEADINGS = {
  en: ['measurement', 'name', 'side', 'value', 'unit'],
  fr: ['mesure', 'nom', 'côté', 'valeur', 'unité'],
} as const;

/**
 * A list for a spreadsheet, one reading a row, lengths in `unit`. In French with `;` and decimal
 * commas, as French spreadsheets expect.
 */
export function writeCsv(
  { readings, body }: Session,
  unit: LengthUnit,
  language: 'en' | 'fr',
  labels: ExchangeLabels,
): string {
  const delimiter = language === 'fr' ? ';' : ',';
  const number = (value: number): string => {
    const text = String(Number(value.toFixed(3)));
    return language === 'fr' ? text.replace('.', ',') : text;
  };
  const rows = meanReadings(readings).map(({ measurement, side, value }) => {
    const isAngle = measurementDefinition(measurement).kind === 'angle';
    return [
      measurement,
      labels.measurement(measurement),
      side === 'both' ? '' : labels.side(side),
      number(isAngle ? value : fromMillimetres(value, unit)),
      isAngle ? '°' : unit,
    ];
  });
  if (body?.stature != null) {
    rows.push(['stature', labels.stature, '', number(fromMillimetres(body.stature, unit)), unit]);
  }
  const line = (cells: readonly string[]): string => cells.map(quoted(delimiter)).join(delimiter);
  return `${BYTE_ORDER_MARK}${[HEADINGS[language], ...rows].map(line).join('\r\n')}\r\n`;
}

const quoted =
  (delimiter: string) =>
  (cell: string): string => {
    // A spreadsheet would work out what begins like a formula.
    const safe = /^[=+@-]/.test(cell) ? `'${cell}` : cell;
    return safe.includes(delimiter) || /["\r\n]/.test(safe)
      ? `"${safe.replaceAll('"', '""')}"`
      : safe;
  };
