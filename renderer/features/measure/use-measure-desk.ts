import { useQueryClient } from '@tanstack/react-query';
import {
  startTransition,
  useCallback,
  useEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import { isCalibrated } from '../../../shared/anthropometry/calibration.ts';
import {
  type BodyEstimates,
  estimatesFor,
  withEstimates,
} from '../../../shared/anthropometry/completed-body.ts';
import { readingOf } from '../../../shared/anthropometry/judge-sheet.ts';
import type { Person } from '../../../shared/anthropometry/pattern-sureness.ts';
import { ageAt } from '../../../shared/customer/age.ts';
import { isBlank } from '../../../shared/measurement/entry-sheet.ts';
import { lastTime, splitLastTime } from '../../../shared/measurement/last-time.ts';
import type { MeasurementSet } from '../../../shared/measurement/measurement-set.ts';
import {
  type NewSession,
  type Reading,
  readTwice,
  type Session,
} from '../../../shared/measurement/session.ts';
import { sheetOutcome } from '../../../shared/measurement/sheet-outcome.ts';
import { bodyOfLastTime, isNobody, judgeBody } from '../../../shared/measurement/typed-body.ts';
import type { UnfinishedSession } from '../../../shared/measurement/unfinished-session.ts';
import { failureWords } from '../../app/failure-words.ts';
import { notifyDone, notifyFailed } from '../../app/notify.ts';
import { useBodyModel, useCalibration } from '../../app/use-body-model.ts';
import { useStudioMutation } from '../../app/use-studio-query.ts';
import { isoDay } from '../customers/birthday.ts';
import { newId } from '../order/new-id.ts';
import { deskReducer, sheetOf, startDesk, unfinishedOf } from './desk-state.ts';
import { type Held, steadySheet } from './steady-sheet.ts';
import { type Tell, useDispatchAhead } from './use-dispatch-ahead.ts';
import { useJudgement } from './use-judgement.ts';

export type DeskProps = {
  readonly customerId: string;
  /** Newest first. */
  readonly sessions: readonly Session[];
  readonly settings: { readonly lengthUnit: UnfinishedSession['unit']; readonly staffName: string };
  /** ISO date; empty when it is not known. */
  readonly birthday: string;
  readonly restored: UnfinishedSession | null;
  readonly keep: (work: UnfinishedSession) => void;
  readonly drop: () => void;
  readonly onValuesChange: ((values: MeasurementSet) => void) | undefined;
  /** What can be drawn before everything is measured, and which of it is estimated. */
  readonly onPreviewChange: ((preview: Preview) => void) | undefined;
  readonly onSaved: ((session: Session) => void) | undefined;
};

export type Preview = {
  readonly values: MeasurementSet;
  readonly estimates: BodyEstimates;
  /** Who is measured, as far as the reference goes; null where no body is. */
  readonly person: Person | null;
};

/** The measuring of one customer: what is typed, what it amounts to, and how it is kept and saved. */
export function useMeasureDesk(props: DeskProps) {
  const { customerId, sessions, settings, restored, birthday } = props;
  const { t } = useTranslation();
  const savedIds = useRef(new Set<string>());
  const [state, reduce] = useReducer(deskReducer, null, () =>
    startDesk({
      restored,
      unit: settings.lengthUnit,
      takenBy: settings.staffName,
      split: splitLastTime(lastTime(sessions, restored?.method ?? 'body')),
      body: bodyOfLastTime(lastBody(sessions)),
    }),
  );
  const sheet = sheetOf(state);
  const usual = useRef(bodyOfLastTime(lastBody(sessions)));

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
  const judgedBody = useMemo(() => judgeBody(state.body), [state.body]);
  const body = judgedBody.facts;
  const age = useMemo(() => ageAt(birthday, isoDay(new Date())), [birthday]);
  const model = useBodyModel();
  const confirmed = useMemo(
    () => [...state.confirmed, ...sessions.flatMap((earlier) => earlier.confirmed ?? [])],
    [state.confirmed, sessions],
  );
  const judgement = useJudgement({
    ...{ state, body, age, last, confirmed },
    model: useBodyModel(state.takenBy.trim()),
    isCalibrated: isCalibrated(useCalibration()),
  });
  const isOnBody = state.method === 'body';
  const session = useMemo(
    (): NewSession => ({
      customerId,
      takenBy: state.takenBy.trim(),
      method: state.method,
      note: state.note.trim(),
      readings: [...outcome.readings],
      ...(isNobody(body) ? {} : { body }),
      ...(state.confirmed.length === 0 ? {} : { confirmed: [...state.confirmed] }),
    }),
    [customerId, state.takenBy, state.method, state.note, state.confirmed, outcome.readings, body],
  );
  const content = JSON.stringify(session);
  const isSaved = state.savedContent === content;

  const previewOf = useCallback(
    (values: MeasurementSet, readings: readonly Reading[]): Preview => {
      if (model === null || !isOnBody) return { values, estimates: {}, person: null };
      const estimates = estimatesFor(model, body.sex, readingOf(values, body, age));
      const person = { measured: values, body, age, readTwice: readTwice(readings) };
      return { values: withEstimates(values, estimates), estimates, person };
    },
    [model, isOnBody, body, age],
  );
  const { preview, tell } = useTellValues(sheet, state.focused, last, previewOf, props);
  const dispatch = useDispatchAhead(state, reduce, tell);
  const isNothingTyped =
    isBlank(sheet) &&
    state.note === '' &&
    JSON.stringify(state.body) === JSON.stringify(usual.current);
  const forget = useKeeping(props, unfinishedOf(state), isSaved || isNothingTyped);

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
          // Now: the host may leave this page before the fields are drawn once more.
          forget();
          notifyDone(t('measure:save.done', { count: saved.readings.length }));
          props.onSaved?.(saved);
        },
        onError: (error) => notifyFailed(failureWords(t, error), t('measure:save.failed')),
      },
    );
  };

  return {
    state,
    dispatch,
    sheet,
    last,
    outcome,
    judgedBody,
    age,
    model,
    confirmed,
    judgement,
    preview,
    isSaved,
    isSaving: isPending,
    save,
    /** Empties the sheet: what is known of the body is as it was before anything was typed. */
    clear: () => dispatch({ type: 'clear', body: usual.current }),
  };
}

export type MeasureDesk = ReturnType<typeof useMeasureDesk>;

/** What was known of the body the last time it was asked for. */
const lastBody = (sessions: readonly Session[]) =>
  sessions.find((session) => session.body !== undefined)?.body;

/**
 * Tells the host the values as often as they change, steady while a figure is being typed; answers
 * with the estimates of what is not among them.
 */
function useTellValues(
  sheet: ReturnType<typeof sheetOf>,
  focused: Parameters<typeof steadySheet>[1],
  last: Parameters<typeof sheetOutcome>[1],
  previewOf: PreviewOf,
  { onValuesChange, onPreviewChange }: Pick<DeskProps, 'onValuesChange' | 'onPreviewChange'>,
): { readonly preview: Preview; readonly tell: Tell } {
  const held = useRef<Held>(null);
  const told = useRef<Told>({ readings: '', values: '', previewOf: null });
  const [preview, setPreview] = useState<Preview>(NO_PREVIEW);
  const tell = useCallback<Tell>(
    (shown, inHand) => {
      const now = steadySheet(shown, inHand, held.current);
      held.current = now.held;
      // The canvas shows the last time's body until it is measured anew, whatever will be saved.
      const { values, readings } = sheetOutcome(now.sheet, last, true);
      const before = told.current;
      const telling = {
        readings: JSON.stringify([values, readTwice(readings)]),
        values: JSON.stringify(values),
        previewOf,
      };
      if (before.readings === telling.readings && before.previewOf === previewOf) return;
      told.current = telling;
      // `98` and `98,` are typed differently and say the same.
      if (before.values !== telling.values) onValuesChange?.(values);
      const next = previewOf(values, readings);
      onPreviewChange?.(next);
      // The canvas comes first: the fields' own estimates may follow a moment later.
      startTransition(() => setPreview(next));
    },
    [last, previewOf, onValuesChange, onPreviewChange],
  );
  useEffect(() => tell(sheet, focused), [sheet, focused, tell]);
  return { preview, tell };
}

type PreviewOf = (values: MeasurementSet, readings: readonly Reading[]) => Preview;
type Told = {
  readonly readings: string;
  readonly values: string;
  readonly previewOf: PreviewOf | null;
};
const NO_PREVIEW: Preview = { values: {}, estimates: {}, person: null };

/**
 * Keeps unfinished work, and lets it go when it is saved or nothing is left of it; answers with what
 * lets it go at once.
 */
function useKeeping(
  {
    customerId,
    restored,
    keep,
    drop,
  }: Pick<DeskProps, 'customerId' | 'restored' | 'keep' | 'drop'>,
  work: UnfinishedSession,
  isNothing: boolean,
): () => void {
  const queries = useQueryClient();
  const kept = useRef(JSON.stringify(work));
  const json = JSON.stringify(work);
  // What cannot be read (a newer program's, say) is not ours to drop.
  const isOurs = useRef(restored !== null);
  const key = useMemo(() => ['drafts:get', { key: `measure:${customerId}` }], [customerId]);
  const forget = useCallback(() => {
    if (!isOurs.current) return;
    isOurs.current = false;
    queries.setQueryData(key, null);
    drop();
  }, [key, drop, queries]);
  useEffect(() => {
    const isKept = kept.current === json;
    kept.current = json;
    if (isNothing) forget();
    else if (!isKept) {
      // Others show that something is unsaved; they need not wait for the next look at the disk.
      if (queries.getQueryData(key) === null) queries.setQueryData(key, { json, savedAt: 0 });
      isOurs.current = true;
      keep(JSON.parse(json) as UnfinishedSession);
    }
  }, [json, isNothing, key, keep, forget, queries]);
  return forget;
}
