import { Worker } from 'node:worker_threads';

import type { Result } from '../../shared/result.ts';
import type { CuttingFailure, CuttingJob, MadeFile } from '../documents/cutting-file.ts';
import type { CuttingAnswer, CuttingTask, CuttingTools } from './cutting-messages.ts';

/** A job that was called off before it was done. */
export class CalledOffError extends Error {
  override readonly name = 'CalledOffError';
}

type Waiting = {
  readonly resolve: (result: Result<MadeFile, CuttingFailure>) => void;
  readonly reject: (error: Error) => void;
};

export type CuttingThread = {
  /** Makes one file. Rejects with `CalledOffError` when `signal` says so first. */
  readonly make: (
    job: CuttingJob,
    signal: AbortSignal,
  ) => Promise<Result<MadeFile, CuttingFailure>>;
  readonly close: () => Promise<void>;
};

/** The thread is kept this long after its last file: the next preview finds the kernel loaded, ms. */
const KEPT_MS = 120_000;

/**
 * A thread of its own for drafting and writing files, started when the first one is asked for. It
 * keeps no program alive. A job called off frees the thread at once.
 */
export function createCuttingThread(tools: CuttingTools): CuttingThread {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let count = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;

  const stop = async (): Promise<void> => {
    const stopped = worker;
    worker = null;
    await stopped?.terminate();
  };
  const restLater = (): void => {
    clearTimeout(rest);
    if (waiting.size > 0) return;
    rest = setTimeout(() => void stop(), KEPT_MS);
    rest.unref();
  };
  const failAll = (error: Error): void => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
    worker = null;
  };

  function start(): Worker {
    const started = new Worker(new URL('./cutting-worker.ts', import.meta.url), {
      workerData: tools,
    });
    started.unref();
    started.on('message', ({ id, result }: CuttingAnswer) => {
      waiting.get(id)?.resolve(result);
      waiting.delete(id);
      restLater();
    });
    started.on('error', (error) => {
      if (worker === started) failAll(error as Error);
    });
    started.on('exit', () => {
      if (worker === started) failAll(new Error('the thread of the cutting room ended'));
    });
    return started;
  }

  const make: CuttingThread['make'] = (job, signal) =>
    new Promise((resolve, reject) => {
      if (signal.aborted) {
        reject(new CalledOffError());
        return;
      }
      count += 1;
      const id = count;
      const callOff = (): void => {
        if (!waiting.delete(id)) return;
        reject(new CalledOffError());
        // Nobody else waits for what it is drafting now.
        if (waiting.size === 0) void stop();
      };
      signal.addEventListener('abort', callOff, { once: true });
      const settled = (): void => signal.removeEventListener('abort', callOff);
      waiting.set(id, {
        resolve: (result) => {
          settled();
          resolve(result);
        },
        reject: (error) => {
          settled();
          reject(error);
        },
      });
      clearTimeout(rest);
      worker ??= start();
      worker.postMessage({ id, job } satisfies CuttingTask);
    });

  return {
    make,
    close: async () => {
      clearTimeout(rest);
      const running = stop();
      failAll(new CalledOffError());
      await running;
    },
  };
}
