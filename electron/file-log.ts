import { appendFile, mkdir, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

import { consoleLogger, type Logger } from './log.ts';

/** Then the file becomes the old one and a new one begins: two of them at most. */
const FULL_AT_BYTES = 1024 * 1024;

/** Writes to a file as well as to standard error: a window has nobody who reads a terminal. */
export function fileLogger(file: string, now: () => number): Logger {
  let last: Promise<void> = mkdir(dirname(file), { recursive: true }).then(() => {});
  const write = (level: string, message: string, error?: unknown): void => {
    const cause = error instanceof Error ? `\n${error.stack ?? error.message}` : '';
    const line = `${new Date(now()).toISOString()} ${level} ${message}${cause}\n`;
    last = last
      .then(() => makeRoom(file))
      .then(() => appendFile(file, line))
      .catch(() => {
        // A log that cannot be written must not stop the studio; the terminal has the line.
      });
  };
  return {
    info: (message) => {
      consoleLogger.info(message);
      write('info', message);
    },
    warn: (message, error) => {
      consoleLogger.warn(message, error);
      write('warn', message, error);
    },
    error: (message, error) => {
      consoleLogger.error(message, error);
      write('error', message, error);
    },
  };
}

async function makeRoom(file: string): Promise<void> {
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  );
  if (size > FULL_AT_BYTES) await rename(file, `${file}.old`);
}
