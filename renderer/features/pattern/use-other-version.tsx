import { useMemo } from 'react';

import { garmentInput } from '../../../shared/order/garment-input.ts';
import type { OrderSummary } from '../../../shared/order/order.ts';
import { bodySizeOptions, type KeptEase } from '../../../shared/pattern/compare/body-size.ts';
import { designDefinition } from '../../../shared/pattern/designs/index.ts';
import type { DraftInput } from '../../../shared/pattern/draft-input.ts';
import { useStudioQuery } from '../../app/use-studio-query.ts';
import type { DraftState } from '../../canvas/draft-desk.ts';
import { useDraft } from '../../canvas/use-draft.ts';

/** What the pattern is compared with: nothing, a version of itself, or an order by its id. */
export type Against = 'nothing' | 'defaults' | 'body' | { readonly order: string };

export type OtherVersion = {
  /** Orders of the customer that were placed and so have their choices and measurements frozen. */
  readonly orders: readonly OrderSummary[];
  readonly state: DraftState;
  /** The order is of another design: there is nothing to lay over. */
  readonly isOtherDesign: boolean;
  /** It was drafted by another version of the design then; today's draws it now. */
  readonly isOtherVersion: boolean;
  readonly kept: readonly KeptEase[];
};

/** Drafts the version that the pattern of `input` is compared with. */
export function useOtherVersion(
  against: Against,
  input: DraftInput,
  customerId: string | null,
): OtherVersion {
  const listed = useStudioQuery(
    'orders:ofCustomer',
    { customerId: customerId ?? '' },
    { enabled: customerId !== null },
  );
  const orders = useMemo(
    () => (listed.data ?? []).filter(({ placedAt }) => placedAt !== null),
    [listed.data],
  );
  const id = typeof against === 'object' ? against.order : null;
  const { data: order } = useStudioQuery('orders:get', { id: id ?? '' }, { enabled: id !== null });
  const snapshot = id === null ? null : (order?.snapshot ?? null);
  const definition = designDefinition(input.design);
  const isOtherDesign = snapshot !== null && snapshot.garment.design !== input.design;
  const body = useMemo(
    () => bodySizeOptions(definition, input.options),
    [definition, input.options],
  );
  const other = useMemo((): DraftInput | null => {
    if (against === 'nothing' || isOtherDesign) return null;
    if (against === 'defaults') return { ...input, options: {}, wanted: undefined };
    if (against === 'body') return { ...input, options: body.options, wanted: undefined };
    return snapshot === null ? null : garmentInput(snapshot.garment, snapshot.measurements.values);
  }, [against, input, body, snapshot, isOtherDesign]);
  const state = useDraft(other);
  return {
    orders,
    state,
    isOtherDesign,
    isOtherVersion: snapshot !== null && snapshot.designVersion !== definition.version,
    kept: against === 'body' ? body.kept : [],
  };
}
