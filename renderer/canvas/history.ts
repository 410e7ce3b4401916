/**
 * Undo history of an immutable document. Every step carries the name of the edit that made it, so
 * that a person reads what will be undone. Snapshots share structure: a step costs what changed.
 */
export type History<T, Name> = {
  readonly past: readonly Step<T, Name>[];
  readonly present: T;
  /** The edit to be done again first stands first. */
  readonly future: readonly Step<T, Name>[];
};

/** In `past` the document before the edit called `name`; in `future` the document after it. */
export type Step<T, Name> = { readonly document: T; readonly name: Name };

export const LONGEST_PAST = 200;

export const startHistory = <T, Name>(present: T): History<T, Name> => ({
  past: [],
  present,
  future: [],
});

/** Adds an edit and forgets what had been undone. Recording the present document changes nothing. */
export function record<T, Name>(history: History<T, Name>, next: T, name: Name): History<T, Name> {
  if (next === history.present) return history;
  const past = [...history.past, { document: history.present, name }].slice(-LONGEST_PAST);
  return { past, present: next, future: [] };
}

export function undo<T, Name>(history: History<T, Name>): History<T, Name> {
  const last = history.past.at(-1);
  if (last === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present: last.document,
    future: [{ document: history.present, name: last.name }, ...history.future],
  };
}

export function redo<T, Name>(history: History<T, Name>): History<T, Name> {
  const [next, ...rest] = history.future;
  if (next === undefined) return history;
  return {
    past: [...history.past, { document: history.present, name: next.name }],
    present: next.document,
    future: rest,
  };
}

/** Name of the edit that `undo` takes back, null when there is none. */
export const undoName = <T, Name>(history: History<T, Name>): Name | null =>
  history.past.at(-1)?.name ?? null;

/** Name of the edit that `redo` does again, null when there is none. */
export const redoName = <T, Name>(history: History<T, Name>): Name | null =>
  history.future[0]?.name ?? null;
