import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';

import type { EditName, PatternChoice } from './garment-edits.ts';
import {
  createGarmentStore,
  type GarmentStore,
  nextRedo,
  nextUndo,
  shownChoice,
} from './garment-history.ts';

export type GarmentEditing = {
  /** What is shown: the choice, or its preview while a slider is held. */
  readonly choice: PatternChoice;
  readonly undoName: EditName | null;
  readonly redoName: EditName | null;
  readonly actions: Omit<GarmentStore, 'store'>;
};

/** The choice under edit, with undo. Changes that come from outside begin a new history. */
export function useGarmentEditing(
  garment: PatternChoice,
  onChange: (choice: PatternChoice) => void,
): GarmentEditing {
  const listener = useRef(onChange);
  useLayoutEffect(() => {
    listener.current = onChange;
  });
  const [editing] = useState(() =>
    createGarmentStore(
      {
        design: garment.design,
        designOptions: garment.designOptions,
        allowanceMm: garment.allowanceMm,
        allowances: garment.allowances,
        figure: garment.figure,
        lasts: garment.lasts,
        method: garment.method,
      },
      (choice) => listener.current(choice),
    ),
  );
  const { design, designOptions, allowanceMm, allowances, figure, lasts, method } = garment;
  useEffect(
    () => editing.adopt({ design, designOptions, allowanceMm, allowances, figure, lasts, method }),
    [editing, design, designOptions, allowanceMm, allowances, figure, lasts, method],
  );
  return {
    choice: useStore(editing.store, shownChoice),
    undoName: useStore(editing.store, nextUndo),
    redoName: useStore(editing.store, nextRedo),
    actions: editing,
  };
}
