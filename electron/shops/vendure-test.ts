import { z } from 'zod';

import type { ShopTest } from '../../shared/contract/shop.ts';
import type { Result } from '../../shared/result.ts';
import type { HttpAnswer, NoAnswer } from './http.ts';
import { shopTestOf } from './shop-test.ts';
import type { VendureTransport } from './vendure-transport.ts';

/** Open to anyone who is known there at all: only address and key are tried. (`me` is not for API keys.) */
const WHO = '{ activeChannel { code } }';

// Each answer is named after the permission it needs. No order has the id 0: with the permission the
// shop says so, without it that it is forbidden.
const MAY_READ = `{
  ReadOrder: orders(options: { take: 1 }) { totalItems }
  CreateOrder: eligibleShippingMethodsForDraftOrder(orderId: "0") { id }
  ReadCatalog: productVariants(options: { take: 1 }) { totalItems }
  ReadCustomer: customers(options: { take: 1 }) { totalItems }
  ReadShippingMethod: shippingMethods(options: { take: 1 }) { totalItems }
}`;

const MAY_WRITE = `mutation {
  DeleteOrder: deleteDraftOrder(orderId: "0") { result }
  UpdateOrder: setOrderCustomFields(input: { id: "0" }) { id }
}`;

/** Fails to validate where the custom fields are missing. */
const PREPARED = `{
  orders(options: { take: 1 }) {
    items {
      customFields { externalId }
      lines { customFields { externalId spec surcharge } }
      customer { customFields { externalId } }
    }
  }
  activeChannel { pricesIncludeTax }
  shippingMethods(options: { take: 1 }) { totalItems }
  productVariants(options: { take: 1 }) { totalItems }
}`;

const knownSchema = z.object({ data: z.object({ activeChannel: z.object({ code: z.string() }) }) });

const problemsSchema = z.object({
  errors: z
    .array(
      z.object({
        message: z.string(),
        path: z.array(z.union([z.string(), z.number()])).optional(),
        extensions: z.object({ code: z.string() }).partial().optional(),
      }),
    )
    .min(1),
});

const preparedSchema = z.object({
  data: z.object({
    activeChannel: z.object({ pricesIncludeTax: z.boolean() }),
    shippingMethods: z.object({ totalItems: z.number() }),
    productVariants: z.object({ totalItems: z.number() }),
  }),
});

const SHOP = 'Vendure';

const outcome = (name: ShopTest['outcome'], detail = ''): ShopTest => ({
  outcome: name,
  detail,
  shop: SHOP,
});

/** Finds out, question by question, what stands between the studio and its first order there. */
export async function testVendure({ raw }: VendureTransport, now: () => number): Promise<ShopTest> {
  const who = shopTestOf(await raw(WHO), now(), ({ json }) => {
    if (knownSchema.safeParse(json).success) return outcome('ok');
    const [problem] = problemsOf(json);
    // An answer with errors of another grammar is some other interface's.
    if (problem?.extensions?.code === undefined) return null;
    const isKey = problem.extensions.code === 'FORBIDDEN';
    return outcome(isKey ? 'key-refused' : 'server-error', problem.message);
  });
  if (who.outcome !== 'ok') return who;
  const missing = [...forbiddenIn(await raw(MAY_READ)), ...forbiddenIn(await raw(MAY_WRITE))];
  if (missing.length > 0) return outcome('permissions', missing.join(', '));
  return preparation(await raw(PREPARED), now());
}

function problemsOf(json: unknown): z.output<typeof problemsSchema>['errors'] {
  const read = problemsSchema.safeParse(json);
  return read.success ? read.data.errors : [];
}

function forbiddenIn(answer: Result<HttpAnswer, NoAnswer>): readonly string[] {
  if (!answer.ok) return [];
  return problemsOf(answer.value.json)
    .filter(({ extensions }) => extensions?.code === 'FORBIDDEN')
    .map(({ path, message }) => String(path?.[0] ?? message));
}

function preparation(answer: Result<HttpAnswer, NoAnswer>, now: number): ShopTest {
  const [problem] = answer.ok ? problemsOf(answer.value.json) : [];
  if (problem !== undefined) {
    const isSchema = problem.extensions?.code === 'GRAPHQL_VALIDATION_FAILED';
    return outcome(isSchema ? 'shop-not-prepared' : 'server-error', problem.message);
  }
  return shopTestOf(answer, now, ({ json }) => {
    const found = preparedSchema.safeParse(json);
    if (!found.success) return null;
    const { activeChannel, shippingMethods, productVariants } = found.data.data;
    if (!activeChannel.pricesIncludeTax) return unprepared('pricesIncludeTax: false');
    if (shippingMethods.totalItems === 0) return unprepared('shippingMethods: 0');
    if (productVariants.totalItems === 0) return unprepared('productVariants: 0');
    return outcome('ok');
  });
}

const unprepared = (detail: string) => outcome('shop-not-prepared', detail);
