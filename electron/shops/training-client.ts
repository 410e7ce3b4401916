import { createHash } from 'node:crypto';

import { z } from 'zod';

import type { OrderState } from '../../shared/order/order.ts';
import { err, ok } from '../../shared/result.ts';
import type { ShopCopy } from '../../shared/sync/shop-copy.ts';
import { failureOfNoAnswer, failureOfStatus, type HttpAnswer, requestOnce } from './http.ts';
import type { Shop, ShopAnswer } from './shop.ts';
import { shopTestOf } from './shop-test.ts';

export type ShopClientOptions = {
  /** Origin, with a path where the shop has one. */
  readonly address: string;
  readonly secret: string;
  readonly fetch: typeof globalThis.fetch;
  readonly now: () => number;
  readonly timeoutMs?: number;
};

const TIMEOUT_MS = 30_000;

const orderSchema = z.object({
  id: z.number(),
  code: z.string(),
  key: z.string().nullable(),
  lines: z.array(z.object({ quantity: z.number(), message: z.string() })),
  totalMinor: z.number(),
  state: z.string(),
  payment: z.string(),
  updatedAt: z.number(),
});

const productSchema = z.object({
  sku: z.string(),
  id: z.string(),
  name: z.string(),
  priceMinor: z.number(),
  currency: z.string(),
});

const STATES: Readonly<Record<string, OrderState>> = {
  'in-workshop': 'sewing',
  ready: 'ready',
  completed: 'delivered',
  cancelled: 'cancelled',
};

/** The training shop as a `Shop`. */
export function createTrainingClient(options: ShopClientOptions): Shop {
  const base = options.address.replace(/\/+$/, '');
  const request = (method: 'GET' | 'POST', path: string, body?: unknown) =>
    requestOnce(options.fetch, {
      method,
      url: `${base}/api${path}`,
      headers: {
        authorization: `Bearer ${options.secret}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      timeoutMs: options.timeoutMs ?? TIMEOUT_MS,
    });

  /** A success whose content is not what was asked for is `unclear`: something else has answered. */
  async function ask<S extends z.ZodType>(
    schema: S,
    method: 'GET' | 'POST',
    path: string,
    body?: unknown,
  ): ShopAnswer<z.output<S>> {
    const answer = await request(method, path, body);
    if (!answer.ok) return err(failureOfNoAnswer(answer.error));
    const { status, json } = answer.value;
    if (status < 200 || status > 299) {
      return err(failureOfStatus(answer.value, wordsOf(answer.value)));
    }
    const content = schema.safeParse(json);
    if (content.success) return ok(content.data);
    return err({ kind: 'unclear', words: '', mayHaveActed: true, retryAfterMs: null });
  }

  const orders = async (query: string): ShopAnswer<readonly ShopCopy[]> => {
    const answer = await ask(z.array(orderSchema), 'GET', `/orders${query}`);
    return answer.ok ? ok(answer.value.map(copyOf)) : answer;
  };

  return {
    test: async () =>
      shopTestOf(await request('GET', ''), options.now(), (answer) => {
        const about = z.object({ name: z.string(), version: z.number() }).safeParse(answer.json);
        return about.success
          ? { outcome: 'ok', detail: '', shop: `${about.data.name} ${about.data.version}` }
          : null;
      }),
    place: async ({ payload }) => {
      const answer = await ask(orderSchema, 'POST', '/orders', { message: payload });
      return answer.ok ? ok(copyOf(answer.value)) : answer;
    },
    findByKey: (key) => orders(`?key=${encodeURIComponent(key)}`),
    cancelDouble: async ({ id }) => {
      const answer = await ask(orderSchema, 'POST', `/orders/${id}/cancel`, {});
      return answer.ok ? ok(null) : answer;
    },
    pullOrders: (since) => orders(since === null ? '' : `?since=${Math.floor(since / 1000)}`),
    pullProducts: async () => {
      const answer = await ask(z.array(productSchema), 'GET', '/products');
      return answer.ok
        ? ok(answer.value.map(({ id, ...rest }) => ({ ...rest, shopId: id, enabled: true })))
        : answer;
    },
    tidy: async () => ok(null),
    orderState: (state) => STATES[state] ?? null,
  };
}

function wordsOf({ json }: HttpAnswer): string {
  const said = z.object({ message: z.string() }).safeParse(json);
  return said.success ? said.data.message : '';
}

const copyOf = (order: z.output<typeof orderSchema>): ShopCopy => ({
  id: String(order.id),
  code: order.code,
  key: order.key,
  complete: order.lines.length > 0,
  lines: order.lines.length,
  quantity: order.lines.reduce((sum, { quantity }) => sum + quantity, 0),
  totalMinor: order.totalMinor,
  sha256: hashOf(order.lines.map(({ message }) => message)),
  state: order.state,
  payment: order.payment,
  updatedAt: order.updatedAt * 1000,
});

const hashOf = (messages: readonly string[]): string | null =>
  messages.length === 1 ? createHash('sha256').update(messages.join()).digest('hex') : null;
