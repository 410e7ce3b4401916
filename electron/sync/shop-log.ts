import type { OrderEvent } from '../../shared/order/order.ts';
import { DELIVERY_EVENT_KINDS } from '../../shared/sync/delivery-events.ts';
import { readReason, reasonText } from '../../shared/sync/delivery-reason.ts';
import type { ShopFailure } from '../../shared/sync/shop-copy.ts';
import type { ShopLogRepository } from '../db/repositories/shop-log-repository.ts';
import type { OrdersAtShop } from './sync-dependencies.ts';

export type ShopLog = ReturnType<typeof createShopLog>;

type Detail = OrderEvent['detail'];

const KINDS: readonly string[] = DELIVERY_EVENT_KINDS;

/** Our reason without the words behind it: a shop's words may hold a name or an address. */
function withoutWords(detail: Detail): Record<string, string | number | null> {
  return Object.fromEntries(
    Object.entries(detail).map(([name, value]) => {
      if (name !== 'reason' || typeof value !== 'string') return [name, value];
      const { reason } = readReason(value);
      return [name, reason === null ? null : reasonText(reason)];
    }),
  );
}

/** What went on between the studio and its shop, for whoever is asked why an order is not there. */
export function createShopLog(log: ShopLogRepository, shopName: () => string, now: () => number) {
  let lastTrouble: string | null = null;
  const note = (kind: string, detail: Detail = {}, orderId: string | null = null) =>
    log.add({ at: now(), shop: shopName(), kind, orderId, detail: withoutWords(detail) });
  return {
    note,
    /** Only when it goes from well to ill, from one trouble to another, or back. */
    contact: (failure: ShopFailure | null): void => {
      const trouble = failure === null || failure.kind === 'refused' ? null : failure.kind;
      if (trouble === lastTrouble) return;
      lastTrouble = trouble;
      if (trouble === null) note('contact-back');
      else note('contact-lost', { reason: reasonText(trouble) });
    },
    newest: log.newest,
    /** The orders' own log, of which what concerns the shop is written here as well. */
    listening: (orders: OrdersAtShop): OrdersAtShop => ({
      stateOf: (orderId) => orders.stateOf(orderId),
      setState: (orderId, state, at) => orders.setState(orderId, state, at),
      appendEvent: (orderId, event) => {
        orders.appendEvent(orderId, event);
        if (KINDS.includes(event.kind)) note(event.kind, event.detail, orderId);
      },
    }),
  };
}
