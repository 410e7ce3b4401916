import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** What the proxy does with one request. */
export type Fault =
  | 'pass'
  | 'lose-request'
  | 'lose-answer'
  | 'bad-gateway'
  /** 502 after the shop has acted. */
  | 'acted-bad-gateway'
  /** The shop acts, and its answer is held back until the studio gives up. */
  | 'time-out';

export type FaultProxy = {
  readonly address: string;
  /** Decides the fate of each request from now on; it sees the body. */
  setFault(choose: (body: string) => Fault): void;
  requests(): number;
  /** Ends when the shop has answered everything that got through to it. */
  settled(): Promise<void>;
};

/** Stands between the studio and a real shop on 127.0.0.1 and loses what it is told to lose. */
export async function aFaultProxy(target: string): Promise<FaultProxy> {
  const { close, ...proxy } = await startFaultProxy(target);
  onTestFinished(close);
  return proxy;
}

/** The same outside a test; to be closed. */
export async function startFaultProxy(
  target: string,
): Promise<FaultProxy & { close: () => Promise<void> }> {
  let choose: (body: string) => Fault = () => 'pass';
  let requests = 0;
  const underWay = new Set<Promise<unknown>>();
  const server = createServer((request, response) => {
    void (async () => {
      const body = await textOf(request);
      requests += 1;
      const fault = choose(body);
      if (fault === 'lose-request') return void request.socket.destroy();
      if (fault === 'bad-gateway') return badGateway(response);
      const method = request.method ?? 'POST';
      const answering = fetch(new URL(request.url ?? '/', target), {
        method,
        headers: headersOf(request),
        redirect: 'manual',
        ...(method === 'GET' ? {} : { body }),
      }).then(async (answer) => ({ answer, text: await answer.text() }));
      underWay.add(answering);
      const { answer, text } = await answering.finally(() => underWay.delete(answering));
      if (fault === 'acted-bad-gateway') return badGateway(response);
      if (fault === 'lose-answer') return void request.socket.destroy();
      if (fault === 'time-out') return;
      response.writeHead(answer.status, passedOn(answer.headers)).end(text);
    })().catch(() => request.socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${new URL(target).pathname}`,
    setFault: (next) => {
      choose = next;
    },
    requests: () => requests,
    settled: async () => {
      while (underWay.size > 0) await Promise.allSettled(underWay);
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

const badGateway = (response: ServerResponse): void =>
  void response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>502</h1>');

/** Headers of the shop's that say something to the studio. */
function passedOn(headers: Headers): Record<string, string> {
  const names = ['content-type', 'vendure-auth-token', 'retry-after', 'location', 'date'];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = headers.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  const kept = [
    'content-type',
    'authorization',
    'vendure-api-key',
    'x-shopify-access-token',
    'idempotency-key',
    'cookie',
  ];
  return Object.fromEntries(
    kept.flatMap((name) => {
      const value = headers[name];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
}
