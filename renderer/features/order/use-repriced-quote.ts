import { useEffect } from 'react';

import { useStudioQuery } from '../../app/use-studio-query.ts';
import type { Working } from './use-order-work.ts';

/** A quote that the studio priced anew, because its marker is laid, shows its price here too. */
export function useRepricedQuote(orderId: string, { order, adopt, saverState }: Working): void {
  const stored = useStudioQuery('orders:get', { id: orderId }, { enabled: order !== null });
  const newest = stored.data ?? null;
  useEffect(() => {
    if (newest === null || order === null || saverState !== 'saved') return;
    const isNewer = newest.updatedAt > order.updatedAt;
    if (isNewer && newest.price?.totalMinor !== order.price?.totalMinor) adopt(newest);
  }, [newest, order, adopt, saverState]);
}
