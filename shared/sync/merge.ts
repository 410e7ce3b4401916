import type { OrderState } from '../order/order.ts';

/** The fields both sides hold of an order that is at the shop. */
export type SyncedCopy = {
  readonly state: OrderState;
  /** The shop's own word. */
  readonly payment: string;
  readonly totalMinor: number;
  /** SHA-256 of the garment's specification as the side has it. */
  readonly sha256: string | null;
};

export type SyncedField = keyof SyncedCopy;

/** Whose word counts when one side alone has changed a field. */
const OWNER: { readonly [field in SyncedField]: 'shop' | 'studio' } = {
  state: 'shop',
  payment: 'shop',
  totalMinor: 'studio',
  sha256: 'studio',
};

const FIELDS = Object.keys(OWNER) as SyncedField[];

export type Merge = {
  /** What the studio holds from now on. */
  readonly merged: SyncedCopy;
  /** Changed at the shop and taken over. */
  readonly taken: readonly SyncedField[];
  /** Changed at the shop although it is the studio's: kept as it was, and a person is told. */
  readonly kept: readonly SyncedField[];
  /** Changed on both sides, differently: kept as the studio has it until a person decides. */
  readonly ask: readonly SyncedField[];
};

/**
 * Three-way merge, field by field, against the copy both sides last agreed on. The shop wins status
 * and payment, the studio the garment and its price; where both changed a field, nobody wins.
 */
export function mergeCopies(base: SyncedCopy, studio: SyncedCopy, shop: SyncedCopy): Merge {
  const changedAtShop = FIELDS.filter((field) => shop[field] !== base[field]);
  const differing = changedAtShop.filter((field) => shop[field] !== studio[field]);
  const ask = differing.filter((field) => studio[field] !== base[field]);
  const byShopAlone = differing.filter((field) => !ask.includes(field));
  const taken = byShopAlone.filter((field) => OWNER[field] === 'shop');
  return {
    merged: {
      state: taken.includes('state') ? shop.state : studio.state,
      payment: taken.includes('payment') ? shop.payment : studio.payment,
      totalMinor: studio.totalMinor,
      sha256: studio.sha256,
    },
    taken,
    kept: byShopAlone.filter((field) => OWNER[field] === 'studio'),
    ask,
  };
}
