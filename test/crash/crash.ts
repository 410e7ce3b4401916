import { parseArgs } from 'node:util';

import { crashRun } from './crash-run.ts';

/**
 * `npm run crash -- --orders N --seed N [--kills N]`: kills the real program at random moments of
 * taking and sending orders. Exits 1 when an order was lost, doubled or left torn.
 */
const { values } = parseArgs({
  options: {
    orders: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    kills: { type: 'string' },
  },
});
const [orders, seed] = [Number(values.orders), Number(values.seed)];
const kills = values.kills === undefined ? Math.ceil(orders / 8) : Number(values.kills);
if (![orders, seed, kills].every(Number.isInteger) || orders < 1 || kills < 0) {
  process.stderr.write('--orders, --seed and --kills want whole numbers, --orders at least 1\n');
  process.exit(2);
}

const say = (line: string) => void process.stdout.write(`${line}\n`);
const started = performance.now();
const result = await crashRun({ orders, seed, kills, say });
const seconds = ((performance.now() - started) / 1000).toFixed(1);
const { taken, inStorm, lost, double, torn, madeTwice, requests } = result;
say(
  `orders ${taken} (${inStorm} in the storm)  kills ${kills}  requests ${requests}  ${seconds} s`,
);
say(`lost ${lost}  double ${double}  torn ${torn}  made twice and swept ${madeTwice}`);
process.exit(lost + double + torn > 0 || taken !== orders ? 1 : 0);
