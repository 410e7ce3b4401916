import { useMemo } from 'react';
import type { BodyEstimates } from '../../../shared/anthropometry/completed-body.ts';
import type { Person } from '../../../shared/anthropometry/pattern-sureness.ts';
import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import type { MeasurementName } from '../../../shared/measurement/measurement-name.ts';
import type { MeasurementSet } from '../../../shared/measurement/measurement-set.ts';
import type { Session } from '../../../shared/measurement/session.ts';
import { estimatedNames } from '../../../shared/order/garment-body.ts';
import { garmentInput } from '../../../shared/order/garment-input.ts';
import { wearerOf, withLasts } from '../../../shared/order/shoe-lasts.ts';
import type { Draft } from '../../../shared/pattern/model.ts';
import { isShoeDesign } from '../../../shared/shoe/shoe-design.ts';
import { useStudioQuery } from '../../app/use-studio-query.ts';
import { useDraft } from '../../canvas/use-draft.ts';
import { useShoeTables } from '../lasts/use-shoe-tables.ts';
import { todayIso } from './due-date.ts';
import { type Gap, gapsOf, type StepMark, stepMarks } from './gaps.ts';
import type { OrderStep } from './order-steps.ts';
import { type OrderWork, productOf } from './order-work.ts';
import { useGarmentBody } from './use-garment-body.ts';

/** What the studio knows about the order in hand beyond the choices themselves. */
export type OrderFacts = {
  readonly sessions: readonly Session[];
  /** The session the order is made from; null before one is chosen. */
  readonly session: Session | null;
  /** What that session says of the body, with estimates of what the design needs beside. */
  readonly values: MeasurementSet | null;
  /** The newest session of the customer, when it is another than the one chosen. */
  readonly newer: Session | null;
  /** What of `values` nobody measured. */
  readonly estimates: BodyEstimates;
  /** Who the pattern is for; null while no body was measured. */
  readonly person: Person | null;
  /** Needed by the design and neither measured nor estimated. */
  readonly missing: readonly MeasurementName[];
  /** Values were typed that are in no session yet. */
  readonly unsaved: boolean;
  readonly draft: Draft | null;
  readonly gaps: readonly Gap[];
  readonly marks: Readonly<Record<OrderStep, StepMark>>;
};

export function useOrderFacts(work: OrderWork, catalogue: Catalogue): OrderFacts {
  const { customerId, garment, sessionId } = work;
  const known = customerId ?? '';
  const listed = useStudioQuery(
    'sessions:list',
    { customerId: known },
    { enabled: customerId !== null },
  );
  const typed = useStudioQuery(
    'drafts:get',
    { key: `measure:${known}` },
    { enabled: customerId !== null },
  );
  const sessions = customerId === null ? NO_SESSIONS : (listed.data ?? NO_SESSIONS);
  const session = sessions.find(({ id }) => id === sessionId) ?? null;
  const newest = sessions[0] ?? null;
  const body = useGarmentBody(garment, session);
  const { values, estimates, missing, person } = body ?? NO_BODY;
  const complete = values !== null && missing.length === 0;
  const wearer = session === null ? null : wearerOf(session);
  const table = useShoeTables(garment !== null && isShoeDesign(garment.design))?.lasts ?? null;
  const input = useMemo(
    () =>
      complete && garment !== null
        ? garmentInput(withLasts(garment, values, wearer, table), values)
        : null,
    [complete, garment, values, wearer, table],
  );
  const { draft, failure } = useDraft(input);
  const unsaved = customerId !== null && typed.data !== null && typed.data !== undefined;
  const product = productOf(catalogue, garment);
  const facts = {
    work,
    missing: values === null ? null : missing,
    estimated: estimatedNames(estimates).filter((name) => !work.acceptedEstimates.includes(name)),
    unsaved,
    failure: input === null ? null : failure,
    clothOffered: garment !== null && (product?.cloths.includes(garment.clothId) ?? false),
    today: todayIso(),
  };
  const gaps = gapsOf(facts);
  return {
    sessions,
    session,
    values,
    estimates,
    person,
    newer: newest !== null && newest.id !== sessionId ? newest : null,
    missing,
    unsaved,
    draft: input === null ? null : draft,
    gaps,
    marks: stepMarks(gaps, work.seen),
  };
}

const NO_SESSIONS: readonly Session[] = [];

const NO_BODY = { values: null, estimates: {}, missing: [], person: null } as const;
