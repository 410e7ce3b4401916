import { useMemo } from 'react';

import type { BodyModel } from '../../../shared/anthropometry/body-model.ts';
import { judgeSheet, type SheetJudgement } from '../../../shared/anthropometry/judge-sheet.ts';
import { partsOfKey } from '../../../shared/measurement/entry-sheet.ts';
import { judgeEntry } from '../../../shared/measurement/judge-entry.ts';
import type { BodyFacts, ConfirmedValue } from '../../../shared/measurement/session.ts';
import type { EntryKey } from '../../../shared/measurement/unfinished-session.ts';
import { type DeskState, sheetOf } from './desk-state.ts';

type Sources = {
  readonly model: BodyModel | null;
  readonly state: DeskState;
  readonly body: BodyFacts;
  readonly age: number | null;
  /** Of this session and of earlier ones. */
  readonly confirmed: readonly ConfirmedValue[];
  readonly isCalibrated: boolean;
};

const NOTHING: SheetJudgement = { remarks: [], reference: 'inside' };

/**
 * What is to be said of the values typed so far. The field in hand is left out until it is left or
 * Enter is pressed on it: half a figure is no reading.
 */
export function useJudgement(sources: Sources): SheetJudgement {
  const { model, state, body, age, confirmed, isCalibrated } = sources;
  const typed = JSON.stringify(state.method === 'body' ? heard(state) : []);
  return useMemo(() => {
    const values = new Map<EntryKey, number>(JSON.parse(typed));
    if (model === null || values.size === 0) return NOTHING;
    return judgeSheet(model, { values, body, age, confirmed, isCalibrated });
  }, [model, typed, body, age, confirmed, isCalibrated]);
}

function heard(state: DeskState): readonly (readonly [EntryKey, number])[] {
  const { entries } = sheetOf(state);
  return Object.entries(entries).flatMap(([name, entry]) => {
    const key = name as EntryKey;
    if (key === state.focused && key !== state.insisted) return [];
    const judged = judgeEntry(partsOfKey(key).name, entry);
    return judged.state === 'taken' || judged.state === 'refused' ? [[key, judged.value]] : [];
  });
}
