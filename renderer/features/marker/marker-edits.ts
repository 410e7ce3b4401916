import type { Laid } from '../../../shared/marker/order-marker.ts';

/** What a person works at: where the pieces lie and which of them stay. */
export type MarkerDocument = {
  readonly placements: readonly Laid[];
  readonly pinned: readonly string[];
};

/** Kinds of edit, for the names of undo and redo; with the piece where it is about one. */
export type MarkerEdit = {
  readonly kind: 'move' | 'turn' | 'flip' | 'pin' | 'unpin' | 'unpin-all' | 'lay';
  readonly piece: string | null;
};

/** A piece may go on being moved by keys as one edit. */
export const isSameEdit = (a: MarkerEdit | null, b: MarkerEdit): boolean =>
  a !== null && a.kind === 'move' && b.kind === 'move' && a.piece === b.piece;

export const withLaid = (document: MarkerDocument, laid: Laid): MarkerDocument => ({
  ...document,
  placements: document.placements.map((one) => (one.id === laid.id ? laid : one)),
});

export function withPin(document: MarkerDocument, id: string): MarkerDocument {
  const { pinned } = document;
  const next = pinned.includes(id) ? pinned.filter((one) => one !== id) : [...pinned, id];
  return { ...document, pinned: next };
}

export const sameDocument = (a: MarkerDocument, b: MarkerDocument): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);
