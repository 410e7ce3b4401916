import type { FitPlace } from '../../../shared/fit/fit-place.ts';
import type { DesignId } from '../../../shared/pattern/design-id.ts';
import { normalOf } from '../../helpers/normal.ts';

/** One made-up customer at one place: what they truly want and how they are measured. */
export type TrueCustomer = {
  readonly place: FitPlace;
  readonly tapeMm: number;
  readonly takenBy: string;
  readonly weights: readonly number[];
  /** True body at each order, mm. */
  readonly bodies: readonly number[];
  /** Wish beyond body and ease at each order, mm. */
  readonly wishes: readonly number[];
  readonly garments: readonly DesignId[];
  readonly days: readonly number[];
  /** Reading at each order, mm. */
  readonly readings: readonly number[];
  /** What pins and cloth hide at each fitting, mm. */
  readonly fittingNoise: readonly number[];
};

export type World = {
  readonly orders: number;
  /** Mean wish of all customers of the shop, mm. */
  readonly shopMm: number;
  /** Standard deviation of wishes between customers, and between one customer's garments, mm. */
  readonly tasteMm: number;
  readonly garmentMm: number;
  readonly fittingMm: number;
  /** How far a body wanders from one order to the next, mm. */
  readonly wanderMm: number;
  /** Weight gained before the order of this number (0 is the first), kg. */
  readonly gain: { readonly before: number; readonly kg: number } | null;
};

export const WORLD: World = {
  orders: 5,
  shopMm: 3,
  tasteMm: 7,
  garmentMm: 3,
  fittingMm: 3,
  wanderMm: 3,
  gain: null,
};

const TOPS: readonly DesignId[] = ['shirt', 'sport-coat', 'waistcoat'];
const PLACES: readonly FitPlace[] = ['chest', 'waist', 'hips', 'sleeve'];
/** A kilogram at the waist, true for the made-up people; the model is told another number. */
const TRUE_MM_PER_KG = 8.5;
const FIRST_DAY = 18_000;

/** A made-up customer; tape noise is drawn between 5 and 10 mm, orders lie half a year to a year apart. */
export function madeUpCustomer(random: () => number, world: World = WORLD): TrueCustomer {
  const normal = normalOf(random);
  const place = PLACES[Math.floor(random() * PLACES.length)] ?? 'waist';
  const tapeMm = 5 + 5 * random();
  const taste = world.shopMm + world.tasteMm * normal();
  const byGarment = new Map(TOPS.map((garment) => [garment, world.garmentMm * normal()]));
  const garments = Array.from(
    { length: world.orders },
    () => TOPS[Math.floor(random() * TOPS.length)] ?? 'shirt',
  );
  let body = 900 + 100 * normal();
  let weight = 75 + 10 * normal();
  let day = FIRST_DAY;
  const bodies: number[] = [];
  const weights: number[] = [];
  const days: number[] = [];
  for (let order = 0; order < world.orders; order++) {
    if (order > 0) {
      body += world.wanderMm * normal();
      day += Math.round(180 + 180 * random());
    }
    if (world.gain?.before === order) {
      weight += world.gain.kg;
      if (place !== 'sleeve') body += world.gain.kg * TRUE_MM_PER_KG * (1 + 0.3 * normal());
    }
    bodies.push(body);
    weights.push(weight);
    days.push(day);
  }
  return {
    place,
    tapeMm,
    takenBy: random() < 0.5 ? 'Ada' : 'Bruno',
    weights,
    bodies,
    days,
    garments,
    wishes: garments.map((garment) => taste + (byGarment.get(garment) ?? 0)),
    readings: bodies.map((true_) => true_ + tapeMm * normal()),
    fittingNoise: bodies.map(() => world.fittingMm * normal()),
  };
}
