import { useEffect, useState } from 'react';

import type { BenchDesk } from './use-bench.tsx';
import { createViewKeeper, type ViewKeeper } from './view-keeper.ts';

/** The view of one canvas: taken up where the desk has it, and told to the desk as it changes. */
export function useKeeper({ view, onView }: BenchDesk): ViewKeeper {
  const [keeper] = useState(createKeeper);
  useEffect(() => {
    if (view !== null && view !== undefined) keeper.restore(view);
  }, [keeper, view]);
  useEffect(() => {
    if (onView === undefined) return;
    return keeper.subscribe(() => onView(keeper.isFitted() ? null : keeper.view()));
  }, [keeper, onView]);
  return keeper;
}

/** A view that glides by the window's frames. */
export const createKeeper = (): ViewKeeper =>
  createViewKeeper({
    everyFrame: (callback) => {
      let frame = requestAnimationFrame(function next(now) {
        frame = requestAnimationFrame(next);
        callback(now);
      });
      return () => cancelAnimationFrame(frame);
    },
    isStill: () => window.matchMedia('(prefers-reduced-motion: reduce)').matches,
  });
