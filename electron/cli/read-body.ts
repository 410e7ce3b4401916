import { readFile, stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';

import { decodeText } from '../../shared/measurement/exchange/decode-text.ts';
import { LARGEST_EXCHANGE_BYTES } from '../../shared/measurement/exchange/open-exchange.ts';
import {
  type FileKind,
  type MeasurementFile,
  readMeasurementFile,
} from '../../shared/measurement/measurement-file.ts';
import { type BodyChoice, exchangeBody } from './exchange-body.ts';
import { type CommandIo, UsageError } from './verb.ts';

/** Reads a file's text, or standard input for `-`. One line says what is wrong. */
export async function readText(verb: string, file: string, { stdin }: CommandIo): Promise<string> {
  if (file === '-') {
    const chunks: string[] = [];
    for await (const chunk of stdin) chunks.push(String(chunk));
    return chunks.join('');
  }
  return (await orUnreadable(verb, file, () => readFile(file))).toString('utf8');
}

/** The bytes of a measurement file, whose size is looked at before it is read. */
async function readBytes(verb: string, file: string, io: CommandIo): Promise<Buffer> {
  if (file === '-') return Buffer.from(await readText(verb, file, io), 'utf8');
  return orUnreadable(verb, file, async () => {
    if ((await stat(file)).size > LARGEST_EXCHANGE_BYTES) {
      throw new UsageError(`${verb}: ${file}: the file is too large to be measurements`);
    }
    return readFile(file);
  });
}

async function orUnreadable<T>(verb: string, file: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const why = code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code})`;
    throw new UsageError(`${verb}: ${file}: ${why}`);
  }
}

/** Parses JSON text; one line names the file and the verb. */
export function parseJson(verb: string, name: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new UsageError(`${verb}: ${name} is not JSON`);
  }
}

/** A body from parsed JSON; the message names the field at fault. */
export function bodyOf(
  verb: string,
  name: string,
  json: unknown,
  kind: FileKind = 'body',
): MeasurementFile {
  const body = readMeasurementFile(json, kind);
  if (!body.ok)
    throw new UsageError(`${verb}: ${name}: ${body.error.field}: ${body.error.problem}`);
  return body.value;
}

/**
 * A body from a file: our JSON, or the file of another program. What of that is left out is said on
 * standard error.
 */
export async function readBody(
  verb: string,
  file: string,
  io: CommandIo,
  choice: BodyChoice = {},
  kind: FileKind = 'body',
): Promise<MeasurementFile> {
  const name = file === '-' ? 'standard input' : file;
  const bytes = await readBytes(verb, file, io);
  const text = decodeText(bytes);
  if (text.ok && isOurs(name, text.value.text)) {
    return bodyOf(verb, name, parseJson(verb, name, text.value.text), kind);
  }
  const { body, leftOut } = await exchangeBody(verb, { name, bytes }, choice);
  if (leftOut.length > 0) io.stderr.write(`${verb}: ${name}: left out: ${leftOut.join(', ')}\n`);
  return body;
}

const OTHERS = /\.(smis|vit|smms|vst|csv|ya?ml)$/i;

/** Ours unless its name or its content says otherwise: `{` may also begin a set of FreeSewing's. */
function isOurs(name: string, text: string): boolean {
  if (text.trimStart().startsWith('<')) return false;
  return !OTHERS.test(name) && !/"(measies|settings)"\s*:\s*\{/.test(text);
}

/**
 * One body a line in, one answer a line out. A line that fails becomes `{"line": N, "error": …}` and
 * the run goes on; blank lines are passed over.
 */
export async function eachLine(
  verb: string,
  io: CommandIo,
  answer: (body: MeasurementFile) => unknown,
  kind: FileKind = 'body',
): Promise<void> {
  let number = 0;
  for await (const line of createInterface({
    input: io.stdin,
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    number += 1;
    if (line.trim() === '') continue;
    const read = (name: string): MeasurementFile =>
      bodyOf(verb, name, parseJson(verb, name, line), kind);
    io.stdout.write(`${JSON.stringify(answerOrError(number, (name) => answer(read(name))))}\n`);
  }
}

function answerOrError(line: number, answer: (name: string) => unknown): unknown {
  try {
    return answer(`line ${line}`);
  } catch (error) {
    if (error instanceof UsageError) return { line, error: error.message };
    throw error;
  }
}
