import { compareShopIds, type ExpectedOrder, type ShopCopy } from './shop-copy.ts';

/**
 * What a search for our key has shown. `differs`: everything is there but the total is not ours.
 * `doubles` are the copies that must go: the lowest id stays.
 */
export type Judgement =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'whole' | 'differs';
      readonly copy: ShopCopy;
      readonly doubles: readonly ShopCopy[];
    }
  | { readonly kind: 'torn'; readonly copies: readonly ShopCopy[] };

/**
 * Sorts what the shop answered. Copies with another key are dropped, whatever was asked for: shops
 * silently ignore filters they do not know and answer with strangers' orders.
 */
export function judgeCopies(expected: ExpectedOrder, answered: readonly ShopCopy[]): Judgement {
  const ours = answered
    .filter(({ key }) => key === expected.key)
    .sort((a, b) => compareShopIds(a.id, b.id));
  const complete = ours.filter((copy) => isComplete(expected, copy));
  const copy = complete.find(({ totalMinor }) => totalMinor === expected.totalMinor) ?? complete[0];
  if (copy === undefined) {
    return ours.length === 0 ? { kind: 'none' } : { kind: 'torn', copies: ours };
  }
  return {
    kind: copy.totalMinor === expected.totalMinor ? 'whole' : 'differs',
    copy,
    doubles: ours.filter(({ id }) => id !== copy.id),
  };
}

const isComplete = (expected: ExpectedOrder, copy: ShopCopy): boolean =>
  copy.complete &&
  copy.lines === expected.lines &&
  copy.quantity === expected.lines &&
  copy.sha256 === expected.sha256;
