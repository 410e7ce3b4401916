import type { Catalogue, Product } from '../catalogue/catalogue.ts';

/** What the online shop asks for a product, tax included. */
export type PriceAtShop = {
  readonly priceMinor: number;
  readonly currency: string;
  /** False: the shop keeps it and does not sell it. */
  readonly enabled: boolean;
};

/**
 * The catalogue with the shop's own prices for making, where it sells a product in the catalogue's
 * currency: who changes a price there finds it here. A price of nothing is one not entered yet. The
 * version names every price that differs, so that a quote tells which prices it was made from.
 */
export function withShopPrices(
  catalogue: Catalogue,
  priceAtShop: (sku: string) => PriceAtShop | undefined,
): Catalogue {
  const products = catalogue.products.map((product) => {
    const price = priceAtShop(product.sku);
    return price === undefined ? product : atPrice(product, price, catalogue.currency);
  });
  const changed = products.filter((product, n) => product !== catalogue.products[n]);
  if (changed.length === 0) return catalogue;
  const prices = changed.map(({ sku, baseMinor }) => `${sku}=${baseMinor}`);
  return { ...catalogue, products, version: [catalogue.version, ...prices].join(' ') };
}

function atPrice(product: Product, price: PriceAtShop, currency: string): Product {
  const { priceMinor, enabled } = price;
  const isUsable = enabled && price.currency === currency && priceMinor > 0;
  return isUsable && priceMinor !== product.baseMinor
    ? { ...product, baseMinor: priceMinor }
    : product;
}
