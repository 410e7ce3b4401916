import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Order } from '../../../shared/order/order.ts';
import { balanceMinor, type Payment } from '../../../shared/order/payment.ts';
import { useStudioQuery } from '../../app/use-studio-query.ts';
import { DateText } from '../../ui/DateText.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Money } from '../../ui/Money.tsx';
import { Section } from '../../ui/Section.tsx';
import { PaymentDialog } from './PaymentDialog.tsx';
import classes from './Payments.module.css';

type Props = { readonly order: Order & { readonly price: NonNullable<Order['price']> } };

/** What was paid, what is still owed, and a way to take money or give it back. */
export function Payments({ order }: Props) {
  const { t } = useTranslation();
  const payments = useStudioQuery('payments:ofOrder', { orderId: order.id });
  const [paying, setPaying] = useState(false);
  if (payments.isError) return <ErrorState error={payments.error} />;
  if (payments.data === undefined) return null;
  const { totalMinor, currency } = order.price;
  const owed = balanceMinor(totalMinor, payments.data);
  const settled = order.state === 'cancelled' ? 0 : owed;
  return (
    <Section
      title={t('life:payments.title')}
      aside={
        <Button variant="default" size="compact-md" onClick={() => setPaying(true)}>
          {t('life:payments.add')}
        </Button>
      }
    >
      {payments.data.length === 0 ? (
        <p className={classes.none}>{t('life:payments.none')}</p>
      ) : (
        <ul className={classes.list}>
          {payments.data.map((payment) => (
            <PaymentRow key={payment.id} payment={payment} />
          ))}
        </ul>
      )}
      <p className={classes.balance}>
        <span>{t(settled < 0 ? 'life:payments.over' : 'life:payments.owed')}</span>
        <Money minor={Math.abs(settled)} currency={currency} size="large" />
      </p>
      {paying && (
        <PaymentDialog order={order} payments={payments.data} onClose={() => setPaying(false)} />
      )}
    </Section>
  );
}

function PaymentRow({ payment }: { readonly payment: Payment }) {
  const { t } = useTranslation();
  const { kind, means, note, by, at, amountMinor, currency } = payment;
  const facts = [
    ...(kind === 'transfer' ? [] : [t(`life:means.${means}`)]),
    ...(note === '' ? [] : [note]),
    ...(by === '' ? [] : [by]),
  ];
  return (
    <li>
      <span className={classes.what}>
        {t(`life:kind.${kind}`)}
        <span className={classes.facts}>
          <DateText value={at} shape="date" />
          {facts.map((fact) => ` · ${fact}`).join('')}
        </span>
      </span>
      <Money minor={amountMinor} currency={currency} />
    </li>
  );
}
