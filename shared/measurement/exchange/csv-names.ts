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

/** What lists leave out or add where the name says it all: `Poitrine`, `chest girth`. */
const GIRTH_WORDS = /^tour (de |d )?| (girth|circumference)$/g;

/** Other words of the trade for the same measurement, folded. */
const SYNONYMS: Readonly<Record<string, MeasurementName>> = {
  bust: 'chest',
  encolure: 'neck',
  'inside leg': 'inseam',
  thigh: 'upperLeg',
  'sleeve length': 'shoulderToWrist',
  'longueur de manche': 'shoulderToWrist',
};

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
    for (const one of [key, key.replace(GIRTH_WORDS, '')]) {
      if (!known.has(one)) known.set(one, name);
    }
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
  for (const [word, name] of Object.entries(SYNONYMS)) learn(word, name);
  return (cell) => {
    const key = foldHeading(cell);
    return known.get(key) ?? known.get(key.replace(GIRTH_WORDS, '')) ?? null;
  };
}
