import type { ExpectedOrder } from '../../shared/sync/shop-copy.ts';
import { shopOrderSchema } from '../../shared/sync/shop-message.ts';
import type { OutboxRow } from '../db/repositories/outbox-repository.ts';
import type { OutgoingOrder } from '../shops/shop.ts';

/** One garment an order, so one line. */
const LINES = 1;

/** What leaves for the shop. Throws when the stored message is damaged: that is a bug, not a refusal. */
export const outgoingOf = ({ payload, sha256 }: OutboxRow): OutgoingOrder => ({
  message: shopOrderSchema.parse(JSON.parse(payload)),
  payload,
  sha256,
});

/** What the shop's copy is held against. */
export const expectedOf = ({ message, sha256 }: OutgoingOrder): ExpectedOrder => ({
  key: message.key,
  lines: LINES,
  totalMinor: message.price.totalMinor,
  sha256,
});
