import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useUnfinished } from '../../app/use-unfinished.ts';
import { type BenchDesk, useBench } from '../../canvas/use-bench.tsx';
import type { View } from '../../canvas/view.ts';
import { FRESH_BENCH } from '../../canvas/workbench.ts';
import { benchOfHabits, habitsOf, placeOf, readHabits, readPlace } from './kept-bench.ts';

/** Habits belong to the studio, not to an order. */
const HABITS_KEY = 'canvas:0';

/**
 * The workbench of an order's pattern, as it was left: tool, layers, rulers and unit as on every
 * pattern, guides and view as on this one.
 */
export function useKeptBench(orderId: string): BenchDesk {
  const { bench, act } = useBench(FRESH_BENCH);
  const habits = useUnfinished(HABITS_KEY, readHabits);
  const place = useUnfinished(`canvas:${orderId}`, readPlace);
  const view = useRef<View | null>(null);
  const latest = useRef(bench);

  const keptHabits = habits.restored;
  useEffect(() => {
    if (keptHabits) act({ type: 'restore', kept: benchOfHabits(keptHabits.value) });
  }, [keptHabits, act]);
  const keptPlace = place.restored;
  useEffect(() => {
    if (keptPlace) act({ type: 'restore', kept: { guides: keptPlace.value.guides } });
  }, [keptPlace, act]);

  // Only what a person changed is stored: what was just read back is there already.
  useEffect(() => {
    const before = latest.current;
    latest.current = bench;
    if (keptHabits === undefined || keptPlace === undefined) return;
    if (JSON.stringify(habitsOf(before)) !== JSON.stringify(habitsOf(bench)))
      habits.keep(habitsOf(bench));
    if (before.guides !== bench.guides) place.keep(placeOf(bench, view.current));
  }, [bench, habits, place, keptHabits, keptPlace]);

  const onView = useCallback(
    (next: View | null) => {
      if (keptPlace === undefined || (next === null && view.current === null)) return;
      view.current = next;
      place.keep(placeOf(latest.current, next));
    },
    [place, keptPlace],
  );
  const restored = keptPlace?.value.view ?? null;
  return useMemo(() => ({ bench, act, view: restored, onView }), [bench, act, restored, onView]);
}
