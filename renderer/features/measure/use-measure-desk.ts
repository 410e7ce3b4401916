import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useReducer, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { isBlank } from '../../../shared/measurement/entry-sheet.ts';
import { lastTime, splitLastTime } from '../../../shared/measurement/last-time.ts';
import type { MeasurementSet } from '../../../shared/measurement/measurement-set.ts';
import type { NewSession, Session } from '../../../shared/measurement/session.ts';
import { sheetOutcome } from '../../../shared/measurement/sheet-outcome.ts';
import type { UnfinishedSession } from '../../../shared/measurement/unfinished-session.ts';
import { failureWords } from '../../app/failure-words.ts';
import { notifyDone, notifyFailed } from '../../app/notify.ts';
import { useStudioMutation } from '../../app/use-studio-query.ts';
import { newId } from '../order/new-id.ts';
import { deskReducer, sheetOf, startDesk, unfinishedOf } from './desk-state.ts';
import { type Held, steadySheet } from './steady-sheet.ts';

export type DeskProps = {
  readonly customerId: string;
  /** Newest first. */
  readonly sessions: readonly Session[];
  readonly settings: { readonly lengthUnit: UnfinishedSession['unit']; readonly staffName: string };
  readonly restored: UnfinishedSession | null;
  readonly keep: (work: UnfinishedSession) => void;
  readonly drop: () => void;
  readonly onValuesChange: ((values: MeasurementSet) => void) | undefined;
  readonly onSaved: ((session: Session) => void) | undefined;
};

/** The measuring of one customer: what is typed, what it amounts to, and how it is kept and saved. */
export function useMeasureDesk(props: DeskProps) {
  const { customerId, sessions, settings, restored } = props;
  const { t } = useTranslation();
  const savedIds = useRef(new Set<string>());
  const [state, dispatch] = useReducer(deskReducer, null, () =>
    startDesk({
      restored,
      unit: settings.lengthUnit,
      takenBy: settings.staffName,
      split: splitLastTime(lastTime(sessions, restored?.method ?? 'body')),
    }),
  );
  const sheet = sheetOf(state);

  // What was saved from this very sheet is not "last time" yet: the comparison stays.
  const last = useMemo(
    () =>
      lastTime(
        sessions.filter(({ id }) => !savedIds.current.has(id)),
        state.method,
      ),
    [sessions, state.method],
  );
  const outcome = useMemo(
    () => sheetOutcome(sheet, last, state.carryOver),
    [sheet, last, state.carryOver],
  );
  const session = useMemo(
    (): NewSession => ({
      customerId,
      takenBy: state.takenBy.trim(),
      method: state.method,
      note: state.note.trim(),
      readings: [...outcome.readings],
    }),
    [customerId, state.takenBy, state.method, state.note, outcome.readings],
  );
  const content = JSON.stringify(session);
  const isSaved = state.savedContent === content;

  useTellValues(sheet, state.focused, last, props.onValuesChange);
  useKeeping(props, unfinishedOf(state), isSaved || (isBlank(sheet) && state.note === ''));

  const { mutate, isPending } = useStudioMutation('sessions:save');
  const save = () => {
    if (isPending || isSaved || outcome.problems.length > 0 || outcome.taken.length === 0) return;
    // The same content under the same id: a repeat after a lost answer makes no second session.
    const id = state.attempt?.content === content ? state.attempt.id : newId();
    dispatch({ type: 'attempted', attempt: { id, content } });
    mutate(
      { id, session },
      {
        onSuccess: (saved) => {
          savedIds.current.add(saved.id);
          dispatch({ type: 'saved', content });
          notifyDone(t('measure:save.done', { count: saved.readings.length }));
          props.onSaved?.(saved);
        },
        onError: (error) => notifyFailed(failureWords(t, error), t('measure:save.failed')),
      },
    );
  };

  return { state, dispatch, sheet, last, outcome, isSaved, isSaving: isPending, save };
}

export type MeasureDesk = ReturnType<typeof useMeasureDesk>;

/** Tells the host the values as often as they change, steady while a figure is being typed. */
function useTellValues(
  sheet: ReturnType<typeof sheetOf>,
  focused: Parameters<typeof steadySheet>[1],
  last: Parameters<typeof sheetOutcome>[1],
  onValuesChange: DeskProps['onValuesChange'],
): void {
  const held = useRef<Held>(null);
  const told = useRef('');
  useEffect(() => {
    const steady = steadySheet(sheet, focused, held.current);
    held.current = steady.held;
    // The canvas shows the last time's body until it is measured anew, whatever will be saved.
    const { values } = sheetOutcome(steady.sheet, last, true);
    const text = JSON.stringify(values);
    if (told.current === text) return;
    told.current = text;
    onValuesChange?.(values);
  }, [sheet, focused, last, onValuesChange]);
}

/** Keeps unfinished work, and lets it go when it is saved or nothing is left of it. */
function useKeeping(
  {
    customerId,
    restored,
    keep,
    drop,
  }: Pick<DeskProps, 'customerId' | 'restored' | 'keep' | 'drop'>,
  work: UnfinishedSession,
  isNothing: boolean,
): void {
  const queries = useQueryClient();
  const kept = useRef(JSON.stringify(work));
  const json = JSON.stringify(work);
  // What cannot be read (a newer program's, say) is not ours to drop.
  const isOurs = useRef(restored !== null);
  useEffect(() => {
    const isKept = kept.current === json;
    kept.current = json;
    const key = ['drafts:get', { key: `measure:${customerId}` }];
    if (isNothing) {
      if (!isOurs.current) return;
      isOurs.current = false;
      queries.setQueryData(key, null);
      drop();
    } else if (!isKept) {
      // Others show that something is unsaved; they need not wait for the next look at the disk.
      if (queries.getQueryData(key) === null) queries.setQueryData(key, { json, savedAt: 0 });
      isOurs.current = true;
      keep(JSON.parse(json) as UnfinishedSession);
    }
  }, [json, isNothing, customerId, keep, drop, queries]);
}
