import { Redirect, useParams } from 'wouter';

import { useStudioQuery } from '../../app/use-studio-query.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { LoadingState } from '../../ui/LoadingState.tsx';
import { NewOrder } from './NewOrder.tsx';
import { OrderDesk } from './OrderDesk.tsx';
import { isOrderStep, type OrderStep, orderStepPath } from './order-steps.ts';
import { TakenPage } from './TakenPage.tsx';
import { useLoadedWork } from './use-order-work.ts';

/** The order as a line of steps, `#/order/:orderId/:step`; without a step, where it was left. */
export function OrderLine() {
  const { orderId = 'new', step } = useParams();
  if (orderId === 'new') return <NewOrder />;
  const known = step !== undefined && isOrderStep(step) ? step : null;
  return <KnownOrder key={orderId} orderId={orderId} step={known} />;
}

type Props = { readonly orderId: string; readonly step: OrderStep | null };

function KnownOrder({ orderId, step }: Props) {
  const work = useLoadedWork(orderId);
  const catalogue = useStudioQuery('catalogue:get');
  const settings = useStudioQuery('settings:get');
  const failed = [work, catalogue, settings].find(({ isError }) => isError);
  if (failed?.error) {
    return <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />;
  }
  if (!work.data || !catalogue.data || !settings.data) return <LoadingState page />;
  if (work.data.order !== null && work.data.order.state !== 'quote') {
    return <TakenPage orderId={orderId} />;
  }
  if (step === null) {
    const left = work.data.work.at ?? (work.data.order === null ? 'customer' : 'confirm');
    return <Redirect to={orderStepPath(orderId, left)} replace />;
  }
  return (
    <OrderDesk
      orderId={orderId}
      step={step}
      loaded={work.data}
      catalogue={catalogue.data}
      settings={settings.data}
    />
  );
}
