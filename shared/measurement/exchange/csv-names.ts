import { foldText } from '../../customer/fold.ts';
import { isMeasurementName, MEASUREMENT_NAMES, type MeasurementName } from '../measurement-name.ts';
import { SEAMLY_NAMES, SEAMLY_OTHERS } from './name-table.ts';

/** The name of Toise or of Seamly that a cell of a table means; null for a cell that names nothing. */
export type ColumnNames = (cell: string) => string | null;

/** Words for columns, as spreadsheets of both languages head them; folded. */
const MEANINGS: Readonly<Record<string, string>> = {
  measurement: 'name',
  name: 'name',
  mesure: 'name',
  nom: 'name',
  value: 'value',
  valeur: 'value',
  left: 'left',
  l: 'left',
  gauche: 'left',
  g: 'left',
  right: 'right',
  r: 'right',
  droite: 'right',
  droit: 'right',
  d: 'right',
  side: 'side',
  cote: 'side',
  unit: 'unit',
  unite: 'unit',
};

/** Upper and lower case, accents, bracketed units and punctuation do not tell names apart. */
export const foldHeading = (text: string): string =>
  foldText(text.replace(/[([](mm|cm|in|inch|inches|pouces|po)[)\]]/gi, ''))
    .replace(/[^\p{L}\p{N}@]+/gu, ' ')
    .trim();

export const meaningOf = (cell: string): string | null => MEANINGS[foldHeading(cell)] ?? null;

/** True when the first row says what the columns are. */
export const isHeading = (cells: readonly string[]): boolean =>
  cells.some((cell) => meaningOf(cell) !== null) && cells.every((cell) => !/^[\d.,]+$/.test(cell));

/**
 * Knows FreeSewing's names, Seamly's, and what the studio calls each measurement in its languages.
 * A heading may end in its unit: `chest (cm)`.
 */
export function columnNames(
  labels: readonly Readonly<Partial<Record<MeasurementName, string>>>[],
): ColumnNames {
  const known = new Map<string, string>();
  const learn = (text: string, name: string): void => {
    const key = foldHeading(text);
    if (!known.has(key)) known.set(key, name);
  };
  for (const name of MEASUREMENT_NAMES) learn(name, name);
  for (const words of labels) {
    for (const [name, label] of Object.entries(words)) {
      if (isMeasurementName(name)) learn(label, name);
    }
  }
  for (const sources of Object.values(SEAMLY_NAMES)) {
    for (const source of sources) if (typeof source === 'string') learn(source, source);
  }
  for (const [source, other] of Object.entries(SEAMLY_OTHERS)) {
    learn(source, source);
    learn(other, other);
  }
  return (cell) => known.get(foldHeading(cell)) ?? null;
}
