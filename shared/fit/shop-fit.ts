import { FIRST_PRIOR, FITTING_MM, type FitPrior } from './fit-prior.ts';
import { alteredMm, type FitHistory, isFitted } from './fit-record.ts';

/** What one garment says of a wish, whatever had been applied to it, mm. */
type Wish = { readonly mm: number; readonly takenBy: string; readonly tapeMm: number };

/** How sure the shop's first ease table is of itself, mm. */
const TABLE_MM = 10;
/** As many customers' worth of belief that the spread is the first prior's. */
const SPREAD_PRIOR = 20;
/** Before so many customers nothing is proposed, whatever the interval says. */
export const PROPOSED_FROM = 8;
/** A change smaller than this is not worth a new table, mm. */
export const WORTH_MM = 3;

function wishesOf({ readings, garments }: FitHistory): readonly Wish[] {
  const bySession = new Map(readings.map((reading) => [reading.session, reading]));
  return garments.filter(isFitted).flatMap((fitted) => {
    const reading = bySession.get(fitted.session);
    if (reading === undefined) return [];
    const { takenBy, tapeMm } = reading;
    return [{ mm: fitted.appliedMm + alteredMm(fitted), takenBy, tapeMm }];
  });
}

/** A number with what it rests on. */
export type Learnt = {
  readonly mm: number;
  readonly low95: number;
  readonly high95: number;
  readonly customers: number;
};

type Customer = { readonly mean: number; readonly noise: number };

/** Customers without a word on the place are left out. */
function customersOf(histories: readonly FitHistory[]): readonly Customer[] {
  return histories.flatMap((history) => {
    const wishes = wishesOf(history);
    if (wishes.length === 0) return [];
    const mean = wishes.reduce((sum, { mm }) => sum + mm, 0) / wishes.length;
    const noise = wishes.reduce((sum, { tapeMm }) => sum + tapeMm ** 2 + FITTING_MM ** 2, 0);
    return [{ mean, noise: noise / wishes.length ** 2 }];
  });
}

/** Mean of the customers' wishes, each weighed by how sure it is, shrunk towards the table (0). */
function shrunkMean(customers: readonly Customer[], spread: number): Learnt {
  let precision = 1 / TABLE_MM ** 2;
  let pulled = 0;
  for (const { mean, noise } of customers) {
    const weight = 1 / (spread + noise);
    precision += weight;
    pulled += weight * mean;
  }
  const mm = pulled / precision;
  const half = 1.96 / Math.sqrt(precision);
  return { mm, low95: mm - half, high95: mm + half, customers: customers.length };
}

/**
 * The prior for the shop's next customer at one place of one family, learnt from all histories there:
 * empirical Bayes by moments (Morris 1983, "Parametric empirical Bayes inference"), the spread
 * shrunk towards the first prior's. With no histories it is the first prior.
 */
export function learnPrior(
  histories: readonly FitHistory[],
  first: FitPrior = FIRST_PRIOR,
): FitPrior {
  const customers = customersOf(histories);
  const own = first.spreadMm ** 2;
  const { mm } = shrunkMean(customers, own);
  const excess = customers.reduce((sum, { mean, noise }) => sum + (mean - mm) ** 2 - noise, 0);
  const spread = (Math.max(0, excess) + SPREAD_PRIOR * own) / (customers.length + SPREAD_PRIOR);
  return {
    meanMm: shrunkMean(customers, spread).mm,
    spreadMm: Math.sqrt(spread),
    garmentMm: first.garmentMm,
  };
}

/**
 * A change of the ease table that the fittings ask for, or null when they do not: too few customers,
 * an interval that reaches 0, or a change that is not worth it.
 */
export function proposeEase(histories: readonly FitHistory[]): Learnt | null {
  const customers = customersOf(histories);
  const { spreadMm } = learnPrior(histories);
  const learnt = shrunkMean(customers, spreadMm ** 2);
  const sure = learnt.low95 > 0 || learnt.high95 < 0;
  return learnt.customers >= PROPOSED_FROM && sure && Math.abs(learnt.mm) >= WORTH_MM
    ? learnt
    : null;
}

/** How much longer (positive) one person's tape reads than the rest of the shop's. */
export type TapeBias = Learnt & { readonly takenBy: string };

/**
 * Members of staff whose readings have to be corrected at fittings more, or less, than the others':
 * who reads long is taken in later. Only those whose 95 % interval leaves out 0 are named. For the
 * owner's eyes.
 */
export function tapeBiases(histories: readonly FitHistory[]): readonly TapeBias[] {
  const { spreadMm, garmentMm } = learnPrior(histories);
  const wishes = histories.flatMap(wishesOf);
  return [...new Set(wishes.map(({ takenBy }) => takenBy))].flatMap((takenBy) => {
    const own = summed(
      wishes.filter((wish) => wish.takenBy === takenBy),
      spreadMm,
      garmentMm,
    );
    const rest = summed(
      wishes.filter((wish) => wish.takenBy !== takenBy),
      spreadMm,
      garmentMm,
    );
    if (own === null || rest === null || own.count < PROPOSED_FROM || rest.count < PROPOSED_FROM) {
      return [];
    }
    const mm = rest.mean - own.mean;
    const half = 1.96 * Math.sqrt(own.variance + rest.variance);
    if (Math.abs(mm) <= half) return [];
    return [{ takenBy, mm, low95: mm - half, high95: mm + half, customers: own.count }];
  });
}

function summed(wishes: readonly Wish[], spreadMm: number, garmentMm: number) {
  if (wishes.length === 0) return null;
  const mean = wishes.reduce((sum, { mm }) => sum + mm, 0) / wishes.length;
  const noise = wishes.reduce(
    (sum, { tapeMm }) => sum + spreadMm ** 2 + garmentMm ** 2 + tapeMm ** 2 + FITTING_MM ** 2,
    0,
  );
  return { mean, variance: noise / wishes.length ** 2, count: wishes.length };
}
