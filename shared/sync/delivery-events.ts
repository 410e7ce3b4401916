/**
 * Kinds of order events that syncing writes, each with the detail that fills its sentence:
 * `sent-to-shop` code; `carried-over` number; `being-checked` reason; `shop-needs-attention` reason; `shop-state` from, to;
 * `double-removed` kept, removed; `torn-removed` removed; `changed-at-shop` and `both-changed` field,
 * studio, shop. A `reason` is a text of `delivery-reason.ts`.
 */
export const DELIVERY_EVENT_KINDS = [
  'sent-to-shop',
  'carried-over',
  'being-checked',
  'shop-needs-attention',
  'shop-state',
  'double-removed',
  'torn-removed',
  'changed-at-shop',
  'both-changed',
] as const;

export type DeliveryEventKind = (typeof DELIVERY_EVENT_KINDS)[number];
