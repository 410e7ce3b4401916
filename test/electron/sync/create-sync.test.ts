import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { describe, expect, it, onTestFinished } from 'vitest';

import type { Traps } from '../../../electron/shops/training-traps.ts';

import { aShopOrder, uuidOf } from '../../helpers/a-shop-order.ts';
import { aSync, until } from '../../helpers/a-sync.ts';
import { aTrainingShop, SHOP_KEY } from '../../helpers/a-training-shop.ts';
import { insertPlacedOrders } from '../../helpers/insert-placed-orders.ts';
import { temporaryDatabase, temporaryFolder } from '../../helpers/temporary-database.ts';

const KEY = uuidOf(1);

async function arrange(
  shopOptions: Parameters<typeof aTrainingShop>[0] = {},
  messages = [aShopOrder()],
) {
  const shop = await aTrainingShop(shopOptions);
  const { db, reopen } = temporaryDatabase();
  insertPlacedOrders(db, messages);
  const studio = aSync(db);
  const connect = (secret = SHOP_KEY, address = shop.address) =>
    studio.sync.handlers['shop:save']({ kind: 'training', address, secret });
  const { outbox } = studio;
  return {
    ...studio,
    shop,
    db,
    reopen,
    connect,
    /** Connects, waits for the first look at the shop, and takes an order in this weather. */
    orderIn: async (traps: Partial<Traps>) => {
      await connect();
      studio.sync.start();
      const status = async () => studio.sync.handlers['shop:get'](undefined);
      await until(async () => (await status()).lastPullAt !== null);
      shop.setTraps(traps);
      insertPlacedOrders(db, [aShopOrder()]);
      studio.sync.poke();
    },
    row: (key = KEY) => outbox.get(key),
    arrived: () => until(() => outbox.status().unsent === 0),
    live: (key = KEY) => shop.ledger.all().filter((order) => order.key === key),
    kinds: () => studio.orders.events(KEY).map(({ kind }) => kind),
  };
}

describe('sending', () => {
  it('brings a waiting order to the shop with its message, and says so', async () => {
    const { sync, connect, arrived, live, row, heard, kinds } = await arrange();
    await connect();
    sync.start();
    await arrived();

    expect(live()).toHaveLength(1);
    expect(live()[0]?.lines[0]?.message).toBe(row()?.payload);
    expect(row()).toMatchObject({ state: 'at-shop', attempts: 1, lastError: null });
    expect(kinds()).toEqual(['sent-to-shop']);
    await sync.stop();
    expect(heard).toEqual(expect.arrayContaining(['orders', 'outbox', 'shop']));
  });

  it('waits in the queue while no shop is connected, and leaves when one is', async () => {
    const { sync, connect, arrived, outbox } = await arrange();
    sync.start();
    expect(outbox.status()).toMatchObject({ unsent: 1, queued: 1 });

    await connect();
    await arrived();
  });

  it('holds back one order the shop refuses, with the shop’s words, and no other', async () => {
    const messages = [
      aShopOrder({ sku: 'NOT-SOLD' }),
      aShopOrder({ key: uuidOf(2), number: 'T-000002' }),
    ];
    const { sync, connect, outbox, row } = await arrange({}, messages);
    await connect();
    sync.start();
    await until(() => outbox.status().needsAttention === 1 && outbox.status().unsent === 1);

    expect(row()).toMatchObject({ lastError: 'There is no product NOT-SOLD' });
    expect(row(uuidOf(2))?.state).toBe('at-shop');
  });

  it('goes again when a person has put right what the shop refused', async () => {
    const products = [
      { sku: 'MTM-SHIRT', id: 'shirt', name: 'Shirt', priceMinor: 11_500, currency: 'EUR' },
    ];
    const { sync, connect, outbox, arrived, kinds } = await arrange({ products }, [
      aShopOrder({ sku: 'NEW' }),
    ]);
    await connect();
    sync.start();
    await until(() => outbox.status().needsAttention === 1);

    products.push({ sku: 'NEW', id: 'new', name: 'New', priceMinor: 1, currency: 'EUR' });
    await sync.handlers['outbox:retry']({ orderId: KEY });
    await arrived();

    expect(kinds()).toContain('shop-needs-attention');
  });

  it('searches before it sends again when the answer was lost', { timeout: 20_000 }, async () => {
    const { sync, orderIn, shop, live, row, outbox, arrived } = await arrange({}, []);
    await orderIn({ lostAnswers: 1 });
    await until(() => row()?.state === 'checking');
    shop.setTraps({ lostAnswers: 0 });
    await sync.handlers['sync:now'](undefined);
    await arrived();

    expect(live()).toHaveLength(1);
    expect(row()).toMatchObject({ attempts: 1 });
    expect(outbox.status().unsent).toBe(0);
  });

  it('makes a torn order anew, and leaves one', { timeout: 20_000 }, async () => {
    const { orderIn, shop, live, row, arrived, kinds } = await arrange({}, []);
    await orderIn({ tornOrders: 1 });
    await until(() => row()?.state === 'checking');
    shop.setTraps({ tornOrders: 0 });
    await arrived();

    expect(live().map(({ lines }) => lines.length)).toEqual([1]);
    expect(shop.ledger.all()).toHaveLength(2);
    expect(row()?.attempts).toBe(2);
    expect(kinds()).toContain('torn-removed');
  });

  it('stays queued, untouched, while the shop cannot be reached', async () => {
    const { sync, orderIn, shop, row, db } = await arrange({}, []);
    await orderIn({});
    await until(() => row()?.state === 'at-shop');
    await shop.stop();
    const [first, second] = [uuidOf(2), uuidOf(3)];
    insertPlacedOrders(db, [
      aShopOrder({ key: first, number: 'T-2' }),
      aShopOrder({ key: second, number: 'T-3' }),
    ]);
    sync.poke();
    await until(() => (row(first)?.attempts ?? 0) > 0 && row(first)?.state === 'queued');

    expect(row(first)?.lastError).toMatch(/^studio:unreachable/);
    expect(row(second)?.state).toBe('queued');
  });

  it('adopts nobody else’s order when the shop ignores the search', {
    timeout: 20_000,
  }, async () => {
    const { sync, orderIn, shop, live, row, arrived } = await arrange({}, []);
    const stranger = aShopOrder({ key: uuidOf(77) });
    shop.ledger.place({ message: JSON.stringify(stranger), order: stranger });
    await orderIn({ lostRequests: 1, ignoreFilters: true });
    await until(() => row()?.state === 'checking');
    shop.setTraps({ lostRequests: 0 });
    await sync.handlers['sync:now'](undefined);
    await arrived();

    expect(row()?.shopOrderId).toBe(String(live()[0]?.id));
    expect(live()).toHaveLength(1);
  });

  it('stops when the key is refused, and goes on with another', async () => {
    const { sync, connect, shop, arrived, row } = await arrange();
    await connect('an old key');
    sync.start();
    await until(async () => !(await sync.handlers['shop:get'](undefined)).keyAccepted);
    const before = shop.requests();
    await new Promise((resolve) => setTimeout(resolve, 300));

    expect(shop.requests()).toBe(before);
    expect(row()?.state).toBe('queued');
    await connect();
    await arrived();
    expect(await sync.handlers['shop:get'](undefined)).toMatchObject({
      keyAccepted: true,
      lastError: null,
    });
  });

  it('lets the request under way end when it stops', async () => {
    const { sync, connect, row, shop } = await arrange({ traps: { latencyMs: 150 } });
    await connect();
    sync.start();
    await until(() => row()?.state === 'sending');
    await sync.stop();

    expect(row()?.state).toBe('at-shop');
    expect(shop.ledger.all()).toHaveLength(1);
  });

  it('asks a person about an order whose answer another shop may have', async () => {
    const { sync, orderIn, row, outbox } = await arrange({}, []);
    await orderIn({ lostAnswers: 1 });
    await until(() => row()?.state === 'checking');
    await sync.handlers['shop:save']({
      kind: 'vendure',
      address: await anEmptyVendure(),
      secret: 'x',
    });
    await until(() => outbox.status().needsAttention === 1);

    expect(row()?.lastError).toBe('studio:moved-shop training');
  });

  it('starts again where a killed program left off', { timeout: 20_000 }, async () => {
    const { sync, connect, db, outbox, row, reopen } = await arrange();
    await connect();
    const queued = row();
    if (queued === undefined) throw new Error('no row');
    outbox.save(KEY, { ...queued, state: 'sending', nextTryAt: null, startedAt: 1, attempts: 1 });
    await sync.stop();
    expect(db.open).toBe(true);

    const again = aSync(reopen());
    again.sync.start();
    await until(() => again.outbox.get(KEY)?.state === 'checking');
    expect(again.outbox.get(KEY)?.lastError).toBe('studio:interrupted');
  });
});

describe('a database restored from a backup', () => {
  it('does not send again what has arrived since the backup', async () => {
    const { sync, connect, db, outbox, row, arrived, live, shop } = await arrange();
    await connect();
    const queued = row();
    if (queued === undefined) throw new Error('nothing to restore');
    sync.start();
    await arrived();
    await sync.stop();
    // The backup's rows: queued, never tried, and a cursor of that time.
    outbox.save(KEY, queued);
    db.exec('UPDATE shop_connection SET orders_cursor = NULL, full_check_at = NULL');

    const again = aSync(db);
    await again.sync.handlers['shop:save']({
      kind: 'training',
      address: shop.address,
      secret: SHOP_KEY,
    });
    again.sync.start();
    await arrived();

    expect(live()).toHaveLength(1);
    expect(shop.ledger.all()).toHaveLength(1);
    expect(row()).toMatchObject({ state: 'at-shop', attempts: 0 });
  });

  it('sends nothing while the shop cannot be looked at', async () => {
    const { sync, connect, shop, row } = await arrange({ traps: { throttled: 1 } });
    await connect();
    sync.start();
    await until(() => shop.requests() > 0);
    await new Promise((resolve) => setTimeout(resolve, 100));

    expect(row()).toMatchObject({ state: 'queued', attempts: 0 });
  });
});

describe('pulling', () => {
  it('brings back the shop’s state, and what it means for the order', async () => {
    const { sync, connect, shop, arrived, row, orders, kinds } = await arrange();
    await connect();
    sync.start();
    await arrived();
    shop.ledger.change(Number(row()?.shopOrderId), { state: 'ready', payment: 'paid' });
    await sync.handlers['sync:now'](undefined);
    await until(() => row()?.shopState === 'ready');

    expect(orders.stateOf(KEY)).toBe('ready');
    expect(kinds()).toContain('shop-state');
  });

  it('sweeps a double away, keeps the lowest id and says which', async () => {
    const { sync, connect, shop, arrived, live, row, orders } = await arrange();
    await connect();
    sync.start();
    await arrived();
    const message = row()?.payload ?? '';
    shop.ledger.place({ message, order: aShopOrder() });
    expect(live()).toHaveLength(2);
    await sync.handlers['sync:now'](undefined);
    await until(() => live().length === 1);

    expect(live()[0]?.id).toBe(1001);
    await until(() => orders.events(KEY).some(({ kind }) => kind === 'double-removed'));
    expect(orders.events(KEY).find(({ kind }) => kind === 'double-removed')?.detail).toEqual({
      kept: 'TS-1001',
      removed: 'TS-1002',
    });
  });

  it('keeps garment and price when somebody edits them at the shop, and says so', async () => {
    const { sync, connect, shop, arrived, row, orders } = await arrange();
    await connect();
    sync.start();
    await arrived();
    shop.ledger.change(Number(row()?.shopOrderId), { totalMinor: 1 });
    await sync.handlers['sync:now'](undefined);
    await until(() => orders.events(KEY).some(({ kind }) => kind === 'changed-at-shop'));

    expect(orders.events(KEY).at(-1)?.detail).toEqual({
      field: 'totalMinor',
      studio: 18_900,
      shop: 1,
    });
    expect(orders.get(KEY)?.price?.totalMinor).toBe(18_900);
  });

  it('reads what the shop sells', async () => {
    const { sync, connect, db } = await arrange();
    await connect();
    sync.start();
    await until(async () => (await sync.handlers['shop:get'](undefined)).productsAtShop === 1);

    const sold = db.prepare('SELECT sku, price_minor AS price FROM shop_products').get();
    expect(sold).toEqual({ sku: 'MTM-SHIRT', price: 11_500 });
  });

  it('asks a person when an order has gone from the shop', async () => {
    const { sync, connect, shop, db, arrived, row, live } = await arrange();
    await connect();
    sync.start();
    await arrived();
    shop.ledger.change(Number(row()?.shopOrderId), { key: null });
    // As if the last full check were a day ago.
    await sync.stop();
    db.exec('UPDATE shop_connection SET full_check_at = NULL');
    const again = aSync(db);
    await again.sync.handlers['shop:save']({
      kind: 'training',
      address: shop.address,
      secret: SHOP_KEY,
    });
    again.sync.start();
    await until(() => row()?.state === 'needs-attention');

    expect(row()?.lastError).toBe('studio:gone-from-shop');
    await again.sync.handlers['outbox:retry']({ orderId: KEY });
    await until(() => live().length === 1);
  });
});

describe('the shop’s settings', () => {
  it('never give the key away, nor use it for another address', async () => {
    const { sync, connect } = await arrange();
    await connect();
    const other = await aTrainingShop();

    expect(JSON.stringify(await sync.handlers['shop:get'](undefined))).not.toContain(SHOP_KEY);
    const test = (address: string) =>
      sync.handlers['shop:test']({ kind: 'training', address, secret: '' });
    expect((await test(other.address)).outcome).toBe('key-refused');
  });

  it('refuse an address that would carry the key readable', async () => {
    const { sync } = await arrange();
    const request = { kind: 'vendure' as const, address: 'http://shop.example', secret: 'k' };

    await expect(sync.handlers['shop:save'](request)).rejects.toMatchObject({
      code: 'invalid-request',
    });
    expect((await sync.handlers['shop:test'](request)).outcome).toBe('certificate');
  });

  it('forget the key when disconnected, and keep the orders', async () => {
    const { sync, connect, outbox } = await arrange();
    await connect();
    const status = await sync.handlers['shop:disconnect'](undefined);

    expect(status).toMatchObject({ configured: false, hasSecret: false });
    expect(outbox.status().unsent).toBe(1);
    expect(() => sync.handlers['sync:now'](undefined)).toThrow(/shop-not-configured/);
  });
});

describe('training', () => {
  it('opens a shop inside the studio, which remembers its orders', async () => {
    const { db } = temporaryDatabase();
    insertPlacedOrders(db, [aShopOrder()]);
    const catalogue = JSON.parse(readFileSync('resources/catalogue/catalogue.json', 'utf8'));
    const dataFolder = temporaryFolder();
    const first = aSync(db, { training: true, catalogue, dataFolder });
    first.sync.start();
    await until(() => first.outbox.status().unsent === 0);
    await first.sync.stop();

    const second = aSync(db, { training: true, catalogue, dataFolder });
    second.sync.start();
    const status = async () => second.sync.handlers['shop:get'](undefined);
    await until(async () => (await status()).lastPullAt !== null);
    expect(second.outbox.get(KEY)?.state).toBe('at-shop');
    expect(await status()).toMatchObject({
      configured: true,
      kind: 'training',
      productsAtShop: 16,
    });
  });
});

/** Answers every question with: no orders. */
async function anEmptyVendure(): Promise<string> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end('{"data":{"orders":{"items":[]}}}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/admin-api`;
}
