import {
  bodyAt,
  draftedAt,
  nearestFit,
  settablePlaces,
  tableOptions,
} from '../../shared/fit/fit-basis.ts';
import type { Session } from '../../shared/measurement/session.ts';
import { garmentInput } from '../../shared/order/garment-input.ts';
import type { Order, OrderSnapshot } from '../../shared/order/order.ts';
import type { OptionValues } from '../../shared/pattern/design.ts';
import { designDefinition } from '../../shared/pattern/designs/index.ts';
import type { Draft, DraftFailure } from '../../shared/pattern/model.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { FitFact } from '../db/repositories/fitting-repository.ts';
import type { Drafting } from './cloth-estimate.ts';

/**
 * What a placed order's draft rested on at every place that can be let out: the reading, and how far
 * its options are from the ease table. Fails when today's design no longer drafts it.
 */
export function fitFactsOf(
  { draft }: Drafting,
  order: Order & { readonly snapshot: OrderSnapshot },
  session: Session,
): Result<readonly FitFact[], DraftFailure> {
  const { garment, measurements } = order.snapshot;
  const { values } = measurements;
  const definition = designDefinition(garment.design);
  const finishedWith = (designOptions: OptionValues): Result<Draft['finished'], DraftFailure> => {
    const drafted = draft(garmentInput({ ...garment, designOptions }, values));
    return drafted.ok ? ok(drafted.value.finished) : drafted;
  };
  const options = garment.designOptions;
  const made = finishedWith(options);
  if (!made.ok) return made;
  const table = finishedWith(tableOptions(definition, options, nearestFit(definition, options)));
  if (!table.ok) return table;
  const regular = finishedWith(tableOptions(definition, options, 'regular'));
  if (!regular.ok) return regular;

  return ok(
    settablePlaces(definition).flatMap((place) => {
      const [own, fromTable, plain] = [made, table, regular].map(({ value }) => value[place]);
      if (own === undefined || fromTable === undefined || plain === undefined) return [];
      const body = bodyAt(place, values) ?? draftedAt(plain);
      return {
        orderId: order.id,
        place,
        customerId: order.customerId,
        design: garment.design,
        sessionId: measurements.sessionId,
        takenAt: measurements.takenAt,
        takenBy: measurements.takenBy,
        weightKg: session.body?.weightKg ?? null,
        bodyMm: body.mm,
        tapeMm: body.tapeMm,
        appliedMm: own - fromTable,
      };
    }),
  );
}
