/** What a verb may touch; handed in, so that a test can hold it. */
export type CommandIo = {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
  readonly env: NodeJS.ProcessEnv;
};

/** One verb of the `toise` command. */
export type Verb = {
  readonly name: string;
  /** One line for the list of verbs. */
  readonly summary: string;
  /** What `--help` prints. */
  readonly help: string;
  /** Answers with the exit code. Throws `UsageError` for bad input. */
  readonly run: (args: readonly string[], io: CommandIo) => Promise<number>;
};

/** Bad input: one clear line on standard error, exit code 2, nothing written. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
