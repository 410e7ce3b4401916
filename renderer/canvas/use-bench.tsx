import { useReducer } from 'react';
import type { View } from './view.ts';
import { type BenchAction, type Workbench, workbench } from './workbench.ts';

/** The workbench of one canvas, and what changes it. */
export type BenchDesk = {
  readonly bench: Workbench;
  readonly act: (action: BenchAction) => void;
  /** How the pattern was last looked at; null where it fills the window. */
  readonly view?: View | null;
  /** Hears of every view, null when the pattern fills the window again. */
  readonly onView?: (view: View | null) => void;
};

export function useBench(fresh: Workbench): BenchDesk {
  const [bench, act] = useReducer(workbench, fresh);
  return { bench, act };
}
