import type { TFunction } from 'i18next';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

import type { OrderEvent } from '../../../shared/order/order.ts';
import type { Format } from '../../ui/format.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useDeliveryReason } from './use-delivery-reason.ts';

/** The sentence of an event; its detail fills in what changed. `currency` is the order's. */
export function useEventWords(currency: string): (event: OrderEvent) => string {
  const { t } = useTranslation();
  const format = useFormat();
  const reasonWords = useDeliveryReason();
  return useCallback(
    ({ kind, detail }) => {
      if (kind === 'moved') return movedWords(t, detail);
      if (kind === 'paid') return paidWords(t, format, detail);
      if (kind === 'rescheduled') {
        return t('orders:event.rescheduled', { day: format.date(String(detail.to), 'date') });
      }
      const { reason, field, measurements } = detail;
      return t(`orders:event.${kind}`, {
        ...detail,
        ...(typeof reason === 'string' ? { reason: reasonWords(reason) } : {}),
        ...(typeof measurements === 'string' ? { names: namesOf(t, measurements) } : {}),
        ...(typeof field === 'string' ? { field: fieldWords(t, format, detail, currency) } : {}),
      });
    },
    [t, format, reasonWords, currency],
  );
}

function movedWords(t: TFunction, { from, to, reason }: OrderEvent['detail']): string {
  const why = typeof reason === 'string' && reason !== '' ? `. ${reason}` : '';
  return t('orders:event.moved', {
    from: t(`common:orderState.${String(from)}`),
    to: t(`common:orderState.${String(to)}`),
    why,
  });
}

const paidWords = (
  t: TFunction,
  { money }: Format,
  { kind, amount, currency, means }: OrderEvent['detail'],
): string =>
  t('orders:event.paid', {
    kind: t(`life:kind.${String(kind)}`),
    amount: money(Number(amount), String(currency)),
    means: t(`life:means.${String(means)}`),
  });

const namesOf = (t: TFunction, measurements: string): string =>
  measurements
    .split(' ')
    .map((name) => t(`measurements:name.${name}`))
    .join(', ');

/** What differs between the studio and the shop, with both values where they mean something. */
function fieldWords(
  t: TFunction,
  { money }: Format,
  { field, studio, shop }: OrderEvent['detail'],
  currency: string,
): string {
  if (field === 'totalMinor') {
    const amount = (value: unknown) => money(typeof value === 'number' ? value : 0, currency);
    return t('orders:field.totalMinor', { studio: amount(studio), shop: amount(shop) });
  }
  if (field === 'state') {
    const words = (value: unknown) => t(`common:orderState.${String(value)}`);
    return t('orders:field.state', { studio: words(studio), shop: words(shop) });
  }
  return t(`orders:field.${String(field)}`);
}
