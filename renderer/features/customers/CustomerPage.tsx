import { Button, Group } from '@mantine/core';
import { IconEdit, IconRulerMeasure, IconScissors, IconShoe } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

import { useStudioQuery } from '../../app/use-studio-query.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { LoadingState } from '../../ui/LoadingState.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { ImportSession } from '../exchange/ImportSession.tsx';
import { tracePath } from '../feet/trace-path.ts';
import { Photos } from '../photos/Photos.tsx';
import { looksLikePicture } from '../photos/shrink-picture.ts';
import { OrderRows } from '../today/OrderRows.tsx';
import { CustomerAside } from './CustomerAside.tsx';
import { CustomerHello } from './CustomerHello.tsx';
import classes from './CustomerPage.module.css';
import { DropTarget } from './DropTarget.tsx';
import { useDroppedFile } from './use-dropped-file.ts';

const SessionHistory = lazy(async () => {
  const history = await import('../measure/SessionHistory.tsx');
  return { default: history.SessionHistory };
});

/** One customer: a greeting, their orders, their measurements, how to reach them. */
export function CustomerPage({ params }: { readonly params: { readonly id: string } }) {
  const { t } = useTranslation();
  const { id } = params;
  const customer = useStudioQuery('customers:get', { id });
  const [dropped, setDropped] = useState<File | null>(null);
  const hovers = useDroppedFile(setDropped);
  const isPhoto = dropped !== null && looksLikePicture(dropped);
  const orders = useStudioQuery('orders:ofCustomer', { customerId: id });
  if (customer.isError) {
    return (
      <Page>
        <ErrorState error={customer.error} onRetry={() => void customer.refetch()} />
      </Page>
    );
  }
  if (customer.data === undefined) return <LoadingState page rows={6} />;
  const newOrder = `/order/new?customer=${id}`;
  return (
    <Page>
      <PageHeader
        title={customer.data.name}
        back={{ to: '/customers', label: t('customers:list.title') }}
        lead={<CustomerHello customer={customer.data} orders={orders.data} />}
        actions={
          <>
            <Button
              component={Link}
              href={`/customers/${id}/edit`}
              variant="default"
              leftSection={<IconEdit size={18} aria-hidden />}
            >
              {t('customers:page.edit')}
            </Button>
            <Button
              component={Link}
              href={newOrder}
              leftSection={<IconScissors size={18} aria-hidden />}
            >
              {t('customers:page.newOrder')}
            </Button>
          </>
        }
      />
      {hovers && <DropTarget />}
      <div className={classes.columns}>
        <div>
          <Section title={t('customers:page.orders')}>
            {orders.isPending && <LoadingState rows={2} rowHeight={60} />}
            {orders.isError && (
              <ErrorState error={orders.error} onRetry={() => void orders.refetch()} />
            )}
            {orders.data?.length === 0 && (
              <EmptyState
                drawing="garment"
                title={t('customers:page.noOrders')}
                action={
                  <Button component={Link} href={newOrder} variant="default">
                    {t('customers:page.firstOrder')}
                  </Button>
                }
              >
                {t('customers:page.noOrdersText')}
              </EmptyState>
            )}
            {orders.data && orders.data.length > 0 && (
              <OrderRows orders={orders.data} withCustomer={false} />
            )}
          </Section>
          <Section
            title={t('customers:page.measurements')}
            aside={
              <Group gap="xs">
                <ImportSession
                  customerId={id}
                  dropped={isPhoto ? null : dropped}
                  onDone={() => setDropped(null)}
                />
                <Button
                  component={Link}
                  href={tracePath(id)}
                  variant="default"
                  size="compact-md"
                  leftSection={<IconShoe size={18} aria-hidden />}
                >
                  {t('feet:trace')}
                </Button>
                <Button
                  component={Link}
                  href={`/customers/${id}/measure`}
                  variant="default"
                  size="compact-md"
                  leftSection={<IconRulerMeasure size={18} aria-hidden />}
                >
                  {t('customers:page.measure')}
                </Button>
              </Group>
            }
          >
            <Suspense fallback={<LoadingState rows={3} />}>
              <SessionHistory customerId={id} />
            </Suspense>
          </Section>
          <Photos
            customerId={id}
            dropped={isPhoto ? dropped : null}
            onDone={() => setDropped(null)}
          />
        </div>
        <CustomerAside customer={customer.data} />
      </div>
    </Page>
  );
}
