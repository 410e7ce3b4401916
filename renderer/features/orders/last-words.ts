import type { TFunction } from 'i18next';

import type { LocalText } from '../../../shared/catalogue/catalogue.ts';
import type { GarmentChoice } from '../../../shared/order/order.ts';
import { isSameLast, nameOfLast } from '../../../shared/shoe/chosen-last.ts';

/** The lasts of a pair of shoes: one line where both feet have the same; none for what has no last. */
export function lastWords(
  t: TFunction,
  local: (text: LocalText) => string,
  { lasts }: GarmentChoice,
): readonly { readonly id: string; readonly name: string; readonly value: string }[] {
  if (lasts === undefined) return [];
  const { left, right } = lasts;
  if (isSameLast(left, right)) {
    return [{ id: 'last', name: t('lasts:inOrder.last'), value: local(nameOfLast(left)) }];
  }
  return (['left', 'right'] as const).map((side) => ({
    id: `last-${side}`,
    name: t(`lasts:inOrder.${side}`),
    value: local(nameOfLast(lasts[side])),
  }));
}
