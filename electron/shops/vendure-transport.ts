import { z } from 'zod';

import { err, ok, type Result } from '../../shared/result.ts';
import { reasonText } from '../../shared/sync/delivery-reason.ts';
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

/** Vendure answers 500 to anything larger than 100 kB. */
const LARGEST_REQUEST_BYTES = 100_000;

/** As Vendure makes API keys: an id and a secret in hexadecimal. Anything else with a colon is a login. */
const API_KEY = /^[0-9a-f]{16,}:[0-9a-f]{32,}$/i;

const LOGIN = `mutation ($user: String!, $password: String!) {
  login(username: $user, password: $password) { __typename ... on ErrorResult { message } }
}`;

const loginSchema = z.object({
  login: z.object({ __typename: z.string(), message: z.string().optional() }),
});

const envelopeSchema = z.object({
  // Left out where nothing was carried out.
  data: z.unknown().optional(),
  errors: z
    .array(
      z.object({
        message: z.string(),
        extensions: z.object({ code: z.string() }).partial().optional(),
      }),
    )
    .optional(),
});

export type Ask = <S extends z.ZodType>(
  schema: S,
  document: string,
  variables?: Readonly<Record<string, unknown>>,
) => ShopAnswer<z.output<S>>;

export type VendureTransport = {
  /** One GraphQL request. A login that ran out is renewed once: refused requests change nothing. */
  readonly ask: Ask;
  /** The bare answer to a document, for telling what is wrong with a connection. */
  readonly raw: (document: string) => Promise<Result<HttpAnswer, NoAnswer>>;
};

export function createVendureTransport(options: ShopClientOptions): VendureTransport {
  const url = adminApi(options.address);
  const login = loginOf(options.secret);
  let session: Readonly<Record<string, string>> | null =
    login === null ? { 'vendure-api-key': options.secret } : null;

  const post = (document: string, variables: Readonly<Record<string, unknown>>) =>
    requestOnce(options.fetch, {
      method: 'POST',
      url,
      headers: { 'content-type': 'application/json', ...session },
      body: JSON.stringify({ query: document, variables }),
      timeoutMs: options.timeoutMs ?? TIMEOUT_MS,
    });

  async function signIn(): Promise<ShopFailure | null> {
    if (login === null) return null;
    session = null;
    const answer = await post(LOGIN, login);
    const read = readAnswer(loginSchema, answer);
    if (!read.ok) return { ...read.error, mayHaveActed: false };
    if (read.value.login.__typename !== 'CurrentUser') {
      const words = read.value.login.message ?? '';
      return { kind: 'key-refused', words, mayHaveActed: false, retryAfterMs: null };
    }
    session = answer.ok ? sessionOf(answer.value.headers) : null;
    return null;
  }

  return {
    ask: async (schema, document, variables = {}) => {
      if (
        Buffer.byteLength(JSON.stringify({ query: document, variables })) > LARGEST_REQUEST_BYTES
      ) {
        const words = reasonText('too-large');
        return err({ kind: 'refused', words, mayHaveActed: false, retryAfterMs: null });
      }
      const isFresh = session === null;
      const refused = isFresh ? await signIn() : null;
      if (refused !== null) return err(refused);
      const first = readAnswer(schema, await post(document, variables));
      if (first.ok || first.error.kind !== 'key-refused' || login === null || isFresh) return first;
      const again = await signIn();
      return again === null ? readAnswer(schema, await post(document, variables)) : err(again);
    },
    raw: async (document) => {
      if (session === null) await signIn();
      return post(document, {});
    },
  };
}

/** The shop's address as people know it, or the admin API's own. */
function adminApi(address: string): string {
  const url = new URL(address);
  if (url.pathname === '/') url.pathname = '/admin-api';
  return url.href;
}

function loginOf(secret: string): { readonly user: string; readonly password: string } | null {
  const colon = secret.indexOf(':');
  if (colon < 0 || API_KEY.test(secret)) return null;
  return { user: secret.slice(0, colon), password: secret.slice(colon + 1) };
}

/** A shop gives its session as a token, as a cookie or as both, as it is configured. */
function sessionOf(headers: Headers): Readonly<Record<string, string>> {
  const token = headers.get('vendure-auth-token');
  if (token !== null) return { authorization: `Bearer ${token}` };
  return {
    cookie: headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; '),
  };
}

function readAnswer<S extends z.ZodType>(
  schema: S,
  answer: Result<HttpAnswer, NoAnswer>,
): Result<z.output<S>, ShopFailure> {
  if (!answer.ok) return err(failureOfNoAnswer(answer.error));
  const envelope = envelopeSchema.safeParse(answer.value.json);
  const [problem] = envelope.success ? (envelope.data.errors ?? []) : [];
  if (problem !== undefined) return err(failureOfProblem(problem, answer.value));
  if (answer.value.status !== 200) return err(failureOfStatus(answer.value, ''));
  const data = envelope.success ? schema.safeParse(envelope.data.data) : null;
  if (data?.success) return ok(data.data);
  return err({ kind: 'unclear', words: '', mayHaveActed: true, retryAfterMs: null });
}

/** GraphQL says what is wrong in the body, mostly under HTTP 200: a refused key too. */
function failureOfProblem(
  problem: NonNullable<z.output<typeof envelopeSchema>['errors']>[number],
  answer: HttpAnswer,
): ShopFailure {
  const failure = { words: problem.message, mayHaveActed: false, retryAfterMs: null };
  switch (problem.extensions?.code) {
    case 'FORBIDDEN':
    case 'UNAUTHORIZED':
      return { ...failure, kind: 'key-refused' };
    case 'GRAPHQL_VALIDATION_FAILED':
    case 'GRAPHQL_PARSE_FAILED':
    case 'BAD_USER_INPUT':
    case 'USER_INPUT_ERROR':
    case 'ENTITY_NOT_FOUND':
    case 'CHANNEL_NOT_FOUND':
    case 'ILLEGAL_OPERATION':
      return { ...failure, kind: 'refused' };
    default:
      if (answer.status === 429) return failureOfStatus(answer, problem.message);
      return { ...failure, kind: 'server-error', mayHaveActed: true };
  }
}
