import { describe, expect, it } from 'vitest';

import {
  createOutboxRepository,
  OUTBOX_SQL,
} from '../../../electron/db/repositories/outbox-repository.ts';
import { createShopRepository } from '../../../electron/db/repositories/shop-repository.ts';
import { aShopOrder, uuidOf } from '../../helpers/a-shop-order.ts';
import { insertPlacedOrders } from '../../helpers/insert-placed-orders.ts';
import { sha256 } from '../../helpers/sha256.ts';
import { temporaryDatabase } from '../../helpers/temporary-database.ts';

const message = (number: number, change = {}) =>
  aShopOrder({ key: uuidOf(number), number: `T-${number}`, ...change });

function arrange(count = 1) {
  const { db, reopen } = temporaryDatabase();
  insertPlacedOrders(
    db,
    Array.from({ length: count }, (_, index) => message(index + 1, { placedAt: 1_000 + index })),
  );
  return { db, reopen, outbox: createOutboxRepository(db) };
}

describe('the outbox', () => {
  it('keeps the very text its hash was taken of, over a restart', () => {
    const { reopen } = arrange();
    const row = createOutboxRepository(reopen()).get(uuidOf(1));

    expect(JSON.parse(row?.payload ?? '')).toEqual(message(1, { placedAt: 1_000 }));
    expect(row?.sha256).toBe(sha256(row?.payload ?? ''));
    expect(row).toMatchObject({ state: 'queued', attempts: 0, nextTryAt: 1_000 });
  });

  it('takes an order once', () => {
    const { outbox } = arrange();
    const again = { orderId: uuidOf(1), message: message(1), queuedAt: 5 };
    expect(() => outbox.enqueue(again)).toThrow(/UNIQUE/);
  });

  it('takes no order that does not exist', () => {
    const { outbox } = arrange();
    const entry = { orderId: uuidOf(9), message: message(9), queuedAt: 5 };
    expect(() => outbox.enqueue(entry)).toThrow(/FOREIGN KEY/);
  });

  it('gives out what has waited longest', () => {
    const { outbox } = arrange(3);
    expect(outbox.due('queued', 1_001, 10).map(({ key }) => key)).toEqual([uuidOf(1), uuidOf(2)]);
    expect(outbox.nextDueAt()).toBe(1_000);
  });

  it('counts everything not known to be at the shop', () => {
    const { outbox } = arrange(4);
    const put = (number: number, change: object) => {
      const row = outbox.get(uuidOf(number));
      if (row !== undefined) outbox.save(row.orderId, { ...row, ...change });
    };
    put(1, { state: 'at-shop', nextTryAt: null, shopOrderId: '1' });
    put(2, { state: 'checking' });
    put(3, { state: 'needs-attention', nextTryAt: null, lastError: 'No' });

    expect(outbox.status()).toEqual({ unsent: 3, queued: 1, checking: 1, needsAttention: 1 });
    expect(outbox.unsent().map(({ orderNumber }) => orderNumber)).toEqual(['T-2', 'T-3', 'T-4']);
    expect(outbox.unsent()[1]).toMatchObject({ customerName: 'Zoë Lefèvre', lastError: 'No' });
  });

  it.each([
    ['a waiting order without a time', { nextTryAt: null }],
    ['a time on an order that does not wait', { state: 'needs-attention' }],
    ['an order at the shop without an id there', { state: 'at-shop', nextTryAt: null }],
    ['an order being sent that never began', { state: 'sending', nextTryAt: null }],
  ])('refuses %s', (_, change) => {
    const { outbox } = arrange();
    const row = outbox.get(uuidOf(1));
    if (row === undefined) throw new Error('no row');
    expect(() => outbox.save(row.orderId, { ...row, ...change } as typeof row)).toThrow(/CHECK/);
  });

  it.each(Object.entries(OUTBOX_SQL))('reads %s from an index', (_, sql) => {
    const { db } = arrange();
    const values = [...sql.matchAll(/\?/g)].map(() => 1);
    const plan = db
      .prepare<number[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
      .all(...values)
      .map(({ detail }) => detail)
      .join('\n');
    expect(plan).toMatch(/USING (COVERING )?INDEX outbox_/);
    expect(plan).not.toMatch(/SCAN outbox$|TEMP B-TREE/m);
  });
});

describe('the shop’s own tables', () => {
  it('hold one connection, and forget it with what was pulled', () => {
    const { db } = arrange();
    const shops = createShopRepository(db);
    const shop = {
      kind: 'vendure' as const,
      address: 'https://shop.example',
      hasSecret: true,
      keyAccepted: false,
      paused: false,
      lastContactAt: 1,
      lastError: null,
      lastPullAt: null,
      ordersCursor: 7,
      fullCheckAt: null,
    };
    shops.save({ ...shop, kind: 'training' });
    shops.save(shop);
    const product = { shopId: '1', name: 'n', priceMinor: 1, currency: 'EUR', enabled: true };
    shops.replaceProducts([{ ...product, sku: 'a' }], 1);
    shops.replaceProducts([{ ...product, sku: 'b' }], 2);

    expect(shops.get()).toEqual(shop);
    expect(shops.products().map(({ sku }) => sku)).toEqual(['b']);
    shops.forget();
    expect([shops.get(), shops.countProducts()]).toEqual([undefined, 0]);
  });
});
