import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';

import { useStudioQuery } from '../../app/use-studio-query.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { LoadingState } from '../../ui/LoadingState.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { MarkerPanel } from './MarkerPanel.tsx';

/** The marker of an order, on a page of its own: for the cutter, whatever state the order is in. */
export function MarkerPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const order = useStudioQuery('orders:get', { id });
  const catalogue = useStudioQuery('catalogue:get');
  if (order.error) {
    return (
      <Page>
        <ErrorState error={order.error} onRetry={() => void order.refetch()} />
      </Page>
    );
  }
  if (!order.data || !catalogue.data) return <LoadingState page />;
  const { number, customerName, garment, snapshot } = order.data;
  const clothId = (snapshot?.garment ?? garment).clothId;
  const cloth = catalogue.data.cloths.find((one) => one.id === clothId);
  return (
    <Page width="wide">
      <PageHeader
        title={t('marker:pageTitle', { number })}
        back={{ to: `/orders/${id}`, label: t('orders:page.title', { number }) }}
        lead={customerName}
      />
      <MarkerPanel orderId={id} colour={cloth?.colour ?? null} />
    </Page>
  );
}
