import { useCallback, useState } from 'react';

import type { StudioApi } from '../../../shared/contract/contract.ts';
import type { Order, Price } from '../../../shared/order/order.ts';
import { useStudio } from '../../app/StudioProvider.tsx';
import { StudioFailure, valueOrThrow } from '../../app/studio-failure.ts';
import { type OrderWork, quoteOf } from './order-work.ts';
import { draftKeyOf, type Working } from './use-order-work.ts';

/** Why the order was not taken, for the words of the last step. */
export type TakeProblem =
  | { readonly kind: 'price-changed'; readonly before: Price; readonly now: Price }
  | { readonly kind: 'refused'; readonly failure: StudioFailure };

export type TakeOrder = {
  readonly busy: boolean;
  readonly problem: TakeProblem | null;
  /** Takes the order at the price on the screen; asks again when the studio has another price. */
  readonly take: () => Promise<void>;
};

export function useTakeOrder(orderId: string, { work, order, flush, adopt }: Working): TakeOrder {
  const studio = useStudio();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<TakeProblem | null>(null);

  const take = useCallback(async () => {
    const seen = order?.price ?? null;
    if (seen === null) return;
    setBusy(true);
    try {
      await flush();
      const expectedTotalMinor = seen.totalMinor;
      const { acceptedEstimates } = work;
      const placed = await studio['orders:place']({
        id: orderId,
        expectedTotalMinor,
        ...(acceptedEstimates.length === 0 ? {} : { acceptedEstimates }),
      });
      if (placed.ok) {
        setProblem(null);
        adopt(placed.value);
        // The order is safe. What follows is for the next one; failing at it changes nothing.
        const { customerId, garment } = placed.value;
        await studio['choices:save']({ customerId, garment });
        await studio['drafts:drop']({ key: draftKeyOf(orderId) });
        return;
      }
      const failure = new StudioFailure(placed.code, placed.message, placed.detail);
      const now = await pricedAnew(studio, orderId, work, failure);
      if (now !== null) adopt(now);
      setProblem(
        now?.price && now.price.totalMinor !== seen.totalMinor
          ? { kind: 'price-changed', before: seen, now: now.price }
          : { kind: 'refused', failure },
      );
    } catch (error) {
      const failure =
        error instanceof StudioFailure ? error : new StudioFailure('internal', String(error));
      setProblem({ kind: 'refused', failure });
    } finally {
      setBusy(false);
    }
  }, [studio, orderId, work, order, flush, adopt]);

  return { busy, problem, take };
}

/** Storing the quote again prices it by today's catalogue; an order taken elsewhere is read back. */
async function pricedAnew(
  studio: StudioApi,
  orderId: string,
  work: OrderWork,
  failure: StudioFailure,
): Promise<Order | null> {
  if (failure.code === 'already-placed')
    return valueOrThrow(await studio['orders:get']({ id: orderId }));
  const quote = failure.code === 'conflict' ? quoteOf(orderId, work) : null;
  return quote === null ? null : valueOrThrow(await studio['orders:saveQuote'](quote));
}
