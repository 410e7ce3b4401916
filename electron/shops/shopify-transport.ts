import { z } from 'zod';

import { err, ok, type Result } from '../../shared/result.ts';
import type { ShopFailure } from '../../shared/sync/shop-copy.ts';
import {
  failureOfNoAnswer,
  failureOfStatus,
  type HttpAnswer,
  type NoAnswer,
  requestOnce,
} from './http.ts';
import type { ShopAnswer } from './shop.ts';
import type { ShopClientOptions } from './training-client.ts';

const TIMEOUT_MS = 30_000;

/** Shopify answers an expired version with the oldest it still serves. */
const API = '/admin/api/2025-10/graphql.json';

/** When the shop does not say how soon its bucket is full enough. */
const THROTTLED_MS = 2_000;

const problemSchema = z.object({
  message: z.string(),
  extensions: z.object({ code: z.string() }).partial().loose().optional(),
});

const envelopeSchema = z.object({
  // Left out where nothing was carried out.
  data: z.unknown().optional(),
  // Before GraphQL is reached the no is a plain sentence.
  errors: z.union([z.string(), z.array(problemSchema)]).optional(),
  extensions: z
    .object({
      cost: z.object({
        requestedQueryCost: z.number(),
        throttleStatus: z.object({
          maximumAvailable: z.number(),
          currentlyAvailable: z.number(),
          restoreRate: z.number(),
        }),
      }),
    })
    .partial()
    .loose()
    .optional(),
});

type Envelope = z.output<typeof envelopeSchema>;

export type ShopifyAsk = <S extends z.ZodType>(
  schema: S,
  document: string,
  variables?: Readonly<Record<string, unknown>>,
) => ShopAnswer<z.output<S>>;

export type ShopifyTransport = {
  readonly ask: ShopifyAsk;
  readonly raw: (document: string) => Promise<Result<HttpAnswer, NoAnswer>>;
};

export function createShopifyTransport(options: ShopClientOptions): ShopifyTransport {
  const url = `${new URL(options.address).origin}${API}`;

  const post = (document: string, variables: Readonly<Record<string, unknown>>) =>
    requestOnce(options.fetch, {
      method: 'POST',
      url,
      headers: {
        'content-type': 'application/json',
        'x-shopify-access-token': options.secret,
      },
      body: JSON.stringify({ query: document, variables }),
      timeoutMs: options.timeoutMs ?? TIMEOUT_MS,
    });

  return {
    ask: async (schema, document, variables = {}) =>
      readAnswer(schema, await post(document, variables)),
    raw: (document) => post(document, {}),
  };
}

function readAnswer<S extends z.ZodType>(
  schema: S,
  answer: Result<HttpAnswer, NoAnswer>,
): Result<z.output<S>, ShopFailure> {
  if (!answer.ok) return err(failureOfNoAnswer(answer.error));
  const read = envelopeSchema.safeParse(answer.value.json);
  const envelope: Envelope = read.success ? read.data : { data: undefined };
  const problem = shopifyProblemOf(envelope.errors);
  if (problem !== null && answer.value.status === 200) {
    return err(failureOfProblem(problem, envelope));
  }
  if (answer.value.status !== 200) {
    return err(failureOfStatus(answer.value, problem?.message ?? ''));
  }
  const data = schema.safeParse(envelope.data);
  if (data.success) return ok(data.data);
  return err({ kind: 'unclear', words: '', mayHaveActed: true, retryAfterMs: null });
}

export type ShopifyProblem = { readonly message: string; readonly code: string };

/** The first of what is wrong; null when nothing is. */
export function shopifyProblemOf(errors: Envelope['errors']): ShopifyProblem | null {
  if (errors === undefined) return null;
  if (typeof errors === 'string') return { message: errors, code: '' };
  const [first] = errors;
  return first === undefined
    ? null
    : { message: first.message, code: first.extensions?.code ?? '' };
}

/** What a body says under HTTP 200. */
function failureOfProblem({ message, code }: ShopifyProblem, envelope: Envelope): ShopFailure {
  const failure = { words: message, mayHaveActed: false, retryAfterMs: null };
  switch (code) {
    case 'THROTTLED':
      return { ...failure, kind: 'throttled', retryAfterMs: waitOf(envelope) };
    case 'ACCESS_DENIED':
    case 'SHOP_INACTIVE':
      return { ...failure, kind: 'key-refused' };
    case 'INTERNAL_SERVER_ERROR':
    case 'TIMEOUT':
      return { ...failure, kind: 'server-error', mayHaveActed: true };
    default:
      // Without a code, or with one of the grammar's, the document was never carried out.
      return { ...failure, kind: 'refused' };
  }
}

/** So many requests should be possible again, or a backlog would be refused every other time. */
const REFILL_REQUESTS = 10;

/** Until the bucket holds what the next requests cost, ms. */
function waitOf({ extensions }: Envelope): number {
  const cost = extensions?.cost;
  if (cost === undefined) return THROTTLED_MS;
  const { currentlyAvailable, maximumAvailable, restoreRate } = cost.throttleStatus;
  const wanted = Math.min(maximumAvailable, cost.requestedQueryCost * REFILL_REQUESTS);
  const missing = wanted - currentlyAvailable;
  return restoreRate > 0 ? Math.max(0, Math.ceil((missing / restoreRate) * 1000)) : THROTTLED_MS;
}
