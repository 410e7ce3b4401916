import type { OrderEvent } from '../../shared/order/order.ts';
import type { DeliveryRecord } from '../../shared/sync/delivery.ts';
import type { DeliveryEventKind } from '../../shared/sync/delivery-events.ts';
import type { ShopCopy } from '../../shared/sync/shop-copy.ts';

/** Who writes the events of syncing in an order's log. */
const BY = 'shop';

export const deliveryEvent = (
  kind: DeliveryEventKind,
  at: number,
  detail: OrderEvent['detail'],
): OrderEvent => ({ at, kind, by: BY, detail });

/** What a person should read of a step: arrivals, lost answers and what needs them. */
export function deliveryEventsOf(
  before: DeliveryRecord,
  after: DeliveryRecord,
  at: number,
): readonly OrderEvent[] {
  const sameIds = before.shopOrderId === after.shopOrderId;
  if (before.state === after.state && (after.state !== 'at-shop' || sameIds)) return [];
  switch (after.state) {
    case 'at-shop':
      return [deliveryEvent('sent-to-shop', at, { code: after.shopOrderCode })];
    case 'checking':
      return [deliveryEvent('being-checked', at, { reason: after.lastError })];
    case 'needs-attention':
      return [deliveryEvent('shop-needs-attention', at, { reason: after.lastError })];
    default:
      return [];
  }
}

/** A copy was taken out of the way: a whole one was a double, any other was torn. */
export const removedEvent = (copy: ShopCopy, kept: string | null, at: number): OrderEvent =>
  copy.complete
    ? deliveryEvent('double-removed', at, { kept, removed: copy.code })
    : deliveryEvent('torn-removed', at, { removed: copy.code });
