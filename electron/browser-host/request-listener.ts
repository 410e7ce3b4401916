import type { IncomingMessage, ServerResponse } from 'node:http';

import type { FailureCode } from '../../shared/contract/reply.ts';
import { type Answer, isChannel } from '../answer.ts';
import type { Logger } from '../log.ts';
import { contentPolicy, SECURITY_HEADERS } from '../page/content-policy.ts';
import type { PageReader } from '../page/page-reader.ts';
import type { Translate } from '../texts.ts';
import type { Access } from './access.ts';
import type { EventStreams } from './event-streams.ts';
import { readJson } from './read-json.ts';
import { refusal } from './request-guard.ts';
import { sessionCookie, sessionOf } from './session-cookie.ts';
import { signedOutPage } from './signed-out-page.ts';

type Dependencies = {
  readonly access: Access;
  readonly answer: Answer;
  readonly readPage: PageReader;
  readonly newNonce: () => string;
  readonly streams: EventStreams;
  readonly words: readonly { readonly lang: string; readonly t: Translate }[];
  readonly log: Logger;
  readonly port: number;
};

const API = '/api/';
const EVENTS = '/api/events';

/** Guards first, then the session, then the page, its events and the contract's requests. */
export function createRequestListener(dependencies: Dependencies) {
  const { log, port } = dependencies;
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    const { method = '', url = '', headers } = request;
    const refused = refusal({ method, url, headers }, port);
    if (refused !== null) {
      log.warn(`browser door: refused (${refused.reason})`);
      return plain(response, refused.status, `Refused: ${refused.reason}`);
    }
    try {
      await route(dependencies, request, response);
    } catch (error) {
      log.error('browser door: a request failed', error);
      if (response.headersSent) response.destroy();
      else failure(response, 500, 'internal', 'Unexpected failure');
    }
  };
}

async function route(
  dependencies: Dependencies,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { access, port } = dependencies;
  const [path = '', query = ''] = splitOnce(request.url ?? '', '?');
  const token = path === '/' ? new URLSearchParams(query).get('token') : null;
  const isSignedIn = access.isSignedIn(sessionOf(request.headers.cookie, port));

  if (token !== null && request.method === 'GET') {
    if (isSignedIn) return redirectToPage(response);
    // A browser that looks ahead must not use the address up before the person comes.
    const session = request.headers['sec-purpose'] === undefined ? access.signIn(token) : null;
    if (session === null) return signedOut(dependencies, response);
    response.setHeader('Set-Cookie', sessionCookie(port, session));
    return redirectToPage(response);
  }
  if (path.startsWith(API)) {
    if (!isSignedIn) return failure(response, 401, 'forbidden', 'not signed in');
    if (path === EVENTS && request.method === 'GET') return dependencies.streams.add(response);
    return callChannel(dependencies, path.slice(API.length), request, response);
  }
  if (request.method === 'POST') return plain(response, 405, 'Refused: method');
  if (!isSignedIn) return signedOut(dependencies, response);
  return page(dependencies, path, request, response);
}

async function callChannel(
  { answer }: Dependencies,
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const channel = name.replace('%3A', ':');
  if (!isChannel(channel)) return failure(response, 404, 'not-found', 'no such request');
  if (request.method !== 'POST') return failure(response, 405, 'invalid-request', 'POST only');
  const body = await readJson(request);
  if (!body.ok) {
    // What is left of the body is not wanted, so the connection cannot be used again.
    response.setHeader('Connection', 'close');
    return failure(response, body.error.status, 'invalid-request', body.error.reason);
  }
  json(response, 200, await answer(channel, body.value.request));
}

async function page(
  { readPage, newNonce }: Dependencies,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const nonce = newNonce();
  const file = await readPage(path, nonce);
  if (file === null) return plain(response, 404, 'Not found');
  if (file.isPage) response.setHeader('Content-Security-Policy', contentPolicy(nonce, 'self'));
  response.writeHead(200, {
    'Content-Type': file.type,
    'Content-Length': file.body.length,
    'Cache-Control': file.cacheControl,
  });
  response.end(request.method === 'HEAD' ? undefined : file.body);
}

function signedOut({ words, newNonce }: Dependencies, response: ServerResponse): void {
  const nonce = newNonce();
  response.setHeader('Content-Security-Policy', contentPolicy(nonce, 'none'));
  send(response, 401, 'text/html; charset=utf-8', signedOutPage(words, nonce));
}

function redirectToPage(response: ServerResponse): void {
  response.setHeader('Location', '/');
  send(response, 303, 'text/plain; charset=utf-8', '');
}

const failure = (
  response: ServerResponse,
  status: number,
  code: FailureCode,
  message: string,
): void => json(response, status, { ok: false, code, message });

const json = (response: ServerResponse, status: number, value: unknown): void =>
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(value));

const plain = (response: ServerResponse, status: number, text: string): void =>
  send(response, status, 'text/plain; charset=utf-8', text);

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' });
  response.end(body);
}

function splitOnce(text: string, at: string): readonly [string, string] {
  const index = text.indexOf(at);
  return index < 0 ? [text, ''] : [text.slice(0, index), text.slice(index + 1)];
}
