import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';

import { createWooClient } from '../../../electron/shops/woo.ts';
import { createWooTransport } from '../../../electron/shops/woo-transport.ts';
import { judgeCopies } from '../../../shared/sync/judge-copies.ts';
import { aShopOrder } from '../../helpers/a-shop-order.ts';
import { sha256 } from '../../helpers/sha256.ts';
import type { WooShopOptions, WooVersion } from './woo-books.ts';
import { startWooStandIn } from './woo-stand-in.ts';

const VERSIONS: readonly WooVersion[] = ['7.9.0', '10.0.2'];

async function arrange(options: Partial<WooShopOptions> = {}) {
  const shop = await startWooStandIn({ version: '10.0.2', ...options });
  onTestFinished(shop.close);
  shop.addProduct('Made-to-measure shirt', 'MTM-SHIRT', '129.00', { stock: 5 });
  const client = (change: { secret?: string; now?: () => number } = {}) =>
    createWooClient({
      address: shop.address,
      secret: change.secret ?? shop.secret,
      fetch,
      now: change.now ?? Date.now,
    });
  return { shop, client };
}

const outgoing = (change: Parameters<typeof aShopOrder>[0] = {}) => {
  const message = aShopOrder({ key: crypto.randomUUID(), ...change });
  const payload = JSON.stringify(message);
  return { message, payload, sha256: sha256(payload) };
};

const expected = ({ message, sha256: hash }: ReturnType<typeof outgoing>) => ({
  key: message.key,
  lines: 1,
  totalMinor: message.price.totalMinor,
  sha256: hash,
});

const MINUTE_MS = 60_000;

describe.each(VERSIONS)('WooCommerce %s', (version) => {
  it('makes eight orders of one that is sent eight times at once; the sweep leaves the first', async () => {
    const { shop, client } = await arrange({ version });
    const order = outgoing();
    await Promise.all(Array.from({ length: 8 }, () => client().place(order)));
    expect(shop.books.orders.size).toBe(8);

    const found = await client().findByKey(order.message.key, Date.now());
    const judged = judgeCopies(expected(order), found.ok ? found.value : []);
    if (judged.kind !== 'whole') throw new Error(judged.kind);
    for (const copy of judged.doubles) await client().cancelDouble(copy);

    const left = await client().findByKey(order.message.key, Date.now());
    const lowest = String(Math.min(...shop.books.orders.keys()));
    expect(left.ok && left.value.map(({ id }) => id)).toEqual([lowest]);
    // Stock of the seven was given back: 5 less the one that stays.
    expect([...shop.books.products.values()][0]?.stock).toBe(4);
  });

  it.each([0, 1])(
    'shows a torn order with %d lines as torn, and it can be taken away',
    async (lines) => {
      const { shop, client } = await arrange({ version });
      const order = outgoing();
      shop.traps.tornOrders.push(lines);
      expect(await client().place(order)).toMatchObject({
        ok: false,
        error: { mayHaveActed: true },
      });

      const found = await client().findByKey(order.message.key, Date.now());
      const judged = judgeCopies(expected(order), found.ok ? found.value : []);
      if (judged.kind !== 'torn') throw new Error(judged.kind);
      for (const copy of judged.copies) await client().cancelDouble(copy);

      expect(await client().findByKey(order.message.key, 0)).toEqual({ ok: true, value: [] });
    },
  );

  it('finds the order whose origin a plug-in has overwritten', async () => {
    const { shop, client } = await arrange({ version });
    shop.traps.overwritesOrigin = true;
    const order = outgoing();
    await client().place(order);

    const found = await client().findByKey(order.message.key, Date.now());
    expect(found).toMatchObject({ ok: true, value: [{ sha256: order.sha256 }] });
  });

  it('gives back a specification that is larger than its order meta may be', async () => {
    const { client } = await arrange({ version });
    const choices = { remark: 'é'.repeat(60_000) };
    const order = outgoing({ garment: { ...aShopOrder().garment, choices } });
    expect(await client().place(order)).toMatchObject({
      ok: true,
      value: { sha256: order.sha256 },
    });
  });

  it('is not whole where meta is lost with a 201', async () => {
    const { shop, client } = await arrange({ version });
    shop.traps.losesMeta = true;
    const order = outgoing();
    const placed = await client().place(order);
    // Newer shops still show the key as the order's origin, older ones nothing at all.
    expect(placed.ok && placed.value.key).toBe(version === '7.9.0' ? null : order.message.key);
  });
});

describe('what stands in for WooCommerce', () => {
  it.each([
    ['in the body under HTTP 200', 'alwaysOk' as const],
    ['with its status', null],
  ])('refuses a key %s', async (_, trap) => {
    const { shop, client } = await arrange();
    if (trap !== null) shop.traps[trap] = true;
    const wrong = client({ secret: 'ck_gone:cs_gone' });
    expect(await wrong.test()).toMatchObject({
      outcome: 'key-refused',
      detail: 'Consumer key is invalid.',
    });
    expect(await wrong.findByKey('k', 0)).toMatchObject({ error: { kind: 'key-refused' } });
  });

  it('has sold it although a warning stands before the answer', async () => {
    const { shop, client } = await arrange();
    const studio = client();
    // The product is known from the first; a customer without an address is not looked up.
    const customer = { ...aShopOrder().customer, email: '' };
    await studio.place(outgoing({ customer }));
    shop.traps.phpNotice = true;
    const order = outgoing({ customer });
    expect(await studio.place(order)).toMatchObject({
      error: { kind: 'unclear', mayHaveActed: true },
    });
    shop.traps.phpNotice = false;
    const found = await studio.findByKey(order.message.key, Date.now());
    expect(found).toMatchObject({ value: [{ complete: true }] });
  });

  it('says nothing through a sign-in page, and nothing was made', async () => {
    const { shop, client } = await arrange();
    shop.traps.captivePortal = true;
    expect((await client().test()).outcome).toBe('not-a-shop');
    expect(await client().place(outgoing())).toMatchObject({
      error: { kind: 'unclear', mayHaveActed: false },
    });
  });

  it('tells where it has moved to, and the key does not follow', async () => {
    const { shop, client } = await arrange();
    const { shop: elsewhere } = await arrange();
    shop.traps.movedTo = elsewhere.address;
    const answer = await client().test();
    expect(answer.outcome).toBe('moved');
    expect(answer.detail).toContain(elsewhere.address);
    expect(await client().place(outgoing())).toMatchObject({ error: { kind: 'moved' } });
    expect(elsewhere.requests()).toBe(0);
  });

  it('asks to wait, and says how long', async () => {
    const { shop, client } = await arrange();
    shop.traps.throttled = 1;
    expect(await client().place(outgoing())).toMatchObject({
      error: { kind: 'throttled', mayHaveActed: false, retryAfterMs: 7_000 },
    });
  });

  it('takes no signature of a clock that is twenty minutes off', async () => {
    const { client } = await arrange();
    const late = client({ now: () => Date.now() - 20 * MINUTE_MS });
    expect((await late.test()).outcome).toBe('clock');
    expect(await late.place(outgoing())).toMatchObject({
      error: { kind: 'clock', mayHaveActed: false },
    });
  });

  it('tells what a key for reading may not do', async () => {
    const { shop, client } = await arrange();
    const [key = '', secret = ''] = shop.secret.split(':');
    shop.setKeys([{ key, secret, mayWrite: false }]);
    expect(await client().test()).toMatchObject({ outcome: 'permissions', detail: 'write' });
  });

  it('is switched off for all orders, not for one', async () => {
    const { shop, client } = await arrange();
    shop.traps.switchedOff = true;
    expect((await client().test()).outcome).toBe('shop-not-prepared');
    expect(await client().place(outgoing())).toMatchObject({
      error: { kind: 'unreachable', mayHaveActed: false },
    });
  });

  it('takes an application password, too', async () => {
    const { shop, client } = await arrange();
    expect(await client({ secret: shop.login }).test()).toMatchObject({
      outcome: 'ok',
      shop: 'WooCommerce 10.0.2',
    });
  });

  it('gives the order to the account with that address', async () => {
    const { shop, client } = await arrange();
    const { id } = { id: 77 };
    shop.books.customers.set(id, {
      id,
      email: 'zoe@example.org',
      firstName: 'Zoë',
      lastName: 'Lefèvre',
      meta: [],
      createdAt: 0,
    });
    const placed = await client().place(outgoing());
    const order = shop.books.orders.get(Number(placed.ok && placed.value.id));
    expect(order?.customerId).toBe(id);
  });

  it('sells a variation by its own SKU', async () => {
    const { shop, client } = await arrange();
    const parent = shop.addProduct('Trousers', '', '', { type: 'variable' });
    const { id } = shop.addProduct('Wool trousers', 'MTM-WOOL', '240.00', {
      type: 'variation',
      parentId: parent.id,
      stock: 0,
    });
    const placed = await client().place(outgoing({ sku: 'MTM-WOOL' }));
    const [line] = shop.books.orders.get(Number(placed.ok && placed.value.id))?.lines ?? [];
    expect(line).toMatchObject({ productId: parent.id, variationId: id });

    const products = await client().pullProducts();
    expect(products.ok && products.value.find(({ sku }) => sku === 'MTM-WOOL')).toMatchObject({
      priceMinor: 24_000,
      stock: { available: false },
    });
  });

  it('makes one order of eight at once when it has the plug-in', async () => {
    const { shop, client } = await arrange();
    shop.traps.plugin = true;
    const order = outgoing();
    const placed = await Promise.all(Array.from({ length: 8 }, () => client().place(order)));
    expect(placed.every(({ ok }) => ok)).toBe(true);
    expect(shop.books.orders.size).toBe(1);
  });

  it('tells paid from due, and what was given back', async () => {
    const { shop, client } = await arrange();
    const placed = await client().place(outgoing());
    const id = Number(placed.ok && placed.value.id);
    const order = shop.books.orders.get(id);
    if (order === undefined) throw new Error('no order');
    shop.books.orders.set(id, {
      ...order,
      paidAt: Date.now(),
      refunds: [{ id: 9_001, amount: 20 }],
    });
    expect(placed).toMatchObject({ value: { payment: 'due' } });
    expect(await client().pullOrders(null)).toMatchObject({
      value: [{ payment: 'partly refunded', money: { paidMinor: 18_900, refundedMinor: 2_000 } }],
    });
  });

  it('misses changes east of Greenwich when a moment is written with a Z', async () => {
    const { shop, client } = await arrange({ offsetHours: 9 });
    const placed = await client().place(outgoing());
    const at = placed.ok ? placed.value.updatedAt : 0;
    const since = new Date(at - MINUTE_MS).toISOString();
    const { ask } = createWooTransport({
      address: shop.address,
      secret: shop.secret,
      fetch,
      now: Date.now,
    });
    const query = { modified_after: since, dates_are_gmt: 'true' };
    const naive = await ask(z.array(z.unknown()), { path: '/orders', query });

    expect(naive).toEqual({ ok: true, value: [] });
    const pulled = await client().pullOrders(at - MINUTE_MS);
    expect(pulled.ok && pulled.value).toHaveLength(1);
  });
});
