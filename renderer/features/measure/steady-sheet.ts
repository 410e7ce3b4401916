import { partsOfKey, withEntry } from '../../../shared/measurement/entry-sheet.ts';
import { judgeEntry } from '../../../shared/measurement/judge-entry.ts';
import type {
  Entry,
  EntryKey,
  EntrySheet,
} from '../../../shared/measurement/unfinished-session.ts';

/** The last valid entry of the field being typed in. */
export type Held = { readonly key: EntryKey; readonly entry: Entry } | null;

/**
 * What the canvas sees while a figure is being typed: on the way from `104` to `98` the field is
 * empty and then `9`, and neither is a body. Until the field is left, its last valid entry stands.
 */
export function steadySheet(
  sheet: EntrySheet,
  focused: EntryKey | null,
  held: Held,
): { readonly sheet: EntrySheet; readonly held: Held } {
  if (focused === null) return { sheet, held: null };
  const entry = sheet.entries[focused];
  const isTaken = judgeEntry(partsOfKey(focused).name, entry).state === 'taken';
  if (isTaken && entry !== undefined) return { sheet, held: { key: focused, entry } };
  return held?.key === focused
    ? { sheet: withEntry(sheet, focused, held.entry), held }
    : { sheet, held: null };
}
