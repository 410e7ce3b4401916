import { z } from 'zod';

import type { ShopTest } from '../../shared/contract/shop.ts';
import { shopTestOf } from './shop-test.ts';
import { type ShopifyTransport, shopifyProblemOf } from './shopify-transport.ts';

const ASK = `query ToiseTest {
  shop { name currencyCode taxesIncluded }
  currentAppInstallation { accessScopes { handle } }
}`;

const answerSchema = z.object({
  data: z.object({
    shop: z.object({ name: z.string(), currencyCode: z.string(), taxesIncluded: z.boolean() }),
    currentAppInstallation: z.object({
      accessScopes: z.array(z.object({ handle: z.string() })),
    }),
  }),
});

const errorsSchema = z.object({
  errors: z.union([
    z.string(),
    z.array(
      z.object({
        message: z.string(),
        extensions: z.object({ code: z.string() }).partial().loose().optional(),
      }),
    ),
  ]),
});

/** Leave to write is leave to read. */
const NEEDED = ['read_products', 'write_draft_orders', 'write_orders'];

const SHOP = 'Shopify';

const outcome = (name: ShopTest['outcome'], detail = '', shop = SHOP): ShopTest => ({
  outcome: name,
  detail,
  shop,
});

/** One question tells address, key, scopes and how the shop reckons. */
export async function testShopify({ raw }: ShopifyTransport, now: () => number): Promise<ShopTest> {
  const answer = await raw(ASK);
  const said = answer.ok ? errorsSchema.safeParse(answer.value.json) : null;
  const problem = said?.success ? shopifyProblemOf(said.data.errors) : null;
  if (problem !== null && answer.ok) {
    const { status } = answer.value;
    if (status === 401 || status === 403) return outcome('key-refused', problem.message);
    if (problem.code === 'ACCESS_DENIED') return outcome('permissions', problem.message);
    return outcome(status === 404 ? 'not-a-shop' : 'server-error', problem.message);
  }
  return shopTestOf(answer, now(), ({ json }) => {
    const read = answerSchema.safeParse(json);
    if (!read.success) return null;
    const { shop, currentAppInstallation } = read.data.data;
    const granted = currentAppInstallation.accessScopes.map(({ handle }) => handle);
    const missing = NEEDED.filter((scope) => !granted.includes(scope));
    if (missing.length > 0) return outcome('permissions', missing.join(', '), shop.name);
    return shop.taxesIncluded
      ? outcome('ok', '', `${SHOP}: ${shop.name}`)
      : outcome('shop-not-prepared', 'taxesIncluded: false', shop.name);
  });
}
