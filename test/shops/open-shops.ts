import type { ShopUnderTest } from './shop-under-test.ts';
import { startShopifyStandIn } from './shopify/shopify-stand-in.ts';
import { totalsOf, type WooVersion } from './woo/woo-books.ts';
import { startWooStandIn } from './woo/woo-stand-in.ts';

const SKU = 'MTM-SHIRT';

/** A stand-in WooCommerce that sells shirts, and other people's orders in it. */
export async function openWooStandIn(
  version: WooVersion,
  offsetHours = 1,
): Promise<ShopUnderTest & { readonly standIn: Awaited<ReturnType<typeof startWooStandIn>> }> {
  const standIn = await startWooStandIn({ version, offsetHours });
  standIn.addProduct('Made-to-measure shirt', SKU, '129.00');
  standIn.addProduct('Another shirt', `${SKU}-2`, '99.00');
  const { books } = standIn;
  const live = () => [...books.orders.values()].filter(({ status }) => status !== 'trash');
  return {
    standIn,
    kind: 'woocommerce',
    address: standIn.address,
    secret: standIn.secret,
    wrongSecret: 'ck_wrong:cs_wrong',
    sku: SKU,
    priceMinor: 12_900,
    ordersWith: async (key) =>
      live()
        .filter(({ meta }) => meta.some((it) => it.key === '_toise_key' && it.value === key))
        .map((order) => ({
          id: String(order.id),
          totalMinor: Math.round(totalsOf(books, order).total * 100),
          quantities: order.lines.map(({ quantity }) => quantity),
          spec: String(order.lines[0]?.meta.find(({ key: name }) => name === '_toise_spec')?.value),
        })),
    cancel: async (id) => {
      const order = books.orders.get(Number(id));
      if (order === undefined) throw new Error('no such order');
      books.orders.set(order.id, { ...order, status: 'cancelled', modifiedAt: books.second() });
    },
    stop: standIn.close,
  };
}

export async function openShopifyStandIn(): Promise<
  ShopUnderTest & { readonly standIn: Awaited<ReturnType<typeof startShopifyStandIn>> }
> {
  const standIn = await startShopifyStandIn();
  standIn.addVariant(`${SKU}-2`, '99.00');
  standIn.addVariant(SKU, '129.00');
  // Tests are in more of a hurry than the smallest plan allows.
  standIn.bucket.restoreRate = 100_000;
  return {
    standIn,
    kind: 'shopify',
    address: standIn.address,
    secret: standIn.secret,
    wrongSecret: 'shpat_wrong',
    sku: SKU,
    priceMinor: 12_900,
    ordersWith: async (key) =>
      [...standIn.drafts.values()]
        .filter(({ tags }) => tags.includes(`toise-${key.replaceAll('-', '')}`))
        .map((draft) => ({
          id: String(draft.id),
          totalMinor: Math.round(Number(draft.amount) * 100),
          quantities: draft.quantities,
          spec: draft.spec ?? '',
        })),
    cancel: async (id) => {
      const order = standIn.complete(Number(id));
      order.cancelledAt = new Date().toISOString();
    },
    stop: standIn.close,
  };
}
