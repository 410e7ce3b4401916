import { expect, it } from 'vitest';

import { createShop } from '../../electron/shops/create-shop.ts';
import { aShopOrder } from '../helpers/a-shop-order.ts';
import { sha256 } from '../helpers/sha256.ts';
import type { ShopUnderTest } from './shop-under-test.ts';
import { type StormOptions, sendThroughStorm } from './storm.ts';

const outgoing = (shop: ShopUnderTest, change: Parameters<typeof aShopOrder>[0] = {}) => {
  const message = aShopOrder({ key: crypto.randomUUID(), sku: shop.sku, ...change });
  const payload = JSON.stringify(message);
  return { message, payload, sha256: sha256(payload) };
};

const NOBODY = {
  ...{ email: '', phone: '', street: '', postcode: '', city: '', country: '' },
};

/** What the sending protocol relies on, held against every make of shop alike. */
export function itIsAShop(
  shop: () => ShopUnderTest,
  storm: Omit<StormOptions, 'seed'> & { readonly patienceMs: number },
): void {
  const client = (secret = shop().secret) =>
    createShop(shop().kind, { address: shop().address, secret, fetch, now: Date.now });

  it('is well prepared, and says so', async () => {
    expect(await client().test()).toMatchObject({ outcome: 'ok', detail: '' });
  });

  it('refuses a wrong key, and nothing has happened', async () => {
    const { wrongSecret } = shop();
    expect((await client(wrongSecret).test()).outcome).toBe('key-refused');
    expect(await client(wrongSecret).place(outgoing(shop()))).toMatchObject({
      ok: false,
      error: { kind: 'key-refused', mayHaveActed: false },
    });
  });

  it('takes an order with the right text, price and key', async () => {
    const order = outgoing(shop());
    expect(await client().place(order)).toMatchObject({
      ok: true,
      value: {
        key: order.message.key,
        complete: true,
        lines: 1,
        quantity: 1,
        totalMinor: 18_900,
        sha256: order.sha256,
      },
    });
    expect(await shop().ordersWith(order.message.key)).toMatchObject([
      { totalMinor: 18_900, quantities: [1], spec: order.payload },
    ]);
  });

  it.each([4_201, 18_903, 123_457])('makes a total of exactly %d', async (totalMinor) => {
    const { price } = aShopOrder();
    const order = outgoing(shop(), { price: { ...price, totalMinor } });
    expect(await client().place(order)).toMatchObject({ ok: true, value: { totalMinor } });
  });

  it('takes an order of a customer with nothing but a name', async () => {
    const { customer } = aShopOrder();
    const nobody = { ...customer, ...NOBODY, id: crypto.randomUUID(), name: 'Ø' };
    expect((await client().place(outgoing(shop(), { customer: nobody }))).ok).toBe(true);
  });

  it('says which product it does not know', async () => {
    expect(await client().place(outgoing(shop(), { sku: 'NO-SUCH' }))).toMatchObject({
      ok: false,
      error: { kind: 'refused', words: 'studio:unknown-product NO-SUCH', mayHaveActed: false },
    });
  });

  it('says which currency it sells in', async () => {
    const { price } = aShopOrder();
    const order = outgoing(shop(), { price: { ...price, currency: 'USD' } });
    expect(await client().place(order)).toMatchObject({
      ok: false,
      error: { kind: 'refused', words: 'studio:currency-differs EUR', mayHaveActed: false },
    });
  });

  it('finds an order by its key, and nobody’s for a key it does not know', async () => {
    const order = outgoing(shop());
    await client().place(order);
    const { key } = order.message;
    const found = await client().findByKey(key, Date.now());
    expect(found).toMatchObject({ ok: true, value: [{ key, sha256: order.sha256 }] });
    const unknown = await client().findByKey(crypto.randomUUID(), Date.now());
    expect(unknown).toEqual({ ok: true, value: [] });
  });

  it('finds it although the clock was a day ahead when it was sent', async () => {
    const order = outgoing(shop());
    await client().place(order);
    const found = await client().findByKey(order.message.key, Date.now() + 24 * 60 * 60_000);
    expect(found).toMatchObject({ ok: true, value: [{ key: order.message.key }] });
  });

  it('lets a double be taken away, twice without harm', async () => {
    const order = outgoing(shop());
    const { key } = order.message;
    const placed = await client().place(order);
    if (!placed.ok) throw new Error(placed.error.words);
    expect(await client().cancelDouble(placed.value)).toEqual({ ok: true, value: null });
    expect(await client().cancelDouble(placed.value)).toEqual({ ok: true, value: null });
    expect(await client().findByKey(key, Date.now())).toEqual({ ok: true, value: [] });
    expect(await shop().ordersWith(key)).toEqual([]);

    expect((await client().place(order)).ok).toBe(true);
  });

  it('shows changes since a moment, the very second included', async () => {
    const order = outgoing(shop());
    const placed = await client().place(order);
    const at = placed.ok ? placed.value.updatedAt : Number.NaN;
    const keysSince = async (since: number) => {
      const pulled = await client().pullOrders(since);
      return pulled.ok ? pulled.value.map(({ key }) => key) : [];
    };

    expect(await keysSince(at)).toContain(order.message.key);
    expect(await keysSince(at + 2_000)).not.toContain(order.message.key);
  });

  it('shows what became of an order there, still whole', async () => {
    const order = outgoing(shop());
    const placed = await client().place(order);
    if (!placed.ok) throw new Error(placed.error.words);
    await shop().cancel(placed.value.id);
    const pulled = await client().pullOrders(placed.value.updatedAt - 60_000);
    const copy = pulled.ok ? pulled.value.find(({ key }) => key === order.message.key) : undefined;

    expect(copy).toMatchObject({ complete: true, totalMinor: 18_900, sha256: order.sha256 });
    expect(client().orderState(copy?.state ?? '')).toBe('cancelled');
  });

  it('lists what it sells by SKU', async () => {
    const { sku, priceMinor } = shop();
    const pulled = await client().pullProducts();
    expect(pulled.ok && pulled.value.find((it) => it.sku === sku)).toMatchObject({
      priceMinor,
      currency: 'EUR',
      enabled: true,
    });
  });

  it(`gets ${storm.orders} orders exactly once through a storm of faults`, {
    timeout: storm.patienceMs,
  }, async () => {
    const result = await sendThroughStorm(shop(), { ...storm, seed: 20_261_125 });
    expect(result).toMatchObject({ lost: 0, double: 0, torn: 0, changed: 0, attention: 0 });
  });
}
