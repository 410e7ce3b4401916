import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

import { z } from 'zod';

import { shopOrderSchema } from '../../shared/sync/shop-message.ts';
import type { TrainingLedger, TrainingProduct } from './training-ledger.ts';
import type { Traps } from './training-traps.ts';

export type Answer = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
} & ({ readonly json: unknown } | { readonly html: string });

export type Asked = {
  readonly request: IncomingMessage;
  readonly body: string;
  readonly url: URL;
};

export type ShopFloor = {
  readonly key: string;
  readonly products: readonly TrainingProduct[];
  readonly ledger: TrainingLedger;
  readonly traps: Traps;
  /** Stop in the middle of placing. */
  readonly torn: boolean;
};

const newOrderSchema = z.object({ message: z.string() }).strict();

export const problem = (status: number, code: string, message: string): Answer => ({
  status,
  json: { code, message },
});

/** The shop's own address: what an app with its key may ask. */
export function shopRoute(floor: ShopFloor, { request, body, url }: Asked): Answer {
  if (!isBearer(request, floor.key)) return problem(401, 'key-refused', 'This key is not known');
  const path = url.pathname;
  const cancelled = /^\/api\/orders\/(\d+)\/cancel$/.exec(path);
  switch (`${request.method} ${cancelled === null ? path : '/api/orders/:id/cancel'}`) {
    case 'GET /api':
      return { status: 200, json: { name: 'Toise training shop', version: 1 } };
    case 'GET /api/products':
      return { status: 200, json: floor.products };
    case 'GET /api/orders':
      return { status: 200, json: listed(floor, url.searchParams) };
    case 'POST /api/orders':
      return placed(floor, body);
    case 'POST /api/orders/:id/cancel':
      return cancel(floor, Number(cancelled?.[1]));
    default:
      return problem(404, 'not-found', `There is no ${path}`);
  }
}

function listed({ ledger, traps }: ShopFloor, query: URLSearchParams) {
  const [key, since] = [query.get('key'), query.get('since')];
  if (key !== null && !traps.ignoreFilters) return ledger.all().filter((it) => it.key === key);
  return since === null ? ledger.all() : ledger.changedSince(Number(since));
}

function placed({ ledger, products, torn }: ShopFloor, body: string): Answer {
  const sent = newOrderSchema.safeParse(parseJson(body));
  const order = shopOrderSchema.safeParse(sent.success ? parseJson(sent.data.message) : undefined);
  if (!sent.success || !order.success) {
    return problem(400, 'not-understood', 'The order cannot be read');
  }
  if (!products.some(({ sku }) => sku === order.data.sku)) {
    return problem(422, 'unknown-product', `There is no product ${order.data.sku}`);
  }
  const fresh = { message: sent.data.message, order: order.data };
  return { status: 201, json: torn ? ledger.tear(fresh) : ledger.place(fresh) };
}

/** Cancels and takes the key off, so that a search for it no longer meets this order. */
function cancel({ ledger }: ShopFloor, id: number): Answer {
  const order = ledger.change(id, { state: 'cancelled', key: null });
  return order === undefined
    ? problem(404, 'not-found', `There is no order ${id}`)
    : { status: 200, json: order };
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: the schema behind it will refuse `undefined`.
    return undefined;
  }
}

/** Compares digests, so that neither time nor length tells anything about the key. */
export function isBearer(request: IncomingMessage, key: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(request.headers.authorization ?? ''), digest(`Bearer ${key}`));
}

export function reply(response: ServerResponse, answer: Answer): void {
  const isJson = 'json' in answer;
  const text = isJson ? JSON.stringify(answer.json) : answer.html;
  response.writeHead(answer.status, {
    'content-type': isJson ? 'application/json' : 'text/html',
    'content-length': Buffer.byteLength(text),
    ...answer.headers,
  });
  response.end(text);
}
