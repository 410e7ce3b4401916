import type { DraftInput } from '../../shared/pattern/draft-input.ts';
import type { Draft, DraftFailure, Piece } from '../../shared/pattern/model.ts';
import type { PullResult } from '../../shared/pattern/solve/pull.ts';
import { ok, type Result } from '../../shared/result.ts';
import { type DraftAnswer, type DraftRequest, newsOf, piecesById } from './draft-messages.ts';
import { createPullLearner, type PullLearner } from './pull-learner.ts';

type Drafting = (input: DraftInput) => Result<Draft, DraftFailure>;

/**
 * Answers requests with what is new since the channel's last draft. The rim of the worker: what
 * the drafting throws becomes an answer, so that the page is never left waiting.
 */
export function createDraftAnswerer(
  draft: Drafting,
  learner: PullLearner = createPullLearner(draft),
): (request: DraftRequest) => DraftAnswer | null {
  const known = new Map<number, ReadonlyMap<string, Piece>>();
  return ({ channel, input, pull = null }) => {
    if (input === null) {
      known.delete(channel);
      return null;
    }
    try {
      if (pull === 'prepare') {
        learner.prepare(input);
        return null;
      }
      const result: Result<Answered, DraftFailure> =
        pull === null ? plain(draft(input)) : learner.pull(input, pull);
      if (!result.ok) return { channel, outcome: { kind: 'failure', failure: result.error } };
      const { draft: drafted, result: pulled } = result.value;
      const outcome = newsOf(drafted, known.get(channel) ?? new Map(), pulled);
      known.set(channel, piecesById(drafted));
      return { channel, outcome };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return { channel, outcome: { kind: 'broken', message } };
    }
  };
}

type Answered = { readonly draft: Draft; readonly result: PullResult | null };

const plain = (drafted: Result<Draft, DraftFailure>): Result<Answered, DraftFailure> =>
  drafted.ok ? ok({ draft: drafted.value, result: null }) : drafted;
