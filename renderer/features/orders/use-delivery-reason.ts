import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

import { readReason } from '../../../shared/sync/delivery-reason.ts';

/** Words for what stands between an order and the shop; the shop's own words are shown as they are. */
export function useDeliveryReason(): (lastError: string) => string {
  const { t } = useTranslation();
  return useCallback(
    (lastError) => {
      const { reason, words } = readReason(lastError);
      if (reason === null) return t('orders:reason.shopSays', { words });
      const sentence = t(`orders:reason.${reason}`);
      return words === '' ? sentence : t('orders:reason.withWords', { sentence, words });
    },
    [t],
  );
}
