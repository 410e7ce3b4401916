import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import type { ReadStream } from 'node:tty';

import type { CommandIo } from './verb.ts';

/** Asks on the terminal without showing what is typed; null where there is no terminal. */
export async function askHidden(
  question: string,
  { stdin, stderr }: Pick<CommandIo, 'stdin' | 'stderr'>,
): Promise<string | null> {
  if ((stdin as Partial<ReadStream>).isTTY !== true) return null;
  stderr.write(question);
  const silence = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: stdin, output: silence, terminal: true });
  try {
    return await new Promise((resolve) => {
      lines.once('line', resolve);
      lines.once('close', () => resolve(null));
    });
  } finally {
    lines.close();
    stderr.write('\n');
  }
}
