import type { CuttingFailureView } from '../../shared/cutting/cutting-result.ts';
import type { CuttingFailure } from './cutting-file.ts';

/** What the window is told of a file that was not made. */
export const failureView = (failure: CuttingFailure): CuttingFailureView =>
  failure.reason === 'too-wide'
    ? { reason: 'too-wide', piece: failure.pieceName, byMm: failure.byMm }
    : { reason: 'not-draftable', piece: null, byMm: null };
