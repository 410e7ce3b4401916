import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** What the proxy does with one request. */
export type Fault = 'pass' | 'lose-request' | 'lose-answer' | 'bad-gateway';

export type FaultProxy = {
  readonly address: string;
  /** Decides the fate of each request from now on; it sees the body. */
  setFault(choose: (body: string) => Fault): void;
  requests(): number;
};

/** Stands between the studio and a real shop on 127.0.0.1 and loses what it is told to lose. */
export async function aFaultProxy(target: string): Promise<FaultProxy> {
  let choose: (body: string) => Fault = () => 'pass';
  let requests = 0;
  const server = createServer((request, response) => {
    void (async () => {
      const body = await textOf(request);
      requests += 1;
      const fault = choose(body);
      if (fault === 'lose-request') return void request.socket.destroy();
      if (fault === 'bad-gateway') {
        return void response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>502</h1>');
      }
      const answer = await fetch(new URL(request.url ?? '/', target), {
        method: request.method ?? 'POST',
        headers: headersOf(request),
        body,
      });
      const text = await answer.text();
      if (fault === 'lose-answer') return void request.socket.destroy();
      const token = answer.headers.get('vendure-auth-token');
      response.writeHead(answer.status, {
        'content-type': answer.headers.get('content-type') ?? 'text/plain',
        ...(token === null ? {} : { 'vendure-auth-token': token }),
      });
      response.end(text);
    })().catch(() => request.socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  );
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${new URL(target).pathname}`,
    setFault: (next) => {
      choose = next;
    },
    requests: () => requests,
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  const kept = ['content-type', 'authorization', 'vendure-api-key', 'cookie'];
  return Object.fromEntries(
    kept.flatMap((name) => {
      const value = headers[name];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
}
