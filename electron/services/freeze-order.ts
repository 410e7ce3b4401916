import { createHash } from 'node:crypto';

import type { Product } from '../../shared/catalogue/catalogue.ts';
import type { Customer } from '../../shared/customer/customer.ts';
import type { Session } from '../../shared/measurement/session.ts';
import { estimatedNames, type GarmentBody } from '../../shared/order/garment-body.ts';
import type { OrderSnapshot } from '../../shared/order/order.ts';
import type { ShopOrder } from '../../shared/sync/shop-message.ts';
import type { CompleteQuote } from './order-gaps.ts';

export type Frozen = {
  readonly snapshot: OrderSnapshot;
  /** The JSON text that is stored, byte for byte what `hash` was taken of. */
  readonly text: string;
  /** SHA-256 of the text in UTF-8, hexadecimal. */
  readonly hash: string;
};

/** Copies everything the garment depends on and seals it with a hash. */
export function freezeOrder(
  order: CompleteQuote,
  { session, body }: { readonly session: Session; readonly body: GarmentBody },
  designVersion: string,
  placedAt: number,
): Frozen {
  const snapshot: OrderSnapshot = {
    format: 1,
    garment: order.garment,
    designVersion,
    measurements: {
      sessionId: session.id,
      takenAt: session.takenAt,
      takenBy: session.takenBy,
      // What was pinned on a try-on garment stands over what the tape said.
      method: order.garment.method?.kind === 'try-on' ? 'try-on' : session.method,
      values: body.values,
      ...(estimatedNames(body.estimates).length === 0 ? {} : { estimates: body.estimates }),
    },
    price: order.price,
    placedAt,
    dueOn: order.dueOn,
    note: order.note,
  };
  const text = JSON.stringify(snapshot);
  return { snapshot, text, hash: sha256(text) };
}

export const sha256 = (text: string): string =>
  createHash('sha256').update(text, 'utf8').digest('hex');

/** What the shop learns of a frozen order: never the body. */
export function shopMessage(
  { number }: CompleteQuote,
  { snapshot, hash }: Frozen,
  key: string,
  product: Product,
  customer: Customer,
): ShopOrder {
  const { id, name, email, phone, street, postcode, city, country, language } = customer;
  // Of the body and of no use to the shop: a last's size, the way it was measured, what fittings taught.
  const { lasts: _lasts, method: _method, learnt: _learnt, ...garment } = snapshot.garment;
  return {
    format: 1,
    key,
    number,
    sku: product.sku,
    productName: product.name[language],
    garment,
    designVersion: snapshot.designVersion,
    price: snapshot.price,
    snapshotHash: hash,
    placedAt: snapshot.placedAt,
    dueOn: snapshot.dueOn,
    customer: { id, name, email, phone, street, postcode, city, country, language },
  };
}
