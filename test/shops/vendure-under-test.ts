import type { ShopUnderTest } from './shop-under-test.ts';
import type { VendureServer } from './vendure-server.ts';

type Order = {
  readonly id: string;
  readonly totalWithTax: number;
  readonly lines: readonly {
    readonly quantity: number;
    readonly customFields: { readonly spec: string };
  }[];
};

const ORDERS = `query ($key: String!) {
  orders(options: { filter: { externalId: { eq: $key } } }) {
    items { id totalWithTax lines { quantity customFields { spec } } }
  }
}`;

const CANCEL = 'mutation ($id: ID!) { cancelOrder(input: { orderId: $id }) { __typename } }';

/** A running Vendure as the contract and the storm want it. */
export const vendureUnderTest = (server: VendureServer): ShopUnderTest => ({
  kind: 'vendure',
  address: server.address,
  secret: server.apiKey,
  wrongSecret: `${'0'.repeat(24)}:${'f'.repeat(64)}`,
  sku: 'MTM-SHIRT',
  priceMinor: 11_500,
  ordersWith: async (key) => {
    const { orders } = await server.ask<{ orders: { items: Order[] } }>(ORDERS, { key });
    return orders.items.map(({ id, totalWithTax, lines }) => ({
      id,
      totalMinor: totalWithTax,
      quantities: lines.map(({ quantity }) => quantity),
      spec: lines[0]?.customFields.spec ?? '',
    }));
  },
  cancel: async (id) => {
    await server.ask(CANCEL, { id });
  },
  stop: server.stop,
});
