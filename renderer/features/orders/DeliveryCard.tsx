import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { Order } from '../../../shared/order/order.ts';
import { failureWords } from '../../app/failure-words.ts';
import { notifyFailed } from '../../app/notify.ts';
import { useStudioMutation } from '../../app/use-studio-query.ts';
import { DeliveryMark } from '../../ui/DeliveryMark.tsx';
import { useFormat } from '../../ui/use-format.ts';
import classes from './DeliveryCard.module.css';
import { useDeliveryReason } from './use-delivery-reason.ts';

/** Where the order stands on its way to the shop, in calm words, and what a person can do. */
export function DeliveryCard({ order }: { readonly order: Order }) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const reason = useDeliveryReason();
  const retry = useStudioMutation('outbox:retry');
  const { delivery } = order;
  const waits = delivery.state !== 'at-shop' && delivery.state !== 'sending';
  return (
    <div className={classes.card} data-state={delivery.state}>
      <div role="status">
        <DeliveryMark state={delivery.state} />
        <p className={classes.words}>{t(`orders:delivery.${delivery.state}`)}</p>
      </div>
      {delivery.shopOrderCode !== null && (
        <p>{t('orders:delivery.shopNumber', { code: delivery.shopOrderCode })}</p>
      )}
      {delivery.shopState !== null && (
        <p>{t('orders:delivery.shopState', { state: delivery.shopState })}</p>
      )}
      {delivery.lastError !== null && delivery.state !== 'at-shop' && (
        <blockquote className={classes.quote}>{reason(delivery.lastError)}</blockquote>
      )}
      {delivery.nextTryAt !== null && waits && (
        <p className={classes.dim}>
          {t('orders:delivery.nextTry', { moment: date(delivery.nextTryAt, 'dateTime') })}
        </p>
      )}
      {delivery.state === 'needs-attention' && (
        <Button
          size="compact-md"
          loading={retry.isPending}
          onClick={() =>
            retry.mutate(
              { orderId: order.id },
              { onError: (error) => notifyFailed(failureWords(t, error)) },
            )
          }
        >
          {t('orders:delivery.retry')}
        </Button>
      )}
    </div>
  );
}
