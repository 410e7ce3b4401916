import type { PriceAtShop } from '../../../shared/pricing/shop-prices.ts';
import type { Db } from '../open-database.ts';

export const SHOP_PRICE_SQL = {
  priceOf: `
    SELECT price_minor AS priceMinor, currency, enabled FROM shop_products WHERE sku = ?
  `,
} as const;

/** Prices as the shop last told them. */
export interface ShopPriceRepository {
  priceOf(sku: string): PriceAtShop | undefined;
}

export function createShopPriceRepository(db: Db): ShopPriceRepository {
  type Row = Omit<PriceAtShop, 'enabled'> & { readonly enabled: number };
  const priceOf = db.prepare<[string], Row>(SHOP_PRICE_SQL.priceOf);
  return {
    priceOf: (sku) => {
      const row = priceOf.get(sku);
      return row && { ...row, enabled: row.enabled === 1 };
    },
  };
}
