import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createVendureClient } from '../../electron/shops/vendure.ts';
import { aShopOrder } from '../helpers/a-shop-order.ts';
import { aSync, until } from '../helpers/a-sync.ts';
import { insertPlacedOrders } from '../helpers/insert-placed-orders.ts';
import { sha256 } from '../helpers/sha256.ts';
import { temporaryDatabase } from '../helpers/temporary-database.ts';
import { itIsAShop } from './shop-contract.ts';
import { startVendure, type VendureServer } from './vendure-server.ts';
import { vendureUnderTest } from './vendure-under-test.ts';

let folder: string;
let server: VendureServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'toise-vendure-'));
  server = await startVendure({ database: join(folder, 'shop.sqlite') });
}, 600_000);

afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
}, 30_000);

const client = (secret = server.apiKey, address = server.address) =>
  createVendureClient({ address, secret, fetch, now: Date.now });

const outgoing = (change: Parameters<typeof aShopOrder>[0] = {}) => {
  const message = aShopOrder({ key: crypto.randomUUID(), ...change });
  const payload = JSON.stringify(message);
  return { message, payload, sha256: sha256(payload) };
};

type Order = {
  id: string;
  state: string;
  totalWithTax: number;
  customFields: { externalId: string | null };
  customer: { lastName: string; emailAddress: string } | null;
  lines: {
    quantity: number;
    productVariant: { sku: string };
    customFields: { spec: string; externalId: string; surcharge: number };
  }[];
};

const ordersWith = async (key: string): Promise<Order[]> =>
  (
    await server.ask<{ orders: { items: Order[] } }>(
      `query ($key: String!) {
        orders(options: { filter: { externalId: { eq: $key } } }) {
          items {
            id state totalWithTax customFields { externalId } customer { lastName emailAddress }
            lines { quantity productVariant { sku } customFields { spec externalId surcharge } }
          }
        }
      }`,
      { key },
    )
  ).orders.items;

const drafts = async (): Promise<number> =>
  (
    await server.ask<{ orders: { totalItems: number } }>(
      '{ orders(options: { filter: { state: { eq: "Draft" } } }) { totalItems } }',
    )
  ).orders.totalItems;

describe('a real Vendure', { timeout: 120_000 }, () => {
  it('is well prepared for a login, too', async () => {
    expect((await client(server.login).test()).outcome).toBe('ok');
  });

  it('refuses a wrong key and a wrong password', async () => {
    const wrong = `${'0'.repeat(24)}:${'f'.repeat(64)}`;
    expect((await client(wrong).test()).outcome).toBe('key-refused');
    expect((await client('superadmin:nonsense').test()).outcome).toBe('key-refused');
    expect(await client(wrong).place(outgoing())).toMatchObject({
      ok: false,
      error: { kind: 'key-refused', mayHaveActed: false },
    });
  });

  it('takes an order with the right specification, price, key and customer', async () => {
    const order = outgoing();
    const placed = await client().place(order);

    expect(placed).toMatchObject({
      ok: true,
      value: {
        key: order.message.key,
        complete: true,
        lines: 1,
        quantity: 1,
        totalMinor: 18_900,
        sha256: order.sha256,
        state: 'PaymentSettled',
      },
    });
    expect(await ordersWith(order.message.key)).toMatchObject([
      {
        totalWithTax: 18_900,
        customer: { lastName: 'Lefèvre', emailAddress: 'zoe@example.org' },
        lines: [
          {
            quantity: 1,
            productVariant: { sku: 'MTM-SHIRT' },
            customFields: { spec: order.payload, externalId: order.message.key },
          },
        ],
      },
    ]);
  });

  it('takes an order below the product’s price, and one of a customer with nothing but a name', async () => {
    const plain = aShopOrder();
    const order = outgoing({
      price: { ...plain.price, totalMinor: 4_201 },
      customer: {
        ...plain.customer,
        id: crypto.randomUUID(),
        name: 'Ø',
        email: '',
        phone: '',
        street: '',
        postcode: '',
        city: '',
        country: '',
      },
    });
    expect(await client().place(order)).toMatchObject({ ok: true, value: { totalMinor: 4_201 } });
  });

  it('makes no second order for the same key, and leaves no draft behind', async () => {
    const order = outgoing();
    const before = await drafts();
    await client().place(order);

    expect(await client().place(order)).toMatchObject({
      ok: false,
      error: { kind: 'server-error', mayHaveActed: true },
    });
    const found = await client().findByKey(order.message.key, 0);
    expect(found.ok && found.value).toHaveLength(1);
    expect(await drafts()).toBe(before);
  });

  it('makes one of four attempts at once', async () => {
    const order = outgoing();
    await Promise.all(Array.from({ length: 4 }, () => client().place(order)));

    expect(await ordersWith(order.message.key)).toHaveLength(1);
    expect((await ordersWith(order.message.key))[0]?.lines).toMatchObject([{ quantity: 1 }]);
  });

  it('says which product it does not know', async () => {
    expect(await client().place(outgoing({ sku: 'NO-SUCH' }))).toMatchObject({
      ok: false,
      error: { kind: 'refused', words: 'studio:unknown-product NO-SUCH', mayHaveActed: false },
    });
  });

  it('refuses an address it does not deliver to, in its own words, and leaves no draft', async () => {
    const before = await drafts();
    const customer = { ...aShopOrder().customer, country: 'JP' };
    const placed = await client().place(outgoing({ customer }));

    expect(placed.ok).toBe(false);
    expect(!placed.ok && placed.error.words).not.toBe('');
    expect(await drafts()).toBe(before);
  });

  it('tells the studio what became of an order there', async () => {
    const { db } = temporaryDatabase();
    const message = aShopOrder({ key: crypto.randomUUID() });
    insertPlacedOrders(db, [message]);
    const { sync, outbox, orders } = aSync(db);
    await sync.handlers['shop:save']({
      kind: 'vendure',
      address: server.address,
      secret: server.login,
    });
    sync.start();
    await until(() => outbox.status().unsent === 0);
    const id = outbox.get(message.key)?.shopOrderId ?? '';
    await server.ask(
      'mutation ($id: ID!) { cancelOrder(input: { orderId: $id }) { __typename } }',
      { id },
    );
    await sync.handlers['sync:now'](undefined);
    await until(() => outbox.get(message.key)?.shopState === 'Cancelled');

    expect(orders.stateOf(message.key)).toBe('cancelled');
    expect(orders.events(message.key).map(({ kind }) => kind)).not.toContain('changed-at-shop');
  });
});

describe('a real Vendure, like every shop', { timeout: 120_000 }, () => {
  itIsAShop(() => vendureUnderTest(server), { orders: 4, timeoutMs: 500, patienceMs: 180_000 });
});

describe('a Vendure that nobody has prepared', { timeout: 120_000 }, () => {
  it('says so, and takes no order', async () => {
    const bare = await startVendure({ database: join(folder, 'bare.sqlite'), prepared: false });
    try {
      const shop = client(bare.apiKey, bare.address);
      expect(await shop.test()).toMatchObject({ outcome: 'shop-not-prepared' });
      expect(await shop.place(outgoing())).toMatchObject({
        ok: false,
        error: { kind: 'refused', mayHaveActed: false },
      });
    } finally {
      await bare.stop();
    }
  });
});
