import { useMemo } from 'react';

import type { BodyModel } from '../../../shared/anthropometry/body-model.ts';
import {
  judgeSheet,
  type Remark,
  type SheetJudgement,
} from '../../../shared/anthropometry/judge-sheet.ts';
import { partsOfKey } from '../../../shared/measurement/entry-sheet.ts';
import { judgeEntry } from '../../../shared/measurement/judge-entry.ts';
import type { LastTime } from '../../../shared/measurement/last-time.ts';
import type { BodyFacts, ConfirmedValue } from '../../../shared/measurement/session.ts';
import type { EntryKey } from '../../../shared/measurement/unfinished-session.ts';
import { type DeskState, sheetOf, unfinishedField } from './desk-state.ts';

type Sources = {
  readonly model: BodyModel | null;
  readonly state: DeskState;
  readonly body: BodyFacts;
  readonly age: number | null;
  readonly last: LastTime;
  /** Of this session and of earlier ones. */
  readonly confirmed: readonly ConfirmedValue[];
  readonly isCalibrated: boolean;
};

const NOTHING: SheetJudgement = { remarks: [], reference: 'inside' };

/**
 * What is to be said of the values typed so far. Half a figure is no reading: until its field is left,
 * or Enter is pressed on it, what it held before stands, so that nothing said of other fields goes
 * while it is typed; of itself nothing is said.
 */
export function useJudgement(sources: Sources): SheetJudgement {
  const { model, state, body, age, last, confirmed, isCalibrated } = sources;
  const typed = JSON.stringify(state.method === 'body' ? heard(state) : []);
  const unfinished = unfinishedField(state);
  const judgement = useMemo(() => {
    const values = new Map<EntryKey, number>(JSON.parse(typed));
    if (model === null || values.size === 0) return NOTHING;
    return judgeSheet(model, { values, body, age, last, confirmed, isCalibrated });
  }, [model, typed, body, age, last, confirmed, isCalibrated]);
  return useMemo(
    () =>
      unfinished === null
        ? judgement
        : {
            ...judgement,
            remarks: judgement.remarks.filter((remark) => !touches(remark, unfinished)),
          },
    [judgement, unfinished],
  );
}

const touches = ({ name, correction }: Remark, key: EntryKey): boolean =>
  name === partsOfKey(key).name ||
  (correction?.changes.some((change) => change.key === key) ?? false);

function heard(state: DeskState): readonly (readonly [EntryKey, number])[] {
  const unfinished = unfinishedField(state);
  const { entries } = sheetOf(state);
  const stands = unfinished === null ? entries : { ...entries, [unfinished]: state.inHand?.before };
  return Object.entries(stands).flatMap(([name, entry]) => {
    const key = name as EntryKey;
    const judged = judgeEntry(partsOfKey(key).name, entry);
    return judged.state === 'taken' || judged.state === 'refused' ? [[key, judged.value]] : [];
  });
}
