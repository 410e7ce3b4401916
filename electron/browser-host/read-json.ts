import type { IncomingMessage } from 'node:http';

import { err, ok, type Result } from '../../shared/result.ts';

/** The largest request of the contract is a picture of 1,400,000 bytes in base64 and a small one. */
export const LARGEST_BODY_BYTES = 2 * 1024 * 1024;

export type BodyFailure = { readonly status: 400 | 413 | 415; readonly reason: string };

/** The JSON object a request carries. Stops reading as soon as it is too large. */
export async function readJson(
  request: IncomingMessage,
): Promise<Result<Readonly<Record<string, unknown>>, BodyFailure>> {
  if (!isJson(request.headers['content-type'])) {
    return err({ status: 415, reason: 'the content type must be application/json' });
  }
  const tooLarge = err({ status: 413, reason: 'the request is too large' } as const);
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_BODY_BYTES) return tooLarge;
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > LARGEST_BODY_BYTES) return tooLarge;
    parts.push(part);
  }
  return parseObject(Buffer.concat(parts).toString('utf8'));
}

/** A form of another site can post text/plain without asking first; JSON it cannot. */
const isJson = (type: string | undefined): boolean =>
  /^application\/json\s*(;\s*charset=utf-8\s*)?$/i.test(type ?? '');

function parseObject(text: string): Result<Readonly<Record<string, unknown>>, BodyFailure> {
  const bad = err({ status: 400, reason: 'the body must be a JSON object' } as const);
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? ok(value as Record<string, unknown>) : bad;
  } catch {
    // Not JSON: said to the sender.
    return bad;
  }
}
