import { useMemo } from 'react';

import { garmentInput } from '../../../shared/order/garment-input.ts';
import type { Order, OrderSummary } from '../../../shared/order/order.ts';
import { bodySizeOptions, type KeptEase } from '../../../shared/pattern/compare/body-size.ts';
import { designDefinition } from '../../../shared/pattern/designs/index.ts';
import type { DraftInput } from '../../../shared/pattern/draft-input.ts';
import { useStudioQuery } from '../../app/use-studio-query.ts';
import type { DraftState } from '../../canvas/draft-desk.ts';
import { useDraft } from '../../canvas/use-draft.ts';
import { useGarmentBody } from '../order/use-garment-body.ts';

/** What the pattern is compared with: nothing, a version of itself, or an order by its id. */
export type Against = 'nothing' | 'defaults' | 'body' | { readonly order: string };

export type OtherVersion = {
  /** The customer's other orders and quotes: those placed with what was frozen, quotes as they stand. */
  readonly orders: readonly OrderSummary[];
  readonly state: DraftState;
  /** The order is of another design: there is nothing to lay over. */
  readonly isOtherDesign: boolean;
  /** It was drafted by another version of the design then; today's draws it now. */
  readonly isOtherVersion: boolean;
  /** A quote for whom nobody took a tape yet. */
  readonly isUnmeasured: boolean;
  readonly kept: readonly KeptEase[];
};

/** Drafts the version that the pattern of `input` is compared with. */
export function useOtherVersion(
  against: Against,
  input: DraftInput,
  { orderId, customerId }: { readonly orderId: string; readonly customerId: string | null },
): OtherVersion {
  const listed = useStudioQuery(
    'orders:ofCustomer',
    { customerId: customerId ?? '' },
    { enabled: customerId !== null },
  );
  const orders = useMemo(
    () => (listed.data ?? []).filter(({ id }) => id !== orderId),
    [listed.data, orderId],
  );
  const id = typeof against === 'object' ? against.order : null;
  const { data: found } = useStudioQuery('orders:get', { id: id ?? '' }, { enabled: id !== null });
  const order = id === null || found === undefined ? null : found;
  const definition = designDefinition(input.design);
  const isOtherDesign = order !== null && garmentOf(order).design !== input.design;
  const body = useMemo(
    () => bodySizeOptions(definition, input.options),
    [definition, input.options],
  );
  const ordered = useOrdered(order);
  const other = useMemo((): DraftInput | null => {
    if (against === 'nothing' || isOtherDesign) return null;
    if (against === 'defaults') return { ...input, options: {}, wanted: undefined };
    if (against === 'body') return { ...input, options: body.options, wanted: undefined };
    return ordered;
  }, [against, input, body, ordered, isOtherDesign]);
  const state = useDraft(other);
  const version = order?.snapshot?.designVersion ?? definition.version;
  return {
    orders,
    state,
    isOtherDesign,
    isUnmeasured: order !== null && order.snapshot === null && order.sessionId === null,
    isOtherVersion: version !== definition.version,
    kept: against === 'body' ? body.kept : [],
  };
}

const garmentOf = ({ snapshot, garment }: Order): Order['garment'] => snapshot?.garment ?? garment;

/** What an order is drafted from: frozen once it was placed; of a quote, its session as it stands. */
function useOrdered(order: Order | null): DraftInput | null {
  const quote = order?.snapshot === null ? order : null;
  const { data: sessions = [] } = useStudioQuery(
    'sessions:list',
    { customerId: quote?.customerId ?? '' },
    { enabled: quote !== null },
  );
  const session = sessions.find(({ id }) => id === quote?.sessionId) ?? null;
  const body = useGarmentBody(quote?.garment ?? null, session);
  return useMemo(() => {
    if (order === null) return null;
    const values = order.snapshot?.measurements.values ?? body?.values;
    return values === undefined ? null : garmentInput(garmentOf(order), values);
  }, [order, body]);
}
