import { useTranslation } from 'react-i18next';

import type { DeliveryState } from '../../shared/order/order.ts';
import { type MarkShape, type MarkTone, StatusMark } from './StatusMark.tsx';

const MARKS: { readonly [S in DeliveryState]: readonly [MarkShape, MarkTone] } = {
  'not-placed': ['dashed', 'neutral'],
  queued: ['ring', 'warning'],
  sending: ['arrow', 'accent'],
  checking: ['question', 'warning'],
  'at-shop': ['check', 'good'],
  'needs-attention': ['triangle', 'danger'],
};

/** Where an order stands on its way to the online shop. */
export function DeliveryMark({ state }: { readonly state: DeliveryState }) {
  const { t } = useTranslation();
  const [shape, tone] = MARKS[state];
  return (
    <StatusMark shape={shape} tone={tone}>
      {t(`common:delivery.${state}`)}
    </StatusMark>
  );
}
