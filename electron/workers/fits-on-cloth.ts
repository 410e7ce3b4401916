import type { NestItem } from '../../shared/marker/nest-problem.ts';
import { piecesTooWide } from '../../shared/marker/nest-strip.ts';
import { nestInWorkers } from './nest-in-workers.ts';

/** Long enough for a garment to come within a few per cent of what a long search finds, s. */
const SECONDS = 4;

export type FitRun = {
  readonly pieces: readonly NestItem[];
  readonly widthMm: number;
  /** What may be used of the cloth, mm. */
  readonly lengthMm: number;
};

export type Fit = { readonly fits: boolean; readonly lengthMm: number };

/**
 * Lays the pieces on cloth of a width until they fit its length or the time is over, and answers with
 * the shortest layout found. A piece wider than the cloth fits nowhere: `lengthMm` is then infinite.
 */
export async function fitsOnCloth({ pieces, widthMm, lengthMm }: FitRun): Promise<Fit> {
  const problem = { height: widthMm, items: pieces };
  if (piecesTooWide(problem).length > 0) {
    return { fits: false, lengthMm: Number.POSITIVE_INFINITY };
  }
  const enough = new AbortController();
  const nest = await nestInWorkers({
    problem,
    seconds: SECONDS,
    workers: 1,
    seed: 1,
    onBetter: ({ length }) => {
      if (length <= lengthMm) enough.abort();
    },
    signal: enough.signal,
  });
  return { fits: nest.length <= lengthMm, lengthMm: nest.length };
}
