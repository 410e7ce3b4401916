import { Redirect, useParams } from 'wouter';

import { useStudioQuery } from '../../app/use-studio-query.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { LoadingState } from '../../ui/LoadingState.tsx';
import { NewOrder } from './NewOrder.tsx';
import { OrderDesk } from './OrderDesk.tsx';
import { isOrderStep, orderStepPath } from './order-steps.ts';
import { TakenPage } from './TakenPage.tsx';
import { useLoadedWork } from './use-order-work.ts';

/** The order as a line of steps, `#/order/:orderId/:step`. */
export function OrderLine() {
  const { orderId = 'new', step = 'customer' } = useParams();
  if (orderId === 'new') return <NewOrder />;
  if (!isOrderStep(step)) return <Redirect to={orderStepPath(orderId, 'customer')} replace />;
  return <KnownOrder key={orderId} orderId={orderId} step={step} />;
}

function KnownOrder({ orderId, step }: Pick<Parameters<typeof OrderDesk>[0], 'orderId' | 'step'>) {
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
