import type { IncomingHttpHeaders } from 'node:http';

type Facts = {
  readonly method: string;
  /** As sent: `/path?query`. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
};

export type Refusal = { readonly status: 400 | 403 | 405; readonly reason: string };

/**
 * What is wrong with a request before it is even looked at, or null.
 *
 * A page on another site can send requests to 127.0.0.1, and by DNS rebinding even read the
 * answers; a page on another port of this machine counts as the same site, so the cookie's
 * SameSite does not stop it. Host and Origin tell all of them apart.
 */
export function refusal({ method, url, headers }: Facts, port: number): Refusal | null {
  if (!['GET', 'HEAD', 'POST'].includes(method)) return { status: 405, reason: 'method' };
  // An absolute target (`GET http://…`) is a proxy's; a double slash would name another host.
  if (!url.startsWith('/') || url.startsWith('//')) return { status: 400, reason: 'target' };
  if (!hosts(port).includes(headers.host ?? '')) return { status: 403, reason: 'host' };
  if (!hasOwnOrigin(method, headers)) return { status: 403, reason: 'origin' };
  if (!hasOwnSite(method, headers)) return { status: 403, reason: 'site' };
  return null;
}

const HTTP_PORT = 80;

function hosts(port: number): readonly string[] {
  const names = ['127.0.0.1', 'localhost'];
  const withPort = names.map((name) => `${name}:${port}`);
  return port === HTTP_PORT ? [...names, ...withPort] : withPort;
}

/** Browsers name the origin on every POST; a GET carries it only when it crosses origins. */
function hasOwnOrigin(method: string, headers: IncomingHttpHeaders): boolean {
  if (headers.origin === undefined) return method !== 'POST';
  return headers.origin === `http://${headers.host}`;
}

/** From another site only a person may come, by a link, to a page; never a script or an image. */
function hasOwnSite(method: string, headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site'];
  if (site === undefined || site === 'same-origin' || site === 'none') return true;
  return (
    method === 'GET' &&
    headers['sec-fetch-mode'] === 'navigate' &&
    headers['sec-fetch-dest'] === 'document'
  );
}
