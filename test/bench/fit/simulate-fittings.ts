import { FIRST_PRIOR, type FitPrior } from '../../../shared/fit/fit-prior.ts';
import { fitOffset } from '../../../shared/fit/fit-profile.ts';
import { alteredMm, type FitHistory } from '../../../shared/fit/fit-record.ts';
import { learnPrior } from '../../../shared/fit/shop-fit.ts';
import { seededRandom } from '../../helpers/seeded-random.ts';
import { EMPTY, wantedMm, withFitting, withReading } from './fitting-steps.ts';
import { madeUpCustomer, type TrueCustomer, type World } from './made-up-fittings.ts';

export const RULES = ['none', 'copy', 'learnt'] as const;
export type Rule = (typeof RULES)[number];

/** By order: mean absolute alteration, mm, and share of true wishes inside the 95 % interval. */
export type Course = { readonly altered: readonly number[]; readonly covered: readonly number[] };

type Shop = { readonly customers: readonly TrueCustomer[]; readonly histories: FitHistory[] };

/** What the copying rule adds: all that was added and altered last time. */
function copied({ garments }: FitHistory): number {
  const last = garments.at(-1);
  return last === undefined ? 0 : last.appliedMm + alteredMm(last);
}

function priorsOf({ customers, histories }: Shop): (place: string) => FitPrior {
  const byPlace = new Map<string, FitHistory[]>();
  customers.forEach(({ place }, i) => {
    const list = byPlace.get(place) ?? [];
    list.push(histories[i] ?? EMPTY);
    byPlace.set(place, list);
  });
  const priors = new Map([...byPlace].map(([place, list]) => [place, learnPrior(list)]));
  return (place) => priors.get(place) ?? FIRST_PRIOR;
}

function offsetFor(
  rule: Rule,
  history: FitHistory,
  customer: TrueCustomer,
  order: number,
  prior: FitPrior,
) {
  if (rule !== 'learnt') {
    const mm = rule === 'copy' ? copied(history) : 0;
    return { mm, low95: Number.NaN, high95: Number.NaN };
  }
  const garment = customer.garments[order] ?? 'shirt';
  const day = customer.days[order] ?? 0;
  const asked = { place: customer.place, garment, session: `${order}`, day };
  const offset = fitOffset(history, asked, prior);
  if (offset === null) throw new Error('a reading was just taken');
  return offset;
}

/** A shop of made-up customers dressed by one rule, order after order, all customers in step. */
export function simulateFittings(
  rule: Rule,
  customers: number,
  seed: number,
  world: World,
): Course {
  const random = seededRandom(seed);
  const people = Array.from({ length: customers }, () => madeUpCustomer(random, world));
  const shop: Shop = { customers: people, histories: people.map(() => EMPTY) };
  const altered: number[] = [];
  const covered: number[] = [];
  for (let order = 0; order < world.orders; order++) {
    const prior = priorsOf(shop);
    let sum = 0;
    let inside = 0;
    people.forEach((customer, i) => {
      const history = withReading(shop.histories[i] ?? EMPTY, customer, order);
      const given = offsetFor(rule, history, customer, order, prior(customer.place));
      const wanted = wantedMm(customer, order);
      const fitted = withFitting(history, customer, order, given.mm);
      const [last] = fitted.garments.slice(-1);
      sum += Math.abs(last === undefined ? 0 : alteredMm(last));
      if (wanted >= given.low95 && wanted <= given.high95) inside++;
      shop.histories[i] = fitted;
    });
    altered.push(sum / customers);
    covered.push((100 * inside) / customers);
  }
  return { altered, covered };
}
