import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { controlRoute } from './training-control.ts';
import {
  createTrainingLedger,
  type TrainingLedger,
  type TrainingOrder,
  type TrainingProduct,
} from './training-ledger.ts';
import { type Answer, reply, shopRoute } from './training-routes.ts';
import { drawMishap, type Mishap, NO_TRAPS, type Traps } from './training-traps.ts';

export type TrainingShopOptions = {
  /** What a client must show as a bearer token. */
  readonly key: string;
  /** What `/control/` asks for: a secret of its own, so that a shop's key cannot set traps. */
  readonly controlKey: string;
  readonly products: readonly TrainingProduct[];
  readonly now: () => number;
  /** Draws the mishaps; seed it, and they come again. */
  readonly random: () => number;
  readonly traps?: Partial<Traps>;
  readonly kept?: readonly TrainingOrder[];
  readonly onChange?: (orders: readonly TrainingOrder[]) => void;
  /** 0, the default, takes a free one. */
  readonly port?: number;
};

/** A shop that lives in memory and behaves, when told to, as badly as real ones. */
export type TrainingShop = {
  readonly address: string;
  readonly ledger: TrainingLedger;
  setTraps(traps: Partial<Traps>): void;
  /** Requests that reached the shop's own address so far. */
  requests(): number;
  stop(): Promise<void>;
};

const LARGEST_BODY = 1_000_000;

/** Starts the shop on 127.0.0.1 over real HTTP. */
export async function startTrainingShop(options: TrainingShopOptions): Promise<TrainingShop> {
  let traps: Traps = { ...NO_TRAPS, ...options.traps };
  let requests = 0;
  const late = new Set<NodeJS.Timeout>();
  const ledger: TrainingLedger = createTrainingLedger(options.now, options.kept, () =>
    options.onChange?.(ledger.all()),
  );
  const setTraps = (change: Partial<Traps>) => {
    traps = { ...traps, ...change };
  };

  const server = createServer((request, response) => {
    void (async () => {
      const body = await bodyOf(request);
      if (body === null) return void reply(response, { status: 413, json: TOO_LARGE });
      const asked = { request, body, url: new URL(request.url ?? '/', 'http://training') };
      if (asked.url.pathname.startsWith('/control/')) {
        const control = { ledger, traps: () => traps, setTraps, controlKey: options.controlKey };
        return void reply(response, controlRoute(control, asked));
      }
      requests += 1;
      if (traps.latencyMs > 0) await wait(traps.latencyMs);
      const act = (torn = false): Answer => shopRoute({ ...options, ledger, traps, torn }, asked);
      const isPlacing = request.method === 'POST' && asked.url.pathname === '/api/orders';
      const mishap = drawMishap(traps, isPlacing, options.random);
      const answer = suffer(mishap, act, traps, (work) => {
        const timer = setTimeout(() => {
          late.delete(timer);
          work();
        }, traps.slowMs);
        late.add(timer);
      });
      if (answer === null) request.socket.destroy();
      else reply(response, answer);
    })().catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  await listen(server, options.port ?? 0);

  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ledger,
    setTraps,
    requests: () => requests,
    stop: () => {
      for (const timer of late) clearTimeout(timer);
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** The answer that leaves; null when the connection breaks instead. */
function suffer(
  mishap: Mishap,
  act: (torn?: boolean) => Answer,
  traps: Traps,
  later: (work: () => void) => void,
): Answer | null {
  switch (mishap) {
    case 'none':
      return act();
    case 'lost-request':
      return null;
    case 'lost-answer':
      act();
      return null;
    case 'bad-gateway':
      return { status: 502, html: BAD_GATEWAY };
    case 'acted-bad-gateway':
      act();
      return { status: 502, html: BAD_GATEWAY };
    case 'throttled':
      return {
        status: 429,
        json: { code: 'throttled', message: 'Too many requests' },
        headers: { 'retry-after': String(traps.retryAfterSeconds) },
      };
    case 'torn':
      act(true);
      return null;
    case 'slow':
      later(() => void act());
      return null;
    default:
      return mishap satisfies never;
  }
}

const BAD_GATEWAY = '<html><body><h1>502 Bad Gateway</h1></body></html>';
const TOO_LARGE = { code: 'too-large', message: 'The request is too large' };

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Null when it is larger than the shop takes. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > LARGEST_BODY) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

const listen = (server: Server, port: number) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
