import { z } from 'zod';

import { ok } from '../../shared/result.ts';
import type { ShopProduct } from '../../shared/sync/shop-copy.ts';
import type { ShopAnswer } from './shop.ts';
import { amountMinor } from './shop-amount.ts';
import type { WooFacts } from './woo-facts.ts';
import { grossOf } from './woo-tax.ts';
import type { WooAsk } from './woo-transport.ts';

const PAGE = 100;

const FIELDS =
  'id,parent_id,name,type,sku,status,price,tax_status,tax_class,manage_stock,stock_quantity,stock_status';

const productSchema = z.object({
  id: z.number(),
  parent_id: z.number().optional(),
  name: z.string().optional(),
  type: z.string().optional(),
  sku: z.string().nullable(),
  status: z.string().optional(),
  price: z.string(),
  tax_status: z.string().optional(),
  tax_class: z.string().optional(),
  /** A variation whose parent keeps the stock says `parent`. */
  manage_stock: z.union([z.boolean(), z.string()]).optional(),
  stock_quantity: z.number().nullish(),
  stock_status: z.string().optional(),
});

type Product = z.output<typeof productSchema>;

const productsSchema = z.array(productSchema);

/** What a line of an order has to name. */
export type WooSellable = {
  readonly productId: number;
  /** 0 for a product without variations. */
  readonly variationId: number;
  readonly taxClass: string;
  readonly isTaxed: boolean;
};

/** Null when the shop has no product of exactly this SKU, whatever its filter lets through. */
export async function findBySku(ask: WooAsk, sku: string): ShopAnswer<WooSellable | null> {
  const answer = await ask(productsSchema, {
    path: '/products',
    query: { sku, per_page: PAGE, _fields: FIELDS },
  });
  if (!answer.ok) return answer;
  const found = answer.value.find((product) => product.sku === sku && product.status !== 'trash');
  if (found === undefined) return ok(null);
  const { id, parent_id: parent = 0, tax_class: taxClass = '', tax_status: tax } = found;
  const isVariation = found.type === 'variation' && parent > 0;
  return ok({
    productId: isVariation ? parent : id,
    variationId: isVariation ? id : 0,
    taxClass,
    isTaxed: tax === undefined || tax === 'taxable',
  });
}

/** Everything with a SKU, variations each by its own. */
export async function pullWooProducts(
  ask: WooAsk,
  facts: WooFacts,
): ShopAnswer<readonly ShopProduct[]> {
  const products = await pages(ask, '/products');
  if (!products.ok) return products;
  const found: ShopProduct[] = [];
  for (const product of products.value) {
    if (product.type !== 'variable') {
      found.push(...shopProduct(product, facts, product.name ?? ''));
      continue;
    }
    const variations = await pages(ask, `/products/${product.id}/variations`);
    if (!variations.ok) return variations;
    for (const variation of variations.value) {
      const isSold = product.status === 'publish';
      const sold = isSold ? variation : { ...variation, status: product.status };
      found.push(...shopProduct(sold, facts, variation.name || (product.name ?? '')));
    }
  }
  return ok(found);
}

async function pages(ask: WooAsk, path: string): ShopAnswer<readonly Product[]> {
  const products: Product[] = [];
  for (let page = 1; ; page += 1) {
    const query = { per_page: PAGE, page, orderby: 'id', order: 'asc', _fields: FIELDS };
    const answer = await ask(productsSchema, { path, query });
    if (!answer.ok) return answer;
    products.push(...answer.value);
    if (answer.value.length < PAGE) return ok(products);
  }
}

function shopProduct(product: Product, facts: WooFacts, name: string): readonly ShopProduct[] {
  if (product.sku === null || product.sku === '') return [];
  const typed = amountMinor(product.price, facts.currency);
  const hasPrice = Number.isFinite(typed);
  const net = hasPrice ? typed : 0;
  const isTaxed = product.tax_status === undefined || product.tax_status === 'taxable';
  const rates =
    facts.pricesIncludeTax || !isTaxed ? [] : facts.ratesAtHome(product.tax_class ?? '');
  return [
    {
      sku: product.sku,
      shopId: String(product.id),
      name,
      priceMinor: grossOf(net, rates, facts.pricesIncludeTax),
      currency: facts.currency,
      enabled: hasPrice && (product.status ?? 'publish') === 'publish',
      ...stockOf(product),
    },
  ];
}

function stockOf(product: Product): Pick<ShopProduct, 'stock'> {
  const { manage_stock: isKept = false, stock_quantity: quantity = null, stock_status } = product;
  if (isKept === false && (stock_status ?? 'instock') === 'instock') return {};
  return { stock: { quantity, available: stock_status !== 'outofstock' } };
}
