import { Anchor, Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'wouter';

import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import type { Settings } from '../../../shared/contract/settings.ts';
import { estimatedNames } from '../../../shared/order/garment-body.ts';
import type { Order } from '../../../shared/order/order.ts';
import { useStudioQuery } from '../../app/use-studio-query.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { LoadingState } from '../../ui/LoadingState.tsx';
import { OrderStateMark } from '../../ui/OrderStateMark.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { OrderClothCard } from '../cloth/OrderClothCard.tsx';
import { FilesButton } from '../cutting/FilesButton.tsx';
import { FittingsSection } from '../fittings/FittingsSection.tsx';
import { MarkerSummary } from '../marker/MarkerSummary.tsx';
import { todayIso } from '../order/due-date.ts';
import { AmendOrder } from './AmendOrder.tsx';
import { DeliveryCard } from './DeliveryCard.tsx';
import { GarmentSummary } from './GarmentSummary.tsx';
import { MeasurementTable } from './MeasurementTable.tsx';
import { NotToBeCut } from './NotToBeCut.tsx';
import { OrderEvents } from './OrderEvents.tsx';
import { OrderMoves } from './OrderMoves.tsx';
import classes from './OrderPage.module.css';
import { OrderSheet } from './OrderSheet.tsx';
import { isLate } from './order-filter.ts';
import { Payments } from './Payments.tsx';
import { PriceTable } from './PriceTable.tsx';
import { ReplacementLine } from './ReplacementLine.tsx';

/** One order: what was agreed, from which measurements, where it stands, what has happened. */
export function OrderPage() {
  const { id = '' } = useParams();
  const order = useStudioQuery('orders:get', { id });
  const catalogue = useStudioQuery('catalogue:get');
  const settings = useStudioQuery('settings:get');
  const failed = [order, catalogue, settings].find(({ isError }) => isError);
  if (failed?.error) {
    return (
      <Page>
        <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />
      </Page>
    );
  }
  if (!order.data || !catalogue.data || !settings.data) return <LoadingState page />;
  return <KnownOrder order={order.data} catalogue={catalogue.data} settings={settings.data} />;
}

type Props = {
  readonly order: Order;
  readonly catalogue: Catalogue;
  readonly settings: Settings;
};

function KnownOrder({ order, catalogue, settings }: Props) {
  const { t } = useTranslation();
  const { snapshot } = order;
  const garment = snapshot?.garment ?? order.garment;
  const price = snapshot?.price ?? order.price;
  return (
    <Page>
      <PageHeader
        title={t('orders:page.title', { number: order.number })}
        back={{ to: '/orders', label: t('orders:list.title') }}
        lead={<Lead order={order} />}
        actions={<Actions order={order} />}
      />
      <NotToBeCut order={order} />
      <ReplacementLine orderId={order.id} />
      <div className={classes.pair}>
        <div>
          <Section title={t('orders:page.garment')}>
            <GarmentSummary garment={garment} catalogue={catalogue} />
          </Section>
          {order.key !== null && <OrderClothCard order={order} />}
          {snapshot !== null && (
            <FittingsSection
              order={{ ...order, snapshot }}
              colour={catalogue.cloths.find(({ id }) => id === garment.clothId)?.colour}
            />
          )}
          {snapshot !== null && <Measured snapshot={snapshot} settings={settings} />}
          {order.note !== '' && (
            <Section title={t('orders:page.note')}>
              <p className={classes.note}>{order.note}</p>
            </Section>
          )}
        </div>
        <div>
          {order.state !== 'quote' && (
            <Section title={t('orders:page.delivery')}>
              <DeliveryCard order={order} />
            </Section>
          )}
          {price !== null && (
            <Section title={t('orders:page.price')}>
              <PriceTable price={price} catalogue={catalogue} />
            </Section>
          )}
          {price !== null && order.key !== null && <Payments order={{ ...order, price }} />}
          <Section title={t('marker:title')}>
            <MarkerSummary orderId={order.id} />
          </Section>
          <Section title={t('orders:page.events')}>
            <OrderEvents orderId={order.id} currency={price?.currency ?? catalogue.currency} />
          </Section>
          {order.hash !== null && <Proof hash={order.hash} />}
        </div>
      </div>
      {snapshot !== null && <OrderSheet order={order} catalogue={catalogue} settings={settings} />}
    </Page>
  );
}

function Lead({ order }: { order: Order }) {
  const { t } = useTranslation();
  const { date } = useFormat();
  return (
    <span className={classes.lead}>
      <Anchor component={Link} href={`/customers/${order.customerId}`}>
        {order.customerName}
      </Anchor>
      <OrderStateMark state={order.state} />
      {order.dueOn !== null && (
        <span className={isLate(order, todayIso()) ? classes.late : undefined}>
          {t(isLate(order, todayIso()) ? 'orders:page.lateSince' : 'orders:page.dueOn', {
            day: date(order.dueOn, 'date'),
          })}
        </span>
      )}
    </span>
  );
}

function Actions({ order }: { order: Order }) {
  const { t } = useTranslation();
  if (order.state === 'quote') {
    return (
      <Button component={Link} href={`/order/${order.id}`}>
        {t('orders:page.goOn')}
      </Button>
    );
  }
  return (
    <>
      <OrderMoves order={order} />
      <AmendOrder order={order} />
      <OrderFiles order={order} />
      <Button
        variant="default"
        leftSection={<IconPrinter size={18} stroke={1.5} aria-hidden />}
        onClick={() => window.print()}
      >
        {t('orders:page.print')}
      </Button>
      <Button variant="default" component={Link} href={`/order/new?customer=${order.customerId}`}>
        {t('orders:page.again')}
      </Button>
    </>
  );
}

/** What the cutting room is given of the order as it was agreed. */
function OrderFiles({ order: { id, snapshot } }: { order: Order }) {
  if (snapshot === null) return null;
  return (
    <FilesButton
      source={{ kind: 'order', id }}
      allowanceMm={snapshot.garment.allowanceMm}
      estimated={estimatedNames(snapshot.measurements.estimates ?? {}).length}
    />
  );
}

function Measured({
  snapshot,
  settings,
}: {
  snapshot: NonNullable<Order['snapshot']>;
  settings: Settings;
}) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const { takenAt, takenBy, method, values, estimates } = snapshot.measurements;
  return (
    <Section
      title={t('orders:page.measurements')}
      lead={t('orders:measured.line', {
        day: date(takenAt, 'date'),
        by: takenBy === '' ? t('orders:measured.somebody') : takenBy,
        method: t(`orders:method.${method}`),
      })}
    >
      <MeasurementTable
        values={values}
        estimates={estimates}
        unit={settings.lengthUnit}
        caption={t('orders:page.measurements')}
      />
    </Section>
  );
}

/** The start of the hash is enough to compare by eye; pointing at it shows the whole. */
function Proof({ hash }: { hash: string }) {
  const { t } = useTranslation();
  return (
    <p className={classes.proof} title={hash}>
      {t('orders:page.hash', { hash: hash.slice(0, 12) })}
    </p>
  );
}
