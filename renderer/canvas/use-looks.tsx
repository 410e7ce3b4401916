import { useEffect, useRef } from 'react';

import { boxAround } from './box.ts';
import type { Table } from './placed-piece.ts';
import type { ViewKeeper } from './view-keeper.ts';

/** Pieces to be brought into sight; a new object each time it is asked for. */
export type LookAt = { readonly pieces: readonly string[] };

/** A piece chosen by key or from a list comes into sight. */
export function useReveal(keeper: ViewKeeper, { pieces }: Table, selected: string | null): void {
  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (shown.current === selected) return;
    shown.current = selected;
    const piece = pieces.find(({ id }) => id === selected);
    if (piece !== undefined) keeper.reveal(piece.box);
  }, [keeper, pieces, selected]);
}

/** What a person asked to see fills the window. */
export function useLookAt(keeper: ViewKeeper, { pieces }: Table, lookAt: LookAt | null): void {
  const seen = useRef<LookAt | null>(null);
  useEffect(() => {
    if (lookAt === null || seen.current === lookAt) return;
    seen.current = lookAt;
    const box = boxAround(pieces.filter(({ id }) => lookAt.pieces.includes(id)).map((p) => p.box));
    if (box !== null) keeper.fit(box);
  }, [keeper, pieces, lookAt]);
}
