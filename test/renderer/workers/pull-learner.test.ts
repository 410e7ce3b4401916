import { describe, expect, it } from 'vitest';

import { createDraftAnswerer } from '../../../renderer/workers/answer-draft.ts';
import type { DraftRequest } from '../../../renderer/workers/draft-messages.ts';
import { createPullLearner } from '../../../renderer/workers/pull-learner.ts';
import type { DraftInput } from '../../../shared/pattern/draft-input.ts';
import type { PullRequest } from '../../../shared/pattern/solve/pull.ts';
import { ok } from '../../../shared/result.ts';
import { aDraft, aPiece } from '../../helpers/a-draft.ts';

const INPUT: DraftInput = { design: 'shirt', measurements: {}, options: {}, allowanceMm: 10 };

const PULL: PullRequest = {
  grip: { kind: 'edge', piece: 'back', edge: 'bottom', share: 0.5 },
  by: { x: 0, y: 30 },
};

/** A back that is as long as the shirt's length option says: 800 mm for the whole of it. */
function arrange() {
  const asked: DraftInput[] = [];
  const drafting = (input: DraftInput) => {
    asked.push(input);
    const length = 300 + 800 * Number(input.options.lengthBonus ?? 0.25);
    return ok(aDraft({ pieces: [aPiece('back', 400, length), aPiece('cuff', 240, 70)] }));
  };
  const learner = createPullLearner(drafting);
  const answer = createDraftAnswerer(drafting, learner);
  const pulled = (request: DraftRequest) => {
    const outcome = answer(request)?.outcome;
    return outcome?.kind === 'draft' ? outcome : null;
  };
  return { asked, learner, answer, pulled };
}

describe('the drafting worker, pulled at', () => {
  it('answers with what follows and the pattern it makes', () => {
    const { pulled } = arrange();
    const answered = pulled({ channel: 1, input: INPUT, pull: PULL });
    expect(answered?.pulled?.movedMm).toBeCloseTo(30, 0);
    expect(answered?.pulled?.changes).toMatchObject([{ option: 'lengthBonus', from: 0.25 }]);
    expect(answered?.pulled?.options.lengthBonus).toBeCloseTo(0.2875, 3);
  });

  it('sends only the pieces that the pull changed', () => {
    const { pulled } = arrange();
    pulled({ channel: 1, input: INPUT });
    expect(pulled({ channel: 1, input: INPUT, pull: PULL })?.pieces[1]).toBe('cuff');
  });

  it('learns beforehand, a draft at a time, so that the first pull waits for nothing', () => {
    const { asked, learner, answer, pulled } = arrange();
    expect(answer({ channel: 1, input: INPUT, pull: 'prepare' })).toBeNull();
    let turns = 1;
    while (learner.learn()) turns += 1;
    const before = asked.length;
    expect(before).toBeGreaterThan(turns / 2);

    pulled({ channel: 1, input: { ...INPUT }, pull: PULL });
    expect(asked.length - before).toBeLessThan(6);
  });

  it('learns anew for another pattern, and nothing when none was announced', () => {
    const { learner, pulled } = arrange();
    expect(learner.learn()).toBe(false);
    const longer = { ...INPUT, options: { lengthBonus: 0.4 } };
    pulled({ channel: 1, input: INPUT, pull: PULL });
    const answered = pulled({ channel: 1, input: longer, pull: PULL });
    expect(answered?.pulled?.changes[0]?.from).toBe(0.4);
  });
});
