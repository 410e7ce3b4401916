import { describe, expect, it, onTestFinished } from 'vitest';

import { createShopifyClient } from '../../../electron/shops/shopify.ts';
import { judgeCopies } from '../../../shared/sync/judge-copies.ts';
import { aShopOrder } from '../../helpers/a-shop-order.ts';
import { sha256 } from '../../helpers/sha256.ts';
import { startShopifyStandIn } from './shopify-stand-in.ts';

async function arrange() {
  const shop = await startShopifyStandIn();
  onTestFinished(shop.close);
  shop.addVariant('MTM-SHIRT', '129.00', 3);
  const client = createShopifyClient({
    address: shop.address,
    secret: shop.secret,
    fetch,
    now: Date.now,
  });
  return { shop, client };
}

const outgoing = () => {
  const message = aShopOrder({ key: crypto.randomUUID() });
  const payload = JSON.stringify(message);
  return { message, payload, sha256: sha256(payload) };
};

describe('a Shopify made from its documents', () => {
  it('says under HTTP 200 how long to wait for more points', async () => {
    const { shop, client } = await arrange();
    shop.bucket.points = 0;
    shop.bucket.restoreRate = 50;
    const placed = await client.place(outgoing());
    expect(placed).toMatchObject({ error: { kind: 'throttled', mayHaveActed: false } });
    const wait = placed.ok ? 0 : (placed.error.retryAfterMs ?? 0);
    // Ten requests of 52 points at 50 a second.
    expect(wait).toBeGreaterThan(9_000);
    expect(wait).toBeLessThanOrEqual(10_400);
    expect(shop.drafts.size).toBe(0);
  });

  it('refuses in its own words under HTTP 200', async () => {
    const { shop, client } = await arrange();
    shop.traps.userErrors.push('Email is invalid');
    expect(await client.place(outgoing())).toMatchObject({
      error: { kind: 'refused', words: 'Email is invalid', mayHaveActed: false },
    });
  });

  it('leaves open what became of an order when it stumbles over itself', async () => {
    const { shop, client } = await arrange();
    await client.place(outgoing());
    shop.traps.internalErrors = 1;
    expect(await client.place(outgoing())).toMatchObject({
      error: { kind: 'server-error', mayHaveActed: true },
    });
  });

  it('is found in the list while the search does not know the order yet', async () => {
    const { shop, client } = await arrange();
    shop.traps.indexLagMs = 60_000;
    const order = outgoing();
    await client.place(order);
    expect(await client.findByKey(order.message.key, Date.now())).toMatchObject({
      value: [{ key: order.message.key, sha256: order.sha256 }],
    });
  });

  it('keeps one id from the deposit to the delivery, and tells what was paid', async () => {
    const { shop, client } = await arrange();
    const placed = await client.place(outgoing());
    const id = placed.ok ? placed.value.id : '';
    expect(placed).toMatchObject({ value: { state: 'OPEN', payment: 'due' } });

    shop.complete(Number(id)).fulfillment = 'FULFILLED';

    const pulled = await client.pullOrders(Date.now() - 60_000);
    expect(pulled).toMatchObject({
      value: [{ id, payment: 'PAID', state: 'FULFILLED', money: { paidMinor: 18_900 } }],
    });
    expect(client.orderState('FULFILLED')).toBe('delivered');
  });

  it('shows a change of the order that the draft knows nothing of', async () => {
    const { shop, client } = await arrange();
    const placed = await client.place(outgoing());
    const id = Number(placed.ok && placed.value.id);
    const order = shop.complete(id);
    const draft = shop.drafts.get(id);
    if (draft !== undefined) draft.updatedAt -= 3_600_000;
    order.updatedAt = Date.now() + 30_000;

    const pulled = await client.pullOrders(Date.now() + 10_000);
    expect(pulled.ok && pulled.value.map((copy) => copy.id)).toEqual([String(id)]);
  });

  it('cancels a double that was paid already, and no search finds it again', async () => {
    const { shop, client } = await arrange();
    const order = outgoing();
    await client.place(order);
    const second = await client.place(order);
    if (!second.ok) throw new Error(second.error.words);
    shop.complete(Number(second.value.id));
    expect(await client.cancelDouble(second.value)).toEqual({ ok: true, value: null });
    expect(await client.cancelDouble(second.value)).toEqual({ ok: true, value: null });

    const found = await client.findByKey(order.message.key, Date.now());
    const judged = judgeCopies(
      { key: order.message.key, lines: 1, totalMinor: 18_900, sha256: order.sha256 },
      found.ok ? found.value : [],
    );
    expect(judged).toMatchObject({ kind: 'whole', doubles: [] });
    expect(shop.drafts.get(Number(second.value.id))?.order?.cancelledAt).not.toBeNull();
  });

  it('names the scopes a token lacks', async () => {
    const { shop, client } = await arrange();
    shop.setScopes(['read_products']);
    expect(await client.test()).toMatchObject({
      outcome: 'permissions',
      detail: 'write_draft_orders, write_orders',
    });
  });

  it('is not prepared while its prices are without tax', async () => {
    const { shop, client } = await arrange();
    shop.traps.taxesIncluded = false;
    expect((await client.test()).outcome).toBe('shop-not-prepared');
  });

  it('refuses a token that has expired', async () => {
    const { shop, client } = await arrange();
    shop.expireToken();
    expect((await client.test()).outcome).toBe('key-refused');
    expect(await client.pullOrders(null)).toMatchObject({ error: { kind: 'key-refused' } });
  });

  it('tells how many it has', async () => {
    const { client } = await arrange();
    expect(await client.pullProducts()).toMatchObject({
      value: [{ sku: 'MTM-SHIRT', stock: { quantity: 3, available: true } }],
    });
  });
});
