import { Alert } from '@mantine/core';
import { IconScissorsOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import { estimatedNames } from '../../../shared/order/garment-body.ts';
import type { Order, OrderState } from '../../../shared/order/order.ts';

/** The scissors are still in the drawer. */
const BEFORE_CUTTING: readonly OrderState[] = ['placed', 'in-pattern'];

/** Warns the cutter of an order whose pattern rests on estimates, and names them. */
export function NotToBeCut({ order }: { readonly order: Order }) {
  const { t, i18n } = useTranslation();
  const names = estimatedNames(order.snapshot?.measurements.estimates ?? {});
  if (names.length === 0 || !BEFORE_CUTTING.includes(order.state)) return null;
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  return (
    <Alert
      mb="lg"
      role="alert"
      color="brass"
      icon={<IconScissorsOff size={20} stroke={1.6} />}
      title={t('orders:estimates.title')}
    >
      {t('orders:estimates.text', {
        count: names.length,
        names: list.format(names.map((name) => t(`measurements:name.${name}`))),
      })}
    </Alert>
  );
}
