import {
  EMPTY_SHEET,
  joinSides,
  partsOfKey,
  splitSides,
  withAgain,
  withEntry,
  withText,
} from '../../../shared/measurement/entry-sheet.ts';
import { type LastTime, lastReadingAt } from '../../../shared/measurement/last-time.ts';
import type { MeasurementName } from '../../../shared/measurement/measurement-name.ts';
import type { ConfirmedValue, Session, TypedUnit } from '../../../shared/measurement/session.ts';
import type {
  Attempt,
  Entry,
  EntryKey,
  EntrySheet,
  TypedBody,
  UnfinishedSession,
} from '../../../shared/measurement/unfinished-session.ts';
import type { LengthUnit } from '../../../shared/units/length-unit.ts';
import { type History, record, redo, startHistory, undo } from '../../canvas/history.ts';

/** Everything the panel remembers while a person measures. */
export type DeskState = {
  /** Edits are named by their field and visit, so that one visit is one step back. */
  readonly history: History<EntrySheet, string>;
  readonly unit: LengthUnit;
  readonly method: Session['method'];
  readonly takenBy: string;
  readonly note: string;
  readonly carryOver: boolean;
  readonly body: TypedBody;
  /** Striking values that a person looked at and let stand. */
  readonly confirmed: readonly ConfirmedValue[];
  readonly attempt: Attempt | null;
  /** Content of the session as it was saved last, null before. */
  readonly savedContent: string | null;
  readonly focused: EntryKey | null;
  /** Goes up with every entry of a field. */
  readonly visit: number;
  /** The field a figure is being typed into, and what it held before; null until a key is pressed. */
  readonly inHand: { readonly key: EntryKey; readonly before: Entry | undefined } | null;
  /** A field whose fault is said although it still has the focus: Enter was pressed on it. */
  readonly insisted: EntryKey | null;
  /** The field left last: an offered correction is most likely for it. */
  readonly leftLast: EntryKey | null;
};

export type DeskAction =
  | {
      readonly type: 'typed';
      readonly key: EntryKey;
      readonly text: string;
      readonly unit: TypedUnit;
    }
  | { readonly type: 'taken-over'; readonly key: EntryKey; readonly last: LastTime }
  | {
      readonly type: 'typed-again';
      readonly key: EntryKey;
      readonly text: string;
      readonly unit: TypedUnit;
    }
  | {
      readonly type: 'corrected';
      readonly changes: readonly { readonly key: EntryKey; readonly text: string }[];
      readonly unit: LengthUnit;
    }
  | { readonly type: 'confirmed'; readonly confirmed: ConfirmedValue }
  | { readonly type: 'body'; readonly body: Partial<TypedBody> }
  | { readonly type: 'split' | 'joined'; readonly name: MeasurementName }
  | { readonly type: 'focused' | 'insisted'; readonly key: EntryKey }
  | { readonly type: 'left'; readonly key: EntryKey }
  | { readonly type: 'unit'; readonly unit: LengthUnit }
  | { readonly type: 'method'; readonly method: Session['method'] }
  | { readonly type: 'taken-by'; readonly takenBy: string }
  | { readonly type: 'note'; readonly note: string }
  | { readonly type: 'carry-over'; readonly carryOver: boolean }
  | { readonly type: 'undo' | 'redo' }
  | { readonly type: 'clear'; readonly body: TypedBody }
  | { readonly type: 'replaced'; readonly work: UnfinishedSession }
  | { readonly type: 'attempted'; readonly attempt: Attempt }
  | { readonly type: 'saved'; readonly content: string };

type Start = {
  readonly restored: UnfinishedSession | null;
  readonly unit: LengthUnit;
  readonly takenBy: string;
  readonly split: readonly MeasurementName[];
  readonly body: TypedBody;
};

/** The desk as it is found: what was typed before, or a fresh sheet with the sides of the last time. */
export function startDesk({ restored, unit, takenBy, split, body }: Start): DeskState {
  const sheet = restored?.sheet ?? { ...EMPTY_SHEET, split: [...split] };
  return {
    history: startHistory<EntrySheet, string>(sheet),
    unit: restored?.unit ?? unit,
    method: restored?.method ?? 'body',
    takenBy: restored?.takenBy ?? takenBy,
    note: restored?.note ?? '',
    carryOver: restored?.carryOver ?? true,
    body: restored?.body ?? body,
    confirmed: restored?.confirmed ?? [],
    attempt: restored?.attempt ?? null,
    savedContent: null,
    focused: null,
    visit: 0,
    inHand: null,
    insisted: null,
    leftLast: null,
  };
}

export const sheetOf = (state: DeskState): EntrySheet => state.history.present;

/** What is kept until the session is saved. */
export const unfinishedOf = (state: DeskState): UnfinishedSession => ({
  version: 1,
  sheet: sheetOf(state),
  unit: state.unit,
  method: state.method,
  takenBy: state.takenBy,
  note: state.note,
  carryOver: state.carryOver,
  attempt: state.attempt,
  body: state.body,
  confirmed: [...state.confirmed],
});

/** The field whose figure is only half typed: nothing is said of it yet. */
export const unfinishedField = ({ inHand, insisted }: DeskState): EntryKey | null =>
  inHand === null || inHand.key === insisted ? null : inHand.key;

/** The field an edit belongs to; null for an edit of the whole sheet. */
export const keyOfEdit = (name: string): EntryKey | null => {
  const [key = ''] = name.split('#');
  return key.includes(':') ? (key as EntryKey) : null;
};

function edited(state: DeskState, sheet: EntrySheet, name: string): DeskState {
  const { history } = state;
  const isSameVisit = history.past.at(-1)?.name === name;
  return {
    ...state,
    insisted: null,
    inHand: null,
    history: isSameVisit
      ? { ...history, present: sheet, future: [] }
      : record(history, sheet, name),
  };
}

export function deskReducer(state: DeskState, action: DeskAction): DeskState {
  const sheet = sheetOf(state);
  switch (action.type) {
    case 'typed': {
      const next = withText(sheet, action.key, action.text, action.unit);
      const begun = { key: action.key, before: sheet.entries[action.key] };
      const inHand = state.inHand?.key === action.key ? state.inHand : begun;
      return {
        ...edited(state, next, `${action.key}#${state.visit.toString()}`),
        inHand: state.focused === action.key ? inHand : null,
      };
    }
    case 'typed-again': {
      const next = withAgain(sheet, action.key, action.text, action.unit);
      return edited(state, next, `${action.key}#again${state.visit.toString()}`);
    }
    case 'corrected': {
      const next = action.changes.reduce(
        (changed, { key, text }) => withEntry(changed, key, { text, unit: action.unit }),
        sheet,
      );
      return edited(state, next, `${action.changes[0]?.key ?? ''}#corrected`);
    }
    case 'confirmed':
      return { ...state, confirmed: [...state.confirmed, action.confirmed] };
    case 'body':
      return { ...state, body: { ...state.body, ...action.body } };
    case 'taken-over': {
      const last = lastReadingAt(action.last, action.key);
      if (last === undefined) return state;
      const next = withEntry(sheet, action.key, { text: last.typed, unit: last.unit });
      return edited(state, next, `${action.key}#taken-over`);
    }
    case 'split':
      return edited(state, splitSides(sheet, action.name), `${action.name}:left#split`);
    case 'joined':
      return edited(state, joinSides(sheet, action.name), `${action.name}:both#joined`);
    case 'focused':
      return {
        ...{ ...state, focused: action.key, visit: state.visit + 1 },
        ...{ insisted: null, inHand: null },
      };
    case 'left':
      return state.focused === action.key
        ? { ...state, focused: null, insisted: null, inHand: null, leftLast: action.key }
        : { ...state, leftLast: action.key };
    case 'insisted':
      return { ...state, insisted: action.key };
    case 'unit':
      return { ...state, unit: action.unit };
    case 'method':
      return { ...state, method: action.method };
    case 'taken-by':
      return { ...state, takenBy: action.takenBy };
    case 'note':
      return { ...state, note: action.note };
    case 'carry-over':
      return { ...state, carryOver: action.carryOver };
    case 'clear':
      return {
        ...edited(state, { ...EMPTY_SHEET, split: sheet.split }, 'clear'),
        note: '',
        body: action.body,
      };
    case 'replaced': {
      const { work } = action;
      return {
        ...edited(state, work.sheet, 'replaced'),
        ...{ unit: work.unit, method: work.method, takenBy: work.takenBy, note: work.note },
        ...{ carryOver: work.carryOver, body: work.body ?? state.body, attempt: work.attempt },
        confirmed: work.confirmed ?? [],
      };
    }
    case 'undo':
      return { ...state, history: undo(state.history), insisted: null, inHand: null };
    case 'redo':
      return { ...state, history: redo(state.history), insisted: null, inHand: null };
    case 'attempted':
      return { ...state, attempt: action.attempt };
    case 'saved':
      return { ...state, savedContent: action.content, attempt: null };
  }
}

/** The measurement a field belongs to, for showing how it is taken. */
export const measurementAt = (key: EntryKey): MeasurementName => partsOfKey(key).name;
