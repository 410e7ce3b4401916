import { describe, expect, it } from 'vitest';

import { createTrainingClient } from '../../../electron/shops/training-client.ts';
import { drawMishap, NO_TRAPS } from '../../../electron/shops/training-traps.ts';
import { aShopOrder, uuidOf } from '../../helpers/a-shop-order.ts';
import { aTrainingShop, CONTROL_KEY, SHOP_KEY } from '../../helpers/a-training-shop.ts';
import { seededRandom } from '../../helpers/seeded-random.ts';
import { sha256 } from '../../helpers/sha256.ts';

const outgoing = (message = aShopOrder()) => {
  const payload = JSON.stringify(message);
  return { message, payload, sha256: sha256(payload) };
};

async function arrange(options: Parameters<typeof aTrainingShop>[0] = {}) {
  const shop = await aTrainingShop(options);
  const client = createTrainingClient({
    address: shop.address,
    secret: SHOP_KEY,
    fetch,
    now: Date.now,
    timeoutMs: 500,
  });
  const control = (path: string, body?: unknown, headers: Record<string, string> = {}) =>
    fetch(`${shop.address}/control${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { authorization: `Bearer ${CONTROL_KEY}`, ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  return { shop, client, control };
}

describe('the training shop', () => {
  it('takes an order as often as it is sent, as real shops do', async () => {
    const { shop, client } = await arrange();
    await client.place(outgoing());
    await client.place(outgoing());

    expect(shop.ledger.all()).toHaveLength(2);
  });

  it('gives the message back byte for byte', async () => {
    const { client } = await arrange();
    const order = outgoing();
    const placed = await client.place(order);

    expect(placed.ok && placed.value).toMatchObject({
      key: order.message.key,
      sha256: order.sha256,
      complete: true,
      lines: 1,
      quantity: 1,
      totalMinor: 18_900,
    });
  });

  it.each([
    ['loses the answer', { lostAnswers: 1 }, 1, { kind: 'unreachable', mayHaveActed: true }],
    ['loses the request', { lostRequests: 1 }, 0, { kind: 'unreachable', mayHaveActed: true }],
    ['is busy', { throttled: 1 }, 0, { kind: 'throttled', retryAfterMs: 1000 }],
    ['is slow', { latencyMs: 700 }, 1, { kind: 'timeout', mayHaveActed: true }],
    ['is offline', { offline: true }, 0, { kind: 'unreachable' }],
    ['has a broken gateway', { badGateways: 1 }, null, { kind: 'server-error' }],
  ])('%s when told to', async (_, traps, made, failure) => {
    const { shop, client } = await arrange({ traps });
    const placed = await client.place(outgoing());

    expect(placed).toMatchObject({ ok: false, error: failure });
    if (made === null) return;
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(shop.ledger.all()).toHaveLength(made);
  });

  it('leaves a torn order behind when told to', async () => {
    const { shop, client } = await arrange({ traps: { tornOrders: 1 } });
    await client.place(outgoing());

    expect(shop.ledger.all()).toMatchObject([{ lines: [], totalMinor: 0 }]);
  });

  it('acts after the connection broke when its queue is slow', async () => {
    const { shop, client } = await arrange({ traps: { slowQueue: 1, slowMs: 50 } });
    await client.place(outgoing());
    expect(shop.ledger.all()).toHaveLength(0);

    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(shop.ledger.all()).toHaveLength(1);
  });

  it('answers a search with every order when it ignores filters', async () => {
    const { client } = await arrange({ traps: { ignoreFilters: true } });
    await client.place(outgoing());
    const found = await client.findByKey(uuidOf(5), 0);

    expect(found.ok && found.value).toHaveLength(1);
  });

  it('finds changes by whole seconds, the second itself included', async () => {
    let time = 1_795_000_000_400;
    const { client } = await arrange({ now: () => time });
    await client.place(outgoing());
    const since = async (at: number) => {
      const pulled = await client.pullOrders(at);
      return pulled.ok ? pulled.value.length : -1;
    };
    time += 10_000;

    expect(await since(1_795_000_000_999)).toBe(1);
    expect(await since(1_795_000_001_000)).toBe(0);
  });

  it('refuses a product it does not sell, in words', async () => {
    const { client } = await arrange();
    const placed = await client.place(outgoing(aShopOrder({ sku: 'NO' })));

    expect(placed).toMatchObject({
      ok: false,
      error: { kind: 'refused', words: 'There is no product NO', mayHaveActed: false },
    });
  });

  it('draws the same mishaps from the same seed', () => {
    const traps = { ...NO_TRAPS, lostAnswers: 0.2, tornOrders: 0.2, throttled: 0.2 };
    const draw = (seed: number) => {
      const random = seededRandom(seed);
      return Array.from({ length: 50 }, () => drawMishap(traps, true, random));
    };
    expect(draw(3)).toEqual(draw(3));
    expect(new Set(draw(3)).size).toBeGreaterThan(2);
  });
});

describe('the hand behind the training shop', () => {
  it('moves an order on and sets traps', async () => {
    const { client, control, shop } = await arrange();
    await client.place(outgoing());
    await control('/orders/1001', { state: 'ready', payment: 'paid' });
    await control('/traps', { offline: true });

    expect(shop.ledger.get(1001)).toMatchObject({ state: 'ready', payment: 'paid' });
    expect((await client.place(outgoing())).ok).toBe(false);
    expect(await (await control('/orders')).json()).toHaveLength(1);
  });

  it.each([
    ['the shop’s own key', { authorization: `Bearer ${SHOP_KEY}` }, 401],
    ['no key', { authorization: '' }, 401],
  ])('refuses %s', async (_, headers, status) => {
    const { control } = await arrange();
    expect((await control('/orders', undefined, headers)).status).toBe(status);
  });

  it('refuses a name that only points at this machine', async () => {
    const { shop } = await arrange();
    const { port } = new URL(shop.address);
    expect(await statusFor(Number(port), 'evil.example')).toBe(403);
    expect(await statusFor(Number(port), `127.0.0.1:${port}`)).toBe(200);
  });

  it.each([{ state: 'gone' }, { payment: 'maybe' }, { other: 1 }])('refuses %j', async (change) => {
    const { client, control } = await arrange();
    await client.place(outgoing());
    expect((await control('/orders/1001', change)).status).toBe(400);
  });
});

async function statusFor(port: number, host: string): Promise<number | undefined> {
  const { request } = await import('node:http');
  return new Promise((resolve, reject) => {
    request(
      {
        port,
        host: '127.0.0.1',
        path: '/control/orders',
        headers: { host, authorization: `Bearer ${CONTROL_KEY}` },
      },
      (response) => {
        response.resume();
        resolve(response.statusCode);
      },
    )
      .on('error', reject)
      .end();
  });
}
