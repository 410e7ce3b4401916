import { type ParseArgsConfig, parseArgs } from 'node:util';

import { UsageError } from './verb.ts';

/** `parseArgs`, with what is wrong said in one line that names the verb. */
export function readOptions<T extends NonNullable<ParseArgsConfig['options']>>(
  verb: string,
  args: readonly string[],
  options: T,
) {
  try {
    return parseArgs({
      args: joinNegatives(args, options),
      options,
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    if (!isParsing(error)) throw error;
    throw new UsageError(`${verb}: ${firstSentence(error.message)}`);
  }
}

/** `--age -3` is an age of -3, whose verb says what is wrong with it, and not an option called 3. */
function joinNegatives(
  args: readonly string[],
  options: NonNullable<ParseArgsConfig['options']>,
): string[] {
  const takesText = (arg: string | undefined): boolean =>
    arg?.startsWith('--') === true && options[arg.slice(2)]?.type === 'string';
  const joined: string[] = [];
  for (const arg of args) {
    if (/^-[\d.,]/.test(arg) && takesText(joined.at(-1))) joined.push(`${joined.pop()}=${arg}`);
    else joined.push(arg);
  }
  return joined;
}

const isParsing = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

/** Node goes on to explain `--`, which helps nobody here. */
const firstSentence = (message: string): string => message.split(/\. (?=[A-Z])|\n/)[0] ?? message;

const LARGEST_PORT = 65_535;

/** A port number, 0 for any free one. */
export function readPort(verb: string, text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > LARGEST_PORT) {
    throw new UsageError(`${verb}: --port takes a number from 0 to ${LARGEST_PORT}, not "${text}"`);
  }
  return Number(text);
}
