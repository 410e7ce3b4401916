import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';

import {
  type MeasurementFile,
  readMeasurementFile,
} from '../../shared/measurement/measurement-file.ts';
import { type CommandIo, UsageError } from './verb.ts';

/** Reads a file's text, or standard input for `-`. One line says what is wrong. */
export async function readText(verb: string, file: string, { stdin }: CommandIo): Promise<string> {
  if (file === '-') {
    const chunks: string[] = [];
    for await (const chunk of stdin) chunks.push(String(chunk));
    return chunks.join('');
  }
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
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
export function bodyOf(verb: string, name: string, json: unknown): MeasurementFile {
  const body = readMeasurementFile(json);
  if (!body.ok)
    throw new UsageError(`${verb}: ${name}: ${body.error.field}: ${body.error.problem}`);
  return body.value;
}

export async function readBody(
  verb: string,
  file: string,
  io: CommandIo,
): Promise<MeasurementFile> {
  const name = file === '-' ? 'standard input' : file;
  return bodyOf(verb, name, parseJson(verb, name, await readText(verb, file, io)));
}

/**
 * One body a line in, one answer a line out. A line that fails becomes `{"line": N, "error": …}` and
 * the run goes on; blank lines are passed over.
 */
export async function eachLine(
  verb: string,
  io: CommandIo,
  answer: (body: MeasurementFile) => unknown,
): Promise<void> {
  let number = 0;
  for await (const line of createInterface({
    input: io.stdin,
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    number += 1;
    if (line.trim() === '') continue;
    io.stdout.write(`${JSON.stringify(answerOrError(verb, number, line, answer))}\n`);
  }
}

function answerOrError(
  verb: string,
  line: number,
  text: string,
  answer: (body: MeasurementFile) => unknown,
): unknown {
  try {
    const name = `line ${line}`;
    return answer(bodyOf(verb, name, parseJson(verb, name, text)));
  } catch (error) {
    if (error instanceof UsageError) return { line, error: error.message };
    throw error;
  }
}
