import type { Result } from '../../shared/result.ts';
import type { CuttingFailure, CuttingJob, MadeFile } from '../documents/cutting-file.ts';

/** What the thread of the cutting room's files is started with. */
export type CuttingTools = { readonly resourcesFolder: string; readonly version: string };

export type CuttingTask = { readonly id: number; readonly job: CuttingJob };

export type CuttingAnswer = {
  readonly id: number;
  readonly result: Result<MadeFile, CuttingFailure>;
};
