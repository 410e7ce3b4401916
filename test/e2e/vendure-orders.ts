import type { VendureServer } from '../shops/vendure-server.ts';

/** An order as a person finds it in the shop's administration. */
export type VendureOrder = {
  readonly id: string;
  readonly code: string;
  readonly state: string;
  readonly totalWithTax: number;
  readonly currencyCode: string;
  readonly customFields: { readonly externalId: string | null };
  readonly customer: { readonly emailAddress: string } | null;
  readonly lines: readonly {
    readonly id: string;
    readonly quantity: number;
    readonly productVariant: { readonly sku: string };
    readonly customFields: { readonly spec: string; readonly externalId: string };
  }[];
};

const ORDERS = `{
  orders(options: { take: 100 }) {
    items {
      id code state totalWithTax currencyCode
      customFields { externalId }
      customer { emailAddress }
      lines { id quantity productVariant { sku } customFields { spec externalId } }
    }
  }
}`;

/** Every order at the shop, whoever made it and whatever state it is in. */
export async function ordersAt(shop: VendureServer): Promise<readonly VendureOrder[]> {
  const { orders } = await shop.ask<{ orders: { items: VendureOrder[] } }>(ORDERS);
  return orders.items;
}

/** Hands the order over, as the shop's staff do when the customer collects it. */
export async function deliver(shop: VendureServer, order: VendureOrder): Promise<void> {
  const made = await shop.ask<{ addFulfillmentToOrder: Fulfilment }>(
    `mutation ($lines: [OrderLineInput!]!) {
      addFulfillmentToOrder(input: {
        lines: $lines
        handler: {
          code: "manual-fulfillment"
          arguments: [{ name: "method", value: "collected" }, { name: "trackingCode", value: "" }]
        }
      }) { __typename ... on Fulfillment { id state } ... on ErrorResult { message } }
    }`,
    { lines: order.lines.map(({ id, quantity }) => ({ orderLineId: id, quantity })) },
  );
  const { id } = fulfilment(made.addFulfillmentToOrder);
  for (const state of ['Shipped', 'Delivered']) {
    const moved = await shop.ask<{ transitionFulfillmentToState: Fulfilment }>(
      `mutation ($id: ID!, $state: String!) {
        transitionFulfillmentToState(id: $id, state: $state) {
          __typename ... on Fulfillment { id state } ... on ErrorResult { message }
        }
      }`,
      { id, state },
    );
    fulfilment(moved.transitionFulfillmentToState);
  }
}

type Fulfilment = { readonly id?: string; readonly message?: string };

function fulfilment({ id, message }: Fulfilment): { readonly id: string } {
  if (id === undefined) throw new Error(`the shop says: ${message}`);
  return { id };
}
