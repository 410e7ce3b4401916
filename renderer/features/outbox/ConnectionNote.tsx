import { Anchor } from '@mantine/core';
import { IconPlayerPause, IconPlugConnectedX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

import { useStudioQuery } from '../../app/use-studio-query.ts';
import { Banner } from '../../ui/Banner.tsx';
import { useDeliveryReason } from '../orders/use-delivery-reason.ts';
import { PauseButton } from '../shop/PauseButton.tsx';

/** Says when nothing can be sent for a reason that lies with the connection, not with one order. */
export function ConnectionNote() {
  const { t } = useTranslation();
  const reason = useDeliveryReason();
  const { data: shop } = useStudioQuery('shop:get');
  if (shop === undefined) return null;
  if (shop.configured && shop.paused) {
    return (
      <Banner
        tone="warning"
        icon={<IconPlayerPause size={20} stroke={1.5} aria-hidden />}
        action={<PauseButton paused />}
      >
        {t('shop:pause.paused')}
      </Banner>
    );
  }
  if (shop.configured && shop.keyAccepted && shop.lastError === null) return null;
  const words = !shop.configured
    ? t('orders:outbox.noShop')
    : !shop.keyAccepted
      ? t('orders:outbox.keyRefused')
      : reason(shop.lastError ?? '');
  return (
    <Banner
      tone="warning"
      icon={<IconPlugConnectedX size={20} stroke={1.5} aria-hidden />}
      action={
        <Anchor component={Link} href="/shop">
          {t('orders:outbox.toShop')}
        </Anchor>
      }
    >
      {words}
    </Banner>
  );
}
