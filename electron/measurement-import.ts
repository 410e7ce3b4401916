import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';

import type { Request } from '../shared/contract/contract.ts';
import type { Language } from '../shared/customer/customer.ts';
import { HARD_LIMITS, isWithin } from '../shared/measurement/limits.ts';
import { readMeasurementFile } from '../shared/measurement/measurement-file.ts';
import { isMeasurementName } from '../shared/measurement/measurement-name.ts';
import type { MeasurementSet, SidedValue } from '../shared/measurement/measurement-set.ts';
import type { Reading } from '../shared/measurement/session.ts';
import { err, ok, type Result } from '../shared/result.ts';
import type { Answer } from './answer.ts';

/** A measurement file as the studio would take it over. */
export type Import = {
  /** From the file's name: the file itself names nobody. */
  readonly customerName: string;
  readonly readings: readonly Reading[];
};

/** A body's measurements are a few kilobytes. */
const LARGEST_FILE_BYTES = 1024 * 1024;

/** Reads a measurement file without changing anything. The reason names what is wrong with it. */
export async function readImport(path: string): Promise<Result<Import, string>> {
  const text = await readText(path);
  if (!text.ok) return text;
  let json: unknown;
  try {
    json = JSON.parse(text.value);
  } catch {
    return err('it is not JSON');
  }
  const file = readMeasurementFile(json);
  if (!file.ok) return err(`${file.error.field}: ${file.error.problem}`);
  const readings = readingsOf(file.value.measurements);
  if (readings.length === 0) return err('it holds no measurement that is known here');
  const slip = readings.find(
    (reading) => !isWithin(reading.value, HARD_LIMITS[reading.measurement]),
  );
  if (slip !== undefined) return err(`${slip.measurement}: ${slip.value} cannot be right`);
  return ok({ customerName: customerName(path), readings });
}

async function readText(path: string): Promise<Result<string, string>> {
  try {
    if ((await stat(path)).size > LARGEST_FILE_BYTES) return err('it is too large');
    return ok(await readFile(path, 'utf8'));
  } catch {
    // Moved, or not ours to read.
    return err('it cannot be read');
  }
}

function readingsOf(set: MeasurementSet): readonly Reading[] {
  return Object.entries(set)
    .flatMap(([name, value]) =>
      isMeasurementName(name) ? sides(value).map((side) => ({ measurement: name, ...side })) : [],
    )
    .map((reading) => ({
      ...reading,
      typed: String(reading.value),
      unit: reading.measurement === 'shoulderSlope' ? ('deg' as const) : ('mm' as const),
    }));
}

function sides(value: SidedValue): readonly Pick<Reading, 'side' | 'value'>[] {
  if (typeof value === 'number') return [{ side: 'both', value }];
  return [
    { side: 'left', value: value.left },
    { side: 'right', value: value.right },
  ];
}

const customerName = (path: string): string =>
  basename(path)
    .replace(/\.[^.]*$/, '')
    .replace(/[_\s]+/g, ' ')
    .trim()
    .slice(0, 120) || basename(path);

type Dependencies = {
  readonly answer: Answer;
  readonly newId: () => string;
  readonly language: Language;
};

/** Makes a customer with a first session of these readings; answers with the customer's id. */
export async function carryOutImport(
  { customerName: name, readings }: Import,
  { answer, newId, language }: Dependencies,
): Promise<Result<string, string>> {
  const id = newId();
  const customer: Request<'customers:create'> = { id, fields: { ...UNKNOWN, name, language } };
  const created = await answer('customers:create', customer);
  if (!created.ok) return err(created.message);
  const session: Request<'sessions:save'> = {
    id: newId(),
    session: { customerId: id, takenBy: '', method: 'body', note: '', readings: [...readings] },
  };
  const saved = await answer('sessions:save', session);
  return saved.ok ? ok(id) : err(saved.message);
}

const UNKNOWN = {
  email: '',
  phone: '',
  street: '',
  postcode: '',
  city: '',
  country: '',
  birthday: '',
  notes: '',
  consents: [],
};
