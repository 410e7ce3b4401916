import type { ShopUnderTest } from './shop-under-test.ts';

const SKU = 'MTM-SHIRT';
const PRICE = '129.00';

type Order = {
  readonly id: number;
  readonly total: string;
  readonly meta_data: readonly { readonly key: string; readonly value: unknown }[];
  readonly line_items: readonly {
    readonly quantity: number;
    readonly meta_data: readonly { readonly key: string; readonly value: unknown }[];
  }[];
};

/** True when a real WooCommerce is named by `WOO_URL`, `WOO_KEY` and `WOO_SECRET`. */
export const hasRealWoo = ({ WOO_URL, WOO_KEY, WOO_SECRET }: NodeJS.ProcessEnv): boolean =>
  [WOO_URL, WOO_KEY, WOO_SECRET].every((value) => value !== undefined && value !== '');

/**
 * The real shop that the environment names, with a shirt put up for sale when it has none. It is read
 * past the client by plain requests with the same key, so it must speak https.
 */
export async function openRealWoo(env: NodeJS.ProcessEnv): Promise<ShopUnderTest> {
  const { WOO_URL = '', WOO_KEY = '', WOO_SECRET = '' } = env;
  const authorization = `Basic ${Buffer.from(`${WOO_KEY}:${WOO_SECRET}`).toString('base64')}`;
  const begun = new Date(Date.now() - 60 * 60_000).toISOString().slice(0, 19);

  async function ask<T>(method: string, path: string, body?: unknown): Promise<T> {
    const response = await fetch(`${WOO_URL.replace(/\/+$/, '')}/wp-json/wc/v3${path}`, {
      method,
      headers: { authorization, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`);
    return (await response.json()) as T;
  }

  const known = await ask<readonly { readonly id: number }[]>('GET', `/products?sku=${SKU}`);
  const product = { name: 'Made-to-measure shirt', sku: SKU, regular_price: PRICE };
  const [first] = known;
  if (first === undefined) await ask('POST', '/products', product);
  else await ask('PUT', `/products/${first.id}`, { regular_price: PRICE });

  return {
    kind: 'woocommerce',
    address: WOO_URL,
    secret: `${WOO_KEY}:${WOO_SECRET}`,
    wrongSecret: `ck_${'0'.repeat(40)}:cs_${'0'.repeat(40)}`,
    sku: SKU,
    priceMinor: 12_900,
    ordersWith: async (key) => {
      const found: Order[] = [];
      for (let page = 1; ; page += 1) {
        const query = `per_page=100&page=${page}&after=${begun}&dates_are_gmt=true&orderby=id&order=asc`;
        const orders = await ask<Order[]>('GET', `/orders?${query}`);
        const isOurs = ({ meta_data: meta }: Order) =>
          meta.some((entry) => entry.key === '_toise_key' && entry.value === key);
        found.push(...orders.filter(isOurs));
        if (orders.length < 100) break;
      }
      return found.map(({ id, total, line_items: lines }) => ({
        id: String(id),
        totalMinor: Math.round(Number(total) * 100),
        quantities: lines.map(({ quantity }) => quantity),
        spec: String(lines[0]?.meta_data.find((entry) => entry.key === '_toise_spec')?.value),
      }));
    },
    cancel: async (id) => {
      await ask('PUT', `/orders/${id}`, { status: 'cancelled' });
    },
    stop: async () => {},
  };
}
