import type { ShopConnection } from '../../../shared/contract/shop.ts';
import type { ShopProduct } from '../../../shared/sync/shop-copy.ts';
import type { Db } from '../open-database.ts';

/** The one shop the studio talks to, without its key, and how things stand with it. */
export type ShopRecord = {
  readonly kind: ShopConnection['kind'];
  readonly address: string;
  readonly hasSecret: boolean;
  readonly keyAccepted: boolean;
  readonly paused: boolean;
  readonly lastContactAt: number | null;
  readonly lastError: string | null;
  readonly lastPullAt: number | null;
  /** The newest change seen, by the shop's clock. */
  readonly ordersCursor: number | null;
  /** When every order at the shop was last read, whatever the cursor says. */
  readonly fullCheckAt: number | null;
};

type Row = Omit<ShopRecord, 'hasSecret' | 'keyAccepted' | 'paused'> & {
  readonly hasSecret: number;
  readonly keyAccepted: number;
  readonly paused: number;
};

const GET = `
  SELECT kind, address, has_secret AS hasSecret, key_accepted AS keyAccepted,
         paused,
         last_contact_at AS lastContactAt, last_error AS lastError, last_pull_at AS lastPullAt,
         orders_cursor AS ordersCursor, full_check_at AS fullCheckAt
  FROM shop_connection
`;

const SAVE = `
  INSERT OR REPLACE INTO shop_connection (id, kind, address, has_secret, key_accepted,
    paused, last_contact_at, last_error, last_pull_at, orders_cursor, full_check_at)
  VALUES (1, @kind, @address, @hasSecret, @keyAccepted, @paused, @lastContactAt, @lastError, @lastPullAt,
    @ordersCursor, @fullCheckAt)
`;

const ADD_PRODUCT = `
  INSERT INTO shop_products (sku, shop_id, name, price_minor, currency, enabled, pulled_at)
  VALUES (@sku, @shopId, @name, @priceMinor, @currency, @enabled, @pulledAt)
  ON CONFLICT (sku) DO NOTHING
`;

const PRODUCTS = `
  SELECT sku, shop_id AS shopId, name, price_minor AS priceMinor, currency, enabled
  FROM shop_products
  ORDER BY sku
`;

export interface ShopRepository {
  get(): ShopRecord | undefined;
  save(shop: ShopRecord): void;
  forget(): void;
  /** Puts what the shop sells now in place of what it sold before. */
  replaceProducts(products: readonly ShopProduct[], at: number): void;
  products(): readonly ShopProduct[];
  countProducts(): number;
}

export function createShopRepository(db: Db): ShopRepository {
  const get = db.prepare<[], Row>(GET);
  const save = db.prepare<[Record<string, unknown>]>(SAVE);
  const forget = db.prepare('DELETE FROM shop_connection');
  const clearProducts = db.prepare('DELETE FROM shop_products');
  const addProduct = db.prepare<[Record<string, unknown>]>(ADD_PRODUCT);
  const products = db.prepare<[], Omit<ShopProduct, 'enabled'> & { enabled: number }>(PRODUCTS);
  const countProducts = db.prepare<[], number>('SELECT count(*) FROM shop_products').pluck();

  const replace = db.transaction((list: readonly ShopProduct[], pulledAt: number) => {
    clearProducts.run();
    for (const product of list) {
      addProduct.run({ ...product, enabled: Number(product.enabled), pulledAt });
    }
  });

  return {
    get: () => {
      const row = get.get();
      return (
        row && {
          ...row,
          hasSecret: row.hasSecret === 1,
          keyAccepted: row.keyAccepted === 1,
          paused: row.paused === 1,
        }
      );
    },
    save: (shop) =>
      void save.run({
        ...shop,
        hasSecret: Number(shop.hasSecret),
        keyAccepted: Number(shop.keyAccepted),
        paused: Number(shop.paused),
      }),
    forget: () => {
      forget.run();
      clearProducts.run();
    },
    replaceProducts: (list, at) => replace.immediate(list, at),
    products: () => products.all().map((row) => ({ ...row, enabled: row.enabled === 1 })),
    countProducts: () => countProducts.get() ?? 0,
  };
}
