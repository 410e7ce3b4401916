import { createHash } from 'node:crypto';

import { z } from 'zod';

import type { ShopCopy } from '../../shared/sync/shop-copy.ts';

/** What is read of an order, wherever one comes back. */
export const COPY_FRAGMENT = `
  fragment Copy on Order {
    __typename id code state updatedAt orderPlacedAt totalWithTax shippingWithTax
    payments { state }
    customFields { externalId }
    lines {
      quantity orderPlacedQuantity proratedUnitPriceWithTax
      customFields { spec }
    }
  }
`;

export const vendureOrderSchema = z.object({
  id: z.string(),
  code: z.string(),
  state: z.string(),
  updatedAt: z.string(),
  orderPlacedAt: z.string().nullable(),
  totalWithTax: z.number(),
  shippingWithTax: z.number(),
  payments: z.array(z.object({ state: z.string() })).nullable(),
  customFields: z.object({ externalId: z.string().nullable() }),
  lines: z.array(
    z.object({
      quantity: z.number(),
      orderPlacedQuantity: z.number(),
      proratedUnitPriceWithTax: z.number(),
      customFields: z.object({ spec: z.string().nullable() }),
    }),
  ),
});

export type VendureOrder = z.output<typeof vendureOrderSchema>;

/** Before these end, a shop does not count the order as taken. */
const UNFINISHED = ['Draft', 'AddingItems', 'ArrangingPayment'];

/**
 * An order of Vendure as a copy. Cancelling sets the quantities to 0 there, so a cancelled order is
 * counted as it was placed: it is still the order we sent.
 */
export function copyOf(order: VendureOrder): ShopCopy {
  const { lines, state } = order;
  const wasCancelled = state === 'Cancelled';
  const counted = (line: VendureOrder['lines'][number]) =>
    wasCancelled ? line.orderPlacedQuantity : line.quantity;
  const placedTotal = lines.reduce(
    (sum, line) => sum + line.proratedUnitPriceWithTax * counted(line),
    order.shippingWithTax,
  );
  return {
    id: order.id,
    code: order.code,
    key: order.customFields.externalId,
    complete: order.orderPlacedAt !== null && !UNFINISHED.includes(state),
    lines: lines.length,
    quantity: lines.reduce((sum, line) => sum + counted(line), 0),
    totalMinor: wasCancelled ? placedTotal : order.totalWithTax,
    sha256: hashOf(lines.map(({ customFields }) => customFields.spec)),
    state,
    payment: (order.payments ?? []).map((payment) => payment.state).join(', '),
    updatedAt: Date.parse(order.updatedAt),
  };
}

/** Of the one line's specification, exactly as the shop gives it back. */
function hashOf(specs: readonly (string | null)[]): string | null {
  const [spec] = specs;
  if (specs.length !== 1 || spec === undefined || spec === null) return null;
  return createHash('sha256').update(spec, 'utf8').digest('hex');
}
