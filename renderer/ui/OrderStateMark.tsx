import { useTranslation } from 'react-i18next';

import type { OrderState } from '../../shared/order/order.ts';
import { type MarkShape, type MarkTone, StatusMark } from './StatusMark.tsx';

const MARKS: { readonly [S in OrderState]: readonly [MarkShape, MarkTone] } = {
  quote: ['dashed', 'neutral'],
  placed: ['ring', 'accent'],
  'in-pattern': ['half', 'accent'],
  cut: ['half', 'accent'],
  sewing: ['half', 'accent'],
  fitting: ['dot', 'accent'],
  alteration: ['half', 'warning'],
  ready: ['check', 'good'],
  delivered: ['check', 'neutral'],
  cancelled: ['cross', 'neutral'],
  remade: ['arrow', 'neutral'],
};

/** Where an order stands in its life. */
export function OrderStateMark({ state }: { readonly state: OrderState }) {
  const { t } = useTranslation();
  const [shape, tone] = MARKS[state];
  return (
    <StatusMark shape={shape} tone={tone}>
      {t(`common:orderState.${state}`)}
    </StatusMark>
  );
}
