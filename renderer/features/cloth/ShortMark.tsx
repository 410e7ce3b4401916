import { useTranslation } from 'react-i18next';

import { type ClothStock, toOrderMm } from '../../../shared/stock/cloth.ts';
import { StatusMark } from '../../ui/StatusMark.tsx';

/** What a person has to know of the stock before any figure; nothing where all is well. */
export function ShortMark({ stock }: { readonly stock: ClothStock }) {
  const { t } = useTranslation();
  if (stock.shortMm === 0) return null;
  if (toOrderMm(stock) === 0) {
    return (
      <StatusMark shape="arrow" tone="accent">
        {t('cloth:mark.onOrder')}
      </StatusMark>
    );
  }
  return stock.waitingMm > 0 ? (
    <StatusMark shape="triangle" tone="danger">
      {t('cloth:mark.missing')}
    </StatusMark>
  ) : (
    <StatusMark shape="triangle" tone="warning">
      {t('cloth:mark.low')}
    </StatusMark>
  );
}
