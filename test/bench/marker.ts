/**
 * Density on the public strip-packing instances beside bottom-left and the research record.
 * Run: npm run bench:marker -- [--data FOLDER] [--only NAME,NAME] [--seconds N] [--workers N] [--seed N] [--seeds N]
 * Needs the instances, which are not part of the project; says so and ends when they are missing.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { nestInWorkers } from '../../electron/workers/nest-in-workers.ts';
import { bottomLeft } from '../../shared/marker/bottom-left.ts';
import { nestInstanceSchema, problemOfInstance } from '../../shared/marker/nest-instance.ts';
import { density } from '../../shared/marker/nest-problem.ts';
import { layoutOf, prepareNest } from '../../shared/marker/nest-strip.ts';

/** Aim after 60 s, and sparrow's average after 20 minutes on three threads, per cent. */
const RECORD: Readonly<Record<string, readonly [aim: number, sparrow: number]>> = {
  trousers: [91.2, 91.73],
  shirts: [88.3, 89.66],
  albano: [88.0, 89.47],
  dagli: [88.0, 89.26],
  marques: [90.0, 90.93],
  mao: [84.5, 86.14],
};

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/nesting/instances' },
    only: { type: 'string', default: Object.keys(RECORD).join(',') },
    seconds: { type: 'string', default: '60' },
    workers: { type: 'string', default: '2' },
    seed: { type: 'string', default: '1' },
    seeds: { type: 'string', default: '1' },
  },
});
if (!existsSync(join(options.data, 'trousers.json'))) {
  console.log(`SKIPPED: no instances in ${options.data}; this bench cannot run without them.`);
  process.exit(0);
}

const seconds = Number(options.seconds);
const first = Number(options.seed);
const middle = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1];

console.log(`${seconds} s, ${options.workers} workers, ${options.seeds} seed(s) from ${first}`);
console.log(
  'instance   bottom-left   found (median)   all            aim (60 s)   sparrow (20 min)',
);
for (const name of options.only.split(',')) {
  const json: unknown = JSON.parse(readFileSync(join(options.data, `${name}.json`), 'utf8'));
  const problem = problemOfInstance(nestInstanceSchema.parse(json));
  const plain = density(problem, bottomLeft(layoutOf(prepareNest(problem))));
  const found: number[] = [];
  for (let seed = first; seed < first + Number(options.seeds); seed++) {
    const workers = Number(options.workers);
    const nest = await nestInWorkers({ problem, seconds, workers, seed });
    found.push(density(problem, nest.length));
  }
  const [aim, sparrow] = RECORD[name] ?? [Number.NaN, Number.NaN];
  const cells = [
    name.padEnd(10),
    plain.toFixed(2).padEnd(13),
    (middle(found) ?? Number.NaN).toFixed(2).padEnd(16),
    found
      .map((value) => value.toFixed(2))
      .join(' ')
      .padEnd(14),
    aim.toFixed(1).padEnd(12),
    sparrow.toFixed(2),
  ];
  console.log(cells.join(' '));
}
