import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';

import { fieldUnit } from '../../../shared/measurement/definitions.ts';
import { partsOfKey } from '../../../shared/measurement/entry-sheet.ts';
import { judgeEntry } from '../../../shared/measurement/judge-entry.ts';
import type { MeasurementName } from '../../../shared/measurement/measurement-name.ts';
import type { EntryKey } from '../../../shared/measurement/unfinished-session.ts';
import type { FieldActions } from './MeasureInput.tsx';
import type { MeasureDesk } from './use-measure-desk.ts';
import type { MeasureWords } from './use-measure-words.ts';
import { useReveal } from './use-reveal.ts';

type Options = {
  readonly desk: MeasureDesk;
  readonly root: RefObject<HTMLElement | null>;
  readonly words: MeasureWords;
};

type Actions = FieldActions & {
  readonly onSplit: (name: MeasurementName) => void;
  readonly onJoin: (name: MeasurementName) => void;
  readonly onCorrect: (name: MeasurementName) => void;
  readonly onConfirm: (name: MeasurementName, value: number) => void;
};

/** Where Enter goes after the last field. */
export const SAVE_BUTTON = 'data-measure-save';

/** Fields that nobody asks for: Enter goes past them, and through them once one is in hand. */
export const ASIDE = 'data-measure-aside';

const isAside = (field: Element | undefined): boolean =>
  field !== undefined && field.closest(`[${ASIDE}]`) !== null;

const fieldsIn = (root: HTMLElement | null): readonly HTMLElement[] =>
  [...(root?.querySelectorAll<HTMLElement>('[data-measure-field]') ?? [])].filter(
    (field) => field.closest('[hidden]') === null,
  );

/** What the fields do. The actions never change, so that a key redraws one field and not all. */
export function useFieldActions({ desk, root, words }: Options) {
  const now = useRef({ ...desk, words });
  useEffect(() => {
    now.current = { ...desk, words };
  });
  const { dispatch } = desk;
  const [wish, setWish] = useState<{ readonly key: EntryKey; readonly insist: boolean } | null>(
    null,
  );

  // A field that an edit brings back exists only after the next drawing.
  useEffect(() => {
    if (wish === null) return;
    const field = fieldsIn(root.current).find(({ dataset }) => dataset.measureField === wish.key);
    field?.focus();
    if (wish.insist) dispatch({ type: 'insisted', key: wish.key });
    setWish(null);
  }, [wish, root, dispatch]);

  useReveal(desk.state, root);

  const focusField = useCallback((key: EntryKey, insist = false) => setWish({ key, insist }), []);

  const actions = useMemo((): Actions => {
    const step = (key: EntryKey, by: 1 | -1) => {
      const { sheet } = now.current;
      const judged = judgeEntry(partsOfKey(key).name, sheet.entries[key]);
      if (by === 1 && (judged.state === 'fault' || judged.state === 'refused')) {
        dispatch({ type: 'insisted', key });
        return;
      }
      const fields = fieldsIn(root.current);
      const at = fields.findIndex(({ dataset }) => dataset.measureField === key);
      const next = fields[at + by];
      const isPast = by === 1 && isAside(next) && !isAside(fields[at]);
      if (next !== undefined && !isPast) next.focus();
      else if (by === 1) root.current?.querySelector<HTMLElement>(`[${SAVE_BUTTON}]`)?.focus();
    };
    return {
      onType: (key, text) => {
        const unit = fieldUnit(partsOfKey(key).name, now.current.state.unit);
        dispatch({ type: 'typed', key, text, unit });
      },
      onTypeAgain: (key, text) => {
        const unit = fieldUnit(partsOfKey(key).name, now.current.state.unit);
        dispatch({ type: 'typed-again', key, text, unit });
      },
      onFocus: (key) => dispatch({ type: 'focused', key }),
      onLeave: (key) => dispatch({ type: 'left', key }),
      onTakeOver: (key) => dispatch({ type: 'taken-over', key, last: now.current.last }),
      onStep: step,
      onCorrect: (name) => {
        const { judgement, state, words: written } = now.current;
        const remark = judgement.remarks.find((one) => one.name === name);
        const changes = (remark?.correction?.changes ?? []).map(({ key, value }) => ({
          key,
          text: written.typed(value),
        }));
        if (changes.length > 0) dispatch({ type: 'corrected', changes, unit: state.unit });
      },
      onConfirm: (measurement, value) =>
        dispatch({ type: 'confirmed', confirmed: { measurement, value } }),
      onSplit: (name) => {
        dispatch({ type: 'split', name });
        focusField(`${name}:left`);
      },
      onJoin: (name) => {
        dispatch({ type: 'joined', name });
        focusField(`${name}:both`);
      },
    };
  }, [dispatch, root, focusField]);

  return { actions, focusField };
}
