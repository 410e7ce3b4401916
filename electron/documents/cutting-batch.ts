import { join } from 'node:path';

import {
  CUTTING_PAPERS,
  type CuttingFailureView,
  type CuttingOutcome,
} from '../../shared/cutting/cutting-result.ts';
import type { FileSettings } from '../../shared/cutting/file-settings.ts';
import type { Logger } from '../log.ts';
import type { CuttingOrder } from '../services/order-sheets.ts';
import type { CuttingThread } from '../workers/cutting-thread.ts';
import { failureView } from './cutting-failure.ts';
import { writeReason } from './write-failure.ts';

type Dependencies = {
  readonly make: CuttingThread['make'];
  /** Writes a whole file or none. */
  readonly write: (path: string, content: Uint8Array) => Promise<void>;
  readonly log: Logger;
};

export type BatchOrder = {
  readonly orderId: string;
  readonly number: string;
  /** The order, or why it cannot be cut. */
  readonly order:
    | CuttingOrder
    | Extract<CuttingFailureView['reason'], 'not-placed' | 'already-cut'>;
};

type Run = {
  readonly orders: readonly BatchOrder[];
  readonly folder: string;
  readonly settings: FileSettings;
  readonly signal: AbortSignal;
  readonly onDone: (files: number) => void;
};

/**
 * Pattern, ticket and labels of every order into a folder. One that fails holds up no other; what
 * was called off is said to be so, and what was written before stays.
 */
export function createCuttingBatch({ make, write, log }: Dependencies) {
  async function one(
    order: CuttingOrder,
    what: CuttingOutcome['what'],
    { folder, settings, signal }: Run,
  ): Promise<CuttingOutcome> {
    try {
      const made = await make({ what, ...order, settings }, signal);
      if (!made.ok) return { what, fileName: null, failure: failureView(made.error) };
      const { fileName, content } = made.value;
      await write(join(folder, fileName), content);
      return { what, fileName, failure: null };
    } catch (error) {
      if (signal.aborted) return failed(what, 'cancelled');
      const reason = writeReason(error);
      // A bug in one garment's pattern must not cost the other orders their files.
      if (reason === null) log.error(`cutting room: ${what} failed`, error);
      return failed(what, reason ?? 'unexpected');
    }
  }

  return async (run: Run) => {
    const results = [];
    let done = 0;
    for (const { orderId, number, order } of run.orders) {
      const files: CuttingOutcome[] = [];
      for (const what of CUTTING_PAPERS) {
        files.push(typeof order === 'string' ? failed(what, order) : await one(order, what, run));
        done += 1;
        run.onDone(done);
      }
      results.push({ orderId, number, files });
    }
    return results;
  };
}

const failed = (
  what: CuttingOutcome['what'],
  reason: CuttingFailureView['reason'],
): CuttingOutcome => ({ what, fileName: null, failure: { reason, piece: null, byMm: null } });
