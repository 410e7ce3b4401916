import type { Language } from '../../shared/customer/customer.ts';
import { columnNames } from '../../shared/measurement/exchange/csv-names.ts';
import type { ExchangeFault } from '../../shared/measurement/exchange/exchange-fault.ts';
import type { ExchangeFile } from '../../shared/measurement/exchange/exchange-file.ts';
import { faultWords } from '../../shared/measurement/exchange/fault-words.ts';
import type { Takeover } from '../../shared/measurement/exchange/match-names.ts';
import {
  type ExchangeChoice,
  openExchange,
  takeOver,
} from '../../shared/measurement/exchange/open-exchange.ts';
import type { MeasurementFile } from '../../shared/measurement/measurement-file.ts';
import {
  MEASUREMENT_NAMES,
  type MeasurementName,
} from '../../shared/measurement/measurement-name.ts';
import { measurementSetOf } from '../../shared/measurement/session.ts';
import type { Result } from '../../shared/result.ts';
import { appRoot, resourcesFolder } from '../app-root.ts';
import { loadTexts, type Translate } from '../texts.ts';
import { UsageError } from './verb.ts';

/** Options that choose a body where a file holds many; the values as typed. */
export const BODY_OPTIONS = {
  size: { type: 'string' },
  height: { type: 'string' },
  row: { type: 'string' },
} as const;

export type BodyChoice = {
  readonly size?: string | undefined;
  readonly height?: string | undefined;
  readonly row?: string | undefined;
};

export const BODY_OPTIONS_HELP = `  --size N, --height N of .smms and .vst: the size and height to take; their base when not said
  --row N              of .csv with a body a row: which one, from 1
`;

/** A body from a file of another program, and what of it was left out, in words. */
export type ExchangeBody = { readonly body: MeasurementFile; readonly leftOut: readonly string[] };

/** Reads a file of another program. Throws `UsageError` with the one reason it cannot be used. */
export async function exchangeBody(
  verb: string,
  file: { readonly name: string; readonly bytes: Uint8Array },
  choice: BodyChoice,
): Promise<ExchangeBody> {
  const resources = resourcesFolder(appRoot());
  const t = await loadTexts(resources, 'en', ['exchange']);
  const names = columnNames(await Promise.all([labelsIn('en'), labelsIn('fr')]));
  const orRefuse = <T>(result: Result<T, ExchangeFault>): T => {
    if (result.ok) return result.value;
    throw new UsageError(`${verb}: ${file.name}: ${faultWords(t, result.error)}`);
  };
  const opened = orRefuse(openExchange(file, names));
  const taken = orRefuse(takeOver(opened, choiceFor(verb, opened, choice), names));
  return { body: bodyFrom(taken), leftOut: wordsFor(t, taken) };
}

/** What the studio calls each measurement, so that a list of its own comes back. */
async function labelsIn(language: Language): Promise<Partial<Record<MeasurementName, string>>> {
  const t = await loadTexts(resourcesFolder(appRoot()), language, ['measurements']);
  return Object.fromEntries(
    MEASUREMENT_NAMES.map((name) => [name, t(`measurements:name.${name}`)]),
  );
}

function choiceFor(verb: string, file: ExchangeFile, choice: BodyChoice): ExchangeChoice {
  const number = (option: 'size' | 'height' | 'row'): number | undefined => {
    const text = choice[option];
    if (text === undefined) return undefined;
    const value = Number(text);
    if (text.trim() !== '' && Number.isFinite(value)) return value;
    throw new UsageError(`${verb}: --${option} takes a number, not "${text}"`);
  };
  if (file.kind === 'multisize') {
    const chosen = { size: number('size'), height: number('height') };
    const sizes = file.dimensions.map(({ kind, base, choices }) => {
      const value = kind === 'size' || kind === 'height' ? chosen[kind] : undefined;
      if (value === undefined || choices.includes(value)) return value ?? base;
      throw new UsageError(`${verb}: --${kind} ${value}: the file has ${choices.join(', ')}`);
    });
    return { sizes };
  }
  if (file.kind === 'table' && file.guess.layout === 'wide') {
    const row = number('row') ?? 1;
    if (file.rows[row - 1] === undefined) {
      throw new UsageError(`${verb}: --row ${row}: the file has ${file.rows.length}`);
    }
    return { table: { ...file.guess, row: row - 1 } };
  }
  return {};
}

function bodyFrom({ readings, others }: Takeover): MeasurementFile {
  const stature = others.find(({ name }) => name === 'stature')?.valueMm;
  const rest = others.filter(({ name }) => name !== 'stature');
  return {
    measurements: measurementSetOf(readings),
    others: Object.fromEntries(rest.map(({ name, valueMm }) => [name, valueMm])),
    ...(stature === undefined ? {} : { stature }),
  };
}

const wordsFor = (t: Translate, { skipped }: Takeover): readonly string[] =>
  skipped.map(({ source, reason }) => `${source} (${t(`exchange:skipped.${reason}`)})`);
