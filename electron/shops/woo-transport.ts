import { randomUUID } from 'node:crypto';

import type { z } from 'zod';

import type { Result } from '../../shared/result.ts';
import { type HttpAnswer, type HttpRequest, type NoAnswer, requestOnce } from './http.ts';
import type { ShopAnswer } from './shop.ts';
import type { ShopClientOptions } from './training-client.ts';
import { readWooAnswer } from './woo-failure.ts';
import { signedAddress } from './woo-oauth.ts';

const TIMEOUT_MS = 30_000;

/** Where WordPress keeps the interface, below the address people know the shop by. */
const API = '/wp-json/wc/v3';

export type WooRequest = {
  readonly method?: HttpRequest['method'];
  /** Below `/wp-json/wc/v3`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

export type WooAsk = <S extends z.ZodType>(
  schema: S,
  request: WooRequest,
) => ShopAnswer<z.output<S>>;

export type WooTransport = {
  readonly ask: WooAsk;
  /** The bare answer, for telling what is wrong with a connection. */
  readonly raw: (request: WooRequest) => Promise<Result<HttpAnswer, NoAnswer>>;
  /** How far the shop's clock was ahead of ours at the last answer, ms; 0 before the first. */
  readonly shopClockAheadMs: () => number;
};

/**
 * Over https the key goes as it is; over plain http, which is for this machine only, requests of a
 * consumer key are signed (OAuth 1.0a) and those of an application password are not.
 */
export function createWooTransport(options: ShopClientOptions): WooTransport {
  const base = apiOf(options.address);
  const [key = '', secret = ''] = splitSecret(options.secret);
  const isSigned = base.protocol === 'http:' && key.startsWith('ck_');
  const basic = `Basic ${Buffer.from(`${key}:${secret}`, 'utf8').toString('base64')}`;
  let aheadMs = 0;

  async function raw({ method = 'GET', path, query = {}, body, headers = {} }: WooRequest) {
    const url = new URL(`${base.href}${path}`);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value));
    const at = options.now();
    const answer = await requestOnce(options.fetch, {
      method,
      url: isSigned ? signedAddress(method, url, { key, secret }, at, randomUUID()) : url.href,
      headers: {
        accept: 'application/json',
        ...(isSigned ? {} : { authorization: basic }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      timeoutMs: options.timeoutMs ?? TIMEOUT_MS,
    });
    if (answer.ok) {
      const shopTime = Date.parse(answer.value.headers.get('date') ?? '');
      if (Number.isFinite(shopTime)) aheadMs = shopTime - options.now();
    }
    return answer;
  }

  return {
    ask: async (schema, request) => readWooAnswer(schema, await raw(request)),
    raw,
    shopClockAheadMs: () => aheadMs,
  };
}

/** The shop's address as people know it, or any address below its interface. */
function apiOf(address: string): URL {
  const url = new URL(address);
  const [folder = ''] = url.pathname.split('/wp-json');
  return new URL(`${url.origin}${folder.replace(/\/+$/, '')}${API}`);
}

/** `key:secret`; an application password has blanks and may hold more colons than that one. */
function splitSecret(text: string): readonly string[] {
  const colon = text.indexOf(':');
  return colon < 0 ? [text, ''] : [text.slice(0, colon).trim(), text.slice(colon + 1).trim()];
}
