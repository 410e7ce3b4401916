import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  type DeskAction,
  deskReducer,
  sheetOf,
  startDesk,
} from '../../../renderer/features/measure/desk-state.ts';
import { steadySheet } from '../../../renderer/features/measure/steady-sheet.ts';
import { EMPTY_SHEET, withText } from '../../../shared/measurement/entry-sheet.ts';
import { NOTHING_TYPED } from '../../../shared/measurement/typed-body.ts';
import type { EntryKey } from '../../../shared/measurement/unfinished-session.ts';

const fresh = () =>
  startDesk({ restored: null, unit: 'cm', takenBy: '', split: [], body: NOTHING_TYPED });

const keys = fc.constantFrom<EntryKey>('neck:both', 'chest:both', 'inseam:both', 'inseam:left');

const edits: fc.Arbitrary<DeskAction> = fc.oneof(
  keys.map((key): DeskAction => ({ type: 'focused', key })),
  fc
    .tuple(keys, fc.string({ maxLength: 5 }))
    .map(([key, text]): DeskAction => ({ type: 'typed', key, text, unit: 'cm' })),
  fc.constantFrom<DeskAction>(
    { type: 'split', name: 'inseam' },
    { type: 'joined', name: 'inseam' },
    { type: 'clear', body: NOTHING_TYPED },
  ),
);

describe('the edits of a sheet', () => {
  it('are all taken back by undoing, and all done again by redoing', () => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 40 }), (actions) => {
        const edited = actions.reduce(deskReducer, fresh());
        let state = edited;
        for (let i = 0; i <= actions.length; i += 1) state = deskReducer(state, { type: 'undo' });
        expect(sheetOf(state)).toEqual(EMPTY_SHEET);
        for (let i = 0; i <= actions.length; i += 1) state = deskReducer(state, { type: 'redo' });
        expect(sheetOf(state)).toEqual(sheetOf(edited));
      }),
    );
  });

  it('of one visit to a field are one step', () => {
    const actions: DeskAction[] = [
      { type: 'focused', key: 'neck:both' },
      ...['4', '40', '40,', '40,5'].map(
        (text): DeskAction => ({ type: 'typed', key: 'neck:both', text, unit: 'cm' }),
      ),
    ];
    const state = actions.reduce(deskReducer, fresh());
    expect(state.history.past).toHaveLength(1);
    expect(sheetOf(deskReducer(state, { type: 'undo' }))).toEqual(EMPTY_SHEET);
  });
});

describe('the steady sheet', () => {
  it('holds the last valid entry of the field in hand, and lets go of it when it is left', () => {
    const typed = withText(EMPTY_SHEET, 'chest:both', '104', 'cm');
    const { held } = steadySheet(typed, 'chest:both', null);
    const cleared = EMPTY_SHEET;

    expect(steadySheet(cleared, 'chest:both', held).sheet).toEqual(typed);
    expect(steadySheet(cleared, 'neck:both', held).sheet).toEqual(cleared);
    expect(steadySheet(cleared, null, held).sheet).toEqual(cleared);
  });
});
