import { createStore, type StoreApi } from 'zustand/vanilla';
import { isSameFigure } from '../../../shared/figure/figure.ts';
import { isSameMethod } from '../../../shared/order/garment-method.ts';
import type { OptionDefinition, OptionValue } from '../../../shared/pattern/design.ts';
import { areSameLasts } from '../../../shared/shoe/chosen-last.ts';
import {
  type History,
  record,
  redo,
  redoName,
  startHistory,
  undo,
  undoName,
} from '../../canvas/history.ts';
import { type EditName, type PatternChoice, withOption } from './garment-edits.ts';

type GarmentHistory = History<PatternChoice, EditName>;

/** The choice with its history. While a pointer is down there is a `preview`, not yet recorded. */
export type GarmentState = {
  readonly history: GarmentHistory;
  readonly preview: PatternChoice | null;
};

export type GarmentStore = {
  readonly store: StoreApi<GarmentState>;
  /** The choice came from outside: another order, another design. Its history begins anew. */
  readonly adopt: (choice: PatternChoice) => void;
  /** Shows an edit without keeping it; runs on every move. */
  readonly preview: (choice: PatternChoice) => void;
  /** Keeps an edit: one undo step, whatever was previewed before. */
  readonly commit: (choice: PatternChoice, name: EditName) => void;
  /** Edits of one option, on what is shown now. */
  readonly previewOption: (option: OptionDefinition, value: OptionValue) => void;
  readonly commitOption: (option: OptionDefinition, value: OptionValue) => void;
  readonly resetOption: (option: OptionDefinition) => void;
  readonly undo: () => void;
  readonly redo: () => void;
};

export const shownChoice = ({ history, preview }: GarmentState): PatternChoice =>
  preview ?? history.present;

export const nextUndo = ({ history }: GarmentState): EditName | null => undoName(history);
export const nextRedo = ({ history }: GarmentState): EditName | null => redoName(history);

/** `onChange` hears of every kept change, also of undo and redo, never of a preview. */
export function createGarmentStore(
  initial: PatternChoice,
  onChange: (choice: PatternChoice) => void,
): GarmentStore {
  const store = createStore<GarmentState>(() => ({
    history: startHistory<PatternChoice, EditName>(initial),
    preview: null,
  }));
  const move = (next: GarmentHistory): void => {
    const before = store.getState().history.present;
    store.setState({ history: next, preview: null });
    if (next.present !== before) onChange(next.present);
  };
  const preview = (choice: PatternChoice): void => {
    const { present } = store.getState().history;
    store.setState({ preview: isSameChoice(choice, present) ? null : choice });
  };
  const commit = (choice: PatternChoice, name: EditName): void => {
    const { history } = store.getState();
    const isNothing = isSameChoice(choice, history.present);
    move(isNothing ? history : record(history, choice, name));
  };
  const edited = (option: OptionDefinition, value: OptionValue): PatternChoice =>
    withOption(shownChoice(store.getState()), option, value);
  return {
    store,
    adopt: (choice) => {
      if (isSameChoice(choice, store.getState().history.present)) return;
      store.setState({ history: startHistory(choice), preview: null });
    },
    preview,
    commit,
    previewOption: (option, value) => preview(edited(option, value)),
    commitOption: (option, value) =>
      commit(edited(option, value), { kind: 'option', option: option.id }),
    resetOption: (option) =>
      commit(edited(option, option.default), { kind: 'reset-option', option: option.id }),
    undo: () => move(undo(store.getState().history)),
    redo: () => move(redo(store.getState().history)),
  };
}

export function isSameChoice(a: PatternChoice, b: PatternChoice): boolean {
  if (a === b) return true;
  if (a.design !== b.design || a.allowanceMm !== b.allowanceMm) return false;
  if (!isSameFigure(a.figure, b.figure) || !areSameLasts(a.lasts, b.lasts)) return false;
  if (!isSameMethod(a.method, b.method)) return false;
  return (
    isSameRecord(a.designOptions, b.designOptions) &&
    isSameRecord(a.allowances ?? NONE, b.allowances ?? NONE)
  );
}

type Values = { readonly [id: string]: OptionValue };

const NONE: Values = {};

function isSameRecord(a: Values, b: Values): boolean {
  const ids = Object.keys(a);
  return ids.length === Object.keys(b).length && ids.every((id) => a[id] === b[id]);
}
