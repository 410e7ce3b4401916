import type { FitHistory } from '../../../shared/fit/fit-record.ts';
import type { TrueCustomer } from './made-up-fittings.ts';

export const EMPTY: FitHistory = { readings: [], garments: [] };

/** The customer is measured for an order. */
export function withReading(
  history: FitHistory,
  customer: TrueCustomer,
  order: number,
): FitHistory {
  const { days, readings, takenBy, tapeMm, weights } = customer;
  const reading = {
    session: `${order}`,
    day: days[order] ?? 0,
    bodyMm: readings[order] ?? 0,
    takenBy,
    tapeMm,
    weightKg: weights[order] ?? null,
  };
  return { ...history, readings: [...history.readings, reading] };
}

/** What a garment would have to have beyond reading and table to be right, mm. */
export const wantedMm = ({ bodies, wishes, readings }: TrueCustomer, order: number): number =>
  (bodies[order] ?? 0) + (wishes[order] ?? 0) - (readings[order] ?? 0);

/** The garment, made with `appliedMm` beyond the table, is altered until it is right but for noise. */
export function withFitting(
  history: FitHistory,
  customer: TrueCustomer,
  order: number,
  appliedMm: number,
): FitHistory {
  const day = (customer.days[order] ?? 0) + 30;
  const mm = wantedMm(customer, order) - appliedMm + (customer.fittingNoise[order] ?? 0);
  const garment = {
    order: `${order}`,
    garment: customer.garments[order] ?? ('shirt' as const),
    day,
    session: `${order}`,
    appliedMm,
    alterations: [{ day, mm, certainty: 'done' as const }],
    complete: true,
  };
  return { ...history, garments: [...history.garments, garment] };
}
