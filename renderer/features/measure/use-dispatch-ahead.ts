import { type Dispatch, useCallback, useLayoutEffect, useRef } from 'react';

import type { EntryKey, EntrySheet } from '../../../shared/measurement/unfinished-session.ts';
import { type DeskAction, type DeskState, deskReducer, sheetOf } from './desk-state.ts';

/** Tells of the values on a sheet; `focused` is the field that is being typed in. */
export type Tell = (sheet: EntrySheet, focused: EntryKey | null) => void;

/**
 * The dispatch of a desk that tells of a typed figure before the fields are drawn anew: the pattern
 * is drafted in its worker while the page draws them.
 */
export function useDispatchAhead(
  state: DeskState,
  dispatch: Dispatch<DeskAction>,
  tell: Tell,
): Dispatch<DeskAction> {
  const now = useRef({ state, tell });
  useLayoutEffect(() => {
    now.current = { state, tell };
  });
  return useCallback(
    (action) => {
      if (action.type === 'typed') {
        const next = deskReducer(now.current.state, action);
        now.current.tell(sheetOf(next), next.focused);
      }
      dispatch(action);
    },
    [dispatch],
  );
}
