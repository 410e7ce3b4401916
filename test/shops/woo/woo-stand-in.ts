import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { createWooBooks, type WooShopOptions } from './woo-books.ts';
import { createWooDoor, type WooKey } from './woo-door.ts';
import { makeOrder } from './woo-make-order.ts';
import { no, type WooAnswer } from './woo-problem.ts';
import { addProduct, answerTo, type WooCall } from './woo-routes.ts';

/** What goes wrong at the shop itself; what the network does is the fault proxy's to say. */
export type WooTraps = {
  /** The next orders are left with so many lines, pending and without a total, and no answer. */
  tornOrders: number[];
  /** So many requests are answered with 429. */
  throttled: number;
  /** A proxy puts 200 over every status. */
  alwaysOk: boolean;
  /** A plug-in's warning stands before the JSON. */
  phpNotice: boolean;
  /** Everything is answered by a sign-in page. */
  captivePortal: boolean;
  /** Everything is answered by another address. */
  movedTo: string | null;
  /** A plug-in writes its own origin over ours. */
  overwritesOrigin: boolean;
  /** Meta of new orders is lost, with 201. */
  losesMeta: boolean;
  /** WooCommerce is switched off. */
  switchedOff: boolean;
  /** The plug-in of `resources/shop-plugins` is there. */
  plugin: boolean;
};

const API = '/wp-json/wc/v3';
const KEY: WooKey = { key: 'ck_stand_in', secret: 'cs_stand_in', mayWrite: true };
const LOGIN = 'studio:abcd efgh ijkl mnop';

/** A WooCommerce that listens on 127.0.0.1 and behaves as the recorded ones do. */
export async function startWooStandIn(options: WooShopOptions) {
  const books = createWooBooks(options);
  let keys: readonly WooKey[] = [KEY];
  const traps: WooTraps = {
    tornOrders: [],
    throttled: 0,
    alwaysOk: false,
    phpNotice: false,
    captivePortal: false,
    movedTo: null,
    overwritesOrigin: false,
    losesMeta: false,
    switchedOff: false,
    plugin: false,
  };
  const door = createWooDoor(() => keys, LOGIN, books.now);
  let requests = 0;

  /** Null: the shop is stopped in the middle, and the connection breaks. */
  function work(call: WooCall, idempotencyKey: string): WooAnswer | null {
    if (traps.switchedOff) return no(404, 'rest_no_route', 'No route was found.');
    const isPlacing =
      call.method === 'POST' && call.path === '/orders' && call.body.id === undefined;
    if (!isPlacing) return answerTo(books, call);
    if (traps.plugin && idempotencyKey !== '') {
      const known = [...books.orders.values()].find(
        (it) => it.status !== 'trash' && it.meta.some(({ value }) => value === idempotencyKey),
      );
      if (known?.isTorn) books.orders.delete(known.id);
      else if (known)
        return answerTo(books, { ...call, method: 'GET', path: `/orders/${known.id}` });
    }
    const lines = traps.tornOrders.shift();
    if (lines !== undefined) {
      makeOrder(books, call.body, lines);
      return null;
    }
    const { created_via: origin, meta_data: meta, ...rest } = call.body;
    return answerTo(books, {
      ...call,
      body: {
        ...rest,
        created_via: traps.overwritesOrigin ? 'some-plugin' : origin,
        ...(traps.losesMeta || meta === undefined ? {} : { meta_data: meta }),
      },
    });
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    requests += 1;
    const text = await textOf(request);
    if (traps.captivePortal) return void html(response, 200, '<html>Please sign in</html>');
    if (traps.movedTo !== null) {
      response.writeHead(301, { location: `${traps.movedTo}${request.url}` }).end();
      return;
    }
    if (traps.throttled > 0) {
      traps.throttled -= 1;
      response.writeHead(429, { 'retry-after': '7', 'content-type': 'text/html' });
      response.end('<h1>Too Many Requests</h1>');
      return;
    }
    const method = request.method ?? 'GET';
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    if (!url.pathname.startsWith(API)) return void html(response, 404, '<html>Not found</html>');
    const path = url.pathname.slice(API.length);
    const body = bodyOf(text);
    const shut = path.startsWith('/nope')
      ? null
      : door(method, url, request.headers.authorization ?? '');
    const key = String(request.headers['idempotency-key'] ?? '');
    const said =
      shut ??
      (body === null
        ? no(400, 'rest_invalid_json', 'Invalid JSON body passed.', {
            json_error_code: 4,
            json_error_message: 'Syntax error',
          })
        : work({ method, path, query: url.searchParams, body }, key));
    if (said === null) return void request.socket.destroy();
    response.writeHead(traps.alwaysOk ? 200 : said.status, {
      'content-type': 'application/json; charset=UTF-8',
      ...(said.total === undefined ? {} : { 'x-wp-total': String(said.total) }),
    });
    response.end(
      `${traps.phpNotice ? '<br />\n<b>Warning</b>: x in y\n' : ''}${JSON.stringify(said.body)}`,
    );
  }

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  return {
    address: `http://127.0.0.1:${port}`,
    secret: `${KEY.key}:${KEY.secret}`,
    login: LOGIN,
    books,
    traps,
    requests: () => requests,
    setKeys: (next: readonly WooKey[]) => {
      keys = next;
    },
    addProduct: (
      name: string,
      sku: string,
      price: string,
      more: Parameters<typeof addProduct>[2] = {},
    ) => addProduct(books, { name, sku, regular_price: price }, more),
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

export type WooStandIn = Awaited<ReturnType<typeof startWooStandIn>>;

const html = (response: ServerResponse, status: number, text: string) =>
  response.writeHead(status, { 'content-type': 'text/html' }).end(text);

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

/** Null when it is not JSON. */
function bodyOf(text: string): WooCall['body'] | null {
  if (text === '') return {};
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null ? (body as WooCall['body']) : null;
  } catch {
    // The shop says so in its own words.
    return null;
  }
}
