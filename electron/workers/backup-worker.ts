import { parentPort, workerData } from 'node:worker_threads';

import { type BackupRequest, createBackup } from '../db/backup.ts';

/** Runs one backup and answers with what it made. A failure ends the thread with its error. */
parentPort?.postMessage(await createBackup(workerData as BackupRequest));
