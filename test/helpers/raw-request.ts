import { type IncomingHttpHeaders, request } from 'node:http';

export type RawAnswer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
};

type RawRequest = {
  readonly port: number;
  readonly method?: string;
  /** Sent as it is: nothing is resolved or escaped on the way, unlike with `fetch`. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};

/** One HTTP request to 127.0.0.1 with exactly these bytes for path and headers. */
export function rawRequest(wanted: RawRequest): Promise<RawAnswer> {
  const { port, path, method = 'GET', headers = {}, body } = wanted;
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port, path, method, headers, agent: false });
    outgoing.on('error', reject);
    outgoing.on('response', (response) => {
      const parts: Buffer[] = [];
      response.on('error', reject);
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(parts).toString('utf8'),
        }),
      );
    });
    outgoing.end(body);
  });
}
