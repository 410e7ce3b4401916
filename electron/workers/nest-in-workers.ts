import { Worker } from 'node:worker_threads';

import { checkNest } from '../../shared/marker/exact-check.ts';
import type { Arrangement } from '../../shared/marker/layout.ts';
import type { Nest, NestProblem } from '../../shared/marker/nest-problem.ts';
import { nestOf, type PreparedNest } from '../../shared/marker/nest-strip.ts';
import { variantsOf } from '../../shared/marker/variants.ts';
import type { NestMessage, NestTask } from './nest-messages.ts';

export type NestRun = {
  readonly problem: NestProblem;
  readonly seconds: number;
  readonly workers: number;
  readonly seed: number;
  /** Every shorter layout as it is found, already checked. */
  readonly onBetter?: (nest: Nest) => void;
  /** Ends the search early; what was found so far is the answer. */
  readonly signal?: AbortSignal;
};

/**
 * Searches with several workers that tell each other of shorter layouts. Only layouts that pass the
 * exact check are ever answered or shown. Rejects when a worker fails before anything was found.
 */
export async function nestInWorkers(run: NestRun): Promise<Nest> {
  const { problem, seconds, workers, seed } = run;
  const variants = variantsOf(problem.items).filter(
    ({ halfHeight }) => 2 * halfHeight <= problem.height * (1 + 1e-9),
  );
  const prepared: Pick<PreparedNest, 'problem' | 'variants'> = { problem, variants };
  const candidates: { readonly nest: Nest; readonly length: number }[] = [];
  let shortest = Number.POSITIVE_INFINITY;

  const threads = Array.from({ length: workers }, (_, index) => {
    const workerData: NestTask = { problem, seconds, seed: seed * 1000 + index };
    return new Worker(new URL('./nest-worker.ts', import.meta.url), { workerData });
  });
  const take = (from: Worker, arrangement: Arrangement) => {
    if (arrangement.length >= shortest) return;
    const nest = nestOf(prepared, arrangement);
    if (checkNest(problem, nest).length > 0) return;
    shortest = arrangement.length;
    candidates.push({ nest, length: nest.length });
    run.onBetter?.(nest);
    for (const other of threads) {
      if (other !== from) other.postMessage({ type: 'better', arrangement } satisfies NestMessage);
    }
  };
  const stop = () => threads.forEach((thread) => void thread.terminate());
  run.signal?.addEventListener('abort', stop, { once: true });

  const ends = threads.map(
    (thread) =>
      new Promise<void>((resolve, reject) => {
        thread.on('message', (message: NestMessage) => {
          if (message.type === 'better') take(thread, message.arrangement);
          else resolve();
        });
        thread.on('error', reject);
        thread.on('exit', () => resolve());
      }),
  );
  try {
    await Promise.all(ends);
  } catch (error) {
    stop();
    if (candidates.length === 0) throw error;
  } finally {
    run.signal?.removeEventListener('abort', stop);
  }
  const best = candidates.at(-1);
  if (best === undefined) throw new Error('no layout passed the exact check');
  return best.nest;
}
