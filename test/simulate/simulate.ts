import { parseArgs } from 'node:util';

import { simDatabase } from './sim-database.ts';
import { simulateRun } from './simulate-run.ts';

/**
 * `npm run simulate -- --runs N --seed N`: N seeded days of a studio with a failing network, shop,
 * clock and power. Prints what was lost, doubled, torn or stuck, and the seeds to replay; exits 1
 * when anything was.
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
  },
});
const [runs, seed] = [Number(values.runs), Number(values.seed)];
if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(seed)) {
  process.stderr.write('--runs and --seed want whole numbers, --runs at least 1\n');
  process.exit(2);
}

const say = (line: string) => void process.stdout.write(`${line}\n`);

const db = simDatabase();
const total = { lost: 0, double: 0, torn: 0, stuck: 0, swept: 0, crashes: 0 };
const failing: number[] = [];
const started = performance.now();
for (let run = seed; run < seed + runs; run += 1) {
  const result = await simulateRun(db, run);
  for (const name of Object.keys(total) as (keyof typeof total)[]) total[name] += result[name];
  if (result.lost + result.double + result.torn + result.stuck > 0) failing.push(run);
}
const seconds = (performance.now() - started) / 1000;
const { lost, double, torn, stuck, swept, crashes } = total;
say(`runs ${runs}  seeds ${seed}..${seed + runs - 1}  ${seconds.toFixed(1)} s`);
say(`lost ${lost}  double ${double}  torn ${torn}  stuck ${stuck}`);
say(`power cuts ${crashes}  doubles of shops slower than the grace, swept ${swept}`);
say(`failing seeds: ${failing.length === 0 ? 'none' : failing.slice(0, 50).join(' ')}`);
process.exit(failing.length === 0 ? 0 : 1);
