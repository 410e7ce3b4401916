import type { Draft } from '../../shared/pattern/model.ts';

/** What a person who does not see the canvas is told after it changed. */
export type Change =
  | { readonly kind: 'first'; readonly count: number }
  | { readonly kind: 'pieces'; readonly names: readonly string[] }
  | { readonly kind: 'none' };

/** Which pieces differ between two drafts; unchanged pieces are the same objects in both. */
export function changeBetween(before: Draft | null, after: Draft): Change {
  if (before === null || before.design !== after.design) {
    return { kind: 'first', count: after.pieces.length };
  }
  const known = new Set(before.pieces);
  const changed = after.pieces.filter((piece) => !known.has(piece));
  return changed.length === 0
    ? { kind: 'none' }
    : { kind: 'pieces', names: changed.map(({ name }) => name) };
}
