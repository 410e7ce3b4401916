import { parentPort, workerData } from 'node:worker_threads';

import type { Arrangement } from '../../shared/marker/layout.ts';
import { layoutOf, prepareNest } from '../../shared/marker/nest-strip.ts';
import { seeded } from '../../shared/marker/seeded.ts';
import { searchStrip } from '../../shared/marker/strip-search.ts';
import type { NestMessage, NestTask } from './nest-messages.ts';

/** Rounds between two looks at the message queue. */
const ROUNDS_A_SLICE = 20;

const { problem, seed, seconds } = workerData as NestTask;
const from = performance.now();
let elsewhere: Arrangement | null = null;

parentPort?.on('message', (message: NestMessage) => {
  if (message.type !== 'better') return;
  if (elsewhere === null || message.arrangement.length < elsewhere.length) {
    elsewhere = message.arrangement;
  }
});

const search = searchStrip(layoutOf(prepareNest(problem)), {
  random: seeded(seed),
  progress: () => (performance.now() - from) / (1000 * seconds),
  onBetter: (arrangement) =>
    parentPort?.postMessage({ type: 'better', arrangement } satisfies NestMessage),
  elsewhere: () => elsewhere,
});

function slice(): void {
  for (let round = 0; round < ROUNDS_A_SLICE; round++) {
    if (search.next().done) {
      parentPort?.postMessage({ type: 'done' } satisfies NestMessage);
      parentPort?.close();
      return;
    }
  }
  setImmediate(slice);
}
slice();
