import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  type History,
  LONGEST_PAST,
  record,
  redo,
  redoName,
  startHistory,
  undo,
  undoName,
} from '../../../renderer/canvas/history.ts';

type Document = { readonly value: number };

const edits = fc.array(fc.integer(), { minLength: 1, maxLength: 30 });

const edited = (values: readonly number[]): History<Document, string> =>
  values.reduce(
    (history, value, i) => record(history, { value }, `edit ${i}`),
    startHistory<Document, string>({ value: -1 }),
  );

describe('history', () => {
  it('undoes back to the very first document and redoes to the last', () => {
    fc.assert(
      fc.property(edits, (values) => {
        const history = edited(values);
        const back = values.reduce((h) => undo(h), history);
        expect(back.present).toEqual({ value: -1 });
        const forth = values.reduce((h) => redo(h), back);
        expect(forth).toEqual(history);
      }),
    );
  });

  it('names what will be undone and what will be done again', () => {
    const history = edited([1, 2, 3]);
    expect([undoName(history), redoName(history)]).toEqual(['edit 2', null]);
    const once = undo(history);
    expect([undoName(once), redoName(once)]).toEqual(['edit 1', 'edit 2']);
    const thrice = undo(undo(once));
    expect([undoName(thrice), redoName(thrice)]).toEqual([null, 'edit 0']);
  });

  it('forgets what had been undone when a new edit comes', () => {
    const history = record(undo(edited([1, 2])), { value: 9 }, 'other');
    expect(redoName(history)).toBeNull();
    expect(undo(history).present).toEqual({ value: 1 });
  });

  it('takes recording the present document for no edit', () => {
    const history = edited([1]);
    expect(record(history, history.present, 'nothing')).toBe(history);
  });

  it('stays as it is when there is nothing to undo or redo', () => {
    const history = startHistory<Document, string>({ value: 0 });
    expect(undo(history)).toBe(history);
    expect(redo(history)).toBe(history);
  });

  it('keeps no more than its longest past', () => {
    const history = edited(Array.from({ length: LONGEST_PAST + 25 }, (_, i) => i));
    expect(history.past).toHaveLength(LONGEST_PAST);
    expect(history.past[0]?.document).toEqual({ value: 24 });
  });
});
