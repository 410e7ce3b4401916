import type { PictureTrace } from '../../../shared/feet/picture-trace.ts';
import { type History, record, redo, startHistory, undo } from '../../canvas/history.ts';

/** A trace with its steps back; `live` is what a drag shows before it is let go. */
export type TraceState = {
  readonly history: History<PictureTrace, string>;
  readonly live: PictureTrace | null;
};

export type TraceAction =
  /** An edit of the same name as the one before joins it: a row of arrow keys is one step back. */
  | { readonly type: 'edit'; readonly next: PictureTrace; readonly name: string }
  | { readonly type: 'drag'; readonly next: PictureTrace }
  | { readonly type: 'let-go'; readonly name: string }
  | { readonly type: 'undo' | 'redo' | 'give-up' };

export const startTracing = (trace: PictureTrace): TraceState => ({
  history: startHistory<PictureTrace, string>(trace),
  live: null,
});

export const traceOf = ({ history, live }: TraceState): PictureTrace => live ?? history.present;

export function traceReducer(state: TraceState, action: TraceAction): TraceState {
  const { history, live } = state;
  switch (action.type) {
    case 'edit': {
      const joins = history.past.at(-1)?.name === action.name && history.future.length === 0;
      return {
        history: joins
          ? { ...history, present: action.next }
          : record(history, action.next, action.name),
        live: null,
      };
    }
    case 'drag':
      return { history, live: action.next };
    case 'let-go':
      return live === null ? state : { history: record(history, live, action.name), live: null };
    case 'give-up':
      return { history, live: null };
    case 'undo':
      return { history: undo(history), live: null };
    case 'redo':
      return { history: redo(history), live: null };
  }
}
