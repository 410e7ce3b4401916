/**
 * What is left to alter at the fittings of made-up customers, order by order: without learning, with
 * the last alteration copied, and with the fit profile.
 * Run: npm run bench:fit -- [--customers N] [--orders N] [--seed N]
 */
import { parseArgs } from 'node:util';

import { fitOffset } from '../../shared/fit/fit-profile.ts';
import { alteredMm } from '../../shared/fit/fit-record.ts';
import { seededRandom } from '../helpers/seeded-random.ts';
import { EMPTY, withFitting, withReading } from './fit/fitting-steps.ts';
import { madeUpCustomer, WORLD, type World } from './fit/made-up-fittings.ts';
import { RULES, simulateFittings } from './fit/simulate-fittings.ts';

const { values: options } = parseArgs({
  options: {
    customers: { type: 'string', default: '2000' },
    orders: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
  },
});
const customers = Number(options.customers);
const seed = Number(options.seed);
const world: World = { ...WORLD, orders: Number(options.orders) };

const cells = (numbers: readonly number[], digits = 2) =>
  numbers.map((number) => number.toFixed(digits).padStart(7)).join('');

function curves(title: string, of: World): void {
  const [none, copy, learnt] = RULES.map((rule) => simulateFittings(rule, customers, seed, of));
  if (none === undefined || copy === undefined || learnt === undefined) return;
  const less = (than: readonly number[]) =>
    learnt.altered.map((mm, i) => 100 * (1 - mm / (than[i] ?? 1)));
  console.log(`\n${title}`);
  console.log(
    `  order                       ${cells(
      none.altered.map((_, i) => i + 1),
      0,
    )}`,
  );
  console.log(`  no learning, mm             ${cells(none.altered)}`);
  console.log(`  copy the last, mm           ${cells(copy.altered)}`);
  console.log(`  fit profile, mm             ${cells(learnt.altered)}`);
  console.log(
    `  less than no learning, %    ${cells(less(none.altered), 1)}   wanted: 2nd 30, 3rd 50`,
  );
  console.log(
    `  less than copying, %        ${cells(less(copy.altered), 1)}   wanted: 15 from the 2nd on`,
  );
  console.log(`  wishes in the 95 % interval ${cells(learnt.covered, 1)}   wanted: 93 to 97`);
}

/**
 * Customers who truly want nothing but the table's ease: what was altered once was noise of tape and
 * pins, and the ease should follow it by less than half.
 */
function oneNoisyAlteration(): void {
  const random = seededRandom(seed);
  const nothing: World = { ...world, orders: 2, shopMm: 0, tasteMm: 0, garmentMm: 0 };
  let followed = 0;
  let alterations = 0;
  for (let i = 0; i < customers; i++) {
    const customer = madeUpCustomer(random, nothing);
    const first = withFitting(withReading(EMPTY, customer, 0), customer, 0, 0);
    const asked = {
      place: customer.place,
      garment: customer.garments[0] ?? 'shirt',
      session: '1',
      day: customer.days[1] ?? 0,
    };
    const offset = fitOffset(withReading(first, customer, 1), asked);
    const [fitted] = first.garments;
    if (offset === null || fitted === undefined) continue;
    const altered = alteredMm(fitted);
    followed += offset.easeMm * altered;
    alterations += altered ** 2;
  }
  const share = (100 * followed) / alterations;
  console.log(
    `\nOne noisy alteration moves the ease by ${share.toFixed(0)} % of it   wanted: under 50`,
  );
}

console.log(`${customers} customers, ${world.orders} orders, seed ${seed}`);
curves('Bodies that wander', world);
curves('5 kg gained before the third order', { ...world, gain: { before: 2, kg: 5 } });
oneNoisyAlteration();
