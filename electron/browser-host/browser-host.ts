import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { LANGUAGES } from '../../shared/customer/customer.ts';
import type { Logger } from '../log.ts';
import { createPageReader } from '../page/page-reader.ts';
import type { Studio } from '../studio-options.ts';
import { loadTexts } from '../texts.ts';
import { type Access, createAccess } from './access.ts';
import { createEventStreams } from './event-streams.ts';
import { createRequestListener } from './request-listener.ts';

/** Nobody beyond this machine reaches the door. */
const LOOPBACK = '127.0.0.1';

/** How long requests under way may take to end when the door closes. */
const CLOSING_MS = 2_000;

export type BrowserHostOptions = {
  readonly studio: Pick<Studio, 'answer' | 'subscribe'>;
  /** Folder of the built page. */
  readonly pageFolder: string;
  readonly resourcesFolder: string;
  readonly log: Logger;
  /** 0 takes any free port. */
  readonly port: number;
  readonly heartbeatMs?: number;
  /** Called after a browser signed in, with the address for the next one: the old one is used up. */
  readonly onSignIn?: (nextAddress: string) => void;
};

export type BrowserHost = {
  readonly port: number;
  /** The address that signs one browser in. Another one after each use. */
  readonly address: () => string;
  /** Lets requests under way end, then closes every connection. */
  readonly close: () => Promise<void>;
};

/** The studio over HTTP on this machine only. Rejects when the port is taken. */
export async function openBrowserHost(options: BrowserHostOptions): Promise<BrowserHost> {
  const { studio, log, resourcesFolder, heartbeatMs, onSignIn = () => {} } = options;
  const access = createAccess();
  const streams = createEventStreams(heartbeatMs);
  const words = await Promise.all(
    LANGUAGES.map(async (lang) => ({ lang, t: await loadTexts(resourcesFolder, lang, ['door']) })),
  );
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 });
  const port = await listen(server, options.port);
  const address = (): string => `http://${LOOPBACK}:${port}/?token=${access.token()}`;
  const listener = createRequestListener({
    access: { ...access, signIn: announcing(access, () => onSignIn(address())) },
    answer: studio.answer,
    readPage: createPageReader(options.pageFolder),
    newNonce: () => randomBytes(16).toString('base64'),
    streams,
    words,
    log,
    port,
  });
  server.on('request', (request, response) => void listener(request, response));
  const unsubscribe = studio.subscribe(streams.push);
  return {
    port,
    address,
    close: async () => {
      unsubscribe();
      streams.close();
      await closeServer(server);
    },
  };
}

const announcing =
  (access: Access, tell: () => void): Access['signIn'] =>
  (token) => {
    const session = access.signIn(token);
    if (session !== null) tell();
    return session;
  };

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: LOOPBACK, port, exclusive: true }, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const impatient = setTimeout(() => server.closeAllConnections(), CLOSING_MS);
    server.close(() => {
      clearTimeout(impatient);
      resolve();
    });
    server.closeIdleConnections();
  });
}
