import { parentPort, workerData } from 'node:worker_threads';

import { bottomLeft } from '../../shared/marker/bottom-left.ts';
import {
  clothLayout,
  clothNest,
  layoutFaults,
  layoutFromNest,
} from '../../shared/marker/lay-marker.ts';
import type { Arrangement } from '../../shared/marker/layout.ts';
import { nestOf, type PreparedNest, prepareNest } from '../../shared/marker/nest-strip.ts';
import { seeded } from '../../shared/marker/seeded.ts';
import { searchStrip } from '../../shared/marker/strip-search.ts';
import type { MarkerMessage, MarkerNews, MarkerTask } from './marker-messages.ts';

/** Rounds between two looks at the message queue. */
const ROUNDS_A_SLICE = 20;

/** Widths that cloth is commonly sold in, mm: what the comparison tries. */
const COMMON_WIDTHS_MM = [700, 900, 1100, 1150, 1300, 1400, 1480, 1500, 1550, 1600];

const { pieces, settings, pins, seconds, seed, compares } = workerData as MarkerTask;
const nest = clothNest(pieces, settings);
const prepared = prepareNest(nest.problem);
const say = (message: MarkerMessage): void => parentPort?.postMessage(message);

if (compares) compare(prepared);

const from = performance.now();
let elsewhere: Arrangement | null = null;

parentPort?.on('message', ({ arrangement }: MarkerNews) => {
  if (elsewhere === null || arrangement.length < elsewhere.length) elsewhere = arrangement;
});

let shortest = Number.POSITIVE_INFINITY;
const search = searchStrip(clothLayout(nest, prepared, settings, pins), {
  random: seeded(seed),
  progress: () => (performance.now() - from) / (1000 * seconds),
  onBetter: (arrangement) => {
    // Pinned pieces may keep the cloth from becoming any shorter.
    if (arrangement.length >= shortest) return;
    shortest = arrangement.length;
    const found = nestOf(prepared, arrangement);
    const layout = layoutFromNest(nest, found, pieces, settings);
    if (layoutFaults(pieces, settings, layout).length === 0) {
      say({ type: 'better', arrangement, layout });
    }
  },
  elsewhere: () => elsewhere,
});

function slice(): void {
  for (let round = 0; round < ROUNDS_A_SLICE; round++) {
    if (search.next().done) {
      say({ type: 'done' });
      parentPort?.close();
      return;
    }
  }
  setImmediate(slice);
}
slice();

/** Plain layouts at the width in hand and at the common ones; the pairs of pieces stay the same. */
function compare(own: PreparedNest): void {
  const plainAt = (height: number): number | null => {
    if (own.variants.every(({ halfHeight }) => 2 * halfHeight > height)) return null;
    try {
      const problem = { ...own.problem, height };
      return bottomLeft(clothLayout(nest, { ...own, problem }, settings, [])) - settings.gapMm;
    } catch (error) {
      // Thrown where a piece is wider than that cloth: such a width is out of the question.
      if (error instanceof RangeError) return null;
      throw error;
    }
  };
  const bottomLeftMm = plainAt(settings.widthMm + settings.gapMm);
  const tried = [settings.widthMm, ...COMMON_WIDTHS_MM].flatMap((widthMm) => {
    const lengthMm = plainAt(widthMm + settings.gapMm);
    return lengthMm === null ? [] : [{ widthMm, areaMm2: lengthMm * widthMm }];
  });
  const least = tried.reduce<(typeof tried)[number] | null>(
    (best, one) => (best === null || one.areaMm2 < best.areaMm2 ? one : best),
    null,
  );
  say({
    type: 'compared',
    comparison: { bottomLeftMm, cheapestWidthMm: least?.widthMm ?? null },
  });
}
