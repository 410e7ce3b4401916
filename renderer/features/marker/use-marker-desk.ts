import { useCallback, useEffect, useMemo, useRef, useState } from 'react';

import type { MarkerView } from '../../../shared/contract/marker-requests.ts';
import { layoutFaults, lengthOf } from '../../../shared/marker/lay-marker.ts';
import { layoutByHand } from '../../../shared/marker/layout-by-hand.ts';
import type { ClothPiece, KeptMarker, Laid } from '../../../shared/marker/order-marker.ts';
import { useStudioMutation } from '../../app/use-studio-query.ts';
import {
  type History,
  record,
  redo,
  redoName,
  startHistory,
  undo,
  undoName,
} from '../../canvas/history.ts';
import {
  isSameEdit,
  type MarkerDocument,
  type MarkerEdit,
  sameDocument,
  withLaid,
  withPin,
} from './marker-edits.ts';

type Desk = History<MarkerDocument, MarkerEdit>;

const EMPTY: MarkerDocument = { placements: [], pinned: [] };

const documentOf = ({ layout, pinned }: KeptMarker): MarkerDocument => ({
  placements: layout.placements,
  pinned,
});

export type MarkerDesk = ReturnType<typeof useMarkerDesk>;

/**
 * The layout in hand. Every edit that may be cut is stored as it is made; one that overlaps stays in
 * the window, marked, until the pieces lie apart again.
 */
export function useMarkerDesk(orderId: string, view: MarkerView, pieces: readonly ClothPiece[]) {
  const { kept } = view;
  const store = useStudioMutation('markers:arrange');
  const [desk, setDesk] = useState<Desk>(() => startHistory(kept ? documentOf(kept) : EMPTY));
  const latest = useRef(desk);
  const madeAt = useRef(kept?.madeAt ?? 0);
  const become = useCallback((next: Desk) => {
    latest.current = next;
    setDesk(next);
  }, []);

  useEffect(() => {
    if (kept === null || kept.madeAt <= madeAt.current) return;
    madeAt.current = kept.madeAt;
    const found = documentOf(kept);
    if (sameDocument(found, latest.current.present)) return;
    const isFirst = latest.current.present.placements.length === 0;
    become(
      isFirst ? startHistory(found) : record(latest.current, found, { kind: 'lay', piece: null }),
    );
  }, [kept, become]);

  const { present } = desk;
  const overlapping = useMemo(
    () => (kept === null ? NONE : faultyPieces(pieces, kept, present.placements)),
    [pieces, kept, present.placements],
  );
  const lengthMm = useMemo(
    () =>
      kept === null || pieces.length === 0
        ? (kept?.layout.lengthMm ?? 0)
        : lengthOf(pieces, present.placements, kept.settings),
    [pieces, kept, present.placements],
  );

  const { mutateAsync } = store;
  const keep = useCallback(
    async (document: MarkerDocument) => {
      if (kept === null || view.outOfDate === 'pattern') return;
      const layout = layoutByHand(pieces, kept.settings, kept.layout.lay, document.placements);
      if (layout === null) return;
      try {
        const answered = await mutateAsync({
          ...{ orderId, material: view.material, lay: kept.layout.lay },
          placements: [...document.placements],
          pinned: [...document.pinned],
          expectedMadeAt: madeAt.current,
        });
        madeAt.current = answered.kept?.madeAt ?? madeAt.current;
      } catch {
        // The mutation keeps the failure, which the panel shows; the edit stays in the window.
      }
    },
    [kept, view, pieces, orderId, mutateAsync],
  );
  // One after the other: each answer carries what the next has to name.
  const turn = useRef<Promise<void>>(Promise.resolve());
  const change = useCallback(
    (next: Desk) => {
      if (next === latest.current) return;
      become(next);
      turn.current = turn.current.then(() => keep(next.present));
    },
    [become, keep],
  );

  return {
    document: present,
    overlapping,
    lengthMm,
    error: store.error,
    undoName: undoName(desk),
    redoName: redoName(desk),
    undo: () => change(undo(latest.current)),
    redo: () => change(redo(latest.current)),
    put: (laid: Laid, kind: 'move' | 'turn' | 'flip') => {
      const now = latest.current;
      const edit: MarkerEdit = { kind, piece: laid.id };
      const next = withLaid(now.present, laid);
      if (sameDocument(next, now.present)) return;
      change(
        isSameEdit(undoName(now), edit)
          ? { ...now, present: next, future: [] }
          : record(now, next, edit),
      );
    },
    pin: (id: string) => {
      const now = latest.current;
      const kind = now.present.pinned.includes(id) ? 'unpin' : 'pin';
      change(record(now, withPin(now.present, id), { kind, piece: id }));
    },
  };
}

const NONE: ReadonlySet<string> = new Set();

/** The pieces that keep a layout from being cut. */
export function faultyPieces(
  pieces: readonly ClothPiece[],
  { settings }: Pick<KeptMarker, 'settings'>,
  placements: readonly Laid[],
): ReadonlySet<string> {
  const lengthMm = lengthOf(pieces, placements, settings);
  const found = new Set<string>();
  const add = (at: number) => {
    const id = placements[at]?.id;
    if (id !== undefined) found.add(id);
  };
  for (const fault of layoutFaults(pieces, settings, { placements, lengthMm })) {
    if (fault.kind === 'overlap') {
      add(fault.first);
      add(fault.second);
    } else if (fault.kind === 'outside' || fault.kind === 'rotation') add(fault.placement);
  }
  return found;
}
