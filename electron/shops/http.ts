import { err, ok, type Result } from '../../shared/result.ts';
import type { ShopFailure } from '../../shared/sync/shop-copy.ts';

export type HttpRequest = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly timeoutMs: number;
};

export type HttpAnswer = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The parsed body; undefined when it is not JSON. */
  readonly json: unknown;
};

/** Why no answer came. `code` is the system's or OpenSSL's word for it. */
export type NoAnswer = {
  readonly code: string;
  readonly words: string;
  /** True when the connection never stood, so that nothing can have reached the shop. */
  readonly neverLeft: boolean;
  readonly timedOut: boolean;
};

/** One request, never repeated and never redirected: a redirect could carry the key to a stranger. */
export async function requestOnce(
  fetch: typeof globalThis.fetch,
  { method, url, headers, body, timeoutMs }: HttpRequest,
): Promise<Result<HttpAnswer, NoAnswer>> {
  try {
    const response = await fetch(url, {
      method,
      headers,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
      ...(body === undefined ? {} : { body }),
    });
    const text = await response.text();
    return ok({ status: response.status, headers: response.headers, text, json: parse(text) });
  } catch (error) {
    // Whatever `fetch` throws is a fact about the network; the caller decides what it means.
    return err(noAnswer(error));
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: the caller sees `undefined`.
    return undefined;
  }
}

/** A text of an error; numbers are left out, for `DOMException` has codes of its own. */
function field(value: unknown, name: string): string {
  if (typeof value !== 'object' || value === null || !(name in value)) return '';
  const content = (value as Record<string, unknown>)[name];
  return typeof content === 'string' ? content : '';
}

export function noAnswer(error: unknown): NoAnswer {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  const code = field(cause, 'code') || field(cause, 'name') || 'UNKNOWN';
  const syscall = field(cause, 'syscall');
  const timedOut = /TimeoutError|ETIMEDOUT|_TIMEOUT$/.test(code);
  const neverLeft =
    syscall === 'connect' ||
    syscall === 'getaddrinfo' ||
    code === 'UND_ERR_CONNECT_TIMEOUT' ||
    isCertificateCode(code);
  return { code, words: field(cause, 'message') || code, neverLeft, timedOut };
}

/** Certificates are judged in the handshake, before a request leaves. */
export const isCertificateCode = (code: string): boolean =>
  /CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS_|CRL_/.test(code);

export function failureOfNoAnswer({ code, words, neverLeft, timedOut }: NoAnswer): ShopFailure {
  return {
    kind: timedOut ? 'timeout' : 'unreachable',
    words: words.includes(code) ? words : `${code}: ${words}`,
    mayHaveActed: !neverLeft,
    retryAfterMs: null,
  };
}

/**
 * What an answer that is not a success means. Only JSON counts as the shop speaking: a page of HTML
 * comes from something in between, and then nothing is known of the request.
 */
export function failureOfStatus(answer: HttpAnswer, words: string): ShopFailure {
  const { status } = answer;
  const retryAfterMs = retryAfterOf(answer.headers);
  const said = words === '' ? `HTTP ${status}` : words;
  if (status === 429) return { kind: 'throttled', words: said, mayHaveActed: false, retryAfterMs };
  if (status >= 500) return { kind: 'server-error', words: said, mayHaveActed: true, retryAfterMs };
  if (status >= 300 && status < 400) {
    const place = answer.headers.get('location') ?? said;
    return { kind: 'moved', words: place, mayHaveActed: true, retryAfterMs };
  }
  if (answer.json === undefined || status < 400 || status === 408 || status === 409) {
    return { kind: 'unclear', words: said, mayHaveActed: true, retryAfterMs };
  }
  const kind = status === 401 || status === 403 ? 'key-refused' : 'refused';
  return { kind, words: said, mayHaveActed: false, retryAfterMs };
}

/** `Retry-After` in ms: seconds, or a date that is held against the answer's own `Date`. */
function retryAfterOf(headers: Headers): number | null {
  const text = headers.get('retry-after');
  if (text === null) return null;
  const seconds = Number(text);
  const waitMs = Number.isFinite(seconds)
    ? seconds * 1000
    : Date.parse(text) - Date.parse(headers.get('date') ?? '');
  return Number.isFinite(waitMs) ? Math.max(0, waitMs) : null;
}
