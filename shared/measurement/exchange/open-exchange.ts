import { err, ok, type Result } from '../../result.ts';
import { readBodyJson, readBodyYaml } from './body-read.ts';
import type { ColumnNames } from './csv-names.ts';
import { readCsv, tableValues } from './csv-read.ts';
import { type DecodedText, decodeText } from './decode-text.ts';
import type { ExchangeFault } from './exchange-fault.ts';
import type { ExchangeFile, TableChoice } from './exchange-file.ts';
import { matchNames, type Takeover } from './match-names.ts';
import { sizedValue } from './seamly-multisize.ts';
import { readSeamly, sourceValue } from './seamly-read.ts';

/** Largest measurement file read, bytes: a body is a few kilobytes. Look at the size before reading. */
export const LARGEST_EXCHANGE_BYTES = 2 * 1024 * 1024;

/** What a person chose of a file that holds more than one body: an index or value for each question. */
export type ExchangeChoice = {
  /** A value for each dimension of a multisize file. */
  readonly sizes?: readonly number[];
  readonly table?: TableChoice;
};

/** Reads a measurement file by its content; the name only tells a table from YAML. */
export function openExchange(
  file: { readonly name: string; readonly bytes: Uint8Array },
  names: ColumnNames,
): Result<ExchangeFile, ExchangeFault> {
  if (file.bytes.length > LARGEST_EXCHANGE_BYTES) return err({ kind: 'too-large' });
  if (file.bytes.length === 0) return err({ kind: 'empty' });
  const decoded = decodeText(file.bytes);
  if (!decoded.ok) return err({ kind: decoded.error });
  const text = decoded.value.text.trimStart();
  if (text === '') return err({ kind: 'empty' });
  if (text.startsWith('<')) {
    const said = saidOtherwise(decoded.value);
    return said === null ? readSeamly(text) : err({ kind: 'encoding', said });
  }
  if (/\.ya?ml$/i.test(file.name)) return readBodyYaml(text);
  return text.startsWith('{') ? readBodyJson(text) : readCsv(text, names);
}

/** Seamly writes UTF-8; bytes that are not, in a file that says so, were damaged on the way. */
function saidOtherwise({ text, encoding }: DecodedText): string | null {
  const [, said = 'UTF-8'] = /^\s*<\?xml[^>]*?encoding=["']([\w.-]+)["']/.exec(text) ?? [];
  const isUtf8 = said.toLowerCase() === 'utf-8';
  return encoding === 'windows-1252' && isUtf8 ? said : null;
}

/** What becomes of a file with these choices; `nothing-known` when no reading would come of it. */
export function takeOver(
  file: ExchangeFile,
  choice: ExchangeChoice,
  names: ColumnNames,
): Result<Takeover, ExchangeFault> {
  const chosen = chosenValues(file, choice, names);
  if (!chosen.ok) return chosen;
  const { values, skipped } = chosen.value;
  const matched = matchNames(values);
  if (matched.readings.length === 0) return err({ kind: 'nothing-known' });
  return ok({ ...matched, skipped: [...matched.skipped, ...skipped] });
}

type Chosen = ReturnType<typeof tableValues>;

function chosenValues(
  file: ExchangeFile,
  choice: ExchangeChoice,
  names: ColumnNames,
): Result<Chosen, ExchangeFault> {
  switch (file.kind) {
    case 'body':
      return ok(file);
    case 'table':
      return ok(tableValues(file, choice.table ?? file.guess, names));
    case 'multisize': {
      const { dimensions, measurements, unit } = file;
      const sizes = choice.sizes ?? dimensions.map(({ base }) => base);
      const stray = dimensions.find(({ choices }, i) => !choices.includes(sizes[i] ?? Number.NaN));
      if (stray !== undefined) return err({ kind: 'no-such-size', dimension: stray.id });
      const values = measurements.map((measurement) =>
        sourceValue(measurement.source, sizedValue(measurement, dimensions, sizes), unit),
      );
      return ok({ values, skipped: [] });
    }
  }
}
