import { useLayoutEffect, useMemo, useRef } from 'react';

import type { Draft } from '../../shared/pattern/model.ts';
import type { Window } from './arrangement.ts';
import type { Size } from './box.ts';
import { type HeldPiece, layTable, type Table } from './placed-piece.ts';
import type { ViewKeeper } from './view-keeper.ts';
import { COMPACT_GAP_PX, GAP_PX, windowOf } from './window.ts';

const EMPTY_TABLE: Table = {
  pieces: [],
  arrangement: { slots: new Map(), bounds: { x: 0, y: 0, width: 0, height: 0 }, gapMm: 0 },
};

/** The draft laid out for the window's shape; pieces keep their places while it is typed at. */
export function useTable(
  draft: Draft | null,
  size: Size,
  compact: boolean,
  keeper: ViewKeeper,
  held: HeldPiece | null,
): Table {
  const last = useRef<{ table: Table; window: Window } | null>(null);
  const window = useWindow(size, compact);
  const table = useMemo(() => {
    if (draft === null || window === null) return EMPTY_TABLE;
    const previous = last.current?.window === window ? last.current.table : null;
    return layTable(draft, window, previous, held);
  }, [draft, window, held]);
  useLayoutEffect(() => {
    // While a piece is held, everything is measured from where it lay before.
    if (table === EMPTY_TABLE || window === null || held !== null) return;
    last.current = { table, window };
    keeper.setContent(table.arrangement.bounds);
  }, [table, window, keeper, held]);
  return table;
}

function useWindow(size: Size, compact: boolean): Window | null {
  const { aspect, gapShare } = windowOf(size, compact ? COMPACT_GAP_PX : GAP_PX);
  return useMemo(() => (aspect === 0 ? null : { aspect, gapShare }), [aspect, gapShare]);
}
