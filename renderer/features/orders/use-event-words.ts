import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

import type { OrderEvent } from '../../../shared/order/order.ts';
import { useDeliveryReason } from './use-delivery-reason.ts';

/** The sentence of an event; its detail fills in what changed. */
export function useEventWords(): (event: OrderEvent) => string {
  const { t } = useTranslation();
  const reasonWords = useDeliveryReason();
  return useCallback(
    ({ kind, detail }) => {
      const { reason } = detail;
      const filled =
        typeof reason === 'string' ? { ...detail, reason: reasonWords(reason) } : detail;
      return t(`orders:event.${kind}`, filled);
    },
    [t, reasonWords],
  );
}
