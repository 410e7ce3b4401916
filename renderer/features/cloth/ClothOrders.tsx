import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

import { useStudioQuery } from '../../app/use-studio-query.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { LoadingState } from '../../ui/LoadingState.tsx';
import { useFormat } from '../../ui/use-format.ts';
import classes from './Cloth.module.css';
import { useClothLengths } from './use-cloth-lengths.ts';

/** Orders that cloth is kept for, or that wait for it. */
export function ClothOrders({ clothId }: { readonly clothId: string }) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const { length } = useClothLengths();
  const orders = useStudioQuery('cloths:orders', { clothId });
  if (orders.isError) {
    return <ErrorState error={orders.error} onRetry={() => void orders.refetch()} />;
  }
  if (orders.data === undefined) return <LoadingState rows={2} />;
  if (orders.data.length === 0) return <p className={classes.hint}>{t('cloth:orders.none')}</p>;
  return (
    <table className={classes.table}>
      <caption className={classes.caption}>{t('cloth:orders.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('cloth:column.order')}</th>
          <th scope="col">{t('cloth:column.due')}</th>
          <th scope="col">{t('cloth:column.from')}</th>
          <th scope="col" className={classes.end}>
            {t('cloth:column.length')}
          </th>
        </tr>
      </thead>
      <tbody>
        {orders.data.map((need) => (
          <tr key={need.orderId}>
            <th scope="row">
              <Anchor component={Link} underline="always" href={`/orders/${need.orderId}`}>
                {need.number}
              </Anchor>{' '}
              <span className={classes.dim}>{need.customerName}</span>
            </th>
            <td>{need.dueOn === null ? '' : date(need.dueOn, 'short')}</td>
            <td>
              {need.boltId !== null ? (
                need.boltLabel || t('cloth:orders.unlabelled')
              ) : (
                <span className={classes.danger}>{t('cloth:orders.waits')}</span>
              )}
            </td>
            <td className={classes.end}>{length(need.lengthMm)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
