import { Worker } from 'node:worker_threads';

import type { BackupInfo } from '../../shared/contract/contract.ts';
import type { BackupRequest } from '../db/backup.ts';

/** `createBackup` in a thread of its own: reading a large copy through would hold up every window. */
export const backupInWorker = (request: BackupRequest): Promise<BackupInfo> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./backup-worker.ts', import.meta.url), {
      workerData: request,
    });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the backup ended without an answer')));
  });
