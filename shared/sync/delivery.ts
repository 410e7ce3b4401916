import type { DeliveryState } from '../order/order.ts';

/** Where a placed order can stand; `not-placed` has no row in the outbox. */
export type OutboxState = Exclude<DeliveryState, 'not-placed'>;

/**
 * One order on its way to the shop: what the sending machine reads and changes. Times are
 * milliseconds since 1970.
 */
export type DeliveryRecord = {
  readonly state: OutboxState;
  /** How often placing was begun. */
  readonly attempts: number;
  /** Failures in a row; what the waiting time grows with. */
  readonly failures: number;
  readonly firstStartedAt: number | null;
  readonly startedAt: number | null;
  /** Set exactly while `queued` or `checking`. */
  readonly nextTryAt: number | null;
  /** The shop's own words, or a reason of `delivery-reason.ts`. */
  readonly lastError: string | null;
  /** The shop's no, while the key is looked up once more before a person is asked. */
  readonly refusal: string | null;
  /** The shop the last attempt went to. */
  readonly shop: string | null;
  readonly shopOrderId: string | null;
  readonly shopOrderCode: string | null;
  readonly shopState: string | null;
};

/** What the studio knows of an order before anything was tried. */
export const freshDelivery = (queuedAt: number): DeliveryRecord => ({
  state: 'queued',
  attempts: 0,
  failures: 0,
  firstStartedAt: null,
  startedAt: null,
  nextTryAt: queuedAt,
  lastError: null,
  refusal: null,
  shop: null,
  shopOrderId: null,
  shopOrderCode: null,
  shopState: null,
});
