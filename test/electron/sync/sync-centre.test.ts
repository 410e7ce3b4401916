import { describe, expect, it } from 'vitest';

import { createOrderRepository } from '../../../electron/db/repositories/order-repository.ts';
import { readUnsentFile } from '../../../shared/sync/unsent-file.ts';
import { aShopOrder, uuidOf } from '../../helpers/a-shop-order.ts';
import { aSync, until } from '../../helpers/a-sync.ts';
import { aTrainingShop, SHOP_KEY } from '../../helpers/a-training-shop.ts';
import { insertPlacedOrders } from '../../helpers/insert-placed-orders.ts';
import { sha256 } from '../../helpers/sha256.ts';
import { temporaryDatabase } from '../../helpers/temporary-database.ts';

/** What an order was frozen as; its hash is in the message. */
const SNAPSHOT = '{}';

const orders = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    aShopOrder({
      key: uuidOf(index + 1),
      number: `T-00000${index + 1}`,
      snapshotHash: sha256(SNAPSHOT),
    }),
  );

async function arrange(shop: { readonly address: string } | null, messages = orders(2)) {
  const { db } = temporaryDatabase();
  insertPlacedOrders(db, messages);
  const studio = aSync(db);
  if (shop !== null) {
    const { address } = shop;
    await studio.sync.handlers['shop:save']({ kind: 'training', address, secret: SHOP_KEY });
  }
  const log = async () => studio.sync.handlers['sync:log']({ limit: 100 });
  return { ...studio, db, log, handlers: studio.sync.handlers };
}

describe('a pause', () => {
  it('holds back everything, outlives the program, and ends when a person says so', async () => {
    const shop = await aTrainingShop();
    const { db, handlers, sync } = await arrange(shop);
    await handlers['sync:pause']({ paused: true });
    sync.start();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(shop.ledger.all()).toEqual([]);
    await sync.stop();

    const again = aSync(db);
    expect(await again.sync.handlers['shop:get'](undefined)).toMatchObject({ paused: true });
    again.sync.start();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(shop.ledger.all()).toEqual([]);
    expect(again.outbox.status()).toMatchObject({ unsent: 2, queued: 2 });
    // The keys of tests are kept in memory, so the shop is connected anew.
    const { address } = shop;
    await again.sync.handlers['shop:save']({ kind: 'training', address, secret: SHOP_KEY });
    await again.sync.handlers['sync:pause']({ paused: false });
    await until(() => again.outbox.status().unsent === 0);
    expect(shop.ledger.all()).toHaveLength(2);
  });
});

describe('unsent orders in a file', () => {
  it('arrive once although both machines send them in the end', async () => {
    const shop = await aTrainingShop();
    const here = await arrange(shop);
    const file = await here.handlers['outbox:export'](undefined);
    expect(await here.handlers['shop:get'](undefined)).toMatchObject({ paused: true });
    expect(readUnsentFile(JSON.stringify(file))).toEqual(file);

    const there = await arrange(shop, []);
    expect(await there.handlers['outbox:import']({ orders: file.orders })).toEqual({
      taken: 2,
      known: 0,
    });
    here.sync.start();
    await here.handlers['sync:pause']({ paused: false });
    there.sync.start();
    await until(() => here.outbox.status().unsent + there.outbox.status().unsent === 0);
    await there.handlers['sync:now'](undefined);
    await until(() => shop.ledger.all().filter(({ state }) => state !== 'cancelled').length === 2);

    for (const { key } of orders(2)) {
      const live = shop.ledger.all().filter((order) => order.key === key);
      expect(live).toHaveLength(1);
      expect(here.outbox.get(key)?.shopOrderId).toBe(there.outbox.get(key)?.shopOrderId);
      expect(here.outbox.get(key)?.payload).toBe(there.outbox.get(key)?.payload);
    }
  });

  it('become whole orders there, with customer, measurements and a trace of where they were', async () => {
    const here = await arrange(null);
    const { orders: entries } = await here.handlers['outbox:export'](undefined);
    const there = await arrange(null, []);
    await there.handlers['outbox:import']({ orders: entries });

    const [first] = orders(1);
    const order = createOrderRepository(there.db).get(first?.key ?? '');
    expect(order).toMatchObject({ state: 'placed', key: first?.key, customerName: 'Zoë Lefèvre' });
    expect(there.outbox.get(first?.key ?? '')).toMatchObject({ state: 'checking' });
    expect(there.orders.events(first?.key ?? '').at(-1)).toMatchObject({
      kind: 'carried-over',
      detail: { number: entries[0]?.number },
    });
  });

  it('are known the second time', async () => {
    const here = await arrange(null);
    const { orders: entries } = await here.handlers['outbox:export'](undefined);
    const there = await arrange(null, []);
    await there.handlers['outbox:import']({ orders: entries });

    const again = await there.handlers['outbox:import']({ orders: entries });
    expect(again).toEqual({ taken: 0, known: 2 });
    expect(await here.handlers['outbox:import']({ orders: entries })).toEqual({
      taken: 0,
      known: 2,
    });
  });

  it.each([
    ['its message was changed', { payload: '{"key":"x"}' }],
    ['its measurements were changed', { snapshot: '{"chest":1}' }],
  ])('are refused all together when %s', async (_, change) => {
    const here = await arrange(null);
    const { orders: entries } = await here.handlers['outbox:export'](undefined);
    const there = await arrange(null, []);
    const spoilt = entries.map((entry, index) => (index === 1 ? { ...entry, ...change } : entry));

    expect(() => there.handlers['outbox:import']({ orders: spoilt })).toThrow(/damaged/);
    expect(there.outbox.status().unsent).toBe(0);
    expect(createOrderRepository(there.db).get(entries[0]?.orderId ?? '')).toBeUndefined();
  });

  it.each(['', '{}', '[1]', '{"format":"toise-unsent-orders","version":9}'])(
    'is not what “%s” is',
    (text) => {
      expect(readUnsentFile(text)).toBeNull();
    },
  );
});

describe('the log of the shop', () => {
  it('tells what went on, and holds nothing about people', async () => {
    const shop = await aTrainingShop();
    const { sync, outbox, handlers, log } = await arrange(shop);
    sync.start();
    await until(() => outbox.status().unsent === 0);
    await handlers['sync:pause']({ paused: true });

    const entries = await log();
    expect(entries.map(({ kind }) => kind).reverse()).toEqual([
      'connected',
      'sent-to-shop',
      'sent-to-shop',
      'paused',
    ]);
    expect(entries[1]).toMatchObject({ orderNumber: 'T-000002', detail: { code: 'TS-1002' } });
    expect(JSON.stringify(entries)).not.toMatch(/Lef|zoe@|rue du Fil/);
  });

  it('says that contact was lost and found again once, not at every try', async () => {
    const shop = await aTrainingShop();
    const { sync, outbox, log } = await arrange(shop, orders(1));
    shop.setTraps({ offline: true });
    sync.start();
    await until(async () => (await log()).some(({ kind }) => kind === 'contact-lost'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    shop.setTraps({ offline: false });
    await until(() => outbox.status().unsent === 0);

    const kinds = (await log()).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'contact-lost')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'contact-back')).toHaveLength(1);
  });
});
