import { type KeyboardEvent, useEffect, useId, useMemo, useRef } from 'react';

import type { PatternSureness } from '../../../shared/anthropometry/pattern-sureness.ts';
import { entryKey, keysOf, partsOfKey } from '../../../shared/measurement/entry-sheet.ts';
import type { MeasurementName } from '../../../shared/measurement/measurement-name.ts';
import type {
  EntryKey,
  UnfinishedSession,
} from '../../../shared/measurement/unfinished-session.ts';
import type { DesignId } from '../../../shared/pattern/design-id.ts';
import type { DraftInput } from '../../../shared/pattern/draft-input.ts';
import type { Other } from '../../app/use-shared-work.ts';
import { redoName, undoName } from '../../canvas/history.ts';
import { useSureness } from '../pattern/use-sureness.ts';
import { keyOfEdit, sheetOf } from './desk-state.ts';
import { FieldList } from './FieldList.tsx';
import { FigurePane } from './FigurePane.tsx';
import { fieldView } from './field-view.ts';
import { keyedRemark } from './keyed-remark.ts';
import { LastTimeLine } from './LastTimeLine.tsx';
import classes from './MeasurePanel.module.css';
import { NextReadingLine } from './NextReadingLine.tsx';
import { OtherWindowLine } from './OtherWindowLine.tsx';
import { NoReference, ReferenceFields } from './ReferenceFields.tsx';
import { RestoredLine } from './RestoredLine.tsx';
import { SaveBar } from './SaveBar.tsx';
import { SessionFold } from './SessionFold.tsx';
import { SessionHead } from './SessionHead.tsx';
import { SessionNote } from './SessionNote.tsx';
import { useFieldActions } from './use-field-actions.ts';
import { type DeskProps, useMeasureDesk } from './use-measure-desk.ts';
import { useMeasureWords } from './use-measure-words.ts';
import { useOrders } from './use-orders.ts';
import { wantedMeasurements } from './wanted-measurements.ts';

export type DraftWith = Omit<DraftInput, 'design' | 'measurements'>;

type Props = DeskProps & {
  readonly design: DesignId | null;
  readonly restoredAt: number | null;
  /** What another window has of the same measuring. */
  readonly other: Other<UnfinishedSession> | null;
  readonly takeOther: () => Promise<UnfinishedSession | null>;
  readonly keepOwn: (own: UnfinishedSession) => void;
  /** Options and allowance of the garment in hand, where they are decided. */
  readonly draftWith: DraftWith | undefined;
  /** How sure each edge of the pattern is. */
  readonly onBandsChange: ((bands: PatternSureness['bands'] | null) => void) | undefined;
};

/** Everything of one measuring, once it is loaded. */
export function MeasureDesk({ design, restoredAt, draftWith, onBandsChange, ...props }: Props) {
  const desk = useMeasureDesk(props);
  const { state, dispatch, last, outcome } = desk;
  const words = useMeasureWords(state.unit);
  const wanted = useMemo(() => wantedMeasurements(design), [design]);
  const root = useRef<HTMLDivElement>(null);
  const howId = useId();
  const { actions, focusField } = useFieldActions({ desk, root, words });
  const { judgement, confirmed, preview } = desk;
  const sureness = useDeskSureness(design, draftWith, desk);
  const keyed = keyedRemark(judgement.remarks, state);

  const orders = useOrders(desk);

  const viewOf = (name: MeasurementName) =>
    fieldView(name, {
      state,
      last,
      values: outcome.values,
      words,
      remarks: judgement.remarks,
      confirmed,
      estimates: preview.estimates,
      worthAgain: sureness?.worthAgain ?? NOTHING,
      keyed,
      orders,
    });

  const bands = sureness?.bands ?? null;
  useEffect(() => onBandsChange?.(bands), [bands, onBandsChange]);

  const shown = state.focused ?? nextToTake(desk, [...wanted.needed, ...wanted.helpful]);
  const { name, side } = partsOfKey(shown);

  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.altKey && keyed !== null) {
      event.preventDefault();
      actions.onCorrect(keyed);
    } else if (event.altKey && event.code === NEXT_KEY && sureness?.next[0] !== undefined) {
      event.preventDefault();
      jumpTo(sureness.next[0].measurement);
    } else stepThroughEdits(event);
  };

  const jumpTo = (wish: MeasurementName) => {
    const [key] = keysOf(sheetOf(state), wish);
    if (key !== undefined) focusField(key);
  };

  const stepThroughEdits = (event: KeyboardEvent) => {
    const isUndo = isKey(event, 'z') && !event.shiftKey;
    const isRedo = isKey(event, 'y') || (isKey(event, 'z') && event.shiftKey);
    // The note and the name have the browser's own undo.
    if ((!isUndo && !isRedo) || !isField(event.target)) return;
    event.preventDefault();
    const edit = isUndo ? undoName(state.history) : redoName(state.history);
    dispatch({ type: isUndo ? 'undo' : 'redo' });
    const key = edit === null ? null : keyOfEdit(edit);
    if (key !== null) focusField(key);
  };

  const trySave = () => {
    const problem = outcome.problems[0];
    if (problem === undefined) desk.save();
    else focusField(problem, true);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: catches the keys of the fields inside
    <div ref={root} className={classes.desk} onKeyDown={onKey}>
      <div className={classes.figure} data-measure-figure>
        <FigurePane name={name} side={side} words={words} howId={howId} />
      </div>
      <div className={classes.sheet} data-measure-sheet>
        <SessionFold state={state}>
          <SessionHead
            method={state.method}
            unit={state.unit}
            takenBy={state.takenBy}
            dispatch={dispatch}
          />
          {state.method === 'body' && (
            <ReferenceFields
              body={state.body}
              judged={desk.judgedBody}
              age={desk.age}
              unit={state.unit}
              dispatch={dispatch}
            />
          )}
          <LastTimeLine carryOver={state.carryOver} last={last} dispatch={dispatch} />
        </SessionFold>
        <NoReference reference={judgement.reference} />
        {restoredAt !== null && props.restored !== null && (
          <RestoredLine savedAt={restoredAt} desk={desk} />
        )}
        {props.other !== null && (
          <OtherWindowLine
            {...{ desk, words, other: props.other }}
            {...{ takeOther: props.takeOther, keepOwn: props.keepOwn }}
          />
        )}
        <FieldList
          wanted={wanted}
          viewOf={viewOf}
          actions={actions}
          howId={howId}
          hasDesign={design !== null}
        />
        <SessionNote note={state.note} dispatch={dispatch} />
        <SaveBar desk={desk} wanted={wanted} words={words} onSave={trySave}>
          {sureness !== null && outcome.taken.length + outcome.carried.length > 0 && (
            <NextReadingLine sureness={sureness} words={words} onJump={jumpTo} />
          )}
        </SaveBar>
      </div>
    </div>
  );
}

const NOTHING: readonly MeasurementName[] = [];

/** With Alt; the place on the keyboard, since Alt writes another letter on a Mac. */
const NEXT_KEY = 'KeyN';

const PLAIN: DraftWith = { options: {}, allowanceMm: 10 };

/** How sure the pattern is with what is measured so far; null without a design. */
function useDeskSureness(
  design: DesignId | null,
  draftWith: DraftWith = PLAIN,
  { preview }: ReturnType<typeof useMeasureDesk>,
): PatternSureness | null {
  const { values, person } = preview;
  const input = useMemo(
    () => (design === null ? null : { ...draftWith, design, measurements: values }),
    [design, values, draftWith],
  );
  return useSureness(input, person);
}

const isKey = (event: KeyboardEvent, key: string): boolean =>
  (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === key;

const isField = (target: EventTarget): boolean =>
  target instanceof HTMLElement &&
  (target.dataset.measureField !== undefined || !/^(INPUT|TEXTAREA)$/.test(target.tagName));

/** With no field in hand, the figure shows what comes next. */
function nextToTake(
  { sheet, outcome }: ReturnType<typeof useMeasureDesk>,
  names: readonly MeasurementName[],
): EntryKey {
  const next = names.find((name) => !outcome.taken.includes(name)) ?? names[0] ?? 'neck';
  return keysOf(sheet, next)[0] ?? entryKey(next, 'both');
}
