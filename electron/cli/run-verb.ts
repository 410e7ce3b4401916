import { WrongPassphraseError } from '../browser-host/secrets/open-secrets.ts';
import { StudioError } from '../errors.ts';
import { openingWords } from './opening-words.ts';
import { type CommandIo, UsageError, type Verb } from './verb.ts';

/** A verb by its name, loaded when it is asked for: the pattern engine takes its time. */
export type VerbEntry = { readonly name: string; readonly load: () => Promise<Verb> };

/** Bad input. */
const EXIT_USAGE = 2;
const EXIT_FAILED = 1;

/** The `toise` command: chooses the verb, prints help, and turns failures into one line. */
export async function runCommand(
  entries: readonly VerbEntry[],
  [name = '--help', ...args]: readonly string[],
  io: CommandIo,
): Promise<number> {
  if (name === '--help' || name === '-h' || name === 'help') {
    io.stdout.write(await overview(entries));
    return 0;
  }
  const entry = entries.find((candidate) => candidate.name === name);
  if (entry === undefined) {
    io.stderr.write(`toise: no verb "${name}"; "toise --help" lists them\n`);
    return EXIT_USAGE;
  }
  return runVerb(await entry.load(), args, io);
}

/** Runs one verb: its help where asked for, and expected failures as one line on standard error. */
export async function runVerb(verb: Verb, args: readonly string[], io: CommandIo): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    io.stdout.write(verb.help);
    return 0;
  }
  try {
    return await verb.run(args, io);
  } catch (error) {
    const failure = inOneLine(error);
    if (failure === null) throw error;
    io.stderr.write(`${failure.line.replaceAll('\n', ' ')}\n`);
    return failure.exit;
  }
}

function inOneLine(error: unknown): { readonly line: string; readonly exit: number } | null {
  if (error instanceof UsageError || error instanceof WrongPassphraseError) {
    return { line: error.message, exit: EXIT_USAGE };
  }
  if (error instanceof StudioError) return { line: openingWords(error), exit: EXIT_FAILED };
  if (error instanceof Error && 'code' in error) {
    const { code } = error;
    // Verbs that read their options themselves leave it to Node to say what is wrong with them.
    if (String(code).startsWith('ERR_PARSE_ARGS')) return { line: error.message, exit: EXIT_USAGE };
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
      return { line: `not allowed: ${error.message}`, exit: EXIT_FAILED };
    }
    if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') {
      return { line: `no room on the disk: ${error.message}`, exit: EXIT_FAILED };
    }
  }
  return null;
}

async function overview(entries: readonly VerbEntry[]): Promise<string> {
  const verbs = await Promise.all(entries.map(({ load }) => load()));
  const width = Math.max(...verbs.map(({ name }) => name.length));
  const lines = verbs.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}\n`);
  return `toise <verb> [options]

${lines.join('')}
"toise <verb> --help" says more. Every verb takes --json.
`;
}
