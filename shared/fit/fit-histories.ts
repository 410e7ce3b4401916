import type { DesignId } from '../pattern/design-id.ts';
import { isSharedPlace } from './fit-basis.ts';
import { type FitPlace, familyOf } from './fit-place.ts';
import type { FitHistory, FittedGarment, Reading } from './fit-record.ts';
import { type Fitting, wholeMm } from './fitting.ts';

const DAY_MS = 86_400_000;

export const dayOf = (ms: number): number => Math.floor(ms / DAY_MS);

/** A fitted order at one place: what its draft rested on, and its fittings. */
export type FittedOrder = {
  readonly orderId: string;
  readonly place: FitPlace;
  readonly design: DesignId;
  readonly sessionId: string;
  readonly takenAt: number;
  readonly takenBy: string;
  readonly weightKg: number | null;
  readonly bodyMm: number;
  readonly tapeMm: number;
  readonly appliedMm: number;
  readonly fittings: readonly Fitting[];
};

/** Whether what was learnt at `other` counts for a garment of `design` at the place. */
export const teaches = (place: FitPlace, other: DesignId, design: DesignId): boolean =>
  other === design || (isSharedPlace(place) && familyOf(other) === familyOf(design));

function garmentOf(order: FittedOrder): FittedGarment | null {
  const { orderId, design, sessionId, appliedMm, fittings, place } = order;
  const last = fittings.at(-1);
  if (last === undefined) return null;
  return {
    order: orderId,
    garment: design,
    day: dayOf(last.at),
    session: sessionId,
    appliedMm,
    alterations: fittings.flatMap(({ at, alterations }) =>
      alterations
        .filter((alteration) => alteration.place === place)
        .map((alteration) => ({
          day: dayOf(at),
          mm: wholeMm(alteration),
          certainty: alteration.certainty,
        })),
    ),
    complete: fittings.some(({ complete }) => complete),
  };
}

const readingOf = (order: FittedOrder): Reading => ({
  session: order.sessionId,
  day: dayOf(order.takenAt),
  bodyMm: order.bodyMm,
  takenBy: order.takenBy,
  tapeMm: order.tapeMm,
  weightKg: order.weightKg,
});

/**
 * One customer's history at a place for a garment of `design`, from their fitted orders and, where
 * given, the newest reading. A reading that several orders were made from counts once.
 */
export function historyOf(
  orders: readonly FittedOrder[],
  place: FitPlace,
  design: DesignId,
  newest: Reading | null = null,
): FitHistory {
  const own = orders.filter(
    (order) => order.place === place && teaches(place, order.design, design),
  );
  const readings = [...own.map(readingOf), ...(newest === null ? [] : [newest])];
  return {
    readings: [...new Map(readings.map((reading) => [reading.session, reading])).values()],
    garments: own.flatMap((order) => garmentOf(order) ?? []),
  };
}
