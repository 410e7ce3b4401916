/**
 * How well the body model completes and checks measurements, on people it was not fitted on, and what
 * its choice of the next reading is worth.
 * Run: npm run bench:measure -- [--data FOLDER] [--seed N]
 * Needs the survey files, which are not part of the project; says so and ends when they are missing.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { bodyModelOf } from '../../shared/anthropometry/body-model.ts';
import { completeMeasurements } from '../../shared/anthropometry/completion.ts';
import { checkMeasurements } from '../../shared/anthropometry/plausibility.ts';
import { seededRandom } from '../helpers/seeded-random.ts';
import { benchCompletion } from './measure/completion.ts';
import { benchNextReading } from './measure/next-reading.ts';
import { readingOf, type Samples, samplesOf } from './measure/people.ts';
import { benchPlausibility, TAKEN } from './measure/plausibility.ts';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/anthropometry' },
    seed: { type: 'string', default: '1' },
  },
});

const MODEL = new URL('../../resources/anthropometry/model.json', import.meta.url);

function timed(label: string, times: number, run: () => unknown): void {
  const from = performance.now();
  for (let i = 0; i < times; i++) run();
  console.log(`  ${label}: ${((performance.now() - from) / times).toFixed(3)} ms`);
}

function benchTimes({ model, held }: Samples, normal: () => number): void {
  const [someone] = held.one;
  if (someone === undefined) return;
  const reading = readingOf(someone, TAKEN, normal);
  const few = readingOf(someone, ['stature', 'weight', 'chest', 'waist', 'seat', 'neck'], null);
  console.log('\nTimes');
  timed('one check of 20 values', 500, () => checkMeasurements(model, 'M', reading));
  timed('completion of 38 measurements', 500, () => completeMeasurements(model, 'M', few));
  timed('loading the model', 20, () => bodyModelOf(JSON.parse(readFileSync(MODEL, 'utf8'))));
}

if (existsSync(join(options.data, 'ansur1_train.csv'))) {
  const random = seededRandom(Number(options.seed));
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const samples = samplesOf(options.data, random);
  benchCompletion(samples);
  benchPlausibility(samples, { random, normal });
  benchNextReading(samples.model);
  benchTimes(samples, normal);
} else {
  console.log(`SKIPPED: no survey files in ${options.data}; this bench cannot run without them.`);
}
