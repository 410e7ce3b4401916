import type { DraftInput } from '../../shared/pattern/draft-input.ts';
import type { Draft, DraftFailure, Piece } from '../../shared/pattern/model.ts';
import type { PullRequest, PullResult } from '../../shared/pattern/solve/pull.ts';
import { isPlainEqual } from './plain-equal.ts';

/** What the page asks of the drafting worker. A channel is one canvas; its answers come in order. */
export type DraftRequest = {
  readonly channel: number;
  /** Null ends the channel: nothing is remembered of it and nothing answered. */
  readonly input: DraftInput | null;
  /**
   * The pattern of `input` is pulled at, and drafted with the options that follow. `prepare`: it will
   * be; nothing is answered.
   */
  readonly pull?: PullRequest | 'prepare' | null;
};

/** A piece that is as it was in the channel's last draft is named, not sent again. */
export type PieceNews = Piece | string;

export type DraftAnswer = {
  readonly channel: number;
  readonly outcome:
    | {
        readonly kind: 'draft';
        readonly draft: Omit<Draft, 'pieces'>;
        readonly pieces: readonly PieceNews[];
        /** What a pull has come to; null when nothing was pulled. */
        readonly pulled: PullResult | null;
      }
    | { readonly kind: 'failure'; readonly failure: DraftFailure }
    /** The program is at fault, not the input. */
    | { readonly kind: 'broken'; readonly message: string };
};

/**
 * What has to be sent so that a page that has `known` can show `draft`. Typing one measurement
 * leaves most pieces as they are; what is not sent costs no copy, and keeps its identity there.
 */
export function newsOf(
  draft: Draft,
  known: ReadonlyMap<string, Piece>,
  pulled: PullResult | null = null,
): Extract<DraftAnswer['outcome'], { kind: 'draft' }> {
  const { pieces, ...rest } = draft;
  return {
    kind: 'draft',
    draft: rest,
    pulled,
    pieces: pieces.map((piece) => (isPlainEqual(piece, known.get(piece.id)) ? piece.id : piece)),
  };
}

/** The draft that `news` tells of, with the pieces of `known` where they are the same. */
export function withNews(
  news: Extract<DraftAnswer['outcome'], { kind: 'draft' }>,
  known: ReadonlyMap<string, Piece>,
): Draft {
  const pieces = news.pieces.map((piece) => {
    if (typeof piece !== 'string') return piece;
    const same = known.get(piece);
    if (same === undefined) throw new Error(`the worker knows a piece the page does not: ${piece}`);
    return same;
  });
  return { ...news.draft, pieces };
}

export const piecesById = (draft: Draft): ReadonlyMap<string, Piece> =>
  new Map(draft.pieces.map((piece) => [piece.id, piece]));
