import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

import type { Order } from '../../../shared/order/order.ts';
import { useStudioQuery } from '../../app/use-studio-query.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { LoadingState } from '../../ui/LoadingState.tsx';
import { Money } from '../../ui/Money.tsx';
import { Page } from '../../ui/Page.tsx';
import { Section } from '../../ui/Section.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { DeliveryCard } from '../orders/DeliveryCard.tsx';
import { GarmentSummary } from '../orders/GarmentSummary.tsx';
import { OrderSheet } from '../orders/OrderSheet.tsx';
import classes from './TakenPage.module.css';

/** What is shown once the order is taken: its number, what happens next, and where it stands. */
export function TakenPage({ orderId }: { readonly orderId: string }) {
  const { t } = useTranslation();
  const order = useStudioQuery('orders:get', { id: orderId });
  const catalogue = useStudioQuery('catalogue:get');
  const settings = useStudioQuery('settings:get');
  const failed = [order, catalogue, settings].find(({ isError }) => isError);
  if (failed?.error) {
    return <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />;
  }
  if (!order.data || !catalogue.data || !settings.data) return <LoadingState page />;
  const { garment } = order.data;
  return (
    <Page>
      <Head order={order.data} />
      <div className={classes.pair}>
        <div>
          <Section title={t('order:taken.garment')}>
            <GarmentSummary garment={garment} catalogue={catalogue.data} />
          </Section>
        </div>
        <div>
          <Section title={t('order:taken.delivery')}>
            <DeliveryCard order={order.data} />
          </Section>
          <Next order={order.data} />
        </div>
      </div>
      <OrderSheet order={order.data} catalogue={catalogue.data} settings={settings.data} />
    </Page>
  );
}

function Head({ order }: { order: Order }) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const price = order.snapshot?.price ?? order.price;
  return (
    <header className={classes.head}>
      <p className={classes.eyebrow}>{t('order:taken.eyebrow', { name: order.customerName })}</p>
      <h1 ref={heading} tabIndex={-1} className={classes.number}>
        {t('order:taken.title', { number: order.number })}
      </h1>
      {price !== null && (
        <p className={classes.total}>
          <Money minor={price.totalMinor} currency={price.currency} size="figure" />
        </p>
      )}
      <div className={classes.actions}>
        <Button
          leftSection={<IconPrinter size={18} stroke={1.5} aria-hidden />}
          onClick={() => window.print()}
        >
          {t('order:taken.print')}
        </Button>
        <Button variant="default" component={Link} href={`/orders/${order.id}`}>
          {t('order:taken.see')}
        </Button>
        <Button variant="default" component={Link} href={`/order/new?customer=${order.customerId}`}>
          {t('order:taken.another', { name: order.customerName })}
        </Button>
        <Button variant="subtle" component={Link} href="/">
          {t('order:taken.today')}
        </Button>
      </div>
    </header>
  );
}

function Next({ order }: { order: Order }) {
  const { t } = useTranslation();
  const { date } = useFormat();
  return (
    <Section title={t('order:taken.next')}>
      <ol className={classes.next}>
        <li>{t('order:taken.nextSign')}</li>
        {order.delivery.state !== 'at-shop' && <li>{t('order:taken.nextSend')}</li>}
        {order.dueOn !== null && (
          <li>{t('order:taken.nextDue', { day: date(order.dueOn, 'day') })}</li>
        )}
      </ol>
    </Section>
  );
}
