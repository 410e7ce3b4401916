import type { DraftInput } from '../../shared/pattern/draft-input.ts';
import type { Draft, DraftFailure, Piece } from '../../shared/pattern/model.ts';
import type { Result } from '../../shared/result.ts';
import { type DraftAnswer, type DraftRequest, newsOf, piecesById } from './draft-messages.ts';

type Drafting = (input: DraftInput) => Result<Draft, DraftFailure>;

/**
 * Answers requests with what is new since the channel's last draft. The rim of the worker: what
 * the drafting throws becomes an answer, so that the page is never left waiting.
 */
export function createDraftAnswerer(
  draft: Drafting,
): (request: DraftRequest) => DraftAnswer | null {
  const known = new Map<number, ReadonlyMap<string, Piece>>();
  return ({ channel, input }) => {
    if (input === null) {
      known.delete(channel);
      return null;
    }
    try {
      const result = draft(input);
      if (!result.ok) return { channel, outcome: { kind: 'failure', failure: result.error } };
      const outcome = newsOf(result.value, known.get(channel) ?? new Map());
      known.set(channel, piecesById(result.value));
      return { channel, outcome };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return { channel, outcome: { kind: 'broken', message } };
    }
  };
}
