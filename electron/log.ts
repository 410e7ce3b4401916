/** Where the studio says what it does. Never given names, measurements, keys or messages' contents. */
export interface Logger {
  info(message: string): void;
  warn(message: string, error?: unknown): void;
  error(message: string, error?: unknown): void;
}

const line = (level: string, message: string, error?: unknown): string => {
  const cause = error instanceof Error ? `\n${error.stack ?? error.message}` : '';
  return `${new Date().toISOString()} ${level} ${message}${cause}`;
};

/** Writes to standard error, so that standard output stays the command's answer. */
export const consoleLogger: Logger = {
  info: (message) => console.error(line('info', message)),
  warn: (message, error) => console.error(line('warn', message, error)),
  error: (message, error) => console.error(line('error', message, error)),
};

export const silentLogger: Logger = { info: () => {}, warn: () => {}, error: () => {} };
