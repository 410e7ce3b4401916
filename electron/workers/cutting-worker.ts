import { parentPort, workerData } from 'node:worker_threads';

import { draft } from '../../shared/pattern/draft.ts';
import { createCuttingFiles } from '../documents/cutting-file.ts';
import type { CuttingAnswer, CuttingTask, CuttingTools } from './cutting-messages.ts';

const makeFile = createCuttingFiles({ ...(workerData as CuttingTools), draft });

/** One after the other, in the order they came. A bug ends the thread with its error. */
let last: Promise<void> = Promise.resolve();

parentPort?.on('message', ({ id, job }: CuttingTask) => {
  last = last.then(async () => {
    const result = await makeFile(job);
    parentPort?.postMessage({ id, result } satisfies CuttingAnswer);
  });
});
