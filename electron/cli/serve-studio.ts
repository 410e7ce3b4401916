import { type BrowserHost, openBrowserHost } from '../browser-host/browser-host.ts';
import { consoleLogger } from '../log.ts';
import { openBrowserStudio } from './open-browser-studio.ts';
import { untilStopped } from './until-stopped.ts';
import { type CommandIo, UsageError } from './verb.ts';

/** Easy to remember; when it is taken and none was asked for, any free one does. */
export const USUAL_PORT = 4711;

export type ServeRequest = {
  readonly dataFolder: string;
  readonly resourcesFolder: string;
  readonly pageFolder: string;
  readonly training: boolean;
  /** Null: the usual port, or any free one. */
  readonly port: number | null;
  readonly json: boolean;
  /** Called once with the address when the studio can be used. */
  readonly onReady?: (address: string) => void;
};

/** Opens the studio and its browser door, prints the address, and stays until it is stopped. */
export async function serveStudio(request: ServeRequest, io: CommandIo): Promise<number> {
  const { studio, note } = await openBrowserStudio(request, io);
  try {
    if (note !== null) io.stderr.write(`${note}\n`);
    const host = await openHost(request, studio, io);
    const stopped = untilStopped();
    studio.startSync();
    sayAddress(request, host, io);
    request.onReady?.(host.address());
    await stopped;
    if (!request.json) io.stderr.write('Closing; everything is saved.\n');
    await host.close();
  } finally {
    await studio.close();
  }
  return 0;
}

type OpenedStudio = Awaited<ReturnType<typeof openBrowserStudio>>['studio'];

const openHost = (
  { pageFolder, resourcesFolder, port: wanted, json }: ServeRequest,
  studio: OpenedStudio,
  io: CommandIo,
): Promise<BrowserHost> =>
  openOn(wanted, (port) =>
    openBrowserHost({
      studio,
      pageFolder,
      resourcesFolder,
      port,
      log: consoleLogger,
      onSignIn: (address) => {
        if (!json) io.stderr.write(`For another browser: ${address}\n`);
      },
    }),
  );

async function openOn(
  port: number | null,
  open: (port: number) => Promise<BrowserHost>,
): Promise<BrowserHost> {
  try {
    return await open(port ?? USUAL_PORT);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'EADDRINUSE' && port === null) return open(0);
    if (code === 'EADDRINUSE') throw new UsageError(`serve: port ${port} is taken`);
    if (code === 'EACCES') throw new UsageError(`serve: port ${port} is not allowed`);
    throw error;
  }
}

function sayAddress({ json, training }: ServeRequest, host: BrowserHost, io: CommandIo): void {
  if (json) {
    io.stdout.write(`${JSON.stringify({ address: host.address(), port: host.port })}\n`);
    return;
  }
  const what = training ? 'Toise is open for training' : 'Toise is open';
  io.stdout.write(`${what}: ${host.address()}\n`);
  io.stderr.write('The address signs one browser in, on this machine. Ctrl+C closes the studio.\n');
}
