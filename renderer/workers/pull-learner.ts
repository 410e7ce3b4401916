import type { DraftInput } from '../../shared/pattern/draft-input.ts';
import type { Draft, DraftFailure } from '../../shared/pattern/model.ts';
import {
  createPuller,
  type Pulled,
  type Puller,
  type PullRequest,
} from '../../shared/pattern/solve/pull.ts';
import type { Result } from '../../shared/result.ts';
import { isPlainEqual } from './plain-equal.ts';

type Drafting = (input: DraftInput) => Result<Draft, DraftFailure>;

/** Knows how one pattern, the last that was asked for, follows a pull. */
export interface PullLearner {
  /** The pattern that will be pulled at; what is known of it already is kept. */
  prepare(input: DraftInput): void;
  /** Learns what one more option does; false when there is nothing to learn. */
  learn(): boolean;
  pull(input: DraftInput, request: PullRequest): Result<Pulled, DraftFailure>;
}

export function createPullLearner(draft: Drafting): PullLearner {
  let known: {
    readonly input: DraftInput;
    readonly puller: Result<Puller, DraftFailure>;
  } | null = null;
  let isLearned = true;

  const pullerOf = (input: DraftInput): Result<Puller, DraftFailure> => {
    if (known === null || !isPlainEqual(known.input, input)) {
      known = { input, puller: createPuller(input, draft) };
      isLearned = !known.puller.ok;
    }
    return known.puller;
  };
  return {
    prepare: (input) => void pullerOf(input),
    learn: () => {
      if (isLearned || known === null || !known.puller.ok) return false;
      isLearned = !known.puller.value.learn();
      return !isLearned;
    },
    pull: (input, request) => {
      const puller = pullerOf(input);
      return puller.ok ? { ok: true, value: puller.value.pull(request) } : puller;
    },
  };
}
