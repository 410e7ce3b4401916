import { readOptions, readPort } from './read-options.ts';
import { UsageError } from './verb.ts';

export const START_HELP = `npm start -- [--training] [--browser] [--port N] [--data FOLDER]

Opens the studio in a window of its own. Where that cannot be, serves the same studio to a browser
on this machine and prints its address.

  --training      made-up customers and a made-up shop, in a folder of their own
  --browser       serve to a browser even where a window could be opened
  --port N        the port for the browser
  --data FOLDER   the data folder (default: this system's own place for it, or TOISE_DATA)
`;

export type StartOptions = {
  readonly training: boolean;
  readonly browser: boolean;
  readonly port: number | null;
  readonly data: string | undefined;
};

/** What `npm start` was asked for. Throws `UsageError`. */
export function startOptions(args: readonly string[]): StartOptions {
  const { values, positionals } = readOptions('start', args, {
    training: { type: 'boolean', default: false },
    browser: { type: 'boolean', default: false },
    port: { type: 'string' },
    data: { type: 'string' },
  });
  if (positionals.length > 0) throw new UsageError(`start: "${positionals[0]}" is not understood`);
  const { port, data, ...flags } = values;
  return { ...flags, data, port: port === undefined ? null : readPort('start', port) };
}
