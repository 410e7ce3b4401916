import { type RefObject, useEffect } from 'react';

import type { DeskState } from './desk-state.ts';
import { reveal } from './reveal.ts';

/**
 * Keeps the field in hand in sight, with what is said of it where Enter insisted: remarks on the field
 * before push it down, and the bar at the foot grows over it.
 */
export function useReveal(
  { focused, insisted }: Pick<DeskState, 'focused' | 'insisted'>,
  root: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const desk = root.current;
    if (desk === null || focused === null) return;
    const show = () => {
      const field = desk.querySelector(`[data-measure-field="${CSS.escape(focused)}"]`);
      const row = field?.closest('[data-measure-row]') ?? null;
      const wanted = insisted === focused ? row : field;
      if (wanted !== null) reveal(wanted, desk);
    };
    const observer = new ResizeObserver(show);
    for (const part of desk.querySelectorAll('[data-measure-bar], [data-measure-sheet]')) {
      observer.observe(part);
    }
    return () => observer.disconnect();
  }, [focused, insisted, root]);
}
