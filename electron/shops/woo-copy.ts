import { createHash } from 'node:crypto';

import { z } from 'zod';

import type { ShopCopy } from '../../shared/sync/shop-copy.ts';
import { amountMinor } from './shop-amount.ts';

/** Names of what travels along; the line below keeps them from the customer's eyes. */
export const WOO_META = {
  key: '_toise_key',
  sha256: '_toise_sha256',
  number: '_toise_number',
  placedAt: '_toise_placed_at',
  dueOn: '_toise_due_on',
  /** What the key of a double is called after it was taken away. */
  removed: '_toise_removed',
  /** On the line: order meta of more than 65,535 bytes is lost without a word, line meta is not. */
  spec: '_toise_spec',
} as const;

/** What shops from 9.9 on keep as an order's origin, and can be asked for. */
export const originOf = (key: string): string => `${ORIGIN}${key}`;

const ORIGIN = 'toise:';

const metaSchema = z.array(z.object({ key: z.string(), value: z.unknown() }));

/** The fields of an order that are read, which the shop is asked for by name. */
export const WOO_ORDER_FIELDS =
  'id,number,status,currency,total,created_via,date_modified_gmt,date_paid_gmt,line_items,meta_data,refunds';

export const wooOrderSchema = z.object({
  id: z.number(),
  number: z.union([z.string(), z.number()]).transform(String),
  status: z.string(),
  currency: z.string(),
  total: z.string(),
  created_via: z.string().optional(),
  date_modified_gmt: z.string().nullable(),
  date_paid_gmt: z.string().nullish(),
  line_items: z.array(z.object({ quantity: z.number(), total: z.string(), meta_data: metaSchema })),
  meta_data: metaSchema,
  refunds: z.array(z.object({ total: z.string() })).optional(),
});

export type WooOrder = z.output<typeof wooOrderSchema>;

/** In these a shop does not count an order as taken. */
const UNFINISHED = ['checkout-draft', 'auto-draft', 'draft', 'trash'];

/** An order of WooCommerce as a copy. */
export function wooCopyOf(order: WooOrder): ShopCopy {
  const { currency, line_items: lines, status } = order;
  const totalMinor = amountMinor(order.total, currency);
  const refundedMinor = (order.refunds ?? []).reduce(
    (sum, { total }) => sum + Math.abs(amountMinor(total, currency)),
    0,
  );
  const isPaid = (order.date_paid_gmt ?? null) !== null;
  return {
    id: String(order.id),
    code: order.number,
    key: keyOf(order),
    complete: !UNFINISHED.includes(status) && !isTorn(order, totalMinor),
    lines: lines.length,
    quantity: lines.reduce((sum, { quantity }) => sum + quantity, 0),
    totalMinor,
    sha256: hashOf(lines),
    state: status,
    payment: paymentOf(isPaid, totalMinor, refundedMinor),
    updatedAt: gmt(order.date_modified_gmt),
    money: { paidMinor: isPaid ? totalMinor : 0, refundedMinor },
  };
}

/**
 * A shop that is stopped in the middle leaves `pending` with a total of 0, for orders are made with
 * another status and the total is written last. Only a garment that costs nothing may have both.
 */
const isTorn = ({ status, line_items: lines }: WooOrder, totalMinor: number): boolean =>
  status === 'pending' && totalMinor === 0 && !(lines.length > 0 && lines.every(isFree));

const isFree = ({ total }: { readonly total: string }): boolean => Number(total) === 0;

function textOf(meta: z.output<typeof metaSchema>, key: string): string | null {
  const value = meta.find((entry) => entry.key === key)?.value;
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The origin keeps the key where the meta was lost. */
function keyOf({ meta_data: meta, created_via: origin = '' }: WooOrder): string | null {
  const fromOrigin = origin.startsWith(ORIGIN) ? origin.slice(ORIGIN.length) : null;
  return textOf(meta, WOO_META.key) ?? fromOrigin;
}

function hashOf(lines: WooOrder['line_items']): string | null {
  const [line] = lines;
  const spec =
    line === undefined || lines.length !== 1 ? null : textOf(line.meta_data, WOO_META.spec);
  return spec === null ? null : createHash('sha256').update(spec, 'utf8').digest('hex');
}

function paymentOf(isPaid: boolean, totalMinor: number, refundedMinor: number): string {
  if (refundedMinor > 0) return refundedMinor >= totalMinor ? 'refunded' : 'partly refunded';
  return isPaid ? 'paid' : 'due';
}

/** The shop's times are naive: `2026-11-22T02:19:20`, in GMT. */
export const gmt = (text: string | null): number => (text === null ? 0 : Date.parse(`${text}Z`));

/** The one form of a moment in which no shop, east or west of Greenwich, misses a change. */
export const naiveGmt = (at: number): string => new Date(at).toISOString().slice(0, 19);
