import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

import { layoutFaults } from '../../shared/marker/lay-marker.ts';
import type { MarkerComparison, MarkerLayout } from '../../shared/marker/order-marker.ts';
import type { MarkerEngine, MarkerFound, MarkerJob } from '../services/marker-engine.ts';
import type { MarkerMessage, MarkerNews, MarkerTask } from './marker-messages.ts';

/** More threads than this find nothing sooner, for one garment. */
const MOST_THREADS = 8;

/** Seeds of two threads of a run lie this far apart from those of another run. */
const SEEDS_A_RUN = 1000;

/** A marker is laid by as many threads as the machine has cores, which tell each other what they find. */
export const layInWorkers: MarkerEngine = (job) =>
  search(job, Math.min(MOST_THREADS, availableParallelism()));

async function search(job: MarkerJob, count: number): Promise<MarkerFound> {
  const { pieces, settings, pins, seconds, seed, signal } = job;
  let best: MarkerLayout | null = null;
  let comparison: MarkerComparison = { bottomLeftMm: null, cheapestWidthMm: null };
  const threads = Array.from({ length: count }, (_, index) => {
    const compares = index === 0;
    const workerData: MarkerTask = {
      ...{ pieces, settings, pins, seconds, compares },
      seed: seed * SEEDS_A_RUN + index,
    };
    return new Worker(new URL('./marker-worker.ts', import.meta.url), { workerData });
  });
  const take = (from: Worker, message: MarkerMessage): void => {
    if (message.type === 'compared') comparison = message.comparison;
    if (message.type !== 'better') return;
    const { layout, arrangement } = message;
    if (best !== null && layout.lengthMm >= best.lengthMm) return;
    best = layout;
    job.onBetter(layout);
    for (const other of threads) {
      if (other === from) continue;
      other.postMessage({ type: 'elsewhere', arrangement } satisfies MarkerNews);
    }
  };
  const stop = () => Promise.all(threads.map((thread) => thread.terminate()));
  const stopped = () => void stop();
  signal.addEventListener('abort', stopped, { once: true });
  if (signal.aborted) stopped();
  try {
    await Promise.all(threads.map((thread) => ended(thread, (message) => take(thread, message))));
  } catch (error) {
    if (best === null) throw error;
  } finally {
    signal.removeEventListener('abort', stopped);
    await stop();
  }
  return { layout: checked(best, job), comparison };
}

/** Settles when the thread has said that it is done, or is gone. */
const ended = (thread: Worker, take: (message: MarkerMessage) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    thread.on('message', (message: MarkerMessage) => {
      if (message.type === 'done') resolve();
      else take(message);
    });
    thread.on('error', reject);
    thread.on('exit', () => resolve());
  });

/** The threads have checked what they sent; what is kept is checked once more, here. */
function checked(
  layout: MarkerLayout | null,
  { pieces, settings }: MarkerJob,
): MarkerLayout | null {
  if (layout === null) return null;
  return layoutFaults(pieces, settings, layout).length === 0 ? layout : null;
}
